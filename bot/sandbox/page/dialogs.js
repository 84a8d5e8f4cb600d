// What comes over the chat: alerts, questions, menus, a picture at full size, a short notice.

import { avatar, h, icon, personName } from "./dom.js";
import { currentLanguage, LANGUAGES, say } from "./words.js";

function show(content, extra = "") {
  const dialog = h("dialog", { class: `sheet ${extra}` }, content);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function alertBox(title, text) {
  const close = h("button", { class: "primary", value: "ok" }, say("ok"));
  const form = h("form", { method: "dialog" }, h("h2", {}, title), h("p", { class: "alert-text" }, text), h("footer", {}, close));
  show(form, "alert");
}

export function askPayload(done) {
  const field = h("input", { name: "payload", required: true, maxlength: 200, autocomplete: "off" });
  const label = h("label", {}, say("payload"), field);
  ask(say("openLink"), [label], say("open"), () => done(field.value.trim().replace(/^.*[?&]start=/, "")));
}

export function askWho(people, done) {
  const rows = people.map((person) =>
    h("button", { class: "choice", value: String(person.id) }, avatar(personName(person), person.id), personName(person)),
  );
  const form = h("form", { method: "dialog" }, h("h2", {}, say("openAs")), h("div", { class: "choices" }, rows));
  const dialog = show(form);
  dialog.addEventListener("close", () => dialog.returnValue && done(Number(dialog.returnValue)));
}

export function askPerson(done) {
  const first = h("input", { name: "first", required: true, maxlength: 64, autocomplete: "off" });
  const last = h("input", { name: "last", maxlength: 64, autocomplete: "off" });
  const phone = h("input", { name: "phone", type: "tel", maxlength: 20, autocomplete: "off", placeholder: "+7" });
  const speaks = h("select", { name: "speaks" }, LANGUAGES.map((one) => h("option", { value: one }, one)));
  speaks.value = currentLanguage();
  const fields = [["firstName", first], ["lastName", last], ["phone", phone], ["speaks", speaks]];
  const labels = fields.map(([key, field]) => h("label", {}, say(key), field));
  ask(say("newPerson"), labels, say("add"), () =>
    done({ first_name: first.value, last_name: last.value, phone: phone.value, language_code: speaks.value }),
  );
}

function ask(title, fields, deed, done) {
  const cancel = h("button", { type: "button" }, say("cancel"));
  const form = h(
    "form",
    { method: "dialog" },
    h("h2", {}, title),
    fields,
    h("footer", {}, cancel, h("button", { class: "primary", value: "ok" }, deed)),
  );
  const dialog = show(form);
  cancel.addEventListener("click", () => dialog.close(""));
  dialog.addEventListener("close", () => dialog.returnValue === "ok" && done());
}

export function picture(address, name) {
  const close = h("button", { type: "button", class: "round", "aria-label": say("close") }, icon("close"));
  const dialog = show([h("img", { src: address, alt: name }), close], "lightbox");
  close.addEventListener("click", () => dialog.close());
}

export function toast(place, text) {
  const notice = h("div", { class: "toast", role: "status" }, text);
  const field = place.querySelector(".field");
  field.querySelector(".toast")?.remove();
  field.append(notice);
  setTimeout(() => notice.remove(), 3600);
}

// A menu beside the point where it was asked for. Items are [icon, label, deed].
export function menu(event, items) {
  document.querySelector(".menu")?.remove();
  const rows = items.filter(Boolean).map(([shape, label, deed]) =>
    h("button", { type: "button", role: "menuitem", onclick: deed }, icon(shape), label),
  );
  const box = h("div", { class: "menu", role: "menu" }, rows);
  document.body.append(box);
  const place = event.clientX || event.clientY ? event : event.currentTarget.getBoundingClientRect();
  const [x, y] = [place.clientX ?? place.left, place.clientY ?? place.bottom];
  box.style.setProperty("left", `${Math.max(8, Math.min(x, innerWidth - box.offsetWidth - 8))}px`);
  box.style.setProperty("top", `${Math.max(8, Math.min(y, innerHeight - box.offsetHeight - 8))}px`);
  rows[0]?.focus();
  const close = () => box.remove();
  setTimeout(() => {
    addEventListener("click", close, { once: true });
    addEventListener("keydown", (pressed) => pressed.key === "Escape" && close(), { once: true });
  });
}
