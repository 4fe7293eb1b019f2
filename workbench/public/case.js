// What a link brings is shown as text, never as HTML.
const list = document.querySelector('dl');
for (const [name, value] of new URLSearchParams(location.search)) {
  const term = document.createElement('dt');
  const description = document.createElement('dd');
  term.textContent = name;
  description.textContent = value;
  description.dataset.name = name;
  list.append(term, description);
}
