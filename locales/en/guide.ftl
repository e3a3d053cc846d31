# Help side by side: what both sides read, and what the person reads.

role-social-worker = Social worker
role-family-adviser = Family adviser
role-reception = Reception
role-mediator = Digital mediator
role-volunteer = Volunteer

## In the browser: what a live page says

live-answer = { $question }, { $answer }
live-wrote = { $name } wrote: { $what }
live-writes-here = { $name } is writing here.
live-writes-elsewhere = { $name } is writing in another question.
live-proposes = { $name } proposes: { $what }
live-accepted = { $name } took your proposal.
live-not-accepted = { $name } did not take your proposal.
live-proposed = Your proposal waits for the answer of { $name }.
live-points = { $name } shows you this question: { $what }
live-invites = { $name } invites you to another page.
live-level-look = { $name } only looks.
live-level-show = { $name } can show you a question.
live-level-propose = { $name } can propose an answer to you.
live-level-write = { $name } can write for you.
live-may-look = You only look.
live-may-show = You can show a question.
live-may-propose = You can propose an answer.
live-may-write = You can write for { $name }.
live-asks-to-write = { $name } asks to write for you. Answer yes or no.
live-asks-to-see = { $name } asks to see this page. Answer yes or no.
live-not-granted = { $name } did not say yes.
live-here = { $name } is there.
live-away = { $name } has lost the connection.
live-ended = The help is over. { $name } no longer sees your application.
live-ended-desk = The help is over.
live-offline = There is no connection. You can go on. We are trying again.
live-offline-desk = There is no connection. This page may be old. We are trying again.
live-online = The connection is back.
live-other-answer = { $name } gave another answer: { $what }
live-use-other = Use this answer
live-not-allowed = This is not possible now. Nothing has changed.
live-paused = The help is paused. Nothing has changed.
live-unsaved = Not saved yet. We are trying again.
live-too-long = This text is too long. It is not saved.
