# The portal's own words. The forms' words stand in benefits/.
translation-state = machine

service = Guichet
language-name = العربية
languages = اللغات
skip-to-content = الانتقال إلى المحتوى
title-with-problems = خطأ: { $title }
footer = موقع Guichet برنامج حر. لا يرسل أي شيء إلى مواقع أخرى.
machine-translation = هذه ترجمة آلية. النص الفرنسي وحده هو المعتمد.
not-translated = (لم يُترجم بعد)
demonstration = لا يُرسل أي شيء إلى أي إدارة.
    .title = عرض تجريبي.
optional = (اختياري)
for-example = مثلًا:
someone-unnamed = الشخص الذي تجري مساعدته
row-unnamed = بلا اسم حتى الآن

## Moving through a form

back = رجوع
continue = متابعة
leave = حفظ وخروج
change = تعديل
remove = إزالة
sections-link = عرض كل الأجزاء
section-place = الجزء { $place }
why-we-ask = لماذا هذا السؤال؟
where-to-find-it = أين توجد الإجابة؟
wait-dont-know = لا أعرف
wait-with-someone = أفضّل مراجعة هذا مع شخص آخر
waiting-dont-know = إجابتك: لا أعرف
    .notice = إجابتك كانت «لا أعرف». يمكنك الإجابة الآن أو المتابعة.
waiting-with-someone = للمراجعة مع شخص آخر
    .notice = اختيارك كان مراجعة هذا مع شخص آخر. يمكنك الإجابة الآن أو المتابعة.
not-answered = لا توجد إجابة
to-fix = بحاجة إلى تصحيح
nobody = لا أحد

## Home

home-title = ما المساعدة المطلوبة؟
home-lead = يرجى اختيار مساعدة. سنرشدك سؤالًا بعد سؤال.
home-promises = أنت هنا في أمان
    .own-pace = يمكنك التقدم على مهلك. نحفظ إجاباتك في كل صفحة.
    .no-account = لا حاجة إلى حساب ولا إلى بريد إلكتروني.
    .private = لا أحد يقرأ إجاباتك قبل إرسالها.

## The start of a form

start = بدء الطلب
start-go-on = متابعة طلبي
start-kept = يوجد طلب بدأ ملؤه على هذا الجهاز.
start-receipt = عرض إيصال طلبك المرسَل
start-time = كم يستغرق ذلك من الوقت؟
start-ready = ما الذي يجب تحضيره؟
start-after = ماذا يحدث بعد ذلك؟
start-help = هل تلزمك مساعدة؟
    .text = يمكن لشخص أن يساعدك مجانًا في دار البلدية (mairie) أو في مركز العمل الاجتماعي البلدي (CCAS) أو في دار الخدمات العامة (France services).

## Answers

choice-yes = نعم
choice-no = لا
choice-dont-know = لا أعرف
choice-other = إجابة أخرى
names-given = الأسماء الشخصية
names-birth = اسم العائلة عند الولادة
names-used = اسم العائلة المستخدم كل يوم، إن كان مختلفًا
names-used-shown = الاسم المستخدم: { $name }
date-day = اليوم
date-month = الشهر
date-year = السنة
euros = { $amount } €
months-covered = تُحسب هذه الأشهر الـ12:
period-month = € في الشهر
period-twelve-months = € عن 12 شهرًا
period-year = € عن السنة
period-once = €
address-situation = إلى أين يمكن إرسال رسالة؟
address-home = إلى مسكني
address-care-of = عند شخص آخر
address-organisation = في جمعية أو في مركز العمل الاجتماعي البلدي (CCAS)
address-none = ليس لديّ عنوان حتى الآن
address-at = اسم الشخص أو الجمعية
address-at-note = (إذا لم يكن العنوان مسكنك)
address-none-note = لا يوجد عنوان؟ يمكن ترك الخانات فارغة.
address-street = الرقم والشارع
address-more = المبنى، الطابق، الباب
address-postcode = الرمز البريدي
address-town = المدينة
long-text-most = يمكن كتابة { $most } حرف.
list-full = القائمة ممتلئة. لإضافة شخص آخر، يمكن كتابة ذلك في جزء «بكلماتك».
declaration-agree = قرأتُ هذه الجمل. أوافق عليها.
declaration-name = للتوقيع، يرجى كتابة اسمك الشخصي واسم عائلتك
    .hint = كتابة اسمك هنا تُعدّ توقيعًا.
declaration-not-translated = هذا النص غير مترجم. يرجى الطلب من شخص أن يقرأه لك قبل التوقيع.

## Removing a row

remove-title = إزالة { $name }؟
remove-title-unnamed = إزالة هذا الشخص؟
remove-text = لن تبقى الإجابات عن هذا الشخص جزءًا من الطلب.
remove-confirm = نعم، إزالة
remove-keep = لا، إبقاء

## Sections

sections-title = أجزاء طلبك
state-done = مكتمل
state-waiting = للمراجعة لاحقًا
state-started = قيد الإنجاز
state-to-do = لم يبدأ بعد
state-not-yet = لاحقًا

## Checking, signing, sending

check-title = مراجعة إجاباتك
check-lead = يرجى إعادة قراءة إجاباتك. يمكنك تعديل كل شيء.
check-waiting = { $count ->
        [zero] لا توجد صفحة تنتظر إجابة. يمكنك الإرسال.
        [one] ما زالت صفحة واحدة تنتظر إجابة. يمكنك الإرسال رغم ذلك: سيطرح عليك الصندوق (caisse) هذا السؤال.
        [two] ما زالت صفحتان تنتظران إجابة. يمكنك الإرسال رغم ذلك: سيطرح عليك الصندوق (caisse) هذين السؤالين.
        [few] ما زالت { $count } صفحات تنتظر إجابة. يمكنك الإرسال رغم ذلك: سيطرح عليك الصندوق (caisse) هذه الأسئلة.
        [many] ما زالت { $count } صفحة تنتظر إجابة. يمكنك الإرسال رغم ذلك: سيطرح عليك الصندوق (caisse) هذه الأسئلة.
       *[other] ما زالت { $count } صفحة تنتظر إجابة. يمكنك الإرسال رغم ذلك: سيطرح عليك الصندوق (caisse) هذه الأسئلة.
    }
check-continue = كل شيء صحيح، متابعة
signature = التوقيع
sign-and-send = توقيع وإرسال

## The receipt

receipt-title = تم إرسال طلبك
receipt-demonstration = هذا عرض تجريبي: لم تستلم أي إدارة هذا الطلب.
receipt-agency = الجهة المستلِمة: { $agency }.
receipt-keep = يرجى كتابة الرقم على ورقة أو طباعة هذه الصفحة. من المهم الاحتفاظ بالرقم.
receipt-copy = عرض الإجابات وطباعتها
receipt-next = ماذا يحدث الآن؟
reference = الرقم:
sent-on = أُرسل في { $day } على الساعة { $time }
copy-title = نسخة من الإجابات
copy-back = العودة إلى الإيصال
copy-print = للطباعة، يمكن استعمال قائمة «طباعة» في متصفحك.

## Leaving

left-title = إجاباتك محفوظة
left-text = يمكن العودة بهذا المتصفح ما دام مفتوحًا، خلال 12 ساعة على الأكثر.
left-shared = هل هذا الجهاز لشخص آخر؟ يرجى إغلاق كل نوافذ المتصفح.

## Problems with an answer

problems-title = { $count ->
        [zero] لا توجد إجابة للتصحيح
        [one] إجابة واحدة تحتاج إلى تصحيح
        [two] إجابتان تحتاجان إلى تصحيح
        [few] { $count } إجابات تحتاج إلى تصحيح
        [many] { $count } إجابة تحتاج إلى تصحيح
       *[other] { $count } إجابة تحتاج إلى تصحيح
    }
problem-prefix = خطأ:
problem-missing-choice = يرجى اختيار إجابة.
problem-missing-choices = يرجى وضع علامة في خانة واحدة على الأقل.
problem-missing-date = يرجى كتابة التاريخ.
problem-missing-amount = يرجى كتابة مبلغ. إذا كان صفرًا، يرجى كتابة 0.
problem-missing-text = يرجى كتابة إجابة.
problem-may-wait = الجواب غير معروف؟ يمكن اختيار «لا أعرف» في الأسفل.
problem-too-long = يرجى تقصير النص إلى أقل من { $most } من الأحرف.
problem-too-small = يرجى كتابة عدد لا يقل عن { $least }.
problem-too-large = يرجى كتابة عدد لا يزيد على { $most }.
problem-rule = هذه الإجابة لا تتوافق مع الإجابات الأخرى. يرجى التحقق منها.
problem-none-with-others = لا يمكن الجمع بين «{ $choice }» وخانة أخرى. يرجى الاختيار بينهما.
problem-not-an-amount = يرجى كتابة مبلغ بالأرقام، مثلًا 1,250.50.
problem-not-a-number = يرجى كتابة عدد بالأرقام، من دون فاصلة.
problem-date-incomplete = يرجى كتابة اليوم والشهر والسنة.
problem-not-a-date = يرجى كتابة التاريخ بالأرقام، مثلًا 27 03 1984.
problem-no-such-day = هذا اليوم غير موجود. يرجى التحقق من اليوم والشهر.
problem-year-out-of-range = يرجى كتابة السنة بأربعة أرقام، مثلًا 1984.
problem-in-future = هذا التاريخ لم يأتِ بعد. يرجى التحقق من السنة.
problem-nir-length = يتكون هذا الرقم من 15 رقمًا. يرجى عدّها على بطاقة التأمين الصحي (carte Vitale).
problem-nir-shape = أحد الأرقام غير مناسب. يرجى التحقق من الرقم على بطاقة التأمين الصحي (carte Vitale).
problem-nir-key = أحد الأرقام مختلف. يرجى إعادة قراءة الرقم على بطاقة التأمين الصحي (carte Vitale).
problem-not-an-email = يرجى كتابة البريد الإلكتروني بهذا الشكل: prenom.nom@exemple.fr.
problem-not-a-phone = يرجى كتابة رقم الهاتف بكل أرقامه. لبلد آخر، يبدأ الرقم بعلامة +.
problem-name-needed = يرجى كتابة اسم شخصي أو اسم عائلة على الأقل.
problem-street-needed = يرجى كتابة الرقم والشارع.
problem-town-needed = يرجى كتابة المدينة.
problem-at-needed = يرجى كتابة اسم الشخص أو الجمعية.
problem-agreement-needed = في حال الموافقة، يرجى وضع علامة في الخانة.
problem-signature-needed = يرجى كتابة اسمك الشخصي واسم عائلتك.

## Messages on a page of their own. Each says what happened, and how to go on.

message-next = متابعة
not-found = هذه الصفحة غير موجودة
    .text = ربما تغيّر عنوان الصفحة. إجاباتك ما زالت محفوظة.
session-ended = لم يعد طلبك مفتوحًا هنا
    .text = يحدث هذا بعد 12 ساعة، أو في متصفح آخر. لم تُحفظ الصفحة الأخيرة. يمكنك بدء طلب.
cross-site = هذا الإجراء جاء من موقع آخر
    .text = لم ننفّذه، من أجل حمايتك. يرجى الرجوع إلى الصفحة السابقة: نصك ما زال موجودًا.
too-large = هذا النص طويل جدًا
    .text = يرجى الرجوع إلى الصفحة السابقة: نصك ما زال موجودًا. يرجى تقصيره ثم المتابعة.
too-slow = الاتصال بطيء جدًا
    .text = يرجى الرجوع إلى الصفحة السابقة: نصك ما زال موجودًا. يرجى المحاولة مرة أخرى.
not-kept = لم نتمكن من حفظ هذه الصفحة
    .text = هذا ليس خطأك. يرجى الرجوع إلى الصفحة السابقة: نصك ما زال موجودًا. يرجى المحاولة مجددًا بعد قليل.
not-understood = لم نفهم هذا الطلب
    .text = يرجى الرجوع إلى الصفحة السابقة والمحاولة مرة أخرى.

## http

try-again = المحاولة مرة أخرى
not-yet-kept = لم تُحفظ هذه الصفحة بعد
    .text = هذا ليس خطأك. نصك ما زال موجودًا. يرجى الانتظار قليلًا ثم المحاولة مرة أخرى.
not-shown = لم نتمكن من عرض هذه الصفحة
    .text = هذا ليس خطأك. ما حُفظ يبقى محفوظًا. يرجى المحاولة مجددًا بعد قليل.
overloaded = يوجد هنا أشخاص كثيرون الآن
    .text = ما حُفظ يبقى محفوظًا. يرجى المحاولة مجددًا بعد دقيقة.
overloaded-posted = يوجد هنا أشخاص كثيرون الآن
    .text = لم تُحفظ هذه الصفحة بعد. نصك ما زال موجودًا. يرجى الانتظار دقيقة ثم المحاولة مرة أخرى.

## In the browser

state-saved = محفوظ
state-saving = جارٍ الحفظ…
state-unsaved = لم يُحفظ بعد. نحاول مرة أخرى.
state-refused = لم يُحفظ بعد. يرجى الضغط على الزر أعلاه.
earlier-text = كتبت هذا من قبل:
earlier-use = استخدامه
session-ends = سيُغلق طلبك خلال أقل من 5 دقائق. هل تريد البقاء؟
session-stay = نعم، البقاء
session-unreached = الخادم لا يجيب. يرجى المحاولة مرة أخرى.
session-over = أُغلق طلبك بعد توقف طويل. ما كتبته هنا ما زال في هذه الصفحة. للمتابعة، يرجى الضغط على زر الصفحة.
cover-title = طلبك مخفي
cover-text = لا يمكن لأحد قراءته هنا. يرجى لمس الشاشة لرؤيته من جديد.
cover-closing = سيُغلق بعد دقيقة واحدة.
cover-open = رؤية طلبي
