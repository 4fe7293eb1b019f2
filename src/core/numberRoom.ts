let lastRoom = new WeakRef(new Float64Array(0));

/**
 * Returns room for so many numbers, with whatever was left in it, to work in until the next call: the same memory as
 * last time where it is large enough, since getting megabytes from the system takes longer than sorting numbers into
 * them. Between calls nothing but the garbage collector decides how long it stays.
 */
export function numberRoom(length: number): Float64Array {
  let room = lastRoom.deref();
  if (room === undefined || room.length < length) {
    room = new Float64Array(length);
    lastRoom = new WeakRef(room);
  }
  return room.subarray(0, length);
}
