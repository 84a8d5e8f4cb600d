# Many papers at once: how far reading has come, the summary, what became of each.

paper-many = 📚 Many papers: up to { $count } files
batch-send =
    📚 Send the files: each is a paper of its own, in albums too.

    They are read as they come, and there is one summary at the end.
batch-reading =
    📚 Reading papers: { $done } of { $count }
    { $bar }
batch-stop = ⏹ Stop
batch-stopped = ⏹ Reading was stopped. What was read is kept.
batch-go-on = ▶️ Read what was put aside
batch-done =
    { $count ->
        [one] 📚 <b>{ $count } file gone through</b>
       *[other] 📚 <b>{ $count } files gone through</b>
    }
batch-by-itself = Filed without you: { $count }. Nothing in them was in doubt.
batch-filed = ✅ Filed: { $count }
batch-waiting = 🔎 Waiting for a look: { $count }
batch-unreadable = ❗ Not read: { $count }
batch-aside = 🗑 Put aside: { $count }
batch-double = ♻️ Here already: { $count }
batch-back = ‹ To the batch
paper-double-file = ♻️ This file was sent before: it is not read twice.
paper-double = ♻️ The case has such a paper already.
paper-double-waits = ♻️ You sent this paper before, and it is not filed yet. What you wrote then stands here too.
paper-open-double = ♻️ Open that paper
paper-by-itself = 🤖 Filed by itself: nothing that was read was in doubt
batch-ready = 📚 The papers are read…
batch-unpacking = 📚 Unpacking the archive…
refusal-paper-zip = The archive is broken, locked or too large. Send a plain ZIP, or the files themselves.
refusal-paper-zip-empty = There is no picture and no PDF in the archive. Send photographs, scans or PDF.
refusal-paper-zip-many = The archive holds more than { $count } files. Divide it into several.
