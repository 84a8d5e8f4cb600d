# What was understood from a debtor's free words.

wishes-understood-person = We will call somebody.
wishes-understood-stop = We do not write first any more.
wishes-understood-death = Please accept our condolences. Press, and we will stop collecting at once.
wishes-understood-bankruptcy = If a bankruptcy is under way, press: we will stop collecting at once.
wishes-understood-hardship = Let us see how we can help.
wishes-understood-why = Here is what the sum is made of.
wishes-understood-pay = You can pay here.
wishes-understood-plan = You can pay in parts.
wishes-death = 🕯 The person has died
wishes-bankruptcy = Bankruptcy is under way
wishes-hardship = 🤝 It is hard to pay
wishes-why = ❓ Why so much
wishes-pay = 💳 Pay
wishes-plan = 🗓 In parts
