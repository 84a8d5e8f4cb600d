# Where a letter is
mail-status-registered = number given, not yet handed to the Post
mail-status-accepted = accepted by the Post
mail-status-not-accepted = the Post refused to accept it
mail-status-in-transit = on its way
mail-status-at-office = waiting at the office of delivery
mail-status-out-for-delivery = out with the postman or courier
mail-status-attempt-failed = an attempt to deliver failed
mail-status-placed = put into the box, receipt not confirmed
mail-status-delivered = delivered to the addressee
mail-status-returning = on its way back to us
mail-status-returned = returned to us
mail-status-unclaimed = unclaimed, in temporary storage
mail-status-loss-suspected = the Post cannot find the item
mail-status-lost = lost
mail-status-seized = seized or destroyed
mail-status-cancelled = sending cancelled
mail-status-check = has to be checked by a person

# Why a letter was not handed over or was turned round
mail-reason-expired = storage term ran out
mail-reason-refusal = the addressee refused
mail-reason-absent = the addressee was not there
mail-reason-moved = the addressee has moved
mail-reason-death = the addressee has died
mail-reason-wrong-address = wrong address
mail-reason-no-access = no access to the addressee or the box
mail-reason-by-sender = at the sender's request
mail-reason-damaged = the item is damaged

# What was sent
letter-kind-assignment-notice = notice of assignment
letter-kind-order-copy = copy of the order application to the debtor
letter-kind-order-pack = order application to the court
letter-kind-claim-copy = copy of the claim to the debtor
letter-kind-claim-pack = claim to the court
letter-kind-bank-pack = writ to the bank
letter-kind-bailiff-pack = writ to the bailiffs
letter-kind-inquiry = inquiry after our papers
letter-kind-other = another letter

# What it means to the case
mail-event-court-delivery = The court has received the papers: they are before it from this day.
mail-event-debtor-served = The debtor has received the letter.
mail-event-debtor-deemed-served = The letter may be deemed served although the debtor did not take it (Civil Code, art. 165.1). A lawyer decides.
mail-event-addressee-delivery = The addressee has received the letter.

# What a person has to look at
mail-alarm-delivery-taken-back = The Post has taken back the delivery that it had told of.
mail-alarm-another-item = Under this number the Post shows somebody else's item.
mail-alarm-returning = The letter was turned round and is coming back to us.
mail-alarm-returned = The letter came back to us, the addressee did not get it.
mail-alarm-death = The Post says that the addressee has died.
mail-alarm-lost = The Post has lost the item, or it was seized.
mail-alarm-loss-suspected = The Post does not find the item where it should be.
mail-alarm-unclaimed = The letter is unclaimed and lies in temporary storage.
mail-alarm-not-accepted = The Post did not accept the item.
mail-alarm-cancelled = The sending was cancelled: the letter goes nowhere.
mail-alarm-check = The Post's operations do not tell where the letter is.
mail-alarm-silence = Nothing has been heard of the letter for long.

# What to do next
mail-next-delivery-taken-back = Look at the item's history. If the case has moved already, take it back.
mail-next-another-item = Compare the number with the receipt: date and office of acceptance.
mail-next-returning = Find out why it is returned and prepare to send it again.
mail-next-returned = File the envelope and decide whether to send it again.
mail-next-death = Pass the case on to be checked: is the debtor alive.
mail-next-lost = File a search request with the Post and send the papers anew.
mail-next-loss-suspected = Ask at the office; in some days file a search request.
mail-next-unclaimed = Fetch the letter or send it again.
mail-next-not-accepted = Mend what the Post pointed at and hand it over again.
mail-next-cancelled = If it has to go, send the letter under a new number.
mail-next-check = Look at the operations and note what really happened.
mail-next-silence = Ask at the office or file a search request.

# The Post's operations by kind
post-operation-1 = Acceptance
post-operation-2 = Hand-over
post-operation-3 = Return
post-operation-4 = Forwarding
post-operation-5 = Non-delivery
post-operation-6 = Storage
post-operation-7 = Temporary storage
post-operation-8 = Processing
post-operation-12 = Failed attempt to deliver
post-operation-13 = Registration of dispatch
post-operation-15 = Moved to temporary storage
post-operation-16 = Destruction
post-operation-17 = Contents taken over by the Post
post-operation-18 = Loss recorded
post-operation-20 = Registration
post-operation-21 = Delivery to the address
post-operation-22 = Not delivered to the address
post-operation-23 = Arrival in temporary storage
post-operation-25 = Opening
post-operation-26 = Cancellation
post-operation-27 = Electronic registration received
post-operation-28 = Number given
post-operation-34 = Electronic notice loaded
post-operation-35 = Courier delivery declined
post-operation-37 = Preliminary registration
post-operation-42 = Second failed attempt to deliver
post-operation-43 = Hand-over allowed
post-operation-44 = Acceptance refused
post-operation-45 = Electronic notice declined
post-operation-46 = Number withdrawn
post-operation-48 = Hand-over in part
post-operation-49 = Longer storage refused
post-operation-59 = Outside number registered
post-operation-62 = Given back to the client
post-operation-1027 = Found missing
post-operation-other = Another operation ({ $code })

# What went wrong
error-post-limit = Today's questions to the Post are used up. The letters will be checked tomorrow.
error-post-credentials = The Post does not accept the login or password. For the administrator: check POST_LOGIN, POST_PASSWORD and the access granted by the contract.
error-post-rejected = The Post rejected the question. Asking again is useless: check the track number.
refusal-post-barcode = “{ $barcode }” does not look like a track number. It has 14 digits, as on the receipt, or two letters, nine digits and two letters.
