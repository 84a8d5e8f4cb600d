// One chat as one person sees it: what was said, what is typed, what can be pressed.

import { alertBox, askPayload, askWho, menu, toast } from "./dialogs.js";
import { avatar, h, icon, iconButton, personName } from "./dom.js";
import { Composer } from "./composer.js";
import { bubble, summary } from "./message.js";
import { get, post } from "./net.js";
import { startPayload } from "./text.js";
import { Topics } from "./topics.js";
import { day, say } from "./words.js";

const SHOWN = 300;
const ACTION_SECONDS = 5;
const NEAR = 120;
const DOING = { upload_photo: "sendsPhoto", upload_document: "sendsFile" };

export class Chat {
  constructor(world, person, chatId) {
    this.world = world;
    this.person = person;
    this.chatId = chatId ?? person.id;
    this.messages = new Map();
    this.nodes = new Map();
    this.waiting = new Map();
    this.unseen = 0;
    this.root = this.build();
  }

  build() {
    this.status = h("span", { class: "status" });
    this.list = h("div", { class: "list", role: "log", "aria-live": "polite", onscroll: () => this.noticeScroll() });
    this.pinned = h("button", { type: "button", class: "pinned", hidden: true });
    this.count = h("span", { class: "count", hidden: true });
    this.toBottom = h("button", { type: "button", class: "round to-bottom", hidden: true, "aria-label": say("toBottom"), title: say("toBottom"), onclick: () => this.scrollDown(true) }, icon("down"), this.count);
    this.topics = new Topics(() => this.turnTopic());
    this.composer = new Composer(this);
    const field = h("div", { class: "field" }, this.list, this.toBottom);
    this.stuck = true;
    new ResizeObserver(() => this.stuck && this.scrollDown()).observe(this.list);
    return h("section", { class: "chat", "data-person": this.person.id }, this.header(), this.topics.root, this.pinned, field, this.composer.root);
  }

  header() {
    const group = this.group;
    const title = group?.title ?? this.world.bot.first_name;
    const more = iconButton("more", say("more"), (event) => this.openMenu(event));
    this.chats = this.chatSwitch();
    const names = h("div", { class: "titles" }, h("strong", {}, title), this.status);
    const switcher = h("div", { class: "switch" }, names, this.chats && icon("down"), this.chats);
    this.showStatus();
    return h("header", {}, avatar(title, group?.id ?? 0, "of-bot"), switcher, more);
  }

  get group() {
    return this.world.groups.find((one) => one.id === this.chatId);
  }

  chatSwitch() {
    const groups = this.world.groups.filter((one) => one.members.includes(this.person.id));
    if (!groups.length) return null;
    const options = [[this.person.id, this.world.bot.first_name], ...groups.map((one) => [one.id, one.title])];
    const select = h("select", { "aria-label": say("switchPerson"), onchange: () => this.moveTo(Number(select.value)) }, options.map(([id, name]) => h("option", { value: id }, name)));
    select.value = String(this.chatId);
    return select;
  }

  moveTo(chatId) {
    const next = new Chat(this.world, this.person, chatId);
    this.root.replaceWith(next.root);
    this.onmove?.(next);
    next.loaded = next.load();
    return next;
  }

  turnTopic() {
    this.draw();
    this.scrollDown();
  }

  // A link to the bot leads this person into their chat with it, as in a messenger.
  async follow(payload) {
    const home = this.group ? this.moveTo(this.person.id) : this;
    await home.loaded; // a history that was asked for before would hide what is said now
    await home.deed("start", { payload });
  }

  openMenu(event) {
    const others = this.world.people.filter((one) => one.id !== this.person.id && one.phone);
    const forward = others.slice(0, 6).map((one) => ["person", say("theirContact", { name: personName(one) }), () => this.deed("contact", { of: one.id })]);
    const door = this.person.blocked
      ? ["play", say("unblock"), () => this.deed("unblock")]
      : ["block", say("block"), () => this.deed("block")];
    const link = ["link", say("openLink"), () => askPayload((payload) => this.follow(payload))];
    menu(event, this.group ? [link, ...this.groupDoors()] : [link, ...forward, door]);
  }

  // What the people of a group do with the bot there.
  groupDoors() {
    return [
      ["person", say("makeAdministrator"), () => this.deed("take_in", { administrator: true })],
      ["block", say("throwOut"), () => this.deed("throw_out")],
    ];
  }

  // From the server

  async load() {
    const history = await get(`people/${this.person.id}/history?chat_id=${this.chatId}`);
    this.messages = new Map(history.messages.map((one) => [one.message_id, one]));
    this.commands = history.commands;
    this.about = history.about;
    this.pins = history.pinned;
    this.keyboard = history.keyboard;
    this.topics.take(history.topics);
    this.draw();
    this.composer.refresh();
    this.scrollDown();
  }

  hear(event) {
    if (event.kind === "commands") this.reloadCommands();
    if (event.kind === "answer" && event.people.includes(this.person.id)) this.hearAnswer(event);
    if (event.kind === "person" && event.person.id === this.person.id) this.composer.refresh();
    if (event.kind === "inline" && event.people.includes(this.person.id)) this.composer.inline.hear(event);
    if (event.kind === "group") this.root.querySelector("header").replaceWith(this.header());
    if (event.chat_id !== this.chatId) return;
    if (["message", "edited", "deleted"].includes(event.kind)) this.hearMessage(event);
    if (event.kind === "keyboard") this.hearKeyboard(event.keyboard);
    if (event.kind === "action") this.showStatus(event.action);
    if (event.kind === "topics") this.topics.take(event.topics);
    if (event.kind === "pinned") {
      this.pins = event.pinned;
      this.draw();
    }
  }

  hearMessage({ kind, message }) {
    const low = this.atBottom();
    if (kind === "deleted") this.messages.delete(message.message_id);
    else this.messages.set(message.message_id, message);
    if (message.sandbox.mine) this.showStatus();
    if (kind !== "deleted") this.topics.notice(message);
    this.draw();
    const own = message.from.id === this.person.id;
    if (kind === "message") {
      if (low || own) this.scrollDown();
      else this.unseen += 1;
    } else if (low) this.scrollDown();
    this.noticeScroll();
    this.composer.refresh();
  }

  hearAnswer({ query, answer, chat_id: chatId }) {
    this.waiting.get(query)?.classList.remove("waiting");
    this.waiting.delete(query);
    if (chatId !== this.chatId || !answer.text) return;
    if (answer.show_alert) alertBox(this.world.bot.first_name, answer.text);
    else toast(this.root, answer.text);
  }

  hearKeyboard(keyboard) {
    this.keyboard = keyboard;
    const low = this.atBottom();
    this.composer.showKeyboard(Boolean(keyboard));
    if (low) this.scrollDown();
  }

  async reloadCommands() {
    const history = await get(`people/${this.person.id}/history?chat_id=${this.chatId}`);
    this.commands = history.commands;
    this.composer.refresh();
  }

  showStatus(action) {
    clearTimeout(this.actionTimer);
    const quiet = this.group ? say("members", { n: this.group.members.length + 1 }) : say("bot");
    this.status.classList.toggle("doing", Boolean(action));
    this.status.textContent = action ? say(DOING[action] ?? "typing") : quiet;
    if (action) this.actionTimer = setTimeout(() => this.showStatus(), ACTION_SECONDS * 1000);
  }

  // To the server

  async deed(name, given = {}) {
    try {
      return await post(`people/${this.person.id}/${name}`, { chat_id: this.chatId, ...given });
    } catch (error) {
      toast(this.root, error.message);
      return null;
    }
  }

  async press(message, button, key) {
    if (button.copy_text) await navigator.clipboard?.writeText(button.copy_text.text).catch(() => {});
    if (button.copy_text) return toast(this.root, say("copied", { text: button.copy_text.text }));
    if (button.url && startPayload(button.url) !== null) return this.follow(startPayload(button.url));
    if (button.url) return open(button.url, "_blank", "noopener,noreferrer");
    key.classList.add("waiting");
    const pressed = await this.deed("press", { message_id: message.message_id, text: button.text, data: button.callback_data });
    if (pressed?.query) this.waiting.set(pressed.query, key);
    else key.classList.remove("waiting");
    setTimeout(() => key.classList.remove("waiting"), 15000);
  }

  openLink(payload) {
    askWho(this.world.people, (id) => post(`people/${id}/start`, { payload }).then(() => this.world.show?.(id)));
  }

  messageMenu(event, message, own) {
    const words = message.text ?? message.caption;
    menu(event, [
      ["reply", say("reply"), () => this.composer.answer(message)],
      words && ["copy", say("copy"), () => navigator.clipboard?.writeText(words)],
      own && words && ["edit", say("edit"), () => this.composer.change(message)],
      own && ["bin", say("remove"), () => this.deed("delete", { message_id: message.message_id })],
    ]);
  }

  // On the screen

  get actions() {
    return {
      command: (text) => this.deed("say", { text }),
      start: (payload) => this.openLink(payload),
      press: (message, button, key) => this.press(message, button, key),
      jump: (id) => this.jump(id),
      menu: (event, message, own) => this.messageMenu(event, message, own),
    };
  }

  draw() {
    const blocks = this.blocks();
    const keep = new Map();
    let at = this.list.firstChild;
    for (const block of blocks) {
      const known = this.nodes.get(block.key);
      const node = known?.sign === block.sign ? known.node : block.make();
      if (known && known.node !== node) {
        if (at === known.node) at = at.nextSibling;
        known.node.remove();
      }
      if (node === at) at = at.nextSibling;
      else this.list.insertBefore(node, at);
      keep.set(block.key, { node, sign: block.sign });
    }
    for (const [key, { node }] of this.nodes) if (!keep.has(key)) node.remove();
    this.nodes = keep;
    this.drawPinned();
  }

  drawPinned() {
    const message = this.messages.get(this.pins?.at(-1));
    this.pinned.hidden = !message;
    if (!message) return;
    this.pinned.onclick = () => this.jump(message.message_id);
    this.pinned.replaceChildren(icon("pin"), h("span", {}, h("b", {}, say("pinned")), h("span", {}, summary(message))));
  }

  // Days, messages and albums, each with what tells whether it looks the same as before.
  blocks() {
    const shown = [...this.messages.values()].filter((one) => this.topics.shows(one));
    const sorted = shown.sort((a, b) => a.message_id - b.message_id).slice(-SHOWN);
    const albums = gather(sorted);
    const blocks = albums.length ? [] : [this.emptyBlock()];
    albums.forEach((album, index) => {
      const [first, before, after] = [album[0], albums[index - 1]?.at(-1), albums[index + 1]?.[0]];
      const newDay = !before || day(before.date) !== day(first.date);
      if (newDay) blocks.push(dayBlock(first.date));
      const joined = !newDay && near(before, first);
      const tail = !after || !near(first, after) || day(after.date) !== day(first.date);
      blocks.push(this.messageBlock(album, joined, tail));
    });
    return blocks;
  }

  messageBlock(album, joined, tail) {
    const sign = JSON.stringify([album.map((one) => [one.message_id, one.sandbox.changed]), joined, tail]);
    const look = { person: this.person, group: Boolean(this.group), joined, tail };
    return { key: `m${album[0].message_id}`, sign, make: () => bubble(album, look, this.actions) };
  }

  emptyBlock() {
    const about = this.about ? [h("strong", {}, say("whatCan")), h("p", {}, this.about)] : [h("p", {}, say("empty"))];
    return { key: "empty", sign: this.about ?? "", make: () => h("div", { class: "empty" }, about) };
  }

  jump(messageId) {
    const node = this.list.querySelector(`[data-id="${Number(messageId)}"]`);
    node?.scrollIntoView({ block: "center", behavior: "smooth" });
    node?.classList.add("found");
    setTimeout(() => node?.classList.remove("found"), 1400);
  }

  atBottom() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR;
  }

  scrollDown(smooth = false) {
    this.list.scrollTo({ top: this.list.scrollHeight, behavior: smooth ? "smooth" : "instant" });
    this.unseen = 0;
    this.stuck = true;
  }

  noticeScroll() {
    const low = this.atBottom();
    this.stuck = low;
    if (low) this.unseen = 0;
    this.toBottom.hidden = low;
    this.count.hidden = !this.unseen;
    this.count.textContent = String(this.unseen);
  }
}

function gather(messages) {
  const albums = [];
  for (const message of messages) {
    const last = albums.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) last.push(message);
    else albums.push([message]);
  }
  return albums;
}

function dayBlock(date) {
  return { key: `d${day(date)}`, sign: day(date), make: () => h("div", { class: "day" }, h("span", {}, day(date))) };
}

function near(before, after) {
  return before.from.id === after.from.id && after.date - before.date < 300;
}
