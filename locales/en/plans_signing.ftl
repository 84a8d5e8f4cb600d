# The signature under a plan: the code, the paper, the way to nothing.

plans-code =
    ✍️ <b>One thing is left: to sign</b>
    Your code: <code>{ $code }</code>
    Write it here. It lives for half an hour, and for this text alone.

    The code stands for your signature (63-FZ, art. 5 and 9). Nobody but you sees it: give it to no one.
plans-code-wrong = That is another code. Look at it under the schedule and write it again.
plans-code-late = The code is too old. Open the plan and press “Sign” again.
plans-code-spent = There were three wrong codes. Open the plan and press “Sign”: a new one will come.
plans-agreement = 📄 Agreement
plans-agreement-name = Agreement on a payment plan
plans-agreement-words =
    The agreement was signed on { $at }.
    Version of the text: { $version }.
plans-agreement-not-yet = The agreement is being printed. Look here again in a minute.
plans-agreement-copy = Your agreement on contract { $contract }. Please keep it.
plans-way = 📉 Way to zero
plans-way-title = What is left after each payment
plans-way-words = The last payment is on { $ends_on }. After it nothing is owed.
outgoing-plan-signature = simple electronic signature of { $at } (Moscow time), version of the text { $version }
