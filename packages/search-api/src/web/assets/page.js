// Makes the search page quicker to use. Everything on it also works without this file.

const TYPING_PAUSE_MS = 180; // shorter asks for every letter, longer is felt
let asked = new AbortController();
let pause = 0;

/** The address of what the form says now; empty fields and the page number are left out. */
function addressOf(form) {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== "") query.append(name, value);
  const text = query.toString();
  return text === "" ? form.action : `${form.action}?${text}`;
}

/** Shows the answer in place, without losing the cursor. A newer question calls an older one off; what fails is shown as a page. */
async function showAnswer(form) {
  asked.abort();
  asked = new AbortController();
  const address = addressOf(form);
  try {
    const response = await fetch(address, { signal: asked.signal, headers: { accept: "text/html" } });
    if (!response.ok) throw new Error(response.statusText);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    replace(page, "resultater");
    replaceFilters(page);
    document.getElementById("melding").textContent = page.getElementById("antal")?.textContent ?? "";
    document.title = page.title;
    history.replaceState(null, "", address);
  } catch (error) {
    if (error.name !== "AbortError") location.assign(address);
  }
}

function replace(page, id) {
  const [now, next] = [document.getElementById(id), page.getElementById(id)];
  if (now && next) now.replaceWith(next);
}

/** New counts, but what was open stays open and the box that was ticked keeps the focus. */
function replaceFilters(page) {
  const now = document.getElementById("filtre");
  const next = page.getElementById("filtre");
  if (!now || !next) return;
  next.open = now.open;
  const focused = document.activeElement;
  const same = focused?.name && now.contains(focused) ? [focused.name, focused.value] : null;
  now.replaceWith(next);
  if (!same) return;
  const [name, value] = same;
  for (const field of next.querySelectorAll("input")) if (field.name === name && field.value === value) field.focus();
}

function watchSearch(form) {
  form.classList.add("quick");
  const field = form.querySelector("#q");
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => showAnswer(form), TYPING_PAUSE_MS);
  });
  form.addEventListener("change", (event) => {
    if (event.target !== field) showAnswer(form);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    showAnswer(form);
  });
}

/** `/` goes to the question; `j` and `k` to the next and previous result. */
function watchKeys(event) {
  const isTyping = event.target.closest?.("input, textarea, select");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("q")?.focus();
  }
  if (event.key === "j" || event.key === "k") focusResult(event.key === "j" ? 1 : -1);
}

function focusResult(step) {
  const links = [...document.querySelectorAll("#resultater .card h3 a")];
  const next = links.indexOf(document.activeElement) + step;
  links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
}

const form = document.getElementById("soegning");
if (form) watchSearch(form);
document.addEventListener("keydown", watchKeys);
// On a phone the results come first; the ways to narrow them are one tap away.
if (matchMedia("(max-width: 52rem)").matches) document.getElementById("filtre")?.removeAttribute("open");
