"use strict";
// Shows what is typed for: a code ("NW-1216", "1 2 1 6", "121"), its name, or words of the texts.
const field = document.querySelector("#search");
const told = document.querySelector("#found");
const contents = document.querySelector("#contents");
const chapters = [...document.querySelectorAll(".chapter")];
const entries = [...document.querySelectorAll("article, .part")].map((place) => ({
  place,
  digits: place.dataset.digits ?? "",
  slug: place.id,
  text: plain(place.textContent),
  titles: [...place.querySelectorAll(".seen strong")].map((title) => plain(title.textContent)),
}));

// Words alone, in small letters: nobody types a comma or the right kind of quotes, in any language.
function plain(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.,;:!?()"'\u00a1\u00bf\u2018-\u201f\u00ab\u00bb\u3001-\u3003\u3008-\u3011\u30fb]+/g, " ")
    .trim();
}

// What of a code was typed: its digits, or nothing if other characters are among them.
function digitsOf(typed) {
  const word = codeWords.find((one) => typed.startsWith(one)) ?? "";
  const rest = typed.slice(word.length).trim().replace(/^nw/, "");
  const digits = rest.replace(/[\s.,_\u2010-\u2015-]/g, "");
  return /^\d+$/.test(digits) ? digits : "";
}

// "Code" as support says it, here and in English.
const codeWords = [plain(told.dataset.code), "code"];

function matching(typed) {
  const digits = digitsOf(typed);
  if (digits) return entries.filter((entry) => entry.digits.startsWith(digits));
  const named = entries.filter((entry) => entry.digits && entry.slug === typed);
  if (named.length > 0) return named;
  return withMost(typed.split(" "));
}

// What has all words, or several of them in a row: a card also names what is not on this page, such
// as a workspace. Without either, what has most of the words.
function withMost(words) {
  const phrases = phrasesOf(words, Math.ceil(words.length / 2));
  const areLong = phrases.length > 0 && phrases[0].split(" ").length > 2;
  const found = entries.filter(
    (entry) =>
      words.every((word) => entry.text.includes(word)) ||
      (areLong ? [entry.text] : entry.titles).some((text) =>
        phrases.some((phrase) => text.includes(phrase)),
      ),
  );
  if (found.length > 0) return found;
  const known = entries.map((entry) => words.filter((word) => entry.text.includes(word)).length);
  const most = Math.max(...known);
  return most * 2 > words.length ? entries.filter((_, place) => known[place] === most) : [];
}

function phrasesOf(words, length) {
  if (length < 2) return [];
  return words
    .slice(0, words.length - length + 1)
    .map((_, place) => words.slice(place, place + length).join(" "));
}

function tell(typed, count) {
  if (typed === "") return "";
  if (count > 0) return `${told.dataset.found} ${count}`;
  return digitsOf(typed) ? told.dataset.noCode : told.dataset.none;
}

function filter() {
  const typed = plain(field.value);
  const isEmpty = ["", "n", "nw", "nw-", ...codeWords].includes(typed);
  const found = new Set(isEmpty ? entries : matching(typed));
  for (const entry of entries) entry.place.hidden = !found.has(entry);
  for (const chapter of chapters) {
    chapter.hidden = !chapter.querySelector("article:not([hidden]), .part:not([hidden])");
  }
  contents.hidden = !isEmpty;
  told.textContent = tell(isEmpty ? "" : typed, found.size);
  return isEmpty ? [] : [...found];
}

// An address that ends in "#NW-1216", "#1216" or "#truncated-end" opens that entry.
function openAddress() {
  const name = decodeURIComponent(location.hash.slice(1));
  const digits = digitsOf(plain(name));
  const byDigits = entries.find((entry) => digits.length === 4 && entry.digits === digits);
  const place = byDigits ? byDigits.place : document.getElementById(name);
  if (!name || !place) return;
  field.value = "";
  filter();
  for (const one of document.querySelectorAll(".current")) one.classList.remove("current");
  place.classList.add("current");
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}

field.addEventListener("input", filter);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    const [first] = filter();
    if (first) first.place.focus();
  } else if (event.key === "Escape") {
    field.value = "";
    filter();
  }
});
addEventListener("hashchange", openAddress);
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll(".current")) one.classList.remove("current");
});
// The browser goes to the address by itself first, and takes the keyboard away.
addEventListener("load", () => setTimeout(openAddress));
document.querySelector(".search").hidden = false;
filter();
if (!location.hash) field.focus({ preventScroll: true });
