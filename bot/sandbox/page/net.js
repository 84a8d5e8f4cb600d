// The server: what is asked of it, and the stream of what happens.

export class Refused extends Error {}

async function read(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(body.description ?? `${response.status}`);
  return body;
}

export async function get(path) {
  return read(await fetch(`/sim/${path}`));
}

export async function post(path, body) {
  const form = body instanceof FormData;
  const headers = form ? {} : { "Content-Type": "application/json" };
  return read(await fetch(`/sim/${path}`, { method: "POST", headers, body: form ? body : JSON.stringify(body) }));
}

export async function remove(path) {
  return read(await fetch(`/sim/${path}`, { method: "DELETE" }));
}

export const fileUrl = (fileId) => `/sim/files/${encodeURIComponent(fileId)}`;
export const sampleUrl = (name) => `/sim/samples/${encodeURIComponent(name)}`;

// `heard` gets each event in order; `state` learns of the connection, and whether it was lost in between.
export function listen(after, heard, state) {
  let last = after;
  let pause = 500;
  let lost = false;
  const connect = () => {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/sim/ws?after=${last}`);
    socket.onopen = () => {
      pause = 500;
      state(true, lost);
      lost = false;
    };
    socket.onmessage = (event) => {
      for (const one of JSON.parse(event.data)) {
        last = one.n;
        heard(one);
      }
    };
    socket.onclose = () => {
      lost = true;
      state(false, true);
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, 8000);
    };
  };
  connect();
  return (number) => {
    last = number;
  };
}
