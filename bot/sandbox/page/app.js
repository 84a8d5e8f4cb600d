// The page: people side by side, each with their own chat, and the panel of calls.

import { askPerson } from "./dialogs.js";
import { avatar, h, icon, iconButton, personName } from "./dom.js";
import { Chat } from "./chat.js";
import { get, listen, post } from "./net.js";
import { Panel } from "./panel.js";
import { LANGUAGES, currentLanguage, say, setLanguage, store, stored } from "./words.js";

const COLUMNS = 3;
const NEW = "new";

class Page {
  constructor(world) {
    this.take(world);
    const asked = new URLSearchParams(location.search).get("as");
    this.alone = Boolean(asked) && !asked.includes(",");
    const ids = asked ? asked.split(",").map(Number) : world.people.slice(0, COLUMNS).map((one) => one.id);
    this.ids = ids.filter((id) => this.person(id));
    this.panelOpen = stored("panel", ["open", "shut"]) === "open";
  }

  take(world) {
    Object.assign(this, { bot: world.bot, people: world.people, groups: world.groups, samples: world.samples });
  }

  person(id) {
    return this.people.find((one) => one.id === id);
  }

  draw() {
    this.panel = new Panel();
    this.panel.onclose = () => this.togglePanel(false);
    this.columns = h("main", { class: "columns" });
    this.offline = h("div", { class: "offline", role: "alert", hidden: true }, say("offline"));
    document.title = this.alone && this.ids.length ? `${this.bot.first_name} — ${personName(this.person(this.ids[0]))}` : say("title");
    document.body.className = this.alone ? "alone" : "";
    document.body.replaceChildren(this.top(), this.offline, h("div", { class: "desk" }, this.columns, this.panel.root));
    this.togglePanel(this.panelOpen);
    this.drawColumns();
    this.panel.load();
  }

  top() {
    const languages = h("div", { class: "languages", role: "group", "aria-label": say("language") }, LANGUAGES.map((one) =>
      h("button", { type: "button", "aria-pressed": String(one === currentLanguage()), onclick: () => this.speak(one) }, one),
    ));
    const theme = iconButton(isDark() ? "sun" : "moon", say("theme"), () => this.turn());
    this.calls = h("button", { type: "button", class: "pill", "aria-pressed": "false", onclick: () => this.togglePanel(!this.panelOpen) }, icon("list"), h("span", {}, say("calls")));
    const logo = h("img", { src: "/page/icon.svg", alt: "", width: 26, height: 26 });
    const title = this.alone && this.ids.length ? this.who(this.person(this.ids[0]), 0) : [logo, h("strong", {}, say("title"))];
    return h("header", { class: "top" }, title, h("span", { class: "space" }), this.calls, languages, theme);
  }

  speak(language) {
    setLanguage(language);
    this.draw();
  }

  turn() {
    const theme = isDark() ? "light" : "dark";
    store("theme", theme);
    document.documentElement.dataset.theme = theme;
    this.draw();
  }

  togglePanel(open) {
    this.panelOpen = open;
    store("panel", open ? "open" : "shut");
    document.body.classList.toggle("with-panel", open);
    this.calls.setAttribute("aria-pressed", String(open));
  }

  // Columns

  drawColumns() {
    this.before = this.chats ?? [];
    this.chats = [];
    const columns = this.ids.map((_, place) => this.column(place));
    this.columns.style.setProperty("--columns", String(Math.max(columns.length, 1)));
    this.columns.replaceChildren(...(columns.length ? columns : [this.nobody()]));
  }

  nobody() {
    const add = h("button", { type: "button", class: "primary", onclick: () => this.addPerson(0) }, say("newPerson"));
    return h("div", { class: "nobody" }, h("p", {}, say("noPeople")), add);
  }

  column(place) {
    const person = this.person(this.ids[place]);
    const before = this.before[place];
    const chat = new Chat(this, person, before?.person.id === person.id ? before.chatId : undefined);
    this.keep(place, chat);
    chat.load();
    return h("div", { class: "column" }, this.alone ? null : this.who(person, place), chat.root);
  }

  keep(place, chat) {
    this.chats[place] = chat;
    chat.onmove = (next) => this.keep(place, next);
  }

  who(person, place) {
    const options = this.people.map((one) => h("option", { value: one.id }, [personName(one), one.note].filter(Boolean).join(" · ")));
    const select = h("select", { "aria-label": say("switchPerson"), title: say("switchPerson"), onchange: () => this.switch(place, select.value) }, options, h("option", { value: NEW }, `＋ ${say("newPerson")}`));
    select.value = String(person.id);
    const named = h("span", { class: "titles" }, h("strong", {}, personName(person)), h("span", {}, person.note || person.phone || say("you")));
    return h("div", { class: "who" }, avatar(personName(person), person.id), named, icon("down"), select);
  }

  switch(place, value) {
    if (value === NEW) {
      this.drawColumns();
      this.addPerson(place);
      return;
    }
    this.ids[place] = Number(value);
    this.remember();
    if (this.alone) this.draw();
    else this.columns.children[place].replaceWith(this.column(place));
  }

  // A person comes into view: in their own column, or in place of the last one.
  show(id) {
    if (!this.ids.includes(id)) this.switch(this.ids.length - 1, String(id));
  }

  remember() {
    history.replaceState(null, "", `?as=${this.ids.join(",")}`);
  }

  addPerson(place) {
    askPerson(async (given) => {
      const id = Math.max(1000, ...this.people.map((one) => one.id)) + 1;
      await post("people", { id, ...given });
      this.take(await get("world"));
      this.ids[place] = id;
      this.remember();
      this.drawColumns();
    });
  }

  // Events

  hear(event) {
    if (event.kind === "call") this.panel.hear(event.call);
    if (event.kind === "person") this.meet(event.person);
    if (event.kind === "group") this.groups.push({ ...event.chat, members: event.people });
    if (!this.ids.length && event.kind === "person") this.drawAgain();
    for (const chat of this.chats) chat.hear(event);
  }

  meet(person) {
    const known = this.person(person.id);
    if (known) Object.assign(known, person);
    else this.people.push(person);
  }

  drawAgain() {
    this.ids = this.people.slice(0, COLUMNS).map((one) => one.id);
    this.drawColumns();
  }

  async connected(online, wasLost) {
    this.offline.hidden = online;
    if (!online || !wasLost) return;
    const world = await get("world");
    this.restart(world.cursor);
    this.take(world);
    this.ids = this.ids.filter((id) => this.person(id));
    if (this.ids.length) this.drawColumns();
    else this.drawAgain();
    this.panel.load();
  }
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

const theme = stored("theme", ["light", "dark"]);
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.lang = currentLanguage();
const world = await get("world");
const page = new Page(world);
page.draw();
page.restart = listen(world.cursor, (event) => page.hear(event), (online, lost) => page.connected(online, lost));
