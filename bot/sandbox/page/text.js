// Text with entities as nodes. Offsets are UTF-16 units, which is how strings are counted here too.

import { h } from "./dom.js";

const SAFE = /^(https?|tg|mailto|tel):/i;
const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

export function rich(text, entities = [], actions = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return spread(text, sorted, 0, text.length, actions);
}

function spread(text, entities, start, end, actions) {
  const nodes = [];
  let at = start;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at || stop <= entity.offset) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inside = entities.slice(index + 1).filter((one) => one.offset >= entity.offset && one.offset < stop);
    nodes.push(wrap(entity, text.slice(entity.offset, stop), spread(text, inside, entity.offset, stop, actions), actions));
    at = stop;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function wrap(entity, inner, children, actions) {
  if (TAGS[entity.type]) return h(TAGS[entity.type], {}, children);
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "bot_command") return action(inner, children, () => actions.command?.(inner));
  const address = addressOf(entity, inner);
  if (address) return link(address, children, actions);
  if (["mention", "hashtag", "text_mention"].includes(entity.type)) return h("span", { class: "mention" }, children);
  return h("span", {}, children);
}

function addressOf(entity, inner) {
  if (entity.type === "text_link") return entity.url;
  if (entity.type === "email") return `mailto:${inner}`;
  if (entity.type === "url") return /^[a-z]+:/i.test(inner) ? inner : `http://${inner}`;
  return null;
}

function link(address, children, actions) {
  const payload = startPayload(address);
  if (payload !== null && actions.start) return action(address, children, () => actions.start(payload));
  if (!SAFE.test(address)) return h("span", {}, children);
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, children);
}

function action(title, children, onclick) {
  return h("button", { type: "button", class: "linklike", title, onclick }, children);
}

function spoiler(children) {
  const cover = h("span", { class: "spoiler", role: "button", tabindex: "0" }, children);
  const reveal = () => cover.classList.add("seen");
  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", (event) => event.key === "Enter" && reveal());
  return cover;
}

// The code of a link that opens this bot, or null where the link leads elsewhere.
export function startPayload(address) {
  const match = /^(?:https?:\/\/)?(?:t|telegram)\.me\/\w+\?start=([\w-]{1,64})$/i.exec(address);
  const direct = /^tg:\/\/resolve\?domain=\w+&start=([\w-]{1,64})$/i.exec(address);
  return match?.[1] ?? direct?.[1] ?? null;
}
