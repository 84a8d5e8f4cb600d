// The side panel: what the bot has called, newest first.

import { h, iconButton } from "./dom.js";
import { get, remove } from "./net.js";
import { currentLanguage, say } from "./words.js";

const SHOWN = 200;

export class Panel {
  constructor() {
    this.lines = [];
    this.filter = h("input", { type: "search", placeholder: say("filter"), "aria-label": say("filter"), oninput: () => this.draw() });
    this.list = h("div", { class: "calls" });
    const clear = iconButton("bin", say("clear"), () => this.clear());
    const close = iconButton("close", say("close"), () => this.onclose?.());
    const head = h("header", {}, h("strong", {}, say("calls")), this.filter, clear, close);
    this.root = h("aside", { class: "panel", "aria-label": say("calls") }, head, this.list);
  }

  async load() {
    this.lines = (await get("journal")).lines.slice(-SHOWN);
    this.draw();
  }

  hear(line) {
    this.lines = [...this.lines, line].slice(-SHOWN);
    if (this.meets(line)) this.list.prepend(this.line(line));
    while (this.list.childElementCount > SHOWN) this.list.lastChild.remove();
    this.list.querySelector(".none")?.remove();
  }

  meets(line) {
    return line.method.toLowerCase().includes(this.filter.value.trim().toLowerCase());
  }

  draw() {
    const rows = this.lines.filter((one) => this.meets(one)).map((one) => this.line(one)).reverse();
    this.list.replaceChildren(...(rows.length ? rows : [h("p", { class: "none" }, say("noCalls"))]));
  }

  line(line) {
    const at = new Date(line.at * 1000).toLocaleTimeString(currentLanguage(), { hourCycle: "h23" });
    const code = line.ok ? "" : String(line.error_code ?? "?");
    const head = h(
      "summary",
      {},
      h("span", { class: `dot ${line.ok ? "well" : "ill"}` }),
      h("b", {}, line.method),
      h("span", { class: "code" }, code),
      h("time", {}, `${at} · ${line.ms} ms`),
    );
    const refusal = line.ok ? null : h("p", { class: "refusal" }, line.description ?? "");
    return h("details", {}, head, refusal, h("pre", {}, JSON.stringify(line.params, null, 2)));
  }

  async clear() {
    await remove("journal");
    this.lines = [];
    this.draw();
  }
}
