// The lower edge of a chat: words, files, commands, ready keys.

import { menu, toast } from "./dialogs.js";
import { h, icon, iconButton, personName } from "./dom.js";
import { post } from "./net.js";
import { summary } from "./message.js";
import { Inline } from "./inline.js";
import { SampleTray } from "./samples.js";
import { say } from "./words.js";

export class Composer {
  constructor(chat) {
    this.chat = chat;
    this.keysOpen = true;
    this.build();
    this.catchFiles();
  }

  build() {
    this.text = h("textarea", { rows: 1, placeholder: say("message"), "aria-label": say("message"), maxlength: 4096, oninput: () => this.typed(), onkeydown: (event) => this.keyed(event), onpaste: (event) => this.pasted(event) });
    this.slash = iconButton("slash", say("commands"), () => this.toggleCommands());
    this.keysButton = iconButton("keyboard", say("keyboard"), () => this.showKeyboard(!this.keysOpen));
    this.attach = iconButton("attach", say("attach"), (event) => this.openAttach(event));
    this.sendButton = iconButton("send", say("send"), () => this.send(), "primary");
    this.context = h("div", { class: "context", hidden: true });
    this.commandList = h("div", { class: "commands", hidden: true });
    this.keys = h("div", { class: "keys", hidden: true });
    this.bar = h("div", { class: "bar" }, this.attach, h("div", { class: "box" }, this.text, this.slash, this.keysButton), this.sendButton);
    this.door = h("button", { type: "button", class: "door", hidden: true, onclick: () => this.chat.deed("start") });
    this.tray = new SampleTray(this.chat);
    this.inline = new Inline(this.chat, () => this.empty());
    this.root = h("footer", { class: "composer" }, this.inline.root, this.commandList, this.context, this.bar, this.door, this.keys, this.tray.root);
  }

  refresh() {
    const { person, group, commands = [], keyboard } = this.chat;
    const shut = !group && (person.blocked || !person.started);
    this.bar.hidden = shut;
    this.door.hidden = !shut;
    this.door.textContent = say(person.blocked ? "unblock" : "start");
    this.slash.hidden = !commands.length;
    this.keysButton.hidden = !keyboard;
    this.drawKeys();
    this.keys.hidden = shut || !this.keysOpen || !keyboard;
  }

  // Words

  typed() {
    this.text.style.setProperty("height", "auto");
    this.text.style.setProperty("height", `${Math.min(this.text.scrollHeight, 140)}px`);
    const word = /^\/\w*$/.test(this.text.value);
    this.showCommands(word ? this.text.value.slice(1) : null);
    this.asking = this.inline.typed(this.text.value);
  }

  empty() {
    this.text.value = "";
    this.typed();
  }

  keyed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    }
    if (event.key === "Escape") this.forget();
  }

  async send() {
    const text = this.text.value.trim();
    if (!text || this.asking) return;
    const [answered, changed] = [this.answered, this.changed];
    this.empty();
    this.forget();
    if (changed) await this.chat.deed("edit", { message_id: changed.message_id, text });
    else await this.chat.deed("say", { text, reply_to: answered?.message_id, thread: this.chat.topics.thread });
  }

  answer(message) {
    this.forget();
    this.answered = message;
    this.showContext(say("replyTo", { name: personName(message.from) }), message);
  }

  change(message) {
    this.forget();
    this.changed = message;
    this.text.value = message.text ?? message.caption;
    this.showContext(say("editing"), message);
    this.typed();
  }

  forget() {
    if (this.changed) this.text.value = "";
    this.answered = null;
    this.changed = null;
    this.context.hidden = true;
    this.commandList.hidden = true;
  }

  showContext(title, message) {
    const close = iconButton("close", say("cancel"), () => this.forget());
    this.context.replaceChildren(h("span", {}, h("b", {}, title), h("span", {}, summary(message))), close);
    this.context.hidden = false;
    this.text.focus();
  }

  // Commands and keys

  toggleCommands() {
    this.showCommands(this.commandList.hidden ? "" : null);
  }

  showCommands(prefix) {
    const found = prefix === null ? [] : (this.chat.commands ?? []).filter((one) => one.command.startsWith(prefix));
    const rows = found.map((one) => h("button", { type: "button", onclick: () => this.command(one.command) }, h("b", {}, `/${one.command}`), h("span", {}, one.description)));
    this.commandList.replaceChildren(...rows);
    this.commandList.hidden = !rows.length;
  }

  command(name) {
    this.text.value = "";
    this.commandList.hidden = true;
    this.chat.deed("say", { text: `/${name}`, thread: this.chat.topics.thread });
  }

  showKeyboard(open) {
    this.keysOpen = open;
    this.refresh();
  }

  drawKeys() {
    const rows = this.chat.keyboard?.keyboard ?? [];
    this.keys.replaceChildren(...rows.map((row) => h("div", { class: "row" }, row.map((one) => this.key(one)))));
  }

  key(given) {
    const label = given.text ?? given;
    const mark = given.request_contact ? icon("person") : null;
    return h("button", { type: "button", class: "key", onclick: () => this.chat.deed("key", { text: label }) }, mark, h("span", {}, label));
  }

  // Files

  openAttach(event) {
    menu(event, [
      ["photo", say("photo"), () => this.pick("photo")],
      ["file", say("file"), () => this.pick("document")],
      ["tray", say("samples"), () => this.tray.open()],
      this.chat.person.phone && ["person", say("contact"), () => this.chat.deed("contact")],
    ]);
  }

  pick(kind) {
    const accept = kind === "photo" ? "image/*" : "";
    const input = h("input", { type: "file", multiple: true, accept, onchange: () => this.upload([...input.files], kind) });
    input.click();
  }

  pasted(event) {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    this.upload(files, files.every((one) => one.type.startsWith("image/")) ? "photo" : "document");
  }

  async upload(files, kind, samples = []) {
    if (!files.length && !samples.length) return;
    const form = new FormData();
    const caption = this.text.value.trim();
    for (const [name, value] of Object.entries({ as: kind, chat_id: this.chat.chatId, caption })) form.append(name, value);
    if (this.chat.topics.thread) form.append("thread", this.chat.topics.thread);
    if (this.answered) form.append("reply_to", this.answered.message_id);
    form.append("samples", JSON.stringify(samples));
    for (const one of files) form.append("file", one, one.name);
    this.root.classList.add("busy");
    try {
      await post(`people/${this.chat.person.id}/upload`, form);
      this.text.value = "";
      this.forget();
    } catch (error) {
      toast(this.chat.root, error.message);
    }
    this.root.classList.remove("busy");
  }

  // Two halves to drop on: squeezed as a messenger does, or as it is.
  catchFiles() {
    queueMicrotask(() => {
      const halves = [["photo", "dropPhoto", "photo"], ["document", "dropFile", "file"]].map(([kind, words, shape]) => {
        const half = h("div", { class: "half" }, icon(shape), say(words));
        half.addEventListener("dragover", (event) => event.preventDefault());
        half.addEventListener("drop", (event) => {
          event.preventDefault();
          this.chat.root.classList.remove("dropping");
          this.upload([...event.dataTransfer.files], kind);
        });
        return half;
      });
      const cover = h("div", { class: "drop" }, halves);
      cover.addEventListener("dragleave", (event) => !cover.contains(event.relatedTarget) && this.chat.root.classList.remove("dropping"));
      this.chat.root.append(cover);
      this.chat.root.addEventListener("dragenter", (event) => event.dataTransfer?.types.includes("Files") && this.chat.root.classList.add("dropping"));
    });
  }
}
