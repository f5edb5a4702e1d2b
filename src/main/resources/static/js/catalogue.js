// Everything on this site works without this script; it only saves a click here and there.

// A mention tells what it leads to. Its title attribute holds "designation · title · status".
let preview;
const hide = () => { preview?.remove(); preview = undefined; };
const show = link => {
  hide();
  const said = link.dataset.said ?? link.title;
  const parts = said.split(" · ");
  if (parts.length < 3) return;
  link.dataset.said = said;
  link.removeAttribute("title");
  preview = document.createElement("div");
  preview.className = "preview";
  preview.setAttribute("role", "tooltip");
  preview.id = "preview";
  const name = document.createElement("strong");
  name.textContent = parts[0];
  const how = document.createElement("span");
  how.className = "how";
  how.textContent = parts.at(-1);
  preview.append(name, parts.slice(1, -1).join(" · "), how);
  document.body.append(preview);
  link.setAttribute("aria-describedby", "preview");
  const at = link.getBoundingClientRect();
  const left = Math.min(at.left, document.documentElement.clientWidth - preview.offsetWidth - 12);
  const below = at.bottom + preview.offsetHeight + 12 < innerHeight;
  preview.style.left = `${Math.max(8, left) + scrollX}px`;
  preview.style.top = `${(below ? at.bottom + 6 : at.top - preview.offsetHeight - 6) + scrollY}px`;
};
for (const link of document.querySelectorAll('.prose a[href^="/standards"], .note a[href^="/standards"]')) {
  link.addEventListener("pointerenter", () => show(link));
  link.addEventListener("focus", () => show(link));
  link.addEventListener("pointerleave", hide);
  link.addEventListener("blur", hide);
}
addEventListener("keydown", event => { if (event.key === "Escape") hide(); });

// A place inside a folded part of the contents is shown when somebody is sent there.
const unfold = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target?.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
};
addEventListener("hashchange", unfold);
unfold();

// "/" goes to the search box, unless somebody is writing.
addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  event.preventDefault();
  document.getElementById("q").focus();
});

// Columns of the list of standards can be sorted by a click on their heading.
for (const table of document.querySelectorAll("table.standards")) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  [...table.tHead.rows[0].cells].forEach((cell, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...cell.childNodes);
    cell.append(button);
    button.addEventListener("click", () => {
      const down = cell.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = row => row.cells[column].textContent.trim();
      const sorted = column === 0 ? [...rows] : [...rows].sort((a, b) => key(a).localeCompare(key(b), "en", { numeric: true }));
      body.append(...(down ? sorted.reverse() : sorted));
    });
  });
}
