// Elements made by hand: text only ever becomes text nodes.

export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name === "style") for (const [key, one] of Object.entries(value)) element.style.setProperty(key, one);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SHAPES = {
  send: "M3 11.5 21 3l-6.5 18-3.2-7.2L3 11.5Zm8.3 2.3L21 3",
  attach: "M20 11.5 12 19.4a5 5 0 0 1-7-7l8.4-8.3a3.4 3.4 0 0 1 4.8 4.8l-8.3 8.2a1.7 1.7 0 0 1-2.4-2.4l7.3-7.2",
  slash: "M15 5 9 19",
  keyboard: "M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8",
  more: "M12 5h.01M12 12h.01M12 19h.01",
  down: "m6 9 6 6 6-6",
  reply: "m9 7-5 5 5 5M4 12h9a7 7 0 0 1 7 7",
  edit: "m4 20 1-4L16 5l3 3L8 19l-4 1Z",
  bin: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  copy: "M9 9h10v11H9zM5 15V4h10",
  open: "M8 16 17 7M9 7h8v8",
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21a8 8 0 0 1 16 0",
  tray: "M4 13h4l1.5 3h5L16 13h4M4 13l2.5-8h11L20 13v6H4z",
  close: "m6 6 12 12M18 6 6 18",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  pin: "M9 4h6l-1 6 3 3H7l3-3-1-6ZM12 13v7",
  block: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM6 6l12 12",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  play: "m8 5 11 7-11 7z",
  plus: "M12 5v14M5 12h14",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", SHAPES[name]);
  if (name === "more") path.setAttribute("stroke-width", "3");
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, extra = "") {
  return h("button", { type: "button", class: `round ${extra}`, title: label, "aria-label": label, onclick }, icon(name));
}

export function avatar(name, key, extra = "") {
  const letters = name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0].toUpperCase()).join("");
  const hue = [174, 262, 24, 338, 210, 96, 44, 300][Math.abs(Number(key)) % 8];
  return h("span", { class: `avatar ${extra}`, style: { "--hue": hue }, "aria-hidden": "true" }, letters || "?");
}

export function personName(person) {
  return [person.first_name, person.last_name].filter(Boolean).join(" ");
}
