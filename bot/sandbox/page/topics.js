// The topics of a group: a row of chips, one of which is open; new messages leave a dot on the others.

import { h } from "./dom.js";
import { say } from "./words.js";

export const GENERAL = 0;

export class Topics {
  constructor(onchange) {
    this.open = GENERAL;
    this.unseen = new Set();
    this.onchange = onchange;
    this.root = h("nav", { class: "topics", hidden: true, "aria-label": say("topics") });
  }

  take(topics) {
    this.named = [[GENERAL, say("general")], ...Object.entries(topics).map(([id, one]) => [Number(id), one.name])];
    if (!this.named.some(([id]) => id === this.open)) this.open = GENERAL;
    this.draw();
  }

  get there() {
    return (this.named?.length ?? 0) > 1;
  }

  // What a message is sent with; nothing in the general topic.
  get thread() {
    return this.open || undefined;
  }

  shows(message) {
    return !this.there || topicOf(message) === this.open;
  }

  notice(message) {
    if (this.shows(message)) return;
    this.unseen.add(topicOf(message));
    this.draw();
  }

  choose(id) {
    this.open = id;
    this.unseen.delete(id);
    this.draw();
    this.onchange();
  }

  draw() {
    this.root.hidden = !this.there;
    const chips = this.named.map(([id, name]) => {
      const dot = this.unseen.has(id) ? h("i", { class: "dot" }) : null;
      return h("button", { type: "button", "aria-pressed": String(id === this.open), onclick: () => this.choose(id) }, h("span", {}, name), dot);
    });
    this.root.replaceChildren(...chips);
  }
}

function topicOf(message) {
  return message.is_topic_message ? message.message_thread_id : GENERAL;
}
