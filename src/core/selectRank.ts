/** Stretches up to this length are sorted by insertion. */
const SHORT_STRETCH = 24;

/** From this length on the pivot is taken from a sorted sample. */
const SAMPLED_STRETCH = 600;

/**
 * Returns the number at index `rank` if the stretch from `start` up to `end` (exclusive) were sorted, and reorders the
 * stretch so that it is there: before it is none larger, behind it none smaller. `numbers` hold no NaN.
 * Method: quickselect (Hoare, "Find", 1961) with the pivot taken close to the wanted rank from a sample, so that the
 * first step leaves little (Floyd and Rivest, "Expected time bounds for selection", 1975).
 */
export function selectRank(numbers: Float64Array, start: number, end: number, rank: number): number {
  let low = start;
  let high = end - 1;
  while (high - low >= SHORT_STRETCH) {
    const pivot = pivotNear(numbers, low, high, rank);
    let left = low;
    let right = high;
    while (left <= right) {
      while (numbers[left] < pivot) {
        left++;
      }
      while (numbers[right] > pivot) {
        right--;
      }
      if (left <= right) {
        const number = numbers[left];
        numbers[left++] = numbers[right];
        numbers[right--] = number;
      }
    }
    if (rank <= right) {
      high = right;
    } else if (rank >= left) {
      low = left;
    } else {
      return pivot;
    }
  }
  sortByInsertion(numbers, low, high);
  return numbers[rank];
}

/**
 * Returns one of the numbers of a stretch, likely a little beyond the wanted rank, on the side on which there is more:
 * what is then left holds the rank and is short.
 */
function pivotNear(numbers: Float64Array, low: number, high: number, rank: number): number {
  const length = high - low + 1;
  if (length < SAMPLED_STRETCH) {
    return medianOfThree(numbers[low], numbers[(low + high) >> 1], numbers[high]);
  }
  const size = Math.floor(Math.sqrt(length));
  const sample = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    sample[i] = numbers[low + i * size];
  }
  sample.sort();
  const share = (rank - low) / (length - 1);
  const deviation = Math.sqrt(size * share * (1 - share));
  const aim = share * (size - 1) + (share < 0.5 ? deviation : -deviation);
  return sample[Math.min(Math.max(Math.round(aim), 0), size - 1)];
}

function medianOfThree(a: number, b: number, c: number): number {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  return Math.max(low, Math.min(high, c));
}

function sortByInsertion(numbers: Float64Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const number = numbers[i];
    let at = i;
    while (at > low && numbers[at - 1] > number) {
      numbers[at] = numbers[at - 1];
      at--;
    }
    numbers[at] = number;
  }
}
