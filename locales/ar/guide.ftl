# Help side by side: what both sides read, and what the person reads.

role-social-worker = الخدمة الاجتماعية
role-family-adviser = إرشاد العائلات
role-reception = الاستقبال
role-mediator = الوساطة الرقمية
role-volunteer = العمل التطوعي

## In the browser: what a live page says

live-answer = { $question }، { $answer }
live-wrote = إجابة بقلم { $name }: { $what }
live-writes-here = كتابة جارية هنا من { $name }.
live-writes-elsewhere = كتابة جارية في سؤال آخر من { $name }.
live-proposes = اقتراح من { $name }: { $what }
live-accepted = قُبل اقتراحك من { $name }.
live-not-accepted = لم يُقبل اقتراحك من { $name }.
live-proposed = اقتراحك ينتظر جواب { $name }.
live-points = إشارة من { $name } إلى هذا السؤال: { $what }
live-invites = دعوة من { $name } إلى صفحة أخرى.
live-level-look = { $name }: مشاهدة فقط.
live-level-show = { $name }: الإشارة إلى سؤال ممكنة الآن.
live-level-propose = { $name }: اقتراح إجابة ممكن الآن.
live-level-write = { $name }: الكتابة بدلًا منك ممكنة الآن.
live-may-look = يمكنك المشاهدة فقط.
live-may-show = يمكنك الإشارة إلى سؤال.
live-may-propose = يمكنك اقتراح إجابة.
live-may-write = يمكنك الكتابة بدلًا من { $name }.
live-asks-to-write = طلب من { $name } للكتابة بدلًا منك. يرجى الجواب بنعم أو لا.
live-asks-to-see = طلب من { $name } لرؤية هذه الصفحة. يرجى الجواب بنعم أو لا.
live-not-granted = لا موافقة من { $name }.
live-here = { $name }: متصل الآن.
live-away = انقطع اتصال { $name }.
live-ended = انتهت المساعدة. لم يعد ملفك ظاهرًا لدى { $name }.
live-ended-desk = انتهت المساعدة.
live-offline = انقطع الاتصال. يمكنك المتابعة. نحاول مرة أخرى.
live-offline-desk = انقطع الاتصال. قد تكون هذه الصفحة قديمة. نحاول مرة أخرى.
live-online = عاد الاتصال.
live-other-answer = إجابة أخرى من { $name }: { $what }
live-use-other = استعمال هذه الإجابة
live-not-allowed = هذا غير ممكن الآن. لم يتغير شيء.
live-paused = المساعدة متوقفة مؤقتًا. لم يتغير شيء.
live-unsaved = لم يُحفظ بعد. نحاول مرة أخرى.
live-too-long = هذا النص طويل جدًا. لم يُحفظ.
