// The tray of ready files: choose one or several, send them as photographs or as they are.

import { h, icon, iconButton } from "./dom.js";
import { sampleUrl } from "./net.js";
import { say, size } from "./words.js";

export class SampleTray {
  constructor(chat) {
    this.chat = chat;
    this.chosen = new Set();
    this.grid = h("div", { class: "grid" });
    this.summary = h("span", { class: "chosen" });
    this.asPhoto = h("button", { type: "button", class: "primary", onclick: () => this.send("photo") }, say("asPhoto"));
    this.asFile = h("button", { type: "button", onclick: () => this.send("document") }, say("asFile"));
    const head = h("div", { class: "head" }, h("strong", {}, say("samples")), iconButton("close", say("close"), () => this.close()));
    this.root = h("div", { class: "tray", hidden: true }, head, this.grid, h("div", { class: "deeds" }, this.summary, this.asPhoto, this.asFile));
  }

  open() {
    this.chosen.clear();
    this.draw();
    this.root.hidden = false;
  }

  close() {
    this.root.hidden = true;
  }

  draw() {
    const samples = this.chat.world.samples;
    this.grid.replaceChildren(...(samples.length ? samples.map((one) => this.tile(one)) : [h("p", {}, say("noSamples"))]));
    this.summary.textContent = this.chosen.size ? say("selected", { n: this.chosen.size }) : "";
    const pictures = [...this.chosen].every((name) => samples.find((one) => one.name === name)?.mime.startsWith("image/"));
    this.asPhoto.disabled = !this.chosen.size || !pictures;
    this.asFile.disabled = !this.chosen.size;
  }

  tile(sample) {
    const picture = ["image/jpeg", "image/png"].includes(sample.mime);
    const type = sample.name.split(".").at(-1).slice(0, 4);
    const face = picture
      ? h("img", { src: sampleUrl(sample.name), alt: "", loading: "lazy" })
      : h("span", { class: `likeness kind-${type.toLowerCase()}` }, type.toUpperCase() || icon("file"));
    const name = sample.name.split("/").at(-1);
    const pressed = this.chosen.has(sample.name);
    const title = `${sample.name} · ${size(sample.size)}`;
    return h("button", { type: "button", class: "tile", title, "aria-pressed": String(pressed), onclick: () => this.toggle(sample.name) }, face, h("span", {}, name));
  }

  toggle(name) {
    if (!this.chosen.delete(name)) this.chosen.add(name);
    this.draw();
  }

  async send(kind) {
    const samples = [...this.chosen];
    this.close();
    await this.chat.composer.upload([], kind, samples);
  }
}
