// Asking the bot from any chat: «@bot words» shows results above the field, and the chosen one becomes a message.

import { h } from "./dom.js";
import { say } from "./words.js";

const PAUSE = 250;

export class Inline {
  constructor(chat, onchosen) {
    this.chat = chat;
    this.onchosen = onchosen;
    this.found = new Map();
    this.root = h("div", { class: "commands results", hidden: true, role: "listbox", "aria-label": say("results") });
  }

  // True while the typed words are a question to the bot and no message.
  typed(text) {
    clearTimeout(this.timer);
    const asked = new RegExp(`^@${this.chat.world.bot.username}(?:\\s+([^]*))?$`, "i").exec(text);
    if (!asked || !/\s/.test(text)) return this.hide();
    this.timer = setTimeout(() => this.ask(asked[1] ?? ""), PAUSE);
    return true;
  }

  hide() {
    this.query = null;
    this.root.hidden = true;
    return false;
  }

  async ask(query) {
    const asked = await this.chat.deed("inline", { query, chat_type: this.chat.group ? "supergroup" : "sender" });
    this.query = asked?.query;
    if (this.found.has(this.query)) this.show(this.found.get(this.query));
  }

  hear({ query, results }) {
    this.found.set(query, results);
    if (query === this.query) this.show(results);
  }

  show(results) {
    const rows = results.map((one) => h("button", { type: "button", role: "option", onclick: () => this.choose(one) }, h("b", {}, one.title ?? ""), h("span", {}, one.description ?? "")));
    this.root.replaceChildren(...(rows.length ? rows : [h("p", { class: "none" }, say("noResults"))]));
    this.root.hidden = false;
  }

  async choose(result) {
    const query = this.query;
    this.hide();
    this.onchosen();
    await this.chat.deed("choose", { query, result_id: result.id, thread: this.chat.topics.thread });
  }
}
