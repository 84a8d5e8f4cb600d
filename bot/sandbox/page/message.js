// One message as a bubble: text, pictures, files, and the buttons below it.

import { avatar, h, icon, iconButton, personName } from "./dom.js";
import { picture } from "./dialogs.js";
import { fileUrl } from "./net.js";
import { rich } from "./text.js";
import { clock, say, size } from "./words.js";

// An album is one bubble of several messages.
export function bubble(messages, look, actions) {
  const first = messages[0];
  const own = !first.sandbox.mine && first.from.id === look.person.id;
  const body = h("div", { class: "bubble" }, inside(messages, look, actions, own));
  const plain = onlyPictures(messages) ? "bare" : "";
  const column = h("div", { class: `stack ${plain}` }, body, keyboard(first, actions));
  const beside = !own && look.group ? face(first, look) : null;
  const classes = `message ${own ? "own" : "theirs"} ${look.joined ? "joined" : ""} ${look.tail ? "tail" : ""}`;
  const row = h("article", { class: classes, "data-id": first.message_id }, beside, column);
  const opened = (event) => {
    event.preventDefault();
    actions.menu(event, first, own);
  };
  body.addEventListener("contextmenu", opened);
  column.append(iconButton("more", say("more"), opened, "message-menu"));
  return row;
}

function face(message, look) {
  if (!look.tail) return h("span", { class: "avatar none" });
  return avatar(personName(message.from), message.from.id, message.sandbox.mine ? "of-bot" : "");
}

function inside(messages, look, actions, own) {
  const first = messages[0];
  const spoken = messages.find((one) => one.text || one.caption) ?? first;
  const name = !own && look.group && !look.joined ? h("div", { class: "author" }, personName(first.from)) : null;
  const words = spoken.text ?? spoken.caption ?? "";
  const text = words
    ? h("div", { class: "text" }, rich(words, spoken.entities ?? spoken.caption_entities, actions))
    : null;
  const parts = [name, origin(first), via(first), quote(first, actions), media(messages, actions), text, service(first), stamp(messages.at(-1))];
  return parts;
}

function origin(message) {
  if (!message.forward_origin) return null;
  return h("div", { class: "origin" }, say("forwarded", { name: personName(message.forward_origin.sender_user) }));
}

function via(message) {
  return message.via_bot ? h("div", { class: "origin" }, say("via", { name: message.via_bot.username })) : null;
}

function quote(message, actions) {
  const target = message.reply_to_message;
  if (!target) return null;
  const text = summary(target);
  const jump = () => actions.jump(target.message_id);
  return h("button", { type: "button", class: "quote", onclick: jump }, h("b", {}, personName(target.from)), h("span", {}, text));
}

export function summary(message) {
  if (message.text || message.caption) return (message.text ?? message.caption).slice(0, 120);
  if (message.photo) return say("photo");
  if (message.contact) return message.contact.phone_number;
  return message.document?.file_name ?? "…";
}

function stamp(message) {
  const edited = message.edit_date ? h("span", { class: "edited" }, say("edited")) : null;
  return h("div", { class: "stamp" }, edited, clock(message.date));
}

// Media

function onlyPictures(messages) {
  return messages.every((one) => one.photo && !one.caption) && !messages[0].reply_to_message;
}

function media(messages, actions) {
  const photos = messages.filter((one) => one.photo);
  const others = messages.filter((one) => !one.photo).map((one) => attached(one, actions));
  return [photos.length ? mosaic(photos) : null, ...others];
}

function mosaic(messages) {
  const pictures = messages.map((one) => photo(one, messages.length === 1));
  return h("div", { class: `mosaic of-${Math.min(messages.length, 10)}` }, pictures);
}

function photo(message, alone) {
  const big = message.photo.at(-1);
  const small = alone ? big : message.photo.find((one) => Math.max(one.width, one.height) >= 320) ?? big;
  const name = message.caption ?? say("photo");
  const shape = alone ? { "aspect-ratio": `${big.width} / ${big.height}`, "--width": `${big.width}px` } : {};
  const image = h("img", { src: fileUrl(small.file_id), alt: name, loading: "lazy", style: shape });
  const open = () => picture(fileUrl(big.file_id), name);
  return h("button", { type: "button", class: "picture", "aria-label": name, onclick: open }, image);
}

function attached(message, actions) {
  if (message.document) return file(message.document);
  if (message.audio) return file(message.audio);
  if (message.voice) return file(message.voice, say("voice"));
  if (message.video) return file(message.video, message.video.file_name ?? say("video"));
  if (message.contact) return contact(message.contact);
  if (message.location) return place(message.location);
  return null;
}

function file(document, title = document.file_name) {
  const type = (title.includes(".") ? title.split(".").at(-1) : "").slice(0, 4).toUpperCase();
  const likeness = document.thumbnail
    ? h("img", { class: "likeness", src: fileUrl(document.thumbnail.file_id), alt: "", loading: "lazy" })
    : h("span", { class: `likeness kind-${type.toLowerCase()}` }, type || icon("file"));
  const detail = h("span", { class: "detail" }, `${size(document.file_size)} · ${say("download")}`);
  const named = h("span", { class: "named" }, h("span", { class: "file-name" }, title), detail);
  return h("a", { class: "file", href: fileUrl(document.file_id), download: title }, likeness, named);
}

function contact(given) {
  const name = personName(given);
  const number = given.phone_number.startsWith("+") ? given.phone_number : `+${given.phone_number}`;
  const named = h("span", { class: "named" }, h("span", { class: "file-name" }, name), h("span", { class: "detail" }, number));
  return h("div", { class: "file" }, avatar(name, given.user_id ?? 5), named);
}

function place(location) {
  const at = `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`;
  return h("div", { class: "file" }, h("span", { class: "likeness" }, icon("pin")), h("span", { class: "named" }, say("location"), h("span", { class: "detail" }, at)));
}

function service(message) {
  if (message.migrate_to_chat_id) return h("div", { class: "text" }, say("migrated"));
  if (!message.forum_topic_created) return null;
  return h("div", { class: "text" }, say("topic", { name: message.forum_topic_created.name }));
}

// Buttons

function keyboard(message, actions) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return h("div", { class: "inline" }, rows.map((row) => h("div", { class: "row" }, row.map((one) => inlineButton(message, one, actions)))));
}

function inlineButton(message, given, actions) {
  const mark = given.copy_text ? "copy" : given.url ? "open" : null;
  const press = (event) => actions.press(message, given, event.currentTarget);
  const look = `key ${given.style ?? ""}`;
  return h("button", { type: "button", class: look, disabled: given.disabled, onclick: press }, h("span", {}, given.text), mark && icon(mark));
}
