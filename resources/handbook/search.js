"use strict";
// Filters the codes as one types: "NW-1216", "1 2 1 6", "121", a name, or words of the texts.
const field = document.querySelector("#search");
const told = document.querySelector("#found");
const codes = [...document.querySelectorAll("article")].map((article) => ({
  article,
  digits: article.dataset.digits,
  text: article.textContent.toLowerCase(),
}));

function matches(code, typed) {
  const digits = typed.replace(/^nw/, "").replace(/[\s.\u2010-\u2015-]/g, "");
  if (/^\d+$/.test(digits)) return code.digits.startsWith(digits);
  return typed.split(/\s+/).every((word) => code.text.includes(word));
}

function filter() {
  const typed = field.value.trim().toLowerCase();
  let found = 0;
  for (const code of codes) {
    const shown = typed === "" || typed === "nw" || matches(code, typed);
    code.article.hidden = !shown;
    found += shown ? 1 : 0;
  }
  for (const family of document.querySelectorAll("section.family")) {
    family.hidden = !family.querySelector("article:not([hidden])");
  }
  document.querySelector("#opening").hidden = typed !== "";
  told.textContent = found > 0 ? "" : told.dataset.none;
}

field.addEventListener("input", filter);
filter();
