// Everything on this site works without this script; it only saves a click here and there.

// A mention tells what it leads to ("designation · title · status"), an abbreviation what it stands for.
let preview;
let shown;
const hide = () => {
  preview?.remove();
  if (shown) {
    shown.title = shown.dataset.said;
    shown.removeAttribute("aria-describedby");
  }
  preview = shown = undefined;
};
const show = link => {
  hide();
  if (!link.title) return;
  shown = link;
  link.dataset.said = link.title;
  link.removeAttribute("title");
  const parts = link.dataset.said.split(" · ");
  preview = document.createElement("div");
  preview.className = "preview";
  preview.setAttribute("role", "tooltip");
  preview.id = "preview";
  const name = document.createElement("strong");
  name.textContent = parts[0];
  preview.append(name);
  if (parts.length > 2) {
    const how = document.createElement("span");
    how.className = "how";
    how.textContent = parts.at(-1);
    preview.append(parts.slice(1, -1).join(" · "), how);
  }
  document.body.append(preview);
  link.setAttribute("aria-describedby", "preview");
  const at = link.getBoundingClientRect();
  const left = Math.min(at.left, document.documentElement.clientWidth - preview.offsetWidth - 12);
  const below = at.bottom + preview.offsetHeight + 12 < innerHeight;
  preview.style.left = `${Math.max(8, left) + scrollX}px`;
  preview.style.top = `${(below ? at.bottom + 6 : at.top - preview.offsetHeight - 6) + scrollY}px`;
};
for (const link of document.querySelectorAll('.prose a[title], .note a[title], .route a[title], .compared a[title], .spine')) {
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

// The search box offers what somebody may be about to type (the combobox of the ARIA Authoring Practices).
const box = document.getElementById("q");
const list = document.createElement("ul");
list.className = "suggestions";
list.id = "suggestions";
list.role = "listbox";
list.setAttribute("aria-label", "Suggestions");
list.hidden = true;
box.form.append(list);
for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "suggestions" })) box.setAttribute(name, value);
let chosen = -1;
let asked = 0;
const close = () => { list.hidden = true; chosen = -1; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); };
const choose = at => {
  const options = [...list.children];
  chosen = (at + options.length + 1) % (options.length + 1);
  options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
  if (chosen === options.length) return box.removeAttribute("aria-activedescendant");
  box.setAttribute("aria-activedescendant", options[chosen].id);
  options[chosen].scrollIntoView({ block: "nearest" });
};
const offer = suggestions => {
  list.replaceChildren(...suggestions.map((suggestion, i) => {
    const option = document.createElement("li");
    option.id = `suggestion-${i}`;
    option.role = "option";
    option.dataset.href = suggestion.href;
    option.setAttribute("aria-selected", "false");
    const detail = document.createElement("span");
    detail.className = "detail";
    detail.textContent = suggestion.detail;
    option.append(suggestion.label, detail);
    return option;
  }));
  chosen = suggestions.length;
  list.hidden = suggestions.length === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
};
box.addEventListener("input", async () => {
  const turn = ++asked;
  if (!box.value.trim()) return close();
  await new Promise(later => setTimeout(later, 80));
  if (turn !== asked) return;
  try {
    const answer = await fetch(`/search/suggest?q=${encodeURIComponent(box.value)}`);
    const { suggestions } = await answer.json();
    if (turn === asked && document.activeElement === box) offer(suggestions);
  } catch { close(); }
});
box.addEventListener("keydown", event => {
  if (list.hidden) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
  } else if (event.key === "Escape") {
    event.preventDefault();
    close();
  } else if (event.key === "Enter" && list.children[chosen]) {
    event.preventDefault();
    location.assign(list.children[chosen].dataset.href);
  }
});
box.addEventListener("blur", close);
list.addEventListener("pointerdown", event => {
  event.preventDefault();
  const option = event.target.closest("[role=option]");
  if (option) location.assign(option.dataset.href);
});

// "/" and Ctrl+K go to the search box; who is disturbed by that switches it off at the foot of the page.
const remembered = () => { try { return localStorage.getItem("shortcuts") !== "off"; } catch { return true; } };
let shortcuts = remembered();
const toggle = document.createElement("button");
toggle.type = "button";
toggle.className = "shortcuts";
const label = () => { toggle.textContent = `Keys / and Ctrl+K for search: ${shortcuts ? "on" : "off"}`; toggle.setAttribute("aria-pressed", String(shortcuts)); };
toggle.addEventListener("click", () => {
  shortcuts = !shortcuts;
  try { localStorage.setItem("shortcuts", shortcuts ? "on" : "off"); } catch { /* for this page only, then */ }
  label();
});
label();
document.querySelector(".colophon .bar").append(toggle);
addEventListener("keydown", event => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey
    && !event.target.closest("input, select, textarea, [contenteditable]");
  const k = event.key === "k" && (event.ctrlKey || event.metaKey);
  if (!shortcuts || !(slash || k)) return;
  event.preventDefault();
  box.focus();
  box.select();
});
