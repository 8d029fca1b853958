<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Calendar</name>
        <message>
            <source>Apr</source>
            <translation>أبريل</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>أغسطس</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>ديسمبر</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>فبراير</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>الجمعة</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>يناير</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>يوليو</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>يونيو</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>مارس</translation>
        </message>
        <message>
            <source>May</source>
            <translation>مايو</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>الاثنين</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>نوفمبر</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>أكتوبر</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>السبت</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>سبتمبر</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>الأحد</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>الخميس</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>الثلاثاء</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>الأربعاء</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{day} {year}</source>
            <translation>{day} {year}</translation>
        </message>
        <message>
            <source>{first}–{last} {year}</source>
            <translation>{first}–{last} {year}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday} {day} {month}</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>A small fee for the card</source>
            <translation>رسم بسيط للبطاقة</translation>
        </message>
        <message>
            <source>Ask for sister Ama</source>
            <translation>السؤال عن الأخت آما</translation>
        </message>
        <message>
            <source>Behind the fish market, the green door beside the pharmacy</source>
            <translation>خلف سوق السمك، الباب الأخضر بجانب الصيدلية</translation>
        </message>
        <message>
            <source>Box 4</source>
            <translation>الصندوق 4</translation>
        </message>
        <message>
            <source>Bus 4, last stop. Second floor</source>
            <translation>الحافلة 4، آخر موقف. الطابق الثاني</translation>
        </message>
        <message>
            <source>Call first, somebody meets you at the chapel</source>
            <translation>الاتصال أولًا، ويأتي من يستقبل عند المصلّى</translation>
        </message>
        <message>
            <source>Central patrol</source>
            <translation>الدورية المركزية</translation>
        </message>
        <message>
            <source>Centre cupboard</source>
            <translation>خزانة المركز</translation>
        </message>
        <message>
            <source>Corner house</source>
            <translation>بيت الزاوية</translation>
        </message>
        <message>
            <source>Corner house clinic</source>
            <translation>عيادة بيت الزاوية</translation>
        </message>
        <message>
            <source>Day and night</source>
            <translation>ليلًا ونهارًا</translation>
        </message>
        <message>
            <source>District depot</source>
            <translation>مستودع المنطقة</translation>
        </message>
        <message>
            <source>District hospital, door C</source>
            <translation>مستشفى المنطقة، الباب ج</translation>
        </message>
        <message>
            <source>Every day, 8-18</source>
            <translation>كل يوم، 8-18</translation>
        </message>
        <message>
            <source>Every night, 20-4</source>
            <translation>كل ليلة، 20-4</translation>
        </message>
        <message>
            <source>Ground floor, window 7</source>
            <translation>الطابق الأرضي، الشباك 7</translation>
        </message>
        <message>
            <source>Harbour</source>
            <translation>الميناء</translation>
        </message>
        <message>
            <source>Harbour Latex</source>
            <translation>لاتكس الميناء</translation>
        </message>
        <message>
            <source>Harbour post</source>
            <translation>مخفر الميناء</translation>
        </message>
        <message>
            <source>Hill side</source>
            <translation>حيّ التلّ</translation>
        </message>
        <message>
            <source>I come for the morning group</source>
            <translation>جئت إلى مجموعة الصباح</translation>
        </message>
        <message>
            <source>Listening line</source>
            <translation>خط الاستماع</translation>
        </message>
        <message>
            <source>Mon to Fri, 7-15</source>
            <translation>من الاثنين إلى الجمعة، 7-15</translation>
        </message>
        <message>
            <source>Mon, Wed, Fri, 8-12</source>
            <translation>الاثنين والأربعاء والجمعة، 8-12</translation>
        </message>
        <message>
            <source>National programme</source>
            <translation>البرنامج الوطني</translation>
        </message>
        <message>
            <source>Night Market Centre</source>
            <translation>مركز سوق الليل</translation>
        </message>
        <message>
            <source>Night squad</source>
            <translation>فرقة الليل</translation>
        </message>
        <message>
            <source>Old town</source>
            <translation>المدينة القديمة</translation>
        </message>
        <message>
            <source>Papers desk, town hall</source>
            <translation>مكتب الأوراق، دار البلدية</translation>
        </message>
        <message>
            <source>Red door</source>
            <translation>الباب الأحمر</translation>
        </message>
        <message>
            <source>River centre</source>
            <translation>مركز النهر</translation>
        </message>
        <message>
            <source>Room 4, law faculty</source>
            <translation>الغرفة 4، كلية الحقوق</translation>
        </message>
        <message>
            <source>Side door of the faculty, ring twice</source>
            <translation>الباب الجانبي للكلية، رنّتان على الجرس</translation>
        </message>
        <message>
            <source>Station road</source>
            <translation>شارع المحطة</translation>
        </message>
        <message>
            <source>Team B</source>
            <translation>الفريق ب</translation>
        </message>
        <message>
            <source>The green roof</source>
            <translation>السطح الأخضر</translation>
        </message>
        <message>
            <source>Tue and Thu, 9-16. By phone day and night</source>
            <translation>الثلاثاء والخميس، 9-16. بالهاتف ليلًا ونهارًا</translation>
        </message>
        <message>
            <source>wet box</source>
            <translation>علبة مبتلّة</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>A closed quarter is fixed for ever: exactly these reports, as they are now. What comes in later belongs to the next one.</source>
            <translation>الربع المغلق ثابت إلى الأبد: هذه البلاغات نفسها، كما هي الآن. ما يصل لاحقًا يدخل في الربع التالي.</translation>
        </message>
        <message>
            <source>A file lies open on the disk. Whoever finds it can read it.</source>
            <translation>على القرص ملف مفتوح. من يجده يستطيع قراءته.</translation>
        </message>
        <message>
            <source>A month and an area are enough. No day, no street, no name of a venue.</source>
            <translation>يكفي شهر ومنطقة. لا يوم ولا شارع ولا اسم محل.</translation>
        </message>
        <message>
            <source>A person under 18 is not written down. Help does not stop.</source>
            <translation>لا يُكتب شيء عن شخص دون 18 سنة. المساعدة لا تتوقف.</translation>
        </message>
        <message>
            <source>A report is not finished. Go on with it or drop it.</source>
            <translation>هناك بلاغ لم يكتمل. يمكن متابعته أو تركه.</translation>
        </message>
        <message>
            <source>A summary that has left cannot be called back. Its full protection is not built yet, so these records write none. In the practice records you can try every step.</source>
            <translation>الملخص الذي خرج لا يمكن استرجاعه. حمايته الكاملة لم تُبنَ بعد، لذلك لا تكتب هذه السجلات أي ملخص. في سجلات التدريب يمكن تجربة كل خطوة.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الإفادة</translation>
        </message>
        <message>
            <source>Account erased</source>
            <translation>مُحيت الإفادة</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>فُتحت الإفادة</translation>
        </message>
        <message>
            <source>Account sealed</source>
            <translation>خُتمت الإفادة</translation>
        </message>
        <message>
            <source>Add a part</source>
            <translation>إضافة جزء</translation>
        </message>
        <message>
            <source>Add a part to the account</source>
            <translation>إضافة جزء إلى الإفادة</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Agreed to</source>
            <translation>تمت الموافقة على</translation>
        </message>
        <message>
            <source>All acts</source>
            <translation>كل الأفعال</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>كل المناطق</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <source>All that wait</source>
            <translation>كل ما ينتظر</translation>
        </message>
        <message>
            <source>Alt+Down: next place. Alt+Enter: write the other words.</source>
            <translation>‏Alt+سهم للأسفل: الموضع التالي. Alt+Enter: كتابة الكلمات الأخرى.</translation>
        </message>
        <message>
            <source>Answered: it is right</source>
            <translation>جاء الجواب: هذا صحيح</translation>
        </message>
        <message>
            <source>Any month</source>
            <translation>أي شهر</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>إرسال السؤال</translation>
        </message>
        <message>
            <source>Ask back</source>
            <translation>طلب توضيح</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>السؤال أولًا</translation>
        </message>
        <message>
            <source>Ask the person first. Nothing is kept before they say yes.</source>
            <translation>يُسأل الشخص أولًا. لا يُحفظ شيء قبل أن يقول نعم.</translation>
        </message>
        <message>
            <source>Ask what they need before you write.</source>
            <translation>السؤال عمّا يحتاجه الشخص يأتي قبل الكتابة.</translation>
        </message>
        <message>
            <source>Ask your coordinator now.</source>
            <translation>يُرجى سؤال المنسّق الآن.</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>طُرح سؤال</translation>
        </message>
        <message>
            <source>Back to the quarters</source>
            <translation>عودة إلى الأرباع</translation>
        </message>
        <message>
            <source>Back to the reports</source>
            <translation>عودة إلى البلاغات</translation>
        </message>
        <message>
            <source>Believe them. Do not ask for more than they tell.</source>
            <translation>التصديق أولًا. لا يُطلب أكثر مما يُحكى.</translation>
        </message>
        <message>
            <source>Belongs with it</source>
            <translation>مرتبط به</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>الاتصال بـ</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Change a report</source>
            <translation>تعديل بلاغ</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Change: {field}</source>
            <translation>تعديل: {field}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>عُدّل</translation>
        </message>
        <message>
            <source>Changed since review</source>
            <translation>عُدّل بعد المراجعة</translation>
        </message>
        <message>
            <source>Choose a question first.</source>
            <translation>يُرجى اختيار سؤال أولًا.</translation>
        </message>
        <message>
            <source>Choose a reason first.</source>
            <translation>يُرجى اختيار سبب أولًا.</translation>
        </message>
        <message>
            <source>Choose a report on the left to read it.</source>
            <translation>اختيار بلاغ من القائمة يفتحه للقراءة.</translation>
        </message>
        <message>
            <source>Choose all that fit.</source>
            <translation>يمكن اختيار كل ما ينطبق.</translation>
        </message>
        <message>
            <source>Choose all that happened. You can search or open a group.</source>
            <translation>يمكن اختيار كل ما حدث، بالبحث أو بفتح مجموعة.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>إغلاق الربع</translation>
        </message>
        <message>
            <source>Close {quarter}</source>
            <translation>إغلاق ربع {quarter}</translation>
        </message>
        <message>
            <source>Close {quarter}?</source>
            <translation>إغلاق ربع {quarter}؟</translation>
        </message>
        <message>
            <source>Closed quarters</source>
            <translation>الأرباع المغلقة</translation>
        </message>
        <message>
            <source>Closing the quarter…</source>
            <translation>جارٍ إغلاق الربع…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Condoms or lubricant taken from stock</source>
            <translation>واقيات أو مزلّق أُخذت من المخزون</translation>
        </message>
        <message>
            <source>Condoms taken</source>
            <translation>الواقيات المأخوذة</translation>
        </message>
        <message>
            <source>Counted together with others it can help to show what the police do.</source>
            <translation>حين يُعدّ مع غيره يساعد على إظهار ما تفعله الشرطة.</translation>
        </message>
        <message>
            <source>Ctrl and Enter go on too.</source>
            <translation>‏Ctrl مع Enter للمتابعة أيضًا.</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>الاحتجاز</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>حذف المسودة</translation>
        </message>
        <message>
            <source>Drop this report? What was written and sealed is gone. This cannot be undone.</source>
            <translation>حذف هذا البلاغ؟ يضيع ما كُتب وما خُتم. لا رجوع عن ذلك.</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>قبل ذلك</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>محو</translation>
        </message>
        <message>
            <source>Erase this account</source>
            <translation>محو هذه الإفادة</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>مُحيت</translation>
        </message>
        <message>
            <source>Every question may stay empty.</source>
            <translation>يمكن ترك أي سؤال فارغًا.</translation>
        </message>
        <message>
            <source>Figures of {quarter}</source>
            <translation>أرقام ربع {quarter}</translation>
        </message>
        <message>
            <source>Fill it in</source>
            <translation>تعبئة</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Health, shelter, a lawyer and child protection: make a slip now. PEP works within 3 days.</source>
            <translation>الصحة والمأوى والمحامي وحماية الطفل: يمكن كتابة قسيمة الآن. العلاج الوقائي (PEP) يفيد خلال 3 أيام.</translation>
        </message>
        <message>
            <source>Help does not wait for this form. You can make a slip at any time.</source>
            <translation>المساعدة لا تنتظر هذه الاستمارة. يمكن كتابة قسيمة في أي وقت.</translation>
        </message>
        <message>
            <source>Help goes on: a slip for a clinic or a lawyer needs no report.</source>
            <translation>المساعدة مستمرة: قسيمة العيادة أو المحامي لا تحتاج إلى بلاغ.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل الزمني</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>How many were there?</source>
            <translation>كم كان عددهم؟</translation>
        </message>
        <message>
            <source>How old are they? Ask, do not guess.</source>
            <translation>كم أعمارهم؟ بالسؤال لا بالتخمين.</translation>
        </message>
        <message>
            <source>How to listen</source>
            <translation>كيف نستمع</translation>
        </message>
        <message>
            <source>I can write down what happened: answers to tick, no name, no phone, no day.</source>
            <translation>يمكنني كتابة ما حدث: إجابات بعلامات، بلا اسم ولا هاتف ولا يوم.</translation>
        </message>
        <message>
            <source>In a closed quarter</source>
            <translation>ضمن ربع مغلق</translation>
        </message>
        <message>
            <source>In the person's own words</source>
            <translation>بكلمات الشخص نفسه</translation>
        </message>
        <message>
            <source>In which area?</source>
            <translation>في أي منطقة؟</translation>
        </message>
        <message>
            <source>In which month?</source>
            <translation>في أي شهر؟</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>البلاغات</translation>
        </message>
        <message>
            <source>It is gone for good. Older backups and copies already taken still hold it.</source>
            <translation>تزول نهائيًا. وتبقى في النسخ الاحتياطية الأقدم وفي النسخ التي أُخذت.</translation>
        </message>
        <message>
            <source>It is not filled in yet.</source>
            <translation>لم يُعبّأ بعد.</translation>
        </message>
        <message>
            <source>It is noted. Now save the files where you need them.</source>
            <translation>سُجّل ذلك. يمكن الآن حفظ الملفات حيث يلزم.</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>هذا صحيح</translation>
        </message>
        <message>
            <source>It is sealed while you type. Only the coordinator can open it.</source>
            <translation>يُختم أثناء الكتابة. لا يفتحه إلا المنسّق.</translation>
        </message>
        <message>
            <source>It is shown as soon as somebody says that they are under 18.</source>
            <translation>يظهر فور أن يقول شخص إن عمره دون 18 سنة.</translation>
        </message>
        <message>
            <source>It was changed after its review. The closed quarter does not change.</source>
            <translation>عُدّل بعد مراجعته. الربع المغلق لا يتغيّر.</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>إبقاء هذا</translation>
        </message>
        <message>
            <source>Keep this: {value}</source>
            <translation>إبقاء هذا: {value}</translation>
        </message>
        <message>
            <source>Kept as a draft at every step.</source>
            <translation>محفوظ كمسودة عند كل خطوة.</translation>
        </message>
        <message>
            <source>Kept. The other stays in the history.</source>
            <translation>تم الإبقاء عليه. يبقى الآخر في السجل الزمني.</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>نوع المكان</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>لغة الورقة</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>آخر 12 شهرًا</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>آخر 3 أشهر</translation>
        </message>
        <message>
            <source>Look it over</source>
            <translation>نظرة أخيرة</translation>
        </message>
        <message>
            <source>Lubricant taken</source>
            <translation>المزلّق المأخوذ</translation>
        </message>
        <message>
            <source>Make a slip</source>
            <translation>كتابة قسيمة</translation>
        </message>
        <message>
            <source>Make a slip for help</source>
            <translation>كتابة قسيمة مساعدة</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>وضع علامة «تمت المراجعة»</translation>
        </message>
        <message>
            <source>Marked as reviewed.</source>
            <translation>وُضعت علامة «تمت المراجعة».</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Names in this script cannot be checked: look yourself. It is sealed all the same.</source>
            <translation>لا يمكن فحص الأسماء في هذا الخط: انظر بنفسك. يُختم النص في كل الأحوال.</translation>
        </message>
        <message>
            <source>Names, badge numbers, plates and days may stand here and nowhere else. It is sealed while you type. You cannot read it again, only the coordinator can.</source>
            <translation>يمكن كتابة الأسماء وأرقام الشارات واللوحات والأيام هنا، وليس في أي مكان آخر. تُختم أثناء الكتابة. لا يمكنك قراءتها بعد ذلك، المنسّق وحده يستطيع.</translation>
        </message>
        <message>
            <source>Needed now</source>
            <translation>مطلوب الآن</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>No quarter is closed yet.</source>
            <translation>لم يُغلق أي ربع بعد.</translation>
        </message>
        <message>
            <source>No report fits these filters.</source>
            <translation>لا بلاغ يطابق هذا الاختيار.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا توجد</translation>
        </message>
        <message>
            <source>None of these is needed to keep the report or to get help.</source>
            <translation>لا شيء من هذا شرط لحفظ البلاغ أو للحصول على المساعدة.</translation>
        </message>
        <message>
            <source>None was told, or it was not sealed here.</source>
            <translation>لم تُحكَ إفادة، أو لم تُختم هنا.</translation>
        </message>
        <message>
            <source>Not finished: {what}</source>
            <translation>لم يكتمل: {what}</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>لم يُختر شيء بعد</translation>
        </message>
        <message>
            <source>Nothing is kept before the person says yes.</source>
            <translation>لا يُحفظ شيء قبل أن يقول الشخص نعم.</translation>
        </message>
        <message>
            <source>Nothing is kept yet.</source>
            <translation>لم يُحفظ شيء بعد.</translation>
        </message>
        <message>
            <source>Nothing is sealed yet.</source>
            <translation>لم يُختم شيء بعد.</translation>
        </message>
        <message>
            <source>Nothing is written down yet.</source>
            <translation>لم يُكتب شيء بعد.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>لم يُكتب شيء بعد.</translation>
        </message>
        <message>
            <source>Nothing more. It is kept, and counted in no summary.</source>
            <translation>لا شيء أكثر. يُحفظ، ولا يُحسب في أي ملخص.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Nothing with these words. Try another, or look in the groups.</source>
            <translation>لا شيء بهذه الكلمات. يمكن تجربة كلمة أخرى أو البحث في المجموعات.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open the sealed account? That you opened it stays in the history.</source>
            <translation>فتح الإفادة المختومة؟ يبقى فتحك لها مكتوبًا في السجل الزمني.</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>صفحة {page} من {total}</translation>
        </message>
        <message>
            <source>Path for people under 18</source>
            <translation>مسار من هم دون 18 سنة</translation>
        </message>
        <message>
            <source>People of this centre can see the ticked answers.</source>
            <translation>العاملون في هذا المركز يرون الإجابات ذات العلامات.</translation>
        </message>
        <message>
            <source>Print the paper</source>
            <translation>طباعة الورقة</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>الربع</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>الأرباع</translation>
        </message>
        <message>
            <source>Question open</source>
            <translation>سؤال مفتوح</translation>
        </message>
        <message>
            <source>Read it back</source>
            <translation>قراءة النص</translation>
        </message>
        <message>
            <source>Read it with the person</source>
            <translation>القراءة مع الشخص</translation>
        </message>
        <message>
            <source>Read this to the person</source>
            <translation>يُقرأ هذا على الشخص</translation>
        </message>
        <message>
            <source>Record an incident</source>
            <translation>كتابة بلاغ</translation>
        </message>
        <message>
            <source>Report {code}</source>
            <translation>البلاغ {code}</translation>
        </message>
        <message>
            <source>Report {code} is submitted.</source>
            <translation>قُدّم البلاغ {code}.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>البلاغات</translation>
        </message>
        <message>
            <source>Review the reports first.</source>
            <translation>مراجعة البلاغات أولًا.</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>تمت مراجعته</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>حفظ التعديلات</translation>
        </message>
        <message>
            <source>Save the paper (PDF)</source>
            <translation>حفظ الورقة (PDF)</translation>
        </message>
        <message>
            <source>Save the table (CSV)</source>
            <translation>حفظ الجدول (CSV)</translation>
        </message>
        <message>
            <source>Say this first</source>
            <translation>يُقال هذا أولًا</translation>
        </message>
        <message>
            <source>Seal and add</source>
            <translation>ختم وإضافة</translation>
        </message>
        <message numerus="yes">
            <source>Sealed, {n} words</source>
            <translation>
                <numerusform>مختومة، بلا كلمات</numerusform>
                <numerusform>مختومة، كلمة واحدة</numerusform>
                <numerusform>مختومة، كلمتان</numerusform>
                <numerusform>مختومة، {n} كلمات</numerusform>
                <numerusform>مختومة، {n} كلمة</numerusform>
                <numerusform>مختومة، {n} كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translation>البحث فيما حدث</translation>
        </message>
        <message>
            <source>Search: arrest, money, condoms…</source>
            <translation>بحث: توقيف، مال، واقيات…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Show a rights sheet</source>
            <translation>عرض نشرة حقوق</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>عرض السجل كله</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>عرض المزيد</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>عرض: {what}</translation>
        </message>
        <message>
            <source>Slip {code}</source>
            <translation>القسيمة {code}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Still needed: {fields}</source>
            <translation>ما زال ناقصًا: {fields}</translation>
        </message>
        <message>
            <source>Stop here. Nothing was kept.</source>
            <translation>نتوقف هنا. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Stop when they want to stop.</source>
            <translation>نتوقف حين يريد الشخص التوقف.</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>تقديم</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Take away: {act}</source>
            <translation>إزالة: {act}</translation>
        </message>
        <message>
            <source>Tell the person, before they say more, what you must pass on and to whom.</source>
            <translation>قبل أن يكمل الشخص كلامه، يُقال له ما يجب إبلاغه ولمن.</translation>
        </message>
        <message>
            <source>That is all right. Nothing was kept.</source>
            <translation>لا بأس. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>The account</source>
            <translation>الإفادة</translation>
        </message>
        <message>
            <source>The account is erased.</source>
            <translation>مُحيت الإفادة.</translation>
        </message>
        <message>
            <source>The change is saved. Before and after stay in the history.</source>
            <translation>حُفظ التعديل. ما قبله وما بعده يبقيان في السجل الزمني.</translation>
        </message>
        <message>
            <source>The coordinator closes it.</source>
            <translation>المنسّق هو من يغلقه.</translation>
        </message>
        <message>
            <source>The files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>The one who wrote it finds the question on Today.</source>
            <translation>يظهر السؤال في صفحة «اليوم» عند من كتب البلاغ.</translation>
        </message>
        <message>
            <source>The paper, before it is written</source>
            <translation>الورقة قبل كتابتها</translation>
        </message>
        <message>
            <source>The part is sealed and added.</source>
            <translation>خُتم الجزء وأضيف.</translation>
        </message>
        <message>
            <source>The path for people under 18 is not filled in yet.</source>
            <translation>مسار من هم دون 18 سنة لم يُكتب بعد.</translation>
        </message>
        <message>
            <source>The path for people under 18 is saved.</source>
            <translation>حُفظ مسار من هم دون 18 سنة.</translation>
        </message>
        <message>
            <source>The quarter is closed.</source>
            <translation>أُغلق الربع.</translation>
        </message>
        <message>
            <source>The question is answered.</source>
            <translation>أُجيب عن السؤال.</translation>
        </message>
        <message>
            <source>The summary is written and noted.</source>
            <translation>كُتب الملخص وسُجّل.</translation>
        </message>
        <message>
            <source>Their own words go into the sealed account.</source>
            <translation>كلمات الشخص نفسه تدخل في الإفادة المختومة.</translation>
        </message>
        <message>
            <source>There is a question about report {code}.</source>
            <translation>هناك سؤال عن البلاغ {code}.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>لا رجوع عن ذلك.</translation>
        </message>
        <message>
            <source>This centre's path</source>
            <translation>مسار هذا المركز</translation>
        </message>
        <message>
            <source>This is only possible in practice</source>
            <translation>هذا ممكن في التدريب فقط</translation>
        </message>
        <message>
            <source>This may stay empty. Badge numbers and plates belong in the sealed account only.</source>
            <translation>يمكن ترك هذا فارغًا. أرقام الشارات واللوحات مكانها الإفادة المختومة فقط.</translation>
        </message>
        <message>
            <source>This may stay empty. The coded answers count without it.</source>
            <translation>يمكن ترك هذا فارغًا. الإجابات المختارة تُحسب من دونه.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>هذا الشهر</translation>
        </message>
        <message>
            <source>Tick what happened: month, area and acts, no names.</source>
            <translation>وضع علامات على ما حدث: الشهر والمنطقة والأفعال، بلا أسماء.</translation>
        </message>
        <message>
            <source>To check the files later</source>
            <translation>للتحقق من الملفات لاحقًا</translation>
        </message>
        <message>
            <source>Two people wrote different things: {field}</source>
            <translation>كتب شخصان شيئين مختلفين: {field}</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>دون 18 سنة</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Waits for review</source>
            <translation>بانتظار المراجعة</translation>
        </message>
        <message>
            <source>What does the person agree to? Ask about each one.</source>
            <translation>على ماذا يوافق الشخص؟ يُسأل عن كل واحدة.</translation>
        </message>
        <message>
            <source>What does the person say?</source>
            <translation>ماذا يقول الشخص؟</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>ماذا حدث؟</translation>
        </message>
        <message>
            <source>What is needed now?</source>
            <translation>ما المطلوب الآن؟</translation>
        </message>
        <message>
            <source>What kind of place?</source>
            <translation>أي نوع من الأماكن؟</translation>
        </message>
        <message>
            <source>What the law asks of us</source>
            <translation>ما يطلبه القانون منا</translation>
        </message>
        <message>
            <source>What the law asks you to pass on, and to whom</source>
            <translation>ما يطلب القانون إبلاغه، ولمن</translation>
        </message>
        <message>
            <source>What you tell in your own words is sealed. Only the coordinator can open it.</source>
            <translation>ما يُحكى بكلماتك يُختم. لا يفتحه إلا المنسّق.</translation>
        </message>
        <message>
            <source>What you tell the young person before they speak</source>
            <translation>ما يُقال للقاصر قبل أن يتكلم</translation>
        </message>
        <message>
            <source>When and where?</source>
            <translation>متى وأين؟</translation>
        </message>
        <message>
            <source>Which unit?</source>
            <translation>أي وحدة؟</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>الفاعل</translation>
        </message>
        <message>
            <source>Who did it?</source>
            <translation>من الفاعل؟</translation>
        </message>
        <message>
            <source>Who to call, with the number</source>
            <translation>بمن نتصل، مع الرقم</translation>
        </message>
        <message>
            <source>Who told it</source>
            <translation>صاحب الرواية</translation>
        </message>
        <message>
            <source>Who told it, and what may be done with it?</source>
            <translation>من روى ما حدث، وماذا يجوز أن يُفعل به؟</translation>
        </message>
        <message>
            <source>Who told it?</source>
            <translation>من روى ما حدث؟</translation>
        </message>
        <message>
            <source>Who was it? Choose all that fit.</source>
            <translation>من كان؟ يمكن اختيار كل ما ينطبق.</translation>
        </message>
        <message>
            <source>Why? The reason stays in the history.</source>
            <translation>لماذا؟ يبقى السبب في السجل الزمني.</translation>
        </message>
        <message>
            <source>Without capital letters only some names are found. It is sealed all the same.</source>
            <translation>من دون أحرف كبيرة لا يُعثر إلا على بعض الأسماء. يُختم النص في كل الأحوال.</translation>
        </message>
        <message>
            <source>Write its summary</source>
            <translation>كتابة ملخصه</translation>
        </message>
        <message>
            <source>Write the summary</source>
            <translation>كتابة الملخص</translation>
        </message>
        <message>
            <source>Write “{words}” instead</source>
            <translation>اكتب «{words}» بدلًا منها</translation>
        </message>
        <message>
            <source>Writing it is noted for ever: which quarter, which figures, which file.</source>
            <translation>كتابة الملخص تُسجّل إلى الأبد: أي ربع، وأي أرقام، وأي ملف.</translation>
        </message>
        <message>
            <source>Written again later, it is the same file.</source>
            <translation>إذا كُتب مرة أخرى يكون الملف نفسه.</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>كُتب</translation>
        </message>
        <message>
            <source>Yes, write it down</source>
            <translation>نعم، لنكتبه</translation>
        </message>
        <message>
            <source>You can change it later too. What stood here before stays in its history.</source>
            <translation>يمكن تعديل هذا لاحقًا أيضًا. ما كان هنا قبلًا يبقى في السجل الزمني.</translation>
        </message>
        <message>
            <source>You can stop at any point. Then nothing is kept.</source>
            <translation>يمكنك التوقف في أي لحظة، وعندها لا يُحفظ شيء.</translation>
        </message>
        <message>
            <source>You get help whether you say yes or no.</source>
            <translation>المساعدة متاحة سواء كان الجواب نعم أو لا.</translation>
        </message>
        <message>
            <source>a bank account</source>
            <translation>حساب مصرفي</translation>
        </message>
        <message>
            <source>a card number</source>
            <translation>رقم بطاقة</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>a friend</source>
            <translation>شخص أعرفه</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation>لوحة سيارة</translation>
        </message>
        <message>
            <source>a page on the net</source>
            <translation>صفحة على الإنترنت</translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation>رقم هاتف</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>مكان</translation>
        </message>
        <message>
            <source>a street</source>
            <translation>شارع</translation>
        </message>
        <message>
            <source>a time of day</source>
            <translation>وقت من اليوم</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>سنة</translation>
        </message>
        <message>
            <source>an account on a network</source>
            <translation>حساب على شبكة</translation>
        </message>
        <message>
            <source>an adult</source>
            <translation>شخص بالغ</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>عنوان بريد إلكتروني</translation>
        </message>
        <message>
            <source>an officer</source>
            <translation>شرطي</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>لم يُكتب</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>قطعة</translation>
        </message>
        <message numerus="yes">
            <source>written {n} times</source>
            <translation>
                <numerusform>لم يُكتب</numerusform>
                <numerusform>كُتب مرة واحدة</numerusform>
                <numerusform>كُتب مرتين</numerusform>
                <numerusform>كُتب {n} مرات</numerusform>
                <numerusform>كُتب {n} مرة</numerusform>
                <numerusform>كُتب {n} مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>{act} and {more}</source>
            <translation>{act} و{more}</translation>
        </message>
        <message>
            <source>{field}: before {before}, now {after}</source>
            <translation>{field}: قبلًا {before}، الآن {after}</translation>
        </message>
        <message>
            <source>{most} are chosen. That is as many as one report takes.</source>
            <translation>اختير {most}. هذا أقصى ما يتسع له بلاغ واحد.</translation>
        </message>
        <message numerus="yes">
            <source>{n} chosen</source>
            <translation>
                <numerusform>لم يُختر شيء</numerusform>
                <numerusform>اختير واحد</numerusform>
                <numerusform>اختير اثنان</numerusform>
                <numerusform>اختير {n}</numerusform>
                <numerusform>اختير {n}</numerusform>
                <numerusform>اختير {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>{n} أخرى</numerusform>
                <numerusform>فعل آخر</numerusform>
                <numerusform>فعلان آخران</numerusform>
                <numerusform>{n} أفعال أخرى</numerusform>
                <numerusform>{n} فعلًا آخر</numerusform>
                <numerusform>{n} فعل آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them happened earlier and came in late.</source>
            <translation>
                <numerusform>لا شيء منها حدث قبل ذلك ووصل متأخرًا.</numerusform>
                <numerusform>واحد منها حدث قبل ذلك ووصل متأخرًا.</numerusform>
                <numerusform>اثنان منها حدثا قبل ذلك ووصلا متأخرين.</numerusform>
                <numerusform>{n} منها حدثت قبل ذلك ووصلت متأخرة.</numerusform>
                <numerusform>{n} منها حدثت قبل ذلك ووصلت متأخرة.</numerusform>
                <numerusform>{n} منها حدثت قبل ذلك ووصلت متأخرة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places in it could tell who somebody is. They may stay: it is sealed.</source>
            <translation>
                <numerusform>لا شيء فيه يدلّ على أحد.</numerusform>
                <numerusform>موضع واحد فيه قد يدلّ على شخص. يمكن أن يبقى: النص مختوم.</numerusform>
                <numerusform>موضعان فيه قد يدلّان على شخص. يمكن أن يبقيا: النص مختوم.</numerusform>
                <numerusform>{n} مواضع فيه قد تدلّ على شخص. يمكن أن تبقى: النص مختوم.</numerusform>
                <numerusform>{n} موضعًا فيه قد يدلّ على شخص. يمكن أن تبقى: النص مختوم.</numerusform>
                <numerusform>{n} موضع فيه قد يدلّ على شخص. يمكن أن تبقى: النص مختوم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports</source>
            <translation>
                <numerusform>لا بلاغات</numerusform>
                <numerusform>بلاغ واحد</numerusform>
                <numerusform>بلاغان</numerusform>
                <numerusform>{n} بلاغات</numerusform>
                <numerusform>{n} بلاغًا</numerusform>
                <numerusform>{n} بلاغ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports are not reviewed and stay out, for the next quarter.</source>
            <translation>
                <numerusform>لا بلاغات تنتظر الربع التالي.</numerusform>
                <numerusform>بلاغ واحد لم يُراجع، ويبقى للربع التالي.</numerusform>
                <numerusform>بلاغان لم يُراجعا، ويبقيان للربع التالي.</numerusform>
                <numerusform>{n} بلاغات لم تُراجع، وتبقى للربع التالي.</numerusform>
                <numerusform>{n} بلاغًا لم تُراجع، وتبقى للربع التالي.</numerusform>
                <numerusform>{n} بلاغ لم تُراجع، وتبقى للربع التالي.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports have a question open.</source>
            <translation>
                <numerusform>لا بلاغات فيها سؤال مفتوح.</numerusform>
                <numerusform>بلاغ واحد فيه سؤال مفتوح.</numerusform>
                <numerusform>بلاغان فيهما سؤال مفتوح.</numerusform>
                <numerusform>{n} بلاغات فيها سؤال مفتوح.</numerusform>
                <numerusform>{n} بلاغًا فيها سؤال مفتوح.</numerusform>
                <numerusform>{n} بلاغ فيها سؤال مفتوح.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports wait for review.</source>
            <translation>
                <numerusform>لا بلاغات تنتظر المراجعة.</numerusform>
                <numerusform>بلاغ واحد ينتظر المراجعة.</numerusform>
                <numerusform>بلاغان ينتظران المراجعة.</numerusform>
                <numerusform>{n} بلاغات تنتظر المراجعة.</numerusform>
                <numerusform>{n} بلاغًا تنتظر المراجعة.</numerusform>
                <numerusform>{n} بلاغ تنتظر المراجعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reviewed reports go in.</source>
            <translation>
                <numerusform>لا بلاغات مراجَعة تدخل.</numerusform>
                <numerusform>يدخل بلاغ واحد تمت مراجعته.</numerusform>
                <numerusform>يدخل بلاغان تمت مراجعتهما.</numerusform>
                <numerusform>تدخل {n} بلاغات تمت مراجعتها.</numerusform>
                <numerusform>يدخل {n} بلاغًا تمت مراجعتها.</numerusform>
                <numerusform>يدخل {n} بلاغ تمت مراجعتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words were sealed when the window was locked.</source>
            <translation>
                <numerusform>لم تُختم كلمات عند قفل النافذة.</numerusform>
                <numerusform>خُتمت كلمة واحدة عند قفل النافذة.</numerusform>
                <numerusform>خُتمت كلمتان عند قفل النافذة.</numerusform>
                <numerusform>خُتمت {n} كلمات عند قفل النافذة.</numerusform>
                <numerusform>خُتمت {n} كلمة عند قفل النافذة.</numerusform>
                <numerusform>خُتمت {n} كلمة عند قفل النافذة.</numerusform>
            </translation>
        </message>
        <message>
            <source>{quarter} is over</source>
            <translation>انتهى ربع {quarter}</translation>
        </message>
        <message>
            <source>{quarter} is over and can be closed.</source>
            <translation>انتهى ربع {quarter} ويمكن إغلاقه.</translation>
        </message>
        <message>
            <source>“{found}” could tell who or where somebody is. ({number} of {all})</source>
            <translation>قد تدلّ «{found}» على شخص أو على مكانه. ({number} من {all})</translation>
        </message>
    </context>
    <context>
        <name>Integrity</name>
        <message>
            <source>A newer Satchel is needed to show {count} changes. They are kept.</source>
            <translation>تلزم نسخة أحدث من Satchel لعرض {count} من التغييرات. هي محفوظة.</translation>
        </message>
        <message>
            <source>Changes came in under a number that was taken already: {count}. They are kept aside.</source>
            <translation>وصلت تغييرات برقم مستعمل من قبل: {count}. وُضعت جانبًا وحُفظت.</translation>
        </message>
        <message>
            <source>Changes that only a coordinator may make came without a coordinator's signature: {count}.</source>
            <translation>وصلت تغييرات لا يجريها إلا المنسّق، من دون توقيع منسّق: {count}.</translation>
        </message>
        <message>
            <source>Damaged: forms that were left half filled in.</source>
            <translation>تالف: استمارات تُركت غير مكتملة.</translation>
        </message>
        <message>
            <source>Damaged: links between records.</source>
            <translation>تالف: روابط بين السجلات.</translation>
        </message>
        <message>
            <source>Damaged: part of the list of incidents.</source>
            <translation>تالف: جزء من قائمة الحوادث.</translation>
        </message>
        <message>
            <source>Damaged: part of the referrals.</source>
            <translation>تالف: جزء من الإحالات.</translation>
        </message>
        <message>
            <source>Damaged: part of the stock figures.</source>
            <translation>تالف: جزء من أرقام المخزون.</translation>
        </message>
        <message>
            <source>Damaged: people, lists or settings of the centre.</source>
            <translation>تالف: أشخاص أو قوائم أو إعدادات المركز.</translation>
        </message>
        <message>
            <source>Damaged: settings of this laptop.</source>
            <translation>تالف: إعدادات هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Damaged: some papers that were kept.</source>
            <translation>تالف: بعض الأوراق المحفوظة.</translation>
        </message>
        <message>
            <source>Damaged: some records themselves. What can't be read is not shown.</source>
            <translation>تالف: بعض السجلات نفسها. ما لا يمكن قراءته لا يُعرض.</translation>
        </message>
        <message>
            <source>Damaged: some sealed accounts.</source>
            <translation>تالف: بعض الإفادات المختومة.</translation>
        </message>
        <message>
            <source>Parts of the records file are damaged: {count}. Don't overwrite your last backup.</source>
            <translation>أجزاء من ملف السجلات تالفة: {count}. يُرجى عدم الكتابة فوق آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Records that were erased are back: {count}.</source>
            <translation>عادت سجلات كانت قد مُحيت: {count}.</translation>
        </message>
        <message>
            <source>Records were emptied without anybody having erased them: {count}.</source>
            <translation>أُفرغت سجلات من دون أن يمحوها أحد: {count}.</translation>
        </message>
        <message>
            <source>Rows point to rows that are not there: {count}.</source>
            <translation>أسطر تشير إلى أسطر غير موجودة: {count}.</translation>
        </message>
        <message>
            <source>Some lists did not match the records they come from: {count}. They can be rebuilt.</source>
            <translation>بعض القوائم لا تطابق السجلات التي جاءت منها: {count}. يمكن بناؤها من جديد.</translation>
        </message>
        <message>
            <source>Some records were damaged or changed from outside: {count}. Don't overwrite your last backup.</source>
            <translation>بعض السجلات تلفت أو غُيّرت من الخارج: {count}. يُرجى عدم الكتابة فوق آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The records don't follow one another as they were written. Ask for help.</source>
            <translation>ترتيب السجلات لا يطابق ترتيب كتابتها. يُرجى طلب المساعدة.</translation>
        </message>
        <message>
            <source>The records file was changed while Satchel was closed, or parts of an older copy were put back into it. If you know why, a coordinator can accept it under Settings. Otherwise restore your last backup.</source>
            <translation>تغيّر ملف السجلات بينما كان Satchel مغلقًا، أو أُعيدت إليه أجزاء من نسخة أقدم. إن كنتم تعرفون السبب فيمكن لمنسّق أن يقبله في الإعدادات. وإلا فاستعيدوا آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The vault's key file could not be written. Your records are saved.</source>
            <translation>تعذّرت كتابة ملف مفاتيح الخزنة. سجلاتك محفوظة.</translation>
        </message>
        <message>
            <source>These records are older than this laptop remembers, or were changed from outside. If you put back an old copy yourself, a coordinator can accept it under Settings.</source>
            <translation>هذه السجلات أقدم مما يتذكره هذا الحاسوب، أو غُيّرت من الخارج. إن كانت نسخة قديمة أُعيدت عن قصد، يمكن لمنسّق قبولها من «الإعدادات».</translation>
        </message>
        <message>
            <source>This laptop exists twice: a copy of it has been used. Use only one of the two.</source>
            <translation>هذا الحاسوب موجود مرتين: استُعملت نسخة منه. يُرجى استعمال واحد منهما فقط.</translation>
        </message>
        <message>
            <source>You can read what is whole, but nothing more can be saved. Restore your last backup.</source>
            <translation>يمكنكم قراءة ما هو سليم، لكن لا يمكن حفظ أي شيء بعد الآن. استعيدوا آخر نسخة احتياطية.</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>A laptop can break or be taken. Choose a USB stick that is kept somewhere else; backups are encrypted too. If you have none here now, go on: Today will remind you.</source>
            <translation>قد يتعطل الحاسوب أو يؤخذ. الأفضل ذاكرة USB محفوظة في مكان آخر؛ والنسخ الاحتياطية مشفّرة أيضًا. إن لم تكن هنا الآن، يمكن المتابعة: صفحة «اليوم» ستذكّر بها.</translation>
        </message>
        <message>
            <source>A locked cupboard for your centre</source>
            <translation>خزانة مقفلة لمركزكم</translation>
        </message>
        <message>
            <source>A practice vault with made-up records</source>
            <translation>خزنة تدريب فيها سجلات مختلقة</translation>
        </message>
        <message>
            <source>A sheet for when it is forgotten</source>
            <translation>ورقة لمن ينسى العبارة</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add at least one part of town.</source>
            <translation>يُرجى إضافة منطقة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>And who are you?</source>
            <translation>وما اسمك أنت؟</translation>
        </message>
        <message>
            <source>Another vault</source>
            <translation>خزنة أخرى</translation>
        </message>
        <message>
            <source>Any two of them open everything</source>
            <translation>أي جزأين منها يفتحان كل شيء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>ملف النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Bring back a backup</source>
            <translation>استرجاع نسخة احتياطية</translation>
        </message>
        <message>
            <source>Capitals are on</source>
            <translation>زر الأحرف الكبيرة مفعّل</translation>
        </message>
        <message>
            <source>Capitals, accents and the number of spaces don't matter.</source>
            <translation>لا أهمية للأحرف الكبيرة ولا للحركات ولا لعدد المسافات.</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>تحقّق</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
        <message>
            <source>Choose a new passphrase now, and make a new sheet: the used one won't open anything after this.</source>
            <translation>يُرجى الآن اختيار عبارة مرور جديدة وعمل ورقة جديدة: الورقة المستعملة لن تفتح شيئًا بعد هذا.</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>اختيار مجلد آخر</translation>
        </message>
        <message>
            <source>Choose the backup file. Its name ends in .bak and says the day.</source>
            <translation>يُرجى اختيار ملف النسخة الاحتياطية. ينتهي اسمه بـ ‎.bak وفيه التاريخ.</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>اختيار الملف</translation>
        </message>
        <message>
            <source>Choose words that have nothing to do with you. Nobody can help if you forget them.</source>
            <translation>اختاروا كلمات لا علاقة لها بكم. لا أحد يستطيع المساعدة إذا نُسيت.</translation>
        </message>
        <message>
            <source>Close practice</source>
            <translation>إغلاق التدريب</translation>
        </message>
        <message>
            <source>Code on the first part</source>
            <translation>الرمز على الجزء الأول</translation>
        </message>
        <message>
            <source>Code on the second part</source>
            <translation>الرمز على الجزء الثاني</translation>
        </message>
        <message>
            <source>Code on the sheet</source>
            <translation>الرمز على الورقة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Do you have it?</source>
            <translation>هل كُتبت عندك؟</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>مجلد النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Folder of the vault</source>
            <translation>مجلد الخزنة</translation>
        </message>
        <message>
            <source>Four or more words that have nothing to do with each other.</source>
            <translation>أربع كلمات أو أكثر لا علاقة بينها.</translation>
        </message>
        <message>
            <source>From a stick or another folder</source>
            <translation>من ذاكرة USB أو مجلد آخر</translation>
        </message>
        <message>
            <source>Group {place} of 7</source>
            <translation>المجموعة {place} من 7</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <translation>إخفاء الرمز</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>How far you are</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>How hard it is to guess</source>
            <translation>صعوبة التخمين</translation>
        </message>
        <message>
            <source>Incidents name one of these and nothing finer, so choose large parts, with hundreds of people in each. You can add more later.</source>
            <translation>البلاغات تذكر واحدة من هذه لا أدقّ منها، فالأفضل مناطق كبيرة، في كل منها مئات الناس. يمكن إضافة المزيد لاحقًا.</translation>
        </message>
        <message>
            <source>Is today {day}?</source>
            <translation>هل اليوم {day}؟</translation>
        </message>
        <message>
            <source>Keyboard: {layout}</source>
            <translation>لوحة المفاتيح: {layout}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Look at part {part}, and type its group number {place}.</source>
            <translation>في الجزء {part}، ما هي المجموعة رقم {place}؟ يُرجى كتابتها.</translation>
        </message>
        <message>
            <source>Look at your sheet, and type its group number {place}.</source>
            <translation>في ورقتك، ما هي المجموعة رقم {place}؟ يُرجى كتابتها.</translation>
        </message>
        <message>
            <source>Make a new vault</source>
            <translation>إنشاء خزنة جديدة</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>إنشاء الخزنة</translation>
        </message>
        <message>
            <source>Making the vault. This takes a few seconds.</source>
            <translation>جارٍ إنشاء الخزنة. يستغرق ذلك بضع ثوانٍ.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>My sheet is in parts</source>
            <translation>ورقتي مقسّمة إلى أجزاء</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>اسم المركز</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No, another day</source>
            <translation>لا، يوم آخر</translation>
        </message>
        <message>
            <source>Nobody can open the vault without a passphrase, not even we. This code can. Print it or copy it by hand, and keep it away from the centre.</source>
            <translation>لا أحد يستطيع فتح الخزنة بلا عبارة مرور، ولا نحن. هذا الرمز يستطيع. يُطبع أو يُنسخ باليد، ويُحفظ بعيدًا عن المركز.</translation>
        </message>
        <message>
            <source>One of the two copies of the vault's keys is damaged and can't be repaired. Make a backup.</source>
            <translation>إحدى نسختي مفاتيح الخزنة تالفة ولا يمكن إصلاحها. يُرجى عمل نسخة احتياطية.</translation>
        </message>
        <message>
            <source>One of the two copies of the vault's keys was damaged. It has been repaired.</source>
            <translation>كانت إحدى نسختي مفاتيح الخزنة تالفة. وقد أُصلحت.</translation>
        </message>
        <message>
            <source>One sheet</source>
            <translation>ورقة واحدة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open a vault in another folder</source>
            <translation>فتح خزنة في مجلد آخر</translation>
        </message>
        <message>
            <source>Open the Satchel window.</source>
            <translation>فتح نافذة Satchel.</translation>
        </message>
        <message>
            <source>Open this one</source>
            <translation>فتح هذه</translation>
        </message>
        <message>
            <source>Open with a recovery sheet</source>
            <translation>الفتح بورقة الاستعادة</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>Opens everything alone</source>
            <translation>تفتح كل شيء وحدها</translation>
        </message>
        <message>
            <source>Part of town</source>
            <translation>منطقة من المدينة</translation>
        </message>
        <message>
            <source>Part {part}</source>
            <translation>الجزء {part}</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Passphrase of the day it was made</source>
            <translation>عبارة المرور في يوم عمل النسخة</translation>
        </message>
        <message>
            <source>Pick other words</source>
            <translation>كلمات أخرى</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Satchel keeps your stock, your record of what the police did, your referral slips and your rights sheets, encrypted on this computer. Nothing is sent anywhere, and without the passphrase nobody can read it.</source>
            <translation>يحفظ Satchel المخزون، وما سجّلتموه عمّا فعلته الشرطة، وقسائم الإحالة ونشرات الحقوق، مشفّرةً على هذا الحاسوب. لا يُرسل شيء إلى أي مكان، ولا أحد يقرأها بلا عبارة المرور.</translation>
        </message>
        <message>
            <source>Set the computer's clock too when you can. Until then Satchel counts from the day you type.</source>
            <translation>يُستحسن ضبط ساعة الحاسوب أيضًا حين يمكن ذلك. حتى ذلك الحين يحسب Satchel من اليوم المكتوب هنا.</translation>
        </message>
        <message>
            <source>Setting the new passphrase…</source>
            <translation>جارٍ ضبط عبارة المرور الجديدة…</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>إظهار الرمز</translation>
        </message>
        <message>
            <source>Show words</source>
            <translation>إظهار الكلمات</translation>
        </message>
        <message>
            <source>Start for our centre</source>
            <translation>بدء العمل لمركزنا</translation>
        </message>
        <message>
            <source>Take {area} off the list</source>
            <translation>حذف {area} من القائمة</translation>
        </message>
        <message>
            <source>Takes about ten minutes</source>
            <translation>يستغرق نحو عشر دقائق</translation>
        </message>
        <message>
            <source>That isn't what stands there. Count the groups of five again.</source>
            <translation>هذا غير المكتوب هناك. يُرجى عدّ المجموعات الخماسية مرة أخرى.</translation>
        </message>
        <message>
            <source>The name stands on your papers. It is not shown while Satchel is locked.</source>
            <translation>يظهر الاسم على أوراقكم. ولا يظهر ما دام Satchel مقفلًا.</translation>
        </message>
        <message>
            <source>The recovery sheet opened the vault</source>
            <translation>فتحت ورقة الاستعادة الخزنة</translation>
        </message>
        <message>
            <source>The vault that is here now is put aside and kept until you say so.</source>
            <translation>الخزنة الموجودة هنا الآن توضع جانبًا وتُحفظ إلى أن يُطلب غير ذلك.</translation>
        </message>
        <message>
            <source>There is no such day. Look at the three fields again.</source>
            <translation>لا يوجد يوم كهذا. يُرجى مراجعة الحقول الثلاثة.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>لا توجد خزنة في هذا المجلد.</translation>
        </message>
        <message>
            <source>These six words open the vault. They were picked by chance, so nobody can guess them. Write them on paper now, and burn the paper when you know them by heart.</source>
            <translation>هذه الكلمات الست تفتح الخزنة. اختيرت بالصدفة، فلا يمكن لأحد تخمينها. تُكتب على ورقة الآن، وتُحرق الورقة بعد حفظها غيبًا.</translation>
        </message>
        <message>
            <source>This backup is whole. It was made on {day} and holds {count} entries.</source>
            <translation>هذه النسخة الاحتياطية سليمة. عُملت في {day} وفيها {count} من القيود.</translation>
        </message>
        <message>
            <source>This computer's clock says so, and it doesn't look right.</source>
            <translation>هكذا تقول ساعة الحاسوب، ولا يبدو ذلك صحيحًا.</translation>
        </message>
        <message>
            <source>This computer's clock was moved. Satchel was last open on {day}.</source>
            <translation>تغيّرت ساعة هذا الحاسوب. آخر مرة فُتح فيها Satchel كانت في {day}.</translation>
        </message>
        <message>
            <source>This is the practice vault. Nothing in it is real. Its passphrase is “{phrase}”.</source>
            <translation>هذه خزنة التدريب. لا شيء فيها حقيقي. عبارة مرورها «{phrase}».</translation>
        </message>
        <message>
            <source>This isn't the same as before. Go back to see the words again.</source>
            <translation>هذا غير ما كُتب قبلًا. يمكن الرجوع لرؤية الكلمات مرة أخرى.</translation>
        </message>
        <message>
            <source>Three parts</source>
            <translation>ثلاثة أجزاء</translation>
        </message>
        <message>
            <source>Try it first</source>
            <translation>تجربة أولًا</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>كتابتها مرة أخرى</translation>
        </message>
        <message>
            <source>Type the seven groups of five. Small letters are fine, and spaces or dashes don't matter.</source>
            <translation>تُكتب المجموعات السبع، كل منها خمسة. الأحرف الصغيرة مقبولة، ولا أهمية للمسافات والشرطات.</translation>
        </message>
        <message>
            <source>Use a recovery sheet</source>
            <translation>استعمال ورقة الاستعادة</translation>
        </message>
        <message>
            <source>Use my own instead</source>
            <translation>استعمال عبارتي الخاصة</translation>
        </message>
        <message>
            <source>Use six picked words</source>
            <translation>استعمال ست كلمات مختارة</translation>
        </message>
        <message>
            <source>Use the new ones</source>
            <translation>استعمال العبارة الجديدة</translation>
        </message>
        <message>
            <source>Use this backup</source>
            <translation>استعمال هذه النسخة</translation>
        </message>
        <message>
            <source>Use this day</source>
            <translation>استعمال هذا اليوم</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>مرحبًا</translation>
        </message>
        <message>
            <source>What is your centre called?</source>
            <translation>ما اسم مركزكم؟</translation>
        </message>
        <message>
            <source>Where do backups go?</source>
            <translation>أين توضع النسخ الاحتياطية؟</translation>
        </message>
        <message>
            <source>Which language shall we speak?</source>
            <translation>بأي لغة نتكلم؟</translation>
        </message>
        <message>
            <source>Which parts of town do you work in?</source>
            <translation>في أي مناطق من المدينة تعملون؟</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Yes, it is</source>
            <translation>نعم، هو كذلك</translation>
        </message>
        <message>
            <source>You will be the first coordinator: you can add other people and open sealed accounts. A nickname is enough.</source>
            <translation>ستكون مهمة المنسّق الأول لك: يمكنك إضافة آخرين وفتح الإفادات المختومة. يكفي اسم مستعار.</translation>
        </message>
        <message>
            <source>Your name or nickname</source>
            <translation>اسمك أو اسمك المستعار</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>عبارة مرورك الخاصة</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>عبارة مرورك</translation>
        </message>
        <message>
            <source>folder of the vault</source>
            <translation>مجلد الخزنة</translation>
        </message>
        <message>
            <source>open every page unseen, and end</source>
            <translation>فتح كل الصفحات من دون عرضها، ثم الإنهاء</translation>
        </message>
        <message>
            <source>open the practice vault</source>
            <translation>فتح خزنة التدريب</translation>
        </message>
        <message>
            <source>{place}. {word}</source>
            <translation>{place}. {word}</translation>
        </message>
        <message>
            <source>{step} of {total}</source>
            <translation>{step} من {total}</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>A quarter that was closed is not opened again. Late reports are counted in a later quarter.</source>
            <translation>الربع الذي أُغلق لا يُفتح مرة أخرى. البلاغات المتأخرة تُحسب في ربع لاحق.</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>كل البلاغات</translation>
        </message>
        <message>
            <source>Another area</source>
            <translation>منطقة أخرى</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Area not known</source>
            <translation>المنطقة غير معروفة</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وصل</translation>
        </message>
        <message>
            <source>Choose a new passphrase and print a new sheet. Burn or tear up this one: it opens nothing then.</source>
            <translation>يُرجى اختيار عبارة مرور جديدة وطباعة ورقة جديدة، ثم حرق هذه أو تمزيقها: لن تفتح شيئًا بعدها.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation>لم يذهب</translation>
        </message>
        <message>
            <source>Every number printed is true.</source>
            <translation>كل رقم مطبوع صحيح.</translation>
        </message>
        <message>
            <source>Give each part to another person or place, away from the centre.</source>
            <translation>يُعطى كل جزء لشخص أو مكان مختلف، بعيدًا عن المركز.</translation>
        </message>
        <message numerus="yes">
            <source>Go as soon as you can, within {n} days.</source>
            <translation>
                <numerusform>يُفضّل الذهاب في أقرب وقت.</numerusform>
                <numerusform>يُفضّل الذهاب في أقرب وقت، خلال يوم واحد.</numerusform>
                <numerusform>يُفضّل الذهاب في أقرب وقت، خلال يومين.</numerusform>
                <numerusform>يُفضّل الذهاب في أقرب وقت، خلال {n} أيام.</numerusform>
                <numerusform>يُفضّل الذهاب في أقرب وقت، خلال {n} يومًا.</numerusform>
                <numerusform>يُفضّل الذهاب في أقرب وقت، خلال {n} يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go today or tomorrow.</source>
            <translation>يُفضّل الذهاب اليوم أو غدًا.</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <source>Good until {day}.</source>
            <translation>صالحة حتى {day}.</translation>
        </message>
        <message>
            <source>Helped</source>
            <translation>تمّت المساعدة</translation>
        </message>
        <message>
            <source>Keep it away from the centre, where only you or somebody you trust finds it.</source>
            <translation>تُحفظ بعيدًا عن المركز، حيث لا يجدها إلا أنت أو شخص موثوق.</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>نوع المكان</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ملصقات</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>كُتبت في</translation>
        </message>
        <message>
            <source>No number had to be withheld.</source>
            <translation>لم يلزم إخفاء أي رقم.</translation>
        </message>
        <message>
            <source>One report can name several things that happened, so these rows overlap. They add up to more than the total.</source>
            <translation>قد يذكر البلاغ الواحد عدة أشياء حدثت، فتتداخل هذه الأسطر. مجموعها أكبر من المجموع الكلي.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ورقة الاستعادة</translation>
        </message>
        <message>
            <source>Recovery sheet, part {part} of {parts}</source>
            <translation>ورقة الاستعادة، الجزء {part} من {parts}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>البلاغات</translation>
        </message>
        <message>
            <source>Reports, {quarter}</source>
            <translation>البلاغات، {quarter}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>ورقة</translation>
        </message>
        <message>
            <source>Show this slip. You need not explain.</source>
            <translation>يكفي إظهار هذه القسيمة. لا حاجة إلى الشرح.</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>قسيمة</translation>
        </message>
        <message>
            <source>Someone who already knows of one event may recognise it in a total.</source>
            <translation>من يعرف حادثة من قبل قد يتعرّف عليها في المجموع.</translation>
        </message>
        <message>
            <source>Start the program and choose “Use a recovery sheet”.</source>
            <translation>تشغيل البرنامج ثم اختيار «استعمال ورقة الاستعادة».</translation>
        </message>
        <message>
            <source>The mark stands for none, for one to four, and for numbers from which those could be worked out.</source>
            <translation>تعني العلامة صفرًا، أو من واحد إلى أربعة، أو أرقامًا يمكن استنتاج تلك منها.</translation>
        </message>
        <message numerus="yes">
            <source>This describes {n} reports. It counts reports, not persons.</source>
            <translation>
                <numerusform>لا بلاغات هنا. العدّ للبلاغات لا للأشخاص.</numerusform>
                <numerusform>هذا يصف بلاغًا واحدًا. العدّ للبلاغات لا للأشخاص.</numerusform>
                <numerusform>هذا يصف بلاغين. العدّ للبلاغات لا للأشخاص.</numerusform>
                <numerusform>هذا يصف {n} بلاغات. العدّ للبلاغات لا للأشخاص.</numerusform>
                <numerusform>هذا يصف {n} بلاغًا. العدّ للبلاغات لا للأشخاص.</numerusform>
                <numerusform>هذا يصف {n} بلاغ. العدّ للبلاغات لا للأشخاص.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was made for practice. Its numbers describe nobody.</source>
            <translation>هذه الورقة للتدريب. أرقامها لا تصف أحدًا.</translation>
        </message>
        <message>
            <source>To keep</source>
            <translation>للحفظ</translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>رُفض</translation>
        </message>
        <message>
            <source>Two of the three parts open everything. One part alone opens nothing.</source>
            <translation>أي جزأين من الثلاثة يفتحان كل شيء. الجزء الواحد وحده لا يفتح شيئًا.</translation>
        </message>
        <message>
            <source>Type the letters and digits above. Small letters are fine. There is no letter O: it is a zero.</source>
            <translation>تُكتب الأحرف والأرقام أعلاه. الأحرف الصغيرة مقبولة. لا يوجد حرف O: هو صفر.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>What these figures cannot do</source>
            <translation>ما لا تقوله هذه الأرقام</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>ماذا يُقال هناك</translation>
        </message>
        <message>
            <source>When a passphrase is lost</source>
            <translation>عند ضياع عبارة المرور</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>مكان حفظها</translation>
        </message>
        <message>
            <source>Where: areas</source>
            <translation>أين: المناطق</translation>
        </message>
        <message>
            <source>Where: kinds of place</source>
            <translation>أين: أنواع الأماكن</translation>
        </message>
        <message>
            <source>Whoever has this sheet and the computer can open everything.</source>
            <translation>من يملك هذه الورقة والحاسوب يستطيع فتح كل شيء.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>رمزك</translation>
        </message>
        <message numerus="yes">
            <source>{n} numbers are withheld and marked {mark}.</source>
            <translation>
                <numerusform>لم يُخفَ أي رقم، والعلامة {mark}.</numerusform>
                <numerusform>أُخفي رقم واحد ووُضعت مكانه {mark}.</numerusform>
                <numerusform>أُخفي رقمان ووُضعت مكانهما {mark}.</numerusform>
                <numerusform>أُخفيت {n} أرقام ووُضعت مكانها {mark}.</numerusform>
                <numerusform>أُخفي {n} رقمًا ووُضعت مكانها {mark}.</numerusform>
                <numerusform>أُخفي {n} رقم ووُضعت مكانها {mark}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>A name or a word with a year or a date is tried early.</source>
            <translation>اسم أو كلمة مع سنة أو تاريخ من أول ما يُجرَّب.</translation>
        </message>
        <message>
            <source>Add another word or two that have nothing to do with the others.</source>
            <translation>يُستحسن إضافة كلمة أو كلمتين لا علاقة لهما بالباقي.</translation>
        </message>
        <message>
            <source>Keys that lie side by side are tried early.</source>
            <translation>الأزرار المتجاورة من أول ما يُجرَّب.</translation>
        </message>
        <message>
            <source>Names of your centre, your people or your town are tried first.</source>
            <translation>أسماء المركز والناس والمدينة أول ما يُجرَّب.</translation>
        </message>
        <message>
            <source>Saying a word twice doesn't make it harder to guess.</source>
            <translation>تكرار الكلمة لا يجعل تخمينها أصعب.</translation>
        </message>
        <message>
            <source>This is one of the first things somebody would try.</source>
            <translation>هذه من أول ما قد يجرّبه أحد.</translation>
        </message>
        <message>
            <source>This is too short. Take at least four words that have nothing to do with each other.</source>
            <translation>هذه قصيرة جدًا. يُرجى اختيار أربع كلمات على الأقل لا علاقة بينها.</translation>
        </message>
        <message>
            <source>This would take lifetimes to guess.</source>
            <translation>تخمينها يحتاج أعمارًا كاملة.</translation>
        </message>
        <message>
            <source>This would take years to guess.</source>
            <translation>تخمينها يحتاج سنوات.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Somebody</source>
            <translation>شخص ما</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A column is missing: {column}.</source>
            <translation>ينقص عمود: {column}.</translation>
        </message>
        <message>
            <source>A file that has left cannot be called back, and its full protection is not built yet. In the practice records you can try every step.</source>
            <translation>الملف الذي خرج لا يمكن استرجاعه، وحمايته الكاملة لم تُبنَ بعد. في سجلات التدريب يمكن تجربة كل خطوة.</translation>
        </message>
        <message>
            <source>A newer Satchel made this backup.</source>
            <translation>هذه النسخة الاحتياطية من إصدار أحدث من Satchel.</translation>
        </message>
        <message>
            <source>A newer Satchel made this vault.</source>
            <translation>هذه الخزنة من إصدار أحدث من Satchel.</translation>
        </message>
        <message>
            <source>A part of that report has not arrived on this laptop yet.</source>
            <translation>جزء من هذا التقرير لم يصل إلى هذا الحاسوب بعد.</translation>
        </message>
        <message>
            <source>A person under 18 is not written down here.</source>
            <translation>لا يُكتب هنا شيء عن شخص دون 18 سنة.</translation>
        </message>
        <message>
            <source>A product needs a number of pieces beside it.</source>
            <translation>يحتاج المنتج إلى عدد من القطع بجانبه.</translation>
        </message>
        <message>
            <source>A record was damaged or changed from outside, so it is not shown.</source>
            <translation>تلف سجل أو غُيّر من الخارج، لذلك لا يُعرض.</translation>
        </message>
        <message>
            <source>A recovery sheet opened this, and it wasn't replaced by a new one, so nothing else was done.</source>
            <translation>فُتح هذا بورقة استعادة ولم تُستبدل بورقة جديدة، لذلك لم يُعمل شيء آخر.</translation>
        </message>
        <message>
            <source>A summary can only be written in practice so far.</source>
            <translation>حتى الآن لا يُكتب الملخص إلا في التدريب.</translation>
        </message>
        <message>
            <source>A transfer has at most {most} lines.</source>
            <translation>لا يزيد التحويل على {most} سطرًا.</translation>
        </message>
        <message>
            <source>Add --to FOLDER.</source>
            <translation>يُرجى إضافة ‎--to FOLDER.</translation>
        </message>
        <message>
            <source>Add --vault FOLDER.</source>
            <translation>يُرجى إضافة ‎--vault FOLDER.</translation>
        </message>
        <message>
            <source>Add a coordinator under Settings before you lock it.</source>
            <translation>يُرجى إضافة منسّق في «الإعدادات» قبل القفل.</translation>
        </message>
        <message>
            <source>Add another coordinator first.</source>
            <translation>يُرجى إضافة منسّق آخر أولًا.</translation>
        </message>
        <message>
            <source>Add it in Settings first.</source>
            <translation>يُرجى إضافته في الإعدادات أولًا.</translation>
        </message>
        <message>
            <source>Add what was handed out, returned or lost, or write in a few words why it differs.</source>
            <translation>يُرجى إضافة ما وُزّع أو أُعيد أو ضاع، أو كتابة سبب الفرق في بضع كلمات.</translation>
        </message>
        <message>
            <source>An answer is not one of those offered, so it was not kept.</source>
            <translation>إحدى الإجابات ليست من المعروضة، فلم تُحفظ.</translation>
        </message>
        <message>
            <source>Another coordinator can do it.</source>
            <translation>يمكن لمنسّق آخر أن يفعل ذلك.</translation>
        </message>
        <message>
            <source>Another program is using the records file.</source>
            <translation>هناك برنامج آخر يستعمل ملف السجلات.</translation>
        </message>
        <message>
            <source>Ask a coordinator to do it with you.</source>
            <translation>يُرجى الطلب من منسّق أن يفعل ذلك معك.</translation>
        </message>
        <message>
            <source>Ask for the six words again. If they are right, have the file sent anew.</source>
            <translation>تُطلب الكلمات الست من جديد. وإن كانت صحيحة يُطلب إرسال الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>Ask the centre that wrote it, or look in an older backup.</source>
            <translation>يُرجى سؤال المركز الذي كتبه، أو البحث في نسخة احتياطية أقدم.</translation>
        </message>
        <message>
            <source>Check that the disk isn't write-protected and that the folder is yours.</source>
            <translation>يُرجى التأكد من أن القرص يسمح بالكتابة وأن المجلد لك.</translation>
        </message>
        <message>
            <source>Check the date and the number, or look at that day under Movements ({movement}).</source>
            <translation>يُرجى مراجعة التاريخ والعدد، أو النظر إلى ذلك اليوم في «الحركات» ({movement}).</translation>
        </message>
        <message>
            <source>Check the number. If you hold them in your hand, choose “I have them here”.</source>
            <translation>يُرجى مراجعة العدد. إن كانت في يدك، فالاختيار هو «هي عندي هنا».</translation>
        </message>
        <message>
            <source>Choose a folder on this computer that isn't synchronised. Backups may go there.</source>
            <translation>يُرجى اختيار مجلد على هذا الحاسوب لا يُنسخ إلى غيره. يمكن وضع النسخ الاحتياطية هناك.</translation>
        </message>
        <message>
            <source>Choose a later day, or leave it empty.</source>
            <translation>يُرجى اختيار يوم لاحق، أو ترك الخانة فارغة.</translation>
        </message>
        <message>
            <source>Choose a line that says so under Movements.</source>
            <translation>يُرجى اختيار سطر يذكر ذلك تحت الحركات.</translation>
        </message>
        <message>
            <source>Choose a name that says less, or leave it empty.</source>
            <translation>يُستحسن اختيار اسم يقول أقل، أو ترك الحقل فارغًا.</translation>
        </message>
        <message>
            <source>Choose a product and type how many.</source>
            <translation>يُرجى اختيار منتج وكتابة العدد.</translation>
        </message>
        <message>
            <source>Choose an area, or Not known.</source>
            <translation>يُرجى اختيار منطقة، أو «غير معروف».</translation>
        </message>
        <message>
            <source>Choose an empty folder for the restored records.</source>
            <translation>يُرجى اختيار مجلد فارغ للسجلات المستعادة.</translation>
        </message>
        <message>
            <source>Choose an older backup. Nothing was changed.</source>
            <translation>يُرجى اختيار نسخة احتياطية أقدم. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Choose another backup. Nothing was changed.</source>
            <translation>يُرجى اختيار نسخة احتياطية أخرى. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Choose another folder or stick. Nothing was saved.</source>
            <translation>يُرجى اختيار مجلد آخر أو ذاكرة USB أخرى. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Choose another folder, or look whether the disk is full.</source>
            <translation>يُرجى اختيار مجلد آخر، أو التأكد من أن القرص غير ممتلئ.</translation>
        </message>
        <message>
            <source>Choose another folder, or make a new vault.</source>
            <translation>يُرجى اختيار مجلد آخر، أو إنشاء خزنة جديدة.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <source>Choose another folder. Nothing was saved.</source>
            <translation>يُرجى اختيار مجلد آخر. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Choose another lot. Under Lots you see why, and who may release it.</source>
            <translation>تُختار دفعة أخرى. تحت «الدفعات» يظهر السبب ومن يستطيع الإفراج عنها.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>يُرجى اختيار اسم آخر.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>يُرجى اختيار غيره.</translation>
        </message>
        <message>
            <source>Choose another order, or none.</source>
            <translation>يُرجى اختيار طلبية أخرى، أو لا شيء.</translation>
        </message>
        <message>
            <source>Choose another place, or bring it back in the directory.</source>
            <translation>يُرجى اختيار مكان آخر، أو إعادته إلى الدليل.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>يُرجى اختيار مكان آخر.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>يُرجى اختيار واحد على الأقل.</translation>
        </message>
        <message>
            <source>Choose fewer months, one product or one lot.</source>
            <translation>اختر أشهرًا أقل، أو منتجًا واحدًا، أو دفعة واحدة.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add it first.</source>
            <translation>يُرجى الاختيار من القائمة، أو إضافته أولًا.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add it in Settings under a code name.</source>
            <translation>يُرجى اختيار واحدة من القائمة، أو إضافتها في الإعدادات باسم رمزي.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add it in Settings.</source>
            <translation>يُرجى الاختيار من القائمة، أو إضافته في «الإعدادات».</translation>
        </message>
        <message>
            <source>Choose one of the answers shown.</source>
            <translation>يُرجى اختيار إحدى الإجابات المعروضة.</translation>
        </message>
        <message>
            <source>Choose one. “Not known” is a good answer too.</source>
            <translation>يُرجى اختيار واحدة. «غير معروف» جواب جيد أيضًا.</translation>
        </message>
        <message>
            <source>Choose that day or a later one.</source>
            <translation>اختر ذلك اليوم أو يومًا بعده.</translation>
        </message>
        <message>
            <source>Choose that place first, or undo the sending.</source>
            <translation>يُختار ذلك المكان أولًا، أو يُتراجع عن الإرسال.</translation>
        </message>
        <message>
            <source>Choose the month it happened in.</source>
            <translation>يُرجى اختيار الشهر الذي حدث فيه ذلك.</translation>
        </message>
        <message>
            <source>Choose this month or an earlier one.</source>
            <translation>يُرجى اختيار هذا الشهر أو شهر قبله.</translation>
        </message>
        <message>
            <source>Choose this month or one before.</source>
            <translation>اختر هذا الشهر أو شهرًا قبله.</translation>
        </message>
        <message>
            <source>Choose today or a day before.</source>
            <translation>يُرجى اختيار اليوم أو يوم قبله.</translation>
        </message>
        <message>
            <source>Choose what happened; one is enough.</source>
            <translation>يُرجى اختيار ما حدث؛ يكفي واحد.</translation>
        </message>
        <message>
            <source>Close it first, then write its summary.</source>
            <translation>يُرجى إغلاقه أولًا، ثم كتابة ملخصه.</translation>
        </message>
        <message>
            <source>Close it when its last day has passed.</source>
            <translation>يُغلق بعد أن يمر آخر يوم فيه.</translation>
        </message>
        <message>
            <source>Close it, then take out a new bag.</source>
            <translation>أغلقها ثم أخرِج حقيبة جديدة.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>يُرجى إغلاقه ثم المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>يُرجى إغلاق البرامج الأخرى والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>Compare group {group} with the sheet, letter by letter.</source>
            <translation>يُرجى مقارنة المجموعة {group} بالورقة حرفًا حرفًا.</translation>
        </message>
        <message>
            <source>Delete or move some large files, then try again.</source>
            <translation>يُرجى حذف بعض الملفات الكبيرة أو نقلها، ثم المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>Don't make a backup over your last one. Run the check under Settings, or restore your last backup.</source>
            <translation>يُرجى عدم الكتابة فوق آخر نسخة احتياطية. يمكن تشغيل الفحص في «الإعدادات»، أو استعادة آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Don't use this vault. Restore the last backup, and find out who had this computer.</source>
            <translation>يُرجى عدم استعمال هذه الخزنة، واستعادة آخر نسخة احتياطية، ومعرفة من كان عنده هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Every slip would say “{word}”. Someone who finds one could guess too much.</source>
            <translation>ستقول كل قسيمة «{word}». من يجد واحدة قد يعرف أكثر مما يجب.</translation>
        </message>
        <message>
            <source>Fewer than {least} reports may be counted, so nothing could be shown.</source>
            <translation>ما يجوز عدّه أقل من {least} من البلاغات، فلا شيء يمكن عرضه.</translation>
        </message>
        <message>
            <source>Fill in the data elements and the organisation unit first.</source>
            <translation>املأ أولًا عناصر البيانات والوحدة التنظيمية.</translation>
        </message>
        <message>
            <source>Free some space there, or choose another place. Your older backups were left alone.</source>
            <translation>يُرجى إفراغ مساحة هناك، أو اختيار مكان آخر. النسخ الأقدم لم تُمسّ.</translation>
        </message>
        <message>
            <source>Give one of them another data element or category option combination.</source>
            <translation>أعطِ أحدهما عنصر بيانات آخر أو تركيبة فئة أخرى.</translation>
        </message>
        <message>
            <source>Give this place other words for the paper.</source>
            <translation>يُرجى كتابة كلمات أخرى لهذا المكان على الورق.</translation>
        </message>
        <message>
            <source>Help goes on: health, shelter and a lawyer. Follow the centre's path for under-18s.</source>
            <translation>المساعدة مستمرة: صحة ومأوى ومحامٍ. مسار المركز لمن هم دون 18 سنة يبيّن الخطوات.</translation>
        </message>
        <message>
            <source>If it is right all the same, repeat the command with --sure.</source>
            <translation>إن كان هذا صحيحًا مع ذلك، يُعاد الأمر مع ‎--sure.</translation>
        </message>
        <message>
            <source>If that is wrong, take it back first.</source>
            <translation>إن كان ذلك خطأ، يُرجى التراجع عنه أولًا.</translation>
        </message>
        <message>
            <source>If that was a mistake, undo the arrival under Movements first.</source>
            <translation>إن كان ذلك خطأ فيُتراجع أولًا عن الوصول تحت «الحركات».</translation>
        </message>
        <message>
            <source>If the stock came back, undo that transfer under Transfers.</source>
            <translation>إن عاد المخزون، فألغِ هذا التحويل ضمن «التحويلات».</translation>
        </message>
        <message>
            <source>If what was noted is wrong, undo that under Transfers first.</source>
            <translation>إن كان ما سُجّل خطأ، فألغِه أولًا ضمن «التحويلات».</translation>
        </message>
        <message>
            <source>If you moved it, put it back. Otherwise restore your last backup.</source>
            <translation>إن كان قد نُقل، يُرجى إعادته. وإلا فاستعادة آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Install the newer Satchel on this computer. Nothing was changed.</source>
            <translation>يُرجى تثبيت Satchel الأحدث على هذا الحاسوب. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer. Nothing was changed.</source>
            <translation>يُرجى تثبيت الإصدار الأحدث على هذا الحاسوب. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Is “{found}” a name? No names here, please.</source>
            <translation>هل «{found}» اسم؟ لا أسماء هنا من فضلك.</translation>
        </message>
        <message>
            <source>It can't be here before it was ordered.</source>
            <translation>لا يمكن أن تصل قبل أن تُطلب.</translation>
        </message>
        <message>
            <source>It has 11 letters and digits and begins with a letter.</source>
            <translation>يتكون من 11 حرفًا ورقمًا ويبدأ بحرف.</translation>
        </message>
        <message>
            <source>It is noted already what arrived of that transfer.</source>
            <translation>سُجّل من قبل ما وصل من هذا التحويل.</translation>
        </message>
        <message>
            <source>It may be from another laptop that has not been synced yet.</source>
            <translation>ربما يكون من حاسوب آخر لم تتم مزامنته بعد.</translation>
        </message>
        <message>
            <source>It may have been submitted. Look in the list.</source>
            <translation>ربما قُدّم. يُرجى النظر في القائمة.</translation>
        </message>
        <message>
            <source>It may stand on another laptop. Look again after the next exchange.</source>
            <translation>ربما هو على حاسوب آخر. يُرجى النظر مرة أخرى بعد التبادل القادم.</translation>
        </message>
        <message>
            <source>It was sent to another place.</source>
            <translation>أُرسل إلى مكان آخر.</translation>
        </message>
        <message>
            <source>It would arrive where it is sent from.</source>
            <translation>سيصل إلى المكان الذي أُرسل منه.</translation>
        </message>
        <message>
            <source>Keep it to 500 lines, or split it into two files.</source>
            <translation>يُرجى الاكتفاء بـ 500 سطر، أو تقسيمه إلى ملفين.</translation>
        </message>
        <message>
            <source>Keep the {most} that weigh most. The rest can be told in the sealed account.</source>
            <translation>يُرجى إبقاء أهم {most}. الباقي يمكن أن يُحكى في الإفادة المختومة.</translation>
        </message>
        <message>
            <source>Keep your older backups. The check under Settings tells what can be repaired; otherwise restore the last one.</source>
            <translation>احتفظوا بنسخكم الاحتياطية القديمة. يبيّن الفحص في الإعدادات ما يمكن إصلاحه؛ وإلا فاستعيدوا آخر نسخة.</translation>
        </message>
        <message>
            <source>Line {line} names a figure that can't be sent: “{figure}”.</source>
            <translation>السطر {line} يذكر رقمًا لا يمكن إرساله: «{figure}».</translation>
        </message>
        <message>
            <source>Lock Satchel and open it again.</source>
            <translation>يُرجى قفل Satchel وفتحه من جديد.</translation>
        </message>
        <message>
            <source>Look at group {group} on the sheet and type what is missing.</source>
            <translation>يُرجى النظر إلى المجموعة {group} على الورقة وكتابة ما ينقص.</translation>
        </message>
        <message>
            <source>Look at it again, then review it.</source>
            <translation>يُرجى النظر إليه من جديد، ثم مراجعته.</translation>
        </message>
        <message>
            <source>Look at it under Bags.</source>
            <translation>انظر إليها تحت الحقائب.</translation>
        </message>
        <message>
            <source>Look at it under Movements.</source>
            <translation>يُرجى النظر إليه في «الحركات».</translation>
        </message>
        <message>
            <source>Look at it under Orders.</source>
            <translation>يمكن رؤيتها تحت الطلبيات.</translation>
        </message>
        <message>
            <source>Look at it under Transfers.</source>
            <translation>يُنظر إليه تحت «التحويلات».</translation>
        </message>
        <message>
            <source>Look at its name and whether you may open it.</source>
            <translation>يُرجى التأكد من اسمه ومن أنه يُسمح لك بفتحه.</translation>
        </message>
        <message>
            <source>Look at the code again. It has eight letters and figures.</source>
            <translation>يُرجى مراجعة الرمز. فيه ثمانية أحرف وأرقام.</translation>
        </message>
        <message>
            <source>Look at the keyboard language and try again. A coordinator can give you a new passphrase.</source>
            <translation>يُرجى مراجعة لغة لوحة المفاتيح والمحاولة مرة أخرى. يمكن للمنسّق إعطاؤك عبارة مرور جديدة.</translation>
        </message>
        <message>
            <source>Look at the list of issued reports.</source>
            <translation>انظر قائمة التقارير الصادرة.</translation>
        </message>
        <message>
            <source>Look at the list of people again.</source>
            <translation>يُرجى النظر إلى قائمة الأشخاص من جديد.</translation>
        </message>
        <message>
            <source>Look at the paper again.</source>
            <translation>يُرجى النظر إلى الورقة من جديد.</translation>
        </message>
        <message>
            <source>Look at the report again, then issue it.</source>
            <translation>اعرض التقرير من جديد ثم أصدره.</translation>
        </message>
        <message>
            <source>Look at the slip again: it shows what holds now.</source>
            <translation>يُرجى النظر إلى القسيمة مرة أخرى: تُظهر ما هو صحيح الآن.</translation>
        </message>
        <message>
            <source>Look for the other window, or close it and try again.</source>
            <translation>يُرجى البحث عن النافذة الأخرى، أو إغلاقها والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>Look for the parts that were printed on the same day.</source>
            <translation>يُرجى البحث عن الأجزاء المطبوعة في اليوم نفسه.</translation>
        </message>
        <message>
            <source>Look whether it is the right file. Else write down by hand what arrived.</source>
            <translation>يُتأكد أن الملف هو المقصود. وإلا يُكتب باليد ما وصل.</translation>
        </message>
        <message>
            <source>Look whether the stick is locked, or choose another place.</source>
            <translation>يُرجى التأكد من أن ذاكرة USB غير مقفلة، أو اختيار مكان آخر.</translation>
        </message>
        <message>
            <source>Made-up records go into a practice vault only.</source>
            <translation>السجلات المختلقة مكانها خزنة التدريب فقط.</translation>
        </message>
        <message>
            <source>Make a backup as soon as you can, and have the disk looked at.</source>
            <translation>يُرجى عمل نسخة احتياطية في أقرب وقت، وعرض القرص على من يفحصه.</translation>
        </message>
        <message>
            <source>Make a new recovery sheet first.</source>
            <translation>يُرجى عمل ورقة استعادة جديدة أولًا.</translation>
        </message>
        <message>
            <source>Make a new vault and bring the records over from a backup.</source>
            <translation>يُرجى إنشاء خزنة جديدة ونقل السجلات إليها من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Make a vault to practise in.</source>
            <translation>يُرجى إنشاء خزنة للتدريب.</translation>
        </message>
        <message>
            <source>Make it shorter than {most} letters.</source>
            <translation>يُرجى جعله أقصر من {most} حرفًا.</translation>
        </message>
        <message>
            <source>Make it shorter, or split it in two.</source>
            <translation>يُرجى تقصيره، أو تقسيمه إلى اثنين.</translation>
        </message>
        <message>
            <source>More than {most} acts are chosen.</source>
            <translation>اختير أكثر من {most} من الأفعال.</translation>
        </message>
        <message>
            <source>No act is chosen yet.</source>
            <translation>لم يُختر أي فعل بعد.</translation>
        </message>
        <message>
            <source>No donor, or more than one, is called that.</source>
            <translation>لا مانح بهذا الاسم، أو أكثر من واحد.</translation>
        </message>
        <message>
            <source>No figure of this report has a place in DHIS2 yet.</source>
            <translation>ليس لأي رقم في هذا التقرير مكان في DHIS2 بعد.</translation>
        </message>
        <message>
            <source>No lot and no bag here has that label.</source>
            <translation>لا توجد هنا دفعة ولا حقيبة بهذا الملصق.</translation>
        </message>
        <message>
            <source>No lot of that product has that number there.</source>
            <translation>لا توجد هناك دفعة من هذا المنتج بهذا الرقم.</translation>
        </message>
        <message>
            <source>No need is chosen yet.</source>
            <translation>لم تُختر أي حاجة بعد.</translation>
        </message>
        <message>
            <source>No passphrase came.</source>
            <translation>لم تصل عبارة مرور.</translation>
        </message>
        <message>
            <source>No place for backups is set.</source>
            <translation>لم يُحدد مكان للنسخ الاحتياطية.</translation>
        </message>
        <message>
            <source>No place where stock lies, or more than one, is called that.</source>
            <translation>لا يوجد مكان مخزون بهذا الاسم، أو يوجد أكثر من واحد.</translation>
        </message>
        <message>
            <source>No place, or more than one, is called that.</source>
            <translation>لا يوجد مكان بهذا الاسم، أو يوجد أكثر من واحد.</translation>
        </message>
        <message>
            <source>No product, or more than one, is called that.</source>
            <translation>لا يوجد منتج بهذا الاسم، أو يوجد أكثر من واحد.</translation>
        </message>
        <message>
            <source>No report with that code is here.</source>
            <translation>لا يوجد هنا بلاغ بهذا الرمز.</translation>
        </message>
        <message>
            <source>No reviewed report waits for {quarter}.</source>
            <translation>لا يوجد بلاغ مراجَع بانتظار ربع {quarter}.</translation>
        </message>
        <message>
            <source>No slip has that code. Some have one that is nearly the same: {codes}.</source>
            <translation>لا توجد قسيمة بهذا الرمز. هناك رموز تشبهه كثيرًا: {codes}.</translation>
        </message>
        <message>
            <source>No slip with that code is here.</source>
            <translation>لا توجد هنا قسيمة بهذا الرمز.</translation>
        </message>
        <message>
            <source>No supplier, donor or other centre is called that.</source>
            <translation>لا يوجد مورّد أو مانح أو مركز آخر بهذا الاسم.</translation>
        </message>
        <message>
            <source>No table could be read in that file.</source>
            <translation>تعذّرت قراءة جدول في هذا الملف.</translation>
        </message>
        <message>
            <source>No transfer has that code.</source>
            <translation>لا تحويل بهذا الرمز.</translation>
        </message>
        <message>
            <source>No vault was named.</source>
            <translation>لم تُذكر خزنة.</translation>
        </message>
        <message>
            <source>Nothing can be saved in that folder.</source>
            <translation>لا يمكن حفظ شيء في هذا المجلد.</translation>
        </message>
        <message>
            <source>Nothing can be written to the place for backups.</source>
            <translation>لا يمكن كتابة شيء في مكان النسخ الاحتياطية.</translation>
        </message>
        <message>
            <source>Nothing can be written to the vault's folder. You can read, but not save.</source>
            <translation>لا يمكن كتابة شيء في مجلد الخزنة. القراءة ممكنة، والحفظ غير ممكن.</translation>
        </message>
        <message>
            <source>Nothing is kept. Help goes on all the same.</source>
            <translation>لا يُحفظ شيء. والمساعدة مستمرة رغم ذلك.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at capitals and the keyboard's language.</source>
            <translation>لم يتغيّر شيء. يُرجى مراجعة الأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore the last backup, or ask for help before trying anything else.</source>
            <translation>لم يتغيّر شيء. يُرجى استعادة آخر نسخة احتياطية، أو طلب المساعدة قبل تجربة أي شيء آخر.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore your last backup into a new folder. Keep this folder for now.</source>
            <translation>لم يتغيّر شيء. يُرجى استعادة آخر نسخة احتياطية في مجلد جديد، والاحتفاظ بهذا المجلد الآن.</translation>
        </message>
        <message>
            <source>Nothing was found while handing out there.</source>
            <translation>لم يُعثر على شيء أثناء التوزيع هناك.</translation>
        </message>
        <message>
            <source>Nothing was written, because something is unlikely.</source>
            <translation>لم يُكتب شيء، لأن هناك ما يبدو غير معقول.</translation>
        </message>
        <message>
            <source>Nothing was written. Start the summary again.</source>
            <translation>لم يُكتب شيء. يُرجى بدء الملخص من جديد.</translation>
        </message>
        <message>
            <source>One of these is a whole recovery code, not a part.</source>
            <translation>أحد هذين رمز استعادة كامل، وليس جزءًا.</translation>
        </message>
        <message>
            <source>Only a coordinator can do this.</source>
            <translation>هذا للمنسّق فقط.</translation>
        </message>
        <message>
            <source>Only a coordinator can end a recall.</source>
            <translation>المنسّق وحده ينهي السحب.</translation>
        </message>
        <message>
            <source>Only counts are approved. Look for one under Movements.</source>
            <translation>لا يُعتمد إلا الجرد. يُرجى البحث عن جرد في «الحركات».</translation>
        </message>
        <message>
            <source>Only the figures of the monthly report can be sent. Take the line out.</source>
            <translation>لا تُرسل إلا أرقام التقرير الشهري. احذف السطر.</translation>
        </message>
        <message>
            <source>Open it, or choose an empty folder.</source>
            <translation>يُرجى فتحها، أو اختيار مجلد فارغ.</translation>
        </message>
        <message>
            <source>Open the bag again under Bags, then undo it.</source>
            <translation>افتح الحقيبة من جديد تحت الحقائب، ثم تراجع.</translation>
        </message>
        <message>
            <source>Part of these records is damaged, so nothing more can be saved in them.</source>
            <translation>جزء من هذه السجلات تالف، فلا يمكن حفظ أي شيء آخر فيها.</translation>
        </message>
        <message>
            <source>Plug in the stick, or choose another place.</source>
            <translation>يُرجى وصل ذاكرة USB، أو اختيار مكان آخر.</translation>
        </message>
        <message>
            <source>Put it aside and note it as expired.</source>
            <translation>يُرجى وضعها جانبًا وتسجيلها منتهية الصلاحية.</translation>
        </message>
        <message>
            <source>Remove somebody who has left first.</source>
            <translation>يُرجى أولًا حذف شخص غادر.</translation>
        </message>
        <message>
            <source>Remove them first.</source>
            <translation>أزِله أولًا.</translation>
        </message>
        <message>
            <source>Reports are pdf, xlsx or csv; values for DHIS2 are json, csv or adx.</source>
            <translation>التقارير بصيغة pdf أو xlsx أو csv؛ وقيم DHIS2 بصيغة json أو csv أو adx.</translation>
        </message>
        <message>
            <source>Review the reports first, then close the quarter.</source>
            <translation>يُرجى مراجعة البلاغات أولًا، ثم إغلاق الربع.</translation>
        </message>
        <message>
            <source>Save it as CSV, with the names of the columns in the first line.</source>
            <translation>يُرجى حفظه بصيغة CSV، مع أسماء الأعمدة في السطر الأول.</translation>
        </message>
        <message>
            <source>Save the ledger alone as a CSV file, at most 8 MB, and try again.</source>
            <translation>يُرجى حفظ الدفتر الشهري وحده في ملف CSV، بحجم 8 ميغابايت على الأكثر، والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>Save the ledger as a CSV file with its column names in the first line.</source>
            <translation>يُرجى حفظ الدفتر الشهري في ملف CSV مع أسماء أعمدته في السطر الأول.</translation>
        </message>
        <message>
            <source>Save the mapping from this page first, fill it in, and bring that file back.</source>
            <translation>احفظ جدول المطابقة من هذه الصفحة أولًا، واملأه، ثم أدخل ذلك الملف.</translation>
        </message>
        <message>
            <source>Say which column of the file holds it.</source>
            <translation>يُرجى تحديد العمود الذي يحويه في الملف.</translation>
        </message>
        <message>
            <source>Scan it again, or type the code under it.</source>
            <translation>امسحه مرة أخرى، أو اكتب الرمز المكتوب تحته.</translation>
        </message>
        <message>
            <source>Scan it again, or type what the box says.</source>
            <translation>امسحه مرة أخرى، أو اكتب ما على العلبة.</translation>
        </message>
        <message>
            <source>Scan the code with the lot on it, or type what the box says.</source>
            <translation>امسح الرمز الذي عليه رقم الدفعة، أو اكتب ما على العلبة.</translation>
        </message>
        <message>
            <source>Seal this part, then write the rest as another part.</source>
            <translation>يُرجى ختم هذا الجزء، ثم كتابة الباقي في جزء آخر.</translation>
        </message>
        <message>
            <source>Send it in two.</source>
            <translation>يُرسل على مرتين.</translation>
        </message>
        <message>
            <source>Somebody or something changed the file with the vault's keys.</source>
            <translation>شخص أو شيء ما غيّر ملف مفاتيح الخزنة.</translation>
        </message>
        <message>
            <source>Start again.</source>
            <translation>يُرجى البدء من جديد.</translation>
        </message>
        <message>
            <source>Take another one.</source>
            <translation>يُرجى أخذ غيره.</translation>
        </message>
        <message>
            <source>Take out a new bag.</source>
            <translation>يُرجى إخراج حقيبة جديدة.</translation>
        </message>
        <message>
            <source>Take the six words that Satchel offers, or make yours longer.</source>
            <translation>يُرجى أخذ الكلمات الست التي يقترحها Satchel، أو إطالة عبارتك.</translation>
        </message>
        <message>
            <source>That bag is closed already.</source>
            <translation>هذه الحقيبة مغلقة من قبل.</translation>
        </message>
        <message>
            <source>That bag is not closed.</source>
            <translation>هذه الحقيبة ليست مغلقة.</translation>
        </message>
        <message>
            <source>That bag went out in {month}, so it can't take more in another month.</source>
            <translation>خرجت هذه الحقيبة في {month}، فلا يمكن إضافة شيء إليها في شهر آخر.</translation>
        </message>
        <message>
            <source>That bag went out on {day}, so it can't be closed before.</source>
            <translation>خرجت هذه الحقيبة يوم {day}، فلا يمكن إغلاقها قبل ذلك.</translation>
        </message>
        <message>
            <source>That belongs to a bag that is closed and adds up.</source>
            <translation>هذا يخص حقيبة مغلقة حسابها متطابق.</translation>
        </message>
        <message>
            <source>That centre is not in the list.</source>
            <translation>هذا المركز ليس في القائمة.</translation>
        </message>
        <message>
            <source>That code is none that is known here.</source>
            <translation>هذا الرمز غير معروف هنا.</translation>
        </message>
        <message>
            <source>That count was approved or undone already.</source>
            <translation>هذا الجرد اعتُمد أو تم التراجع عنه من قبل.</translation>
        </message>
        <message>
            <source>That day has not come yet.</source>
            <translation>هذا اليوم لم يأت بعد.</translation>
        </message>
        <message>
            <source>That donor is not in the list.</source>
            <translation>هذا المانح ليس في القائمة.</translation>
        </message>
        <message>
            <source>That file can't be read.</source>
            <translation>لا يمكن قراءة هذا الملف.</translation>
        </message>
        <message>
            <source>That file is not a mapping for DHIS2.</source>
            <translation>هذا الملف ليس جدول مطابقة لنظام DHIS2.</translation>
        </message>
        <message>
            <source>That file is not a table with the columns name and needs.</source>
            <translation>هذا الملف ليس جدولًا فيه العمودان name وneeds.</translation>
        </message>
        <message>
            <source>That file is too big for a directory of services.</source>
            <translation>هذا الملف أكبر من أن يكون دليل خدمات.</translation>
        </message>
        <message>
            <source>That file is too large to be a monthly ledger.</source>
            <translation>هذا الملف أكبر من أن يكون دفترًا شهريًا.</translation>
        </message>
        <message>
            <source>That file was made here, for the other centre.</source>
            <translation>هذا الملف أُعدّ هنا للمركز الآخر.</translation>
        </message>
        <message>
            <source>That folder can't be opened.</source>
            <translation>لا يمكن فتح هذا المجلد.</translation>
        </message>
        <message>
            <source>That is not a number of pieces that can be used.</source>
            <translation>هذا ليس عدد قطع صالحًا.</translation>
        </message>
        <message>
            <source>That is not your passphrase.</source>
            <translation>هذه ليست عبارة مرورك.</translation>
        </message>
        <message>
            <source>That is too much for one record, so it was not saved.</source>
            <translation>هذا أكثر مما يتسع له سجل واحد، فلم يُحفظ.</translation>
        </message>
        <message>
            <source>That label was not read rightly.</source>
            <translation>لم يُقرأ هذا الملصق قراءة صحيحة.</translation>
        </message>
        <message>
            <source>That lot has expired, so it can't be handed out.</source>
            <translation>انتهت صلاحية هذه الدفعة، فلا يمكن توزيعها.</translation>
        </message>
        <message>
            <source>That lot is not set aside any more.</source>
            <translation>لم تعد هذه الدفعة معزولة.</translation>
        </message>
        <message>
            <source>That lot is set aside, so it can't be handed out.</source>
            <translation>هذه الدفعة معزولة، فلا يمكن توزيعها.</translation>
        </message>
        <message>
            <source>That month has not come yet.</source>
            <translation>هذا الشهر لم يأت بعد.</translation>
        </message>
        <message>
            <source>That movement can't be undone.</source>
            <translation>لا يمكن التراجع عن هذه الحركة.</translation>
        </message>
        <message>
            <source>That movement has been undone already.</source>
            <translation>تم التراجع عن هذه الحركة من قبل.</translation>
        </message>
        <message>
            <source>That movement is not a count.</source>
            <translation>هذه الحركة ليست جردًا.</translation>
        </message>
        <message>
            <source>That movement is not something police took, or it was undone.</source>
            <translation>هذه الحركة ليست شيئًا أخذته الشرطة، أو تم التراجع عنها.</translation>
        </message>
        <message>
            <source>That order can't be found.</source>
            <translation>لم يُعثر على هذه الطلبية.</translation>
        </message>
        <message>
            <source>That order is for another product or another place.</source>
            <translation>هذه الطلبية لمنتج آخر أو لمكان آخر.</translation>
        </message>
        <message>
            <source>That outlet is not in the list.</source>
            <translation>نقطة التوزيع هذه ليست في القائمة.</translation>
        </message>
        <message>
            <source>That passphrase doesn't open this vault.</source>
            <translation>عبارة المرور هذه لا تفتح هذه الخزنة.</translation>
        </message>
        <message>
            <source>That person can still unlock this laptop, so the name stays.</source>
            <translation>ما زال هذا الشخص يستطيع فتح هذا الحاسوب، لذلك يبقى الاسم.</translation>
        </message>
        <message>
            <source>That person can't unlock this laptop.</source>
            <translation>هذا الشخص لا يستطيع فتح قفل هذا الحاسوب.</translation>
        </message>
        <message>
            <source>That place is no longer used.</source>
            <translation>هذا المكان لم يعد مستعملًا.</translation>
        </message>
        <message>
            <source>That place is not in the directory.</source>
            <translation>هذا المكان ليس في الدليل.</translation>
        </message>
        <message>
            <source>That place is not in the list.</source>
            <translation>هذا المكان ليس في القائمة.</translation>
        </message>
        <message>
            <source>That product is not in the list.</source>
            <translation>هذا المنتج ليس في القائمة.</translation>
        </message>
        <message>
            <source>That quarter is not closed here.</source>
            <translation>هذا الربع غير مغلق هنا.</translation>
        </message>
        <message>
            <source>That question was answered already.</source>
            <translation>أُجيب عن هذا السؤال من قبل.</translation>
        </message>
        <message>
            <source>That record is not here.</source>
            <translation>هذا السجل غير موجود هنا.</translation>
        </message>
        <message>
            <source>That report is too long to be kept.</source>
            <translation>هذا التقرير أطول من أن يُحفظ.</translation>
        </message>
        <message>
            <source>That report was not issued here.</source>
            <translation>لم يصدر هذا التقرير هنا.</translation>
        </message>
        <message>
            <source>That round can't be undone.</source>
            <translation>لا يمكن التراجع عن هذه الجولة.</translation>
        </message>
        <message>
            <source>That sheet is not here.</source>
            <translation>هذه النشرة غير موجودة هنا.</translation>
        </message>
        <message>
            <source>That text is too long for a slip.</source>
            <translation>هذا النص أطول مما تتسع له القسيمة.</translation>
        </message>
        <message>
            <source>That time has not come yet.</source>
            <translation>لم تأتِ هذه المدة بعد.</translation>
        </message>
        <message>
            <source>That transfer has arrived and is in the book already.</source>
            <translation>وصل هذا التحويل وهو في الدفتر من قبل.</translation>
        </message>
        <message>
            <source>That unfinished report is not here any more.</source>
            <translation>هذا البلاغ غير المكتمل لم يعد هنا.</translation>
        </message>
        <message>
            <source>That was looked at or undone already.</source>
            <translation>سبق النظر في هذا أو التراجع عنه.</translation>
        </message>
        <message>
            <source>That was taken back already, or is not about this slip.</source>
            <translation>تم التراجع عن ذلك من قبل، أو هو لا يخص هذه القسيمة.</translation>
        </message>
        <message>
            <source>The area is missing.</source>
            <translation>المنطقة ناقصة.</translation>
        </message>
        <message>
            <source>The backup could not be read back as it was written, so it was thrown away.</source>
            <translation>تعذّرت قراءة النسخة الاحتياطية كما كُتبت، فرُميت.</translation>
        </message>
        <message>
            <source>The book has changed since these figures were worked out.</source>
            <translation>تغيّر الدفتر منذ حُسبت هذه الأرقام.</translation>
        </message>
        <message>
            <source>The date can't be read.</source>
            <translation>لا يمكن قراءة التاريخ.</translation>
        </message>
        <message>
            <source>The disk doesn't answer as it should.</source>
            <translation>القرص لا يستجيب كما يجب.</translation>
        </message>
        <message>
            <source>The disk is full, so this can't be saved. What was saved before is safe.</source>
            <translation>القرص ممتلئ، فلا يمكن حفظ هذا. ما حُفظ من قبل سليم.</translation>
        </message>
        <message>
            <source>The file answers no transfer that was sent from here.</source>
            <translation>لا يجيب هذا الملف عن أي تحويل أُرسل من هنا.</translation>
        </message>
        <message>
            <source>The file can't be opened with these words.</source>
            <translation>لا يُفتح الملف بهذه الكلمات.</translation>
        </message>
        <message>
            <source>The file opens, but it can't be read.</source>
            <translation>يُفتح الملف، لكن لا تمكن قراءته.</translation>
        </message>
        <message>
            <source>The file with the vault's keys is damaged, and so is its second copy.</source>
            <translation>ملف مفاتيح الخزنة تالف، ونسخته الثانية أيضًا.</translation>
        </message>
        <message>
            <source>The file {name} can't be read.</source>
            <translation>لا يمكن قراءة الملف {name}.</translation>
        </message>
        <message>
            <source>The file {name} can't be written.</source>
            <translation>لا يمكن كتابة الملف {name}.</translation>
        </message>
        <message>
            <source>The file {name} is there already. It was left as it is.</source>
            <translation>الملف {name} موجود من قبل. تُرك كما هو.</translation>
        </message>
        <message>
            <source>The file {name} is too big for this.</source>
            <translation>الملف {name} أكبر مما يجوز هنا.</translation>
        </message>
        <message>
            <source>The month is missing.</source>
            <translation>الشهر ناقص.</translation>
        </message>
        <message>
            <source>The months can't be read.</source>
            <translation>تعذّرت قراءة الأشهر.</translation>
        </message>
        <message>
            <source>The number under the bars is not right: its last digit does not fit.</source>
            <translation>الرقم تحت الخطوط غير صحيح: رقمه الأخير لا يطابق.</translation>
        </message>
        <message>
            <source>The other centre has that stock, so it can't be undone here.</source>
            <translation>المخزون عند المركز الآخر، فلا يمكن إلغاؤه هنا.</translation>
        </message>
        <message>
            <source>The other centre may use a newer version. Write down by hand what arrived.</source>
            <translation>ربما يستعمل المركز الآخر إصدارًا أحدث. يُكتب باليد ما وصل.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>عبارة المرور فارغة.</translation>
        </message>
        <message>
            <source>The person has not said yes to writing this down.</source>
            <translation>لم يقل الشخص نعم لكتابة هذا.</translation>
        </message>
        <message>
            <source>The place for backups is not there.</source>
            <translation>مكان النسخ الاحتياطية غير موجود.</translation>
        </message>
        <message>
            <source>The place has no name yet.</source>
            <translation>المكان بلا اسم بعد.</translation>
        </message>
        <message>
            <source>The reason is missing.</source>
            <translation>السبب ناقص.</translation>
        </message>
        <message>
            <source>The records file is damaged.</source>
            <translation>ملف السجلات تالف.</translation>
        </message>
        <message>
            <source>The records file is not in its folder.</source>
            <translation>ملف السجلات ليس في مجلده.</translation>
        </message>
        <message>
            <source>The recovery code has {groups} groups of 5, and group {group} isn't complete.</source>
            <translation>رمز الاستعادة {groups} مجموعات، كل منها 5، والمجموعة {group} غير كاملة.</translation>
        </message>
        <message>
            <source>The scanner runs the lot and the expiry together, so the lot can't be told.</source>
            <translation>يدمج الماسح رقم الدفعة وتاريخ الصلاحية، فلا يمكن معرفة الدفعة.</translation>
        </message>
        <message>
            <source>The sheet still opens the vault. Start again in a terminal, or use it in the window.</source>
            <translation>ما زالت الورقة تفتح الخزنة. ابدأ من جديد في نافذة الأوامر، أو استعملها في نافذة البرنامج.</translation>
        </message>
        <message>
            <source>The slip would say “{word}”. Someone who finds it could guess too much.</source>
            <translation>ستقول القسيمة «{word}». من يجدها قد يخمّن أكثر مما ينبغي.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was made.</source>
            <translation>العبارتان غير متطابقتين. لم يُنشأ شيء.</translation>
        </message>
        <message>
            <source>The vault's keys have changed since it was opened.</source>
            <translation>تغيّرت مفاتيح الخزنة بعد فتحها.</translation>
        </message>
        <message>
            <source>Their names stand under Settings in the window.</source>
            <translation>أسماؤهم في الإعدادات، في النافذة.</translation>
        </message>
        <message>
            <source>There are only {have} of {product} on {day}, and this takes {asked}.</source>
            <translation>لا يوجد من {product} إلا {have} في {day}، والمطلوب هنا {asked}.</translation>
        </message>
        <message>
            <source>There is a slip in group {group} of the recovery code.</source>
            <translation>في المجموعة {group} من رمز الاستعادة خطأ صغير.</translation>
        </message>
        <message>
            <source>There is a vault in that folder already. It was left as it is.</source>
            <translation>توجد خزنة في هذا المجلد من قبل. تُركت كما هي.</translation>
        </message>
        <message>
            <source>There is already a vault in this folder.</source>
            <translation>توجد خزنة في هذا المجلد من قبل.</translation>
        </message>
        <message>
            <source>There is no coordinator in this vault any more.</source>
            <translation>لم يبقَ أي منسّق في هذه الخزنة.</translation>
        </message>
        <message>
            <source>There is no room for the backup.</source>
            <translation>لا مساحة كافية للنسخة الاحتياطية.</translation>
        </message>
        <message>
            <source>There is no room left there.</source>
            <translation>لم تبقَ مساحة هناك.</translation>
        </message>
        <message>
            <source>There is no such transfer, or it was undone.</source>
            <translation>لا يوجد هذا التحويل، أو تم التراجع عنه.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>لا توجد خزنة في هذا المجلد.</translation>
        </message>
        <message>
            <source>There is nothing to note yet.</source>
            <translation>لا شيء لتسجيله بعد.</translation>
        </message>
        <message>
            <source>There is something in that folder already.</source>
            <translation>في هذا المجلد شيء من قبل.</translation>
        </message>
        <message>
            <source>These levels don't follow one another.</source>
            <translation>هذه المستويات غير مرتبة.</translation>
        </message>
        <message>
            <source>These records are damaged, so no backup was made: it would be damaged too.</source>
            <translation>هذه السجلات تالفة، فلم تُعمل نسخة احتياطية: كانت ستتلف هي أيضًا.</translation>
        </message>
        <message>
            <source>These two parts don't belong together: they come from different recovery sheets.</source>
            <translation>هذان الجزءان لا ينتميان معًا: هما من ورقتي استعادة مختلفتين.</translation>
        </message>
        <message>
            <source>They were added or removed on another one.</source>
            <translation>أُضيف أو حُذف على حاسوب آخر.</translation>
        </message>
        <message>
            <source>This account can't be opened: its key is not here.</source>
            <translation>لا يمكن فتح هذه الإفادة: مفتاحها ليس هنا.</translation>
        </message>
        <message>
            <source>This account has been erased.</source>
            <translation>مُحيت هذه الإفادة.</translation>
        </message>
        <message>
            <source>This account is too long for one part.</source>
            <translation>هذه الإفادة أطول من جزء واحد.</translation>
        </message>
        <message>
            <source>This backup is damaged.</source>
            <translation>هذه النسخة الاحتياطية تالفة.</translation>
        </message>
        <message>
            <source>This computer has too little free memory to open the vault.</source>
            <translation>الذاكرة الحرة في هذا الحاسوب أقل مما يلزم لفتح الخزنة.</translation>
        </message>
        <message>
            <source>This file is not a Satchel backup, or it was cut short.</source>
            <translation>هذا الملف ليس نسخة احتياطية من Satchel، أو قُطع قبل نهايته.</translation>
        </message>
        <message>
            <source>This is longer than a recovery code, which has {groups} groups of 5.</source>
            <translation>هذا أطول من رمز الاستعادة، وفيه {groups} مجموعات، كل منها 5.</translation>
        </message>
        <message>
            <source>This is part {part} of 3. One part alone opens nothing.</source>
            <translation>هذا هو الجزء {part} من 3. الجزء الواحد وحده لا يفتح شيئًا.</translation>
        </message>
        <message>
            <source>This is part {part} twice.</source>
            <translation>هذا هو الجزء {part} مرتين.</translation>
        </message>
        <message>
            <source>This is the last coordinator, who can't be removed.</source>
            <translation>هذا آخر منسّق، ولا يمكن حذفه.</translation>
        </message>
        <message>
            <source>This is the last recovery sheet, which can't be removed.</source>
            <translation>هذه آخر ورقة استعادة، ولا يمكن حذفها.</translation>
        </message>
        <message>
            <source>This isn't a folder on this computer.</source>
            <translation>هذا ليس مجلدًا على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This passphrase can't be used.</source>
            <translation>لا يمكن استعمال عبارة المرور هذه.</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess. {reason}</source>
            <translation>تخمين عبارة المرور هذه سهل جدًا. {reason}</translation>
        </message>
        <message>
            <source>This passphrase is too long.</source>
            <translation>عبارة المرور هذه طويلة جدًا.</translation>
        </message>
        <message>
            <source>This person isn't in the vault any more.</source>
            <translation>هذا الشخص لم يعد في الخزنة.</translation>
        </message>
        <message>
            <source>This report has changed since you opened it, so the review was not saved.</source>
            <translation>تغيّر هذا البلاغ بعد أن فُتح، فلم تُحفظ المراجعة.</translation>
        </message>
        <message>
            <source>This report has no such format.</source>
            <translation>لا يوجد هذا التقرير بهذه الصيغة.</translation>
        </message>
        <message>
            <source>This report is reviewed, and nothing has changed since.</source>
            <translation>تمت مراجعة هذا البلاغ، ولم يتغيّر شيء بعدها.</translation>
        </message>
        <message>
            <source>This slip is already marked “{status}”.</source>
            <translation>هذه القسيمة عليها من قبل علامة «{status}».</translation>
        </message>
        <message>
            <source>This summary is not the one these records give.</source>
            <translation>هذا الملخص ليس ما تعطيه هذه السجلات.</translation>
        </message>
        <message>
            <source>This vault has all the people it can hold: {places}, recovery sheets included.</source>
            <translation>في هذه الخزنة كل من تتسع لهم: {places}، مع أوراق الاستعادة.</translation>
        </message>
        <message>
            <source>This vault has had its keys changed as often as it can.</source>
            <translation>غُيّرت مفاتيح هذه الخزنة بقدر ما يمكن.</translation>
        </message>
        <message>
            <source>This vault has no key file to change.</source>
            <translation>ليس لهذه الخزنة ملف مفاتيح يمكن تغييره.</translation>
        </message>
        <message>
            <source>This vault has no key file, so no backup can be made.</source>
            <translation>ليس لهذه الخزنة ملف مفاتيح، فلا يمكن عمل نسخة احتياطية.</translation>
        </message>
        <message>
            <source>This vault has no key file, so nobody can be added or removed.</source>
            <translation>ليس لهذه الخزنة ملف مفاتيح، فلا يمكن إضافة أحد أو حذفه.</translation>
        </message>
        <message>
            <source>This vault holds records already, so nothing was added.</source>
            <translation>في هذه الخزنة سجلات من قبل، فلم يُضف شيء.</translation>
        </message>
        <message>
            <source>This vault is already open on this computer.</source>
            <translation>هذه الخزنة مفتوحة من قبل على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Two figures would go to the same place in DHIS2: {element}.</source>
            <translation>رقمان سيذهبان إلى المكان نفسه في DHIS2: {element}.</translation>
        </message>
        <message>
            <source>Type a second part too.</source>
            <translation>يُرجى كتابة جزء ثانٍ أيضًا.</translation>
        </message>
        <message>
            <source>Type a whole number from 1 to {most}.</source>
            <translation>يُرجى كتابة عدد صحيح من 1 إلى {most}.</translation>
        </message>
        <message>
            <source>Type it at the prompt, or name a file descriptor with --passphrase-fd.</source>
            <translation>تُكتب عند السؤال، أو يُذكر واصف ملف مع ‎--passphrase-fd.</translation>
        </message>
        <message>
            <source>Type lot and expiry from the box. The scanner needs to send the separator (FNC1 as GS).</source>
            <translation>اكتب الدفعة والصلاحية كما على العلبة. يجب أن يرسل الماسح الفاصل (FNC1 على شكل GS).</translation>
        </message>
        <message>
            <source>Type one sheet's code only.</source>
            <translation>يُرجى كتابة رمز ورقة واحدة فقط.</translation>
        </message>
        <message>
            <source>Type that one alone.</source>
            <translation>يُرجى كتابة ذلك وحده.</translation>
        </message>
        <message>
            <source>Type the name people know.</source>
            <translation>يُرجى كتابة الاسم الذي يعرفه الناس.</translation>
        </message>
        <message>
            <source>Type two different parts.</source>
            <translation>يُرجى كتابة جزأين مختلفين.</translation>
        </message>
        <message>
            <source>Type your passphrase.</source>
            <translation>يُرجى كتابة عبارة مرورك.</translation>
        </message>
        <message>
            <source>Use another stick or folder: this one is failing.</source>
            <translation>يُرجى استعمال ذاكرة USB أخرى أو مجلد آخر: هذا يتعطل.</translation>
        </message>
        <message>
            <source>Use at most {most} letters.</source>
            <translation>الحد الأقصى {most} حرفًا.</translation>
        </message>
        <message>
            <source>Very low is less than low, and low is less than full. Write months, as 1.5.</source>
            <translation>«قليل جدًا» أقل من «قليل»، و«قليل» أقل من «ممتلئ». تُكتب بالأشهر، مثل 1.5.</translation>
        </message>
        <message>
            <source>Wait for the next exchange with the laptop that issued it.</source>
            <translation>انتظر التبادل القادم مع الحاسوب الذي أصدره.</translation>
        </message>
        <message>
            <source>Wait for the next quarter.</source>
            <translation>يُرجى انتظار الربع التالي.</translation>
        </message>
        <message>
            <source>What comes in late belongs to the next quarter you close.</source>
            <translation>ما يصل متأخرًا يدخل في الربع التالي الذي يُغلق.</translation>
        </message>
        <message>
            <source>With this, {product} would go below zero on {day}.</source>
            <translation>بهذا ينزل {product} تحت الصفر في {day}.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-03; an expiry may be a month, as 2028-05.</source>
            <translation>تُكتب هكذا: 2026-11-03؛ وقد تكون الصلاحية شهرًا، هكذا: 2028-05.</translation>
        </message>
        <message>
            <source>Write it like 2026-Q3, for July to September 2026.</source>
            <translation>يُكتب هكذا: 2026-Q3، أي من يوليو إلى سبتمبر 2026.</translation>
        </message>
        <message>
            <source>Write them as 1.5, very low before low before full.</source>
            <translation>تُكتب مثل 1.5: قليل جدًا، ثم قليل، ثم ممتلئ.</translation>
        </message>
        <message>
            <source>Write “satchel stock need male-condom 1200”; 0 takes it out.</source>
            <translation>اكتب «satchel stock need male-condom 1200»؛ و0 يحذفه.</translation>
        </message>
        <message>
            <source>You can look at it already. Issue it on the last day or later.</source>
            <translation>يمكنك عرضه الآن. أصدره في آخر يوم أو بعده.</translation>
        </message>
        <message>
            <source>You can still read what is whole. Restore your last backup.</source>
            <translation>لا يزال بإمكانكم قراءة ما هو سليم. استعيدوا آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <source>You can't do this to yourself.</source>
            <translation>لا يمكنك فعل هذا بنفسك لنفسك.</translation>
        </message>
        <message>
            <source>a bank account</source>
            <translation>حساب مصرفي</translation>
        </message>
        <message>
            <source>a card number</source>
            <translation>رقم بطاقة</translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation>لوحة سيارة</translation>
        </message>
        <message>
            <source>a number that is somebody's</source>
            <translation>رقم يخصّ شخصًا</translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation>رقم هاتف</translation>
        </message>
        <message>
            <source>a time of the clock</source>
            <translation>ساعة محدّدة</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>an address on the net</source>
            <translation>عنوان على الإنترنت</translation>
        </message>
        <message>
            <source>an age</source>
            <translation>عمر</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>عنوان بريد إلكتروني</translation>
        </message>
        <message>
            <source>an exact day</source>
            <translation>يوم محدّد</translation>
        </message>
        <message>
            <source>an exact spot</source>
            <translation>موضع محدّد</translation>
        </message>
        <message>
            <source>somebody's account on a network</source>
            <translation>حساب شخص على شبكة</translation>
        </message>
        <message>
            <source>{n} pieces of this bag are not accounted for.</source>
            <translation>‏{n} من قطع هذه الحقيبة لا يُعرف أين ذهبت.</translation>
        </message>
        <message>
            <source>{period} is not over yet, so this report can't be issued.</source>
            <translation>لم ينتهِ {period} بعد، فلا يمكن إصدار هذا التقرير.</translation>
        </message>
        <message>
            <source>{quarter} is not over yet, so it can't be closed.</source>
            <translation>لم ينته ربع {quarter} بعد، فلا يمكن إغلاقه.</translation>
        </message>
        <message>
            <source>{quarter} was closed before, or a later quarter was.</source>
            <translation>أُغلق ربع {quarter} من قبل، أو أُغلق ربع بعده.</translation>
        </message>
        <message>
            <source>{service} copies this folder to other computers, and a vault there would break.</source>
            <translation>ينسخ {service} هذا المجلد إلى حواسيب أخرى، وتتلف فيه الخزنة.</translation>
        </message>
        <message>
            <source>“satchel slip places” shows their names.</source>
            <translation>يُظهر ‎“satchel slip places” أسماءها.</translation>
        </message>
        <message>
            <source>“satchel stock list --all” shows their names.</source>
            <translation>يُظهر ‎“satchel stock list --all” أسماءها.</translation>
        </message>
        <message>
            <source>“satchel stock list --lots” shows their numbers.</source>
            <translation>‏«satchel stock list --lots» يعرض أرقامها.</translation>
        </message>
        <message>
            <source>“satchel stock list” shows their codes.</source>
            <translation>يُظهر ‎“satchel stock list” رموزها.</translation>
        </message>
        <message>
            <source>“satchel stock transfers” shows their codes.</source>
            <translation>يعرض «satchel stock transfers» رموزها.</translation>
        </message>
        <message>
            <source>“{found}” looks like {kind}. It can't be kept here: take it out.</source>
            <translation>تبدو «{found}» كأنها: {kind}. لا يمكن حفظها هنا: احذفها.</translation>
        </message>
        <message>
            <source>“{typed}” is not a quarter.</source>
            <translation>‏«{typed}» ليس ربع سنة.</translation>
        </message>
        <message>
            <source>“{uid}” is not an identifier of DHIS2.</source>
            <translation>«{uid}» ليس معرّفًا في DHIS2.</translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message>
            <source>A few days</source>
            <translation>بضعة أيام</translation>
        </message>
        <message>
            <source>A lawyer now</source>
            <translation>محامٍ الآن</translation>
        </message>
        <message>
            <source>A need in it is not known here.</source>
            <translation>فيه حاجة غير معروفة هنا.</translation>
        </message>
        <message>
            <source>A place</source>
            <translation>مكان</translation>
        </message>
        <message>
            <source>A safe place tonight</source>
            <translation>مكان آمن هذه الليلة</translation>
        </message>
        <message>
            <source>A sentence that tells nobody why.</source>
            <translation>جملة لا تكشف السبب لأحد.</translation>
        </message>
        <message>
            <source>A text in it is too long.</source>
            <translation>فيه نص طويل جدًا.</translation>
        </message>
        <message>
            <source>About a month</source>
            <translation>نحو شهر</translation>
        </message>
        <message>
            <source>About a week</source>
            <translation>نحو أسبوع</translation>
        </message>
        <message>
            <source>About two weeks</source>
            <translation>نحو أسبوعين</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>إضافة مكان</translation>
        </message>
        <message>
            <source>Add the clinic, the lawyer and the shelter you send people to.</source>
            <translation>إضافة العيادة والمحامي والمأوى الذين تحيلون إليهم.</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>All slips</source>
            <translation>كل القسائم</translation>
        </message>
        <message>
            <source>Another laptop says: {said}</source>
            <translation>يقول حاسوب آخر: {said}</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وصل</translation>
        </message>
        <message>
            <source>As people here call it.</source>
            <translation>كما يسمّيه الناس هنا.</translation>
        </message>
        <message>
            <source>Ask about the price</source>
            <translation>السؤال عن السعر</translation>
        </message>
        <message>
            <source>Because of age</source>
            <translation>بسبب العمر</translation>
        </message>
        <message>
            <source>Because of gender</source>
            <translation>بسبب الجنس أو النوع الاجتماعي</translation>
        </message>
        <message>
            <source>Bring in a table</source>
            <translation>إدخال جدول</translation>
        </message>
        <message>
            <source>Bring in a table of places</source>
            <translation>إدخال جدول أماكن</translation>
        </message>
        <message>
            <source>Called off by the person</source>
            <translation>ألغاه الشخص</translation>
        </message>
        <message>
            <source>Changed their mind</source>
            <translation>غيّر رأيه</translation>
        </message>
        <message>
            <source>Child care</source>
            <translation>رعاية الأطفال</translation>
        </message>
        <message>
            <source>Choose a slip, or type its code.</source>
            <translation>يُرجى اختيار قسيمة، أو كتابة رمزها.</translation>
        </message>
        <message>
            <source>Choose what is needed and where to. The slip shows here before it is made.</source>
            <translation>يُرجى اختيار المطلوب والوجهة. تظهر القسيمة هنا قبل كتابتها.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Code on the slip</source>
            <translation>الرمز على القسيمة</translation>
        </message>
        <message>
            <source>Condoms and lubricant</source>
            <translation>واقيات ومزلّق</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Could not pay the fee</source>
            <translation>لم يقدر على دفع الرسم</translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation>لم يذهب</translation>
        </message>
        <message>
            <source>Emergency pill (within 5 days)</source>
            <translation>حبة الطوارئ (خلال 5 أيام)</translation>
        </message>
        <message>
            <source>For</source>
            <translation>من أجل</translation>
        </message>
        <message>
            <source>For example: Tue and Thu, 9-12</source>
            <translation>مثلًا: الثلاثاء والخميس، 9-12</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>مجانًا</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <source>Good until {day}</source>
            <translation>صالحة حتى {day}</translation>
        </message>
        <message>
            <source>HIV test, by own wish</source>
            <translation>فحص HIV، برغبة الشخص</translation>
        </message>
        <message>
            <source>Help with bail</source>
            <translation>مساعدة في الكفالة</translation>
        </message>
        <message>
            <source>Help with papers</source>
            <translation>مساعدة في الأوراق</translation>
        </message>
        <message>
            <source>Helped</source>
            <translation>تمّت المساعدة</translation>
        </message>
        <message>
            <source>Helped, must go again</source>
            <translation>تمّت المساعدة، ويلزم الرجوع</translation>
        </message>
        <message>
            <source>Helps with</source>
            <translation>يساعد في</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>كم السعر</translation>
        </message>
        <message>
            <source>How to get there</source>
            <translation>طريقة الوصول</translation>
        </message>
        <message>
            <source>Infection check</source>
            <translation>فحص الالتهابات</translation>
        </message>
        <message>
            <source>It has more fields than the first line.</source>
            <translation>فيه حقول أكثر من السطر الأول.</translation>
        </message>
        <message>
            <source>It is printed on the slip.</source>
            <translation>يُطبع على القسيمة.</translation>
        </message>
        <message>
            <source>It was closed</source>
            <translation>كان مغلقًا</translation>
        </message>
        <message>
            <source>Its date has passed. Did they arrive?</source>
            <translation>مرّ تاريخها. هل وصل الشخص؟</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>إبقاء هذا</translation>
        </message>
        <message>
            <source>Language of the slip</source>
            <translation>لغة القسيمة</translation>
        </message>
        <message>
            <source>Languages spoken there</source>
            <translation>اللغات المحكية هناك</translation>
        </message>
        <message>
            <source>Leave it apart</source>
            <translation>تركها منفصلة</translation>
        </message>
        <message>
            <source>Legal advice</source>
            <translation>استشارة قانونية</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <translation>السطر {line}: {why}</translation>
        </message>
        <message>
            <source>Lost contact</source>
            <translation>انقطع الاتصال</translation>
        </message>
        <message>
            <source>Make the slip</source>
            <translation>كتابة القسيمة</translation>
        </message>
        <message>
            <source>Medical care</source>
            <translation>رعاية طبية</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>دواء</translation>
        </message>
        <message>
            <source>Money for transport</source>
            <translation>مال للمواصلات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name on the slip</source>
            <translation>الاسم على القسيمة</translation>
        </message>
        <message>
            <source>New slip</source>
            <translation>قسيمة جديدة</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <translation>لم يعد متاحًا</translation>
        </message>
        <message>
            <source>No money for the way</source>
            <translation>لا مال للطريق</translation>
        </message>
        <message>
            <source>No need is given that Satchel knows.</source>
            <translation>لم تُذكر حاجة يعرفها Satchel.</translation>
        </message>
        <message>
            <source>No place in the directory helps with that yet.</source>
            <translation>لا مكان في الدليل يساعد في ذلك بعد.</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>لا أماكن بعد</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>لم يُذكر سبب</translation>
        </message>
        <message>
            <source>No slip has that code. Look at it again: eight letters and figures.</source>
            <translation>لا توجد قسيمة بهذا الرمز. يُرجى مراجعته: ثمانية أحرف وأرقام.</translation>
        </message>
        <message>
            <source>No slips yet. Make the first one under “New slip”.</source>
            <translation>لا قسائم بعد. يمكن كتابة الأولى في «قسيمة جديدة».</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Noted twice</source>
            <translation>سُجّلت مرتين</translation>
        </message>
        <message>
            <source>Noted: {state}.</source>
            <translation>سُجّل: {state}.</translation>
        </message>
        <message>
            <source>Nothing to ask about.</source>
            <translation>لا شيء للسؤال عنه.</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>إتاحته من جديد</translation>
        </message>
        <message>
            <source>Offer it no more</source>
            <translation>إيقاف إتاحته</translation>
        </message>
        <message>
            <source>Only if the name itself says too much to whoever finds the paper.</source>
            <translation>فقط إذا كان الاسم نفسه يقول الكثير لمن يجد الورقة.</translation>
        </message>
        <message>
            <source>Or</source>
            <translation>أو</translation>
        </message>
        <message>
            <source>PEP (within 3 days)</source>
            <translation>العلاج الوقائي PEP (خلال 3 أيام)</translation>
        </message>
        <message>
            <source>Papers were asked for</source>
            <translation>طُلبت أوراق</translation>
        </message>
        <message>
            <source>Part of town</source>
            <translation>منطقة من المدينة</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>طباعة من جديد</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>الإحالات</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Say how to get there and when it is open: that is what the slip prints.</source>
            <translation>يُرجى كتابة طريقة الوصول ومتى يفتح: هذا ما يُطبع على القسيمة.</translation>
        </message>
        <message>
            <source>Sent on elsewhere</source>
            <translation>أُحيل إلى مكان آخر</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Show places no longer offered</source>
            <translation>عرض الأماكن التي لم تعد متاحة</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>القسيمة</translation>
        </message>
        <message>
            <source>Slip {code}</source>
            <translation>القسيمة {code}</translation>
        </message>
        <message>
            <source>Slip {code} is made.</source>
            <translation>كُتبت القسيمة {code}.</translation>
        </message>
        <message>
            <source>Slip {code} was good until {day}. Did the person arrive?</source>
            <translation>كانت القسيمة {code} صالحة حتى {day}. هل وصل الشخص؟</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>القسائم</translation>
        </message>
        <message>
            <source>Slips already made keep its name.</source>
            <translation>القسائم المكتوبة من قبل تُبقي اسمه.</translation>
        </message>
        <message>
            <source>Someone to talk to</source>
            <translation>شخص نتكلم معه</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>تم التراجع.</translation>
        </message>
        <message>
            <source>That code has a slip of the pen. These are nearly the same.</source>
            <translation>في هذا الرمز خطأ كتابة صغير. هذه رموز تشبهه كثيرًا.</translation>
        </message>
        <message>
            <source>The code is drawn when the slip is made.</source>
            <translation>يُسحب الرمز عند كتابة القسيمة.</translation>
        </message>
        <message>
            <source>The cost must be free, fee or empty.</source>
            <translation>التكلفة: free أو fee أو فارغة.</translation>
        </message>
        <message>
            <source>The directory is empty.</source>
            <translation>الدليل فارغ.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>الاسم ناقص.</translation>
        </message>
        <message>
            <source>The same name and area came before.</source>
            <translation>ورد الاسم نفسه والمنطقة نفسها من قبل.</translation>
        </message>
        <message>
            <source>The slip as it will print</source>
            <translation>القسيمة كما ستُطبع</translation>
        </message>
        <message>
            <source>The slip is gone. If it is printed, tear it up.</source>
            <translation>حُذفت القسيمة. إن كانت مطبوعة، يُرجى تمزيقها.</translation>
        </message>
        <message>
            <source>Then make slips under “New slip”.</source>
            <translation>بعدها تُكتب القسائم في «قسيمة جديدة».</translation>
        </message>
        <message>
            <source>There is a fee</source>
            <translation>هناك رسم</translation>
        </message>
        <message>
            <source>They arrived</source>
            <translation>وصل الشخص</translation>
        </message>
        <message>
            <source>They ask for papers</source>
            <translation>يطلبون أوراقًا</translation>
        </message>
        <message>
            <source>They called it off</source>
            <translation>ألغى الشخص الأمر</translation>
        </message>
        <message>
            <source>They did not go, because</source>
            <translation>لم يذهب، لأن</translation>
        </message>
        <message>
            <source>They don't do that</source>
            <translation>لا يقدّمون ذلك</translation>
        </message>
        <message>
            <source>They must go again</source>
            <translation>يلزم الرجوع</translation>
        </message>
        <message>
            <source>They were full</source>
            <translation>كان المكان ممتلئًا</translation>
        </message>
        <message>
            <source>They were helped</source>
            <translation>تمّت المساعدة</translation>
        </message>
        <message>
            <source>They were sent on</source>
            <translation>أُحيل إلى مكان آخر</translation>
        </message>
        <message>
            <source>They were turned away, because</source>
            <translation>رُفض، لأن</translation>
        </message>
        <message>
            <source>This is right</source>
            <translation>هذا هو الصحيح</translation>
        </message>
        <message>
            <source>This slip is noted with the report. The paper does not say so.</source>
            <translation>هذه القسيمة مسجّلة مع البلاغ. الورقة لا تقول ذلك.</translation>
        </message>
        <message>
            <source>To ask about</source>
            <translation>للسؤال عنها</translation>
        </message>
        <message>
            <source>Too far</source>
            <translation>بعيد جدًا</translation>
        </message>
        <message>
            <source>Treated badly there before</source>
            <translation>معاملة سيئة هناك من قبل</translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>رُفض</translation>
        </message>
        <message>
            <source>Two laptops noted different things about slip {code}.</source>
            <translation>سجّل حاسوبان أمرين مختلفين عن القسيمة {code}.</translation>
        </message>
        <message>
            <source>Two laptops noted different things:</source>
            <translation>سجّل حاسوبان شيئين مختلفين:</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>نسختان</translation>
        </message>
        <message>
            <source>Use that</source>
            <translation>أخذ ذاك</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>بانتظار الوصول</translation>
        </message>
        <message>
            <source>Was afraid</source>
            <translation>كان خائفًا</translation>
        </message>
        <message>
            <source>We lost contact</source>
            <translation>انقطع الاتصال بالشخص</translation>
        </message>
        <message>
            <source>What is needed?</source>
            <translation>ما المطلوب؟</translation>
        </message>
        <message>
            <source>What they help with</source>
            <translation>ما يساعدون فيه</translation>
        </message>
        <message>
            <source>What to say there</source>
            <translation>ماذا يُقال هناك</translation>
        </message>
        <message>
            <source>When it is open</source>
            <translation>متى يفتح</translation>
        </message>
        <message>
            <source>Where there is a fee.</source>
            <translation>حيث يوجد رسم.</translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation>إلى أين؟</translation>
        </message>
        <message>
            <source>With commas between.</source>
            <translation>بفواصل بينها.</translation>
        </message>
        <message>
            <source>Work or children</source>
            <translation>العمل أو الأطفال</translation>
        </message>
        <message numerus="yes">
            <source>helps with {n} of them</source>
            <translation>
                <numerusform>لا يساعد في أي منها</numerusform>
                <numerusform>يساعد في واحدة منها</numerusform>
                <numerusform>يساعد في اثنتين منها</numerusform>
                <numerusform>يساعد في {n} منها</numerusform>
                <numerusform>يساعد في {n} منها</numerusform>
                <numerusform>يساعد في {n} منها</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>{name} has two versions. Choose one.</source>
            <translation>‏{name} له نسختان. يُرجى اختيار واحدة.</translation>
        </message>
        <message>
            <source>{name} is in the directory.</source>
            <translation>أصبح {name} في الدليل.</translation>
        </message>
        <message>
            <source>{name} is no longer offered.</source>
            <translation>لم يعد {name} متاحًا.</translation>
        </message>
        <message>
            <source>{name} is offered again.</source>
            <translation>عاد {name} متاحًا.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>حُفظ {name}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} lines were left out:</source>
            <translation>
                <numerusform>لم يُترك أي سطر:</numerusform>
                <numerusform>تُرك سطر واحد:</numerusform>
                <numerusform>تُرك سطران:</numerusform>
                <numerusform>تُركت {n} أسطر:</numerusform>
                <numerusform>تُرك {n} سطرًا:</numerusform>
                <numerusform>تُرك {n} سطر:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places added.</source>
            <translation>
                <numerusform>لم يُضف أي مكان.</numerusform>
                <numerusform>أضيف مكان واحد.</numerusform>
                <numerusform>أضيف مكانان.</numerusform>
                <numerusform>أضيفت {n} أماكن.</numerusform>
                <numerusform>أضيف {n} مكانًا.</numerusform>
                <numerusform>أضيف {n} مكان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places can be added.</source>
            <translation>
                <numerusform>لا أماكن يمكن إضافتها.</numerusform>
                <numerusform>يمكن إضافة مكان واحد.</numerusform>
                <numerusform>يمكن إضافة مكانين.</numerusform>
                <numerusform>يمكن إضافة {n} أماكن.</numerusform>
                <numerusform>يمكن إضافة {n} مكانًا.</numerusform>
                <numerusform>يمكن إضافة {n} مكان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} slips have passed their date. Did the people arrive?</source>
            <translation>
                <numerusform>لا قسائم مرّ تاريخها.</numerusform>
                <numerusform>قسيمة واحدة مرّ تاريخها. هل وصل الشخص؟</numerusform>
                <numerusform>قسيمتان مرّ تاريخهما. هل وصل الشخصان؟</numerusform>
                <numerusform>{n} قسائم مرّ تاريخها. هل وصل الأشخاص؟</numerusform>
                <numerusform>{n} قسيمة مرّ تاريخها. هل وصل الأشخاص؟</numerusform>
                <numerusform>{n} قسيمة مرّ تاريخها. هل وصل الأشخاص؟</numerusform>
            </translation>
        </message>
        <message>
            <source>{state}: {reason}</source>
            <translation>{state}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>A friend</source>
            <translation>صديقة أو صديق</translation>
        </message>
        <message>
            <source>A lawyer</source>
            <translation>محامٍ</translation>
        </message>
        <message>
            <source>A4, to read together or hang up</source>
            <translation>A4، للقراءة معًا أو للتعليق</translation>
        </message>
        <message>
            <source>A5, half a page, to give away</source>
            <translation>A5، نصف صفحة، للإعطاء</translation>
        </message>
        <message>
            <source>All sheets</source>
            <translation>كل النشرات</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Fill them in</source>
            <translation>تعبئة</translation>
        </message>
        <message>
            <source>Know your rights</source>
            <translation>حقوقك</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>لغة النشرة</translation>
        </message>
        <message>
            <source>Large letters</source>
            <translation>حروف كبيرة</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No native speaker has reviewed this translation yet.</source>
            <translation>لم يراجع هذه الترجمة بعد أحد من الناطقين باللغة.</translation>
        </message>
        <message>
            <source>Nobody with legal training has reviewed this sheet yet.</source>
            <translation>لم يراجع هذه النشرة أحد من أهل القانون بعد.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Print this sheet</source>
            <translation>طباعة هذه النشرة</translation>
        </message>
        <message>
            <source>Reviewed by {name}, {day}.</source>
            <translation>راجعها {name}، {day}.</translation>
        </message>
        <message>
            <source>Reviewed by {name}.</source>
            <translation>راجعها {name}.</translation>
        </message>
        <message>
            <source>Show to someone</source>
            <translation>عرضها لشخص</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>صغير</translation>
        </message>
        <message>
            <source>Tap a sheet to read it, show it to someone, or print it.</source>
            <translation>يمكن لمس نشرة لقراءتها أو عرضها أو طباعتها.</translation>
        </message>
        <message>
            <source>Text of the sheet</source>
            <translation>نص النشرة</translation>
        </message>
        <message>
            <source>The English sheet has changed since this translation was made.</source>
            <translation>تغيّرت النشرة الإنجليزية منذ هذه الترجمة.</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>المركز</translation>
        </message>
        <message>
            <source>The rights sheets still lack your own telephone number and time limit.</source>
            <translation>ما زالت نشرات الحقوق ينقصها رقم هاتفكم والمدة القانونية.</translation>
        </message>
        <message>
            <source>This sheet is not in {language} yet, so here it is in English.</source>
            <translation>هذه النشرة ليست بلغة {language} بعد، فها هي بالإنجليزية.</translation>
        </message>
        <message>
            <source>Translation reviewed by {name}.</source>
            <translation>راجع الترجمة: {name}.</translation>
        </message>
        <message>
            <source>Version {number} of this sheet.</source>
            <translation>الإصدار {number} من هذه النشرة.</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>من أين جاء هذا</translation>
        </message>
        <message>
            <source>Write your numbers here</source>
            <translation>أرقامك تُكتب هنا</translation>
        </message>
        <message>
            <source>Your own numbers are not filled in yet.</source>
            <translation>أرقامكم لم تُملأ بعد.</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} من {all}</translation>
        </message>
        <message numerus="yes">
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>{n} ساعات</numerusform>
                <numerusform>{n} ساعة</numerusform>
                <numerusform>{n} ساعة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A backup is locked like the vault itself: it opens with the passphrases of today and nothing else. Keep the stick away from the laptop.</source>
            <translation>النسخة الاحتياطية مقفلة مثل الخزنة نفسها: تفتحها عبارات المرور الحالية ولا شيء غيرها. يُرجى حفظ ذاكرة USB بعيدًا عن الحاسوب.</translation>
        </message>
        <message>
            <source>A coordinator adds and removes people, and helps when a passphrase is forgotten.</source>
            <translation>المنسّق يضيف الأشخاص ويحذفهم، ويساعد عند نسيان عبارة المرور.</translation>
        </message>
        <message>
            <source>A coordinator looks after this.</source>
            <translation>هذا من عمل المنسّق.</translation>
        </message>
        <message>
            <source>A dispenser in a venue, by a code name: never the venue's own. No paper shows it.</source>
            <translation>صندوق توزيع في محل، باسم رمزي: لا باسم المحل أبدًا. لا تظهره أي ورقة.</translation>
        </message>
        <message>
            <source>A first name or a nickname is enough. It stands beside what they write, inside the vault.</source>
            <translation>يكفي اسم أول أو اسم مستعار. يظهر بجانب ما يكتبه الشخص، داخل الخزنة.</translation>
        </message>
        <message>
            <source>A judge must see an arrested person within</source>
            <translation>يجب أن يرى القاضي الشخص الموقوف خلال</translation>
        </message>
        <message>
            <source>A station or a unit as people call it. Never an officer's name or number.</source>
            <translation>مخفر أو وحدة كما يسمّيها الناس. أبدًا لا اسم ضابط ولا رقمه.</translation>
        </message>
        <message>
            <source>About Satchel</source>
            <translation>عن Satchel</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>إضافة منتج</translation>
        </message>
        <message>
            <source>Allow destroying this vault from the keyboard</source>
            <translation>السماح بتدمير هذه الخزنة من لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>السماح</translation>
        </message>
        <message>
            <source>Allow it? Whoever holds the two keys for three seconds destroys the vault on this laptop.</source>
            <translation>السماح بذلك؟ من يضغط الزرين ثلاث ثوانٍ يدمّر الخزنة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Allowed from now on.</source>
            <translation>مسموح من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>Also opens accounts, closes periods, adds and removes people.</source>
            <translation>يفتح الإفادات ويغلق الفترات أيضًا، ويضيف الأشخاص ويحذفهم.</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>المناطق</translation>
        </message>
        <message>
            <source>Areas, units, stores</source>
            <translation>المناطق والوحدات والمخازن</translation>
        </message>
        <message>
            <source>As the laptop</source>
            <translation>مثل الحاسوب</translation>
        </message>
        <message>
            <source>Ask a lawyer of your country. 0 means not known, and the sheet then says nothing.</source>
            <translation>يُسأل محامٍ من بلدكم. 0 يعني غير معروف، وعندها لا تقول النشرة شيئًا.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Backup made: {name}. Put the stick away.</source>
            <translation>عُملت النسخة الاحتياطية: {name}. يُرجى إبعاد ذاكرة USB.</translation>
        </message>
        <message>
            <source>Backups, other laptops, paper and saved copies are not touched.</source>
            <translation>النسخ الاحتياطية والحواسيب الأخرى والورق والنسخ المحفوظة لا تُمسّ.</translation>
        </message>
        <message>
            <source>Bringing a backup back</source>
            <translation>استرجاع نسخة احتياطية</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>تغيير عبارة مروري</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>فحص الآن</translation>
        </message>
        <message>
            <source>Check the records</source>
            <translation>فحص السجلات</translation>
        </message>
        <message>
            <source>Checking the records…</source>
            <translation>جارٍ فحص السجلات…</translation>
        </message>
        <message>
            <source>Choose a reason first.</source>
            <translation>اختر سببًا أولًا.</translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation>اختيار المكان</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>المنسّق</translation>
        </message>
        <message>
            <source>Counted in pieces only</source>
            <translation>يُعدّ بالقطعة فقط</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Destroy the records from before the restore? This can't be undone.</source>
            <translation>تدمير السجلات التي كانت قبل الاستعادة؟ لا رجوع عن ذلك.</translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation>تدميرها</translation>
        </message>
        <message>
            <source>Destroy them when you are sure that everything you need was brought back.</source>
            <translation>تُدمَّر بعد التأكد من أن كل ما يلزم قد عاد.</translation>
        </message>
        <message>
            <source>Destroying everything</source>
            <translation>تدمير كل شيء</translation>
        </message>
        <message>
            <source>Does the nightly work. Can seal an account, and can't open it again.</source>
            <translation>يقوم بعمل الليل. يستطيع ختم إفادة، ولا يستطيع فتحها بعد ذلك.</translation>
        </message>
        <message>
            <source>Donors</source>
            <translation>المانحون</translation>
        </message>
        <message>
            <source>Educator</source>
            <translation>مثقّف الأقران</translation>
        </message>
        <message>
            <source>Erase a name</source>
            <translation>محو اسم</translation>
        </message>
        <message>
            <source>Erase the name</source>
            <translation>محو الاسم</translation>
        </message>
        <message>
            <source>Everything is whole.</source>
            <translation>كل شيء سليم.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Go on with this copy</source>
            <translation>المتابعة بهذه النسخة</translation>
        </message>
        <message>
            <source>Go on with this copy? What was written after it was made is not in it.</source>
            <translation>المتابعة بهذه النسخة؟ ما كُتب بعد عملها ليس فيها.</translation>
        </message>
        <message>
            <source>In many countries destroying records during a search is a crime of its own. Ask a lawyer.</source>
            <translation>في بلدان كثيرة، تدمير السجلات أثناء التفتيش جريمة بحد ذاته. يُرجى سؤال محامٍ.</translation>
        </message>
        <message>
            <source>It is asked for so that nobody can change it while you are away from the laptop.</source>
            <translation>تُطلب حتى لا يغيّرها أحد حين لا تكون بجانب الحاسوب.</translation>
        </message>
        <message>
            <source>It was entered by mistake.</source>
            <translation>أُدخل بالخطأ.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>الأكبر</translation>
        </message>
        <message>
            <source>Lawyer or helper to call after an arrest</source>
            <translation>المحامي أو المساعد الذي يُتصل به بعد التوقيف</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>القفل التلقائي</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>قفل الآن</translation>
        </message>
        <message>
            <source>Lock the records with a new key as well? Somebody who copied the old key while they worked here could otherwise read what is written from now on. Backups and copies from before stay as they are.</source>
            <translation>قفل السجلات بمفتاح جديد أيضًا؟ من نسخ المفتاح القديم أثناء عمله هنا قد يقرأ من دون ذلك ما يُكتب من الآن. النسخ الاحتياطية والنسخ السابقة تبقى كما هي.</translation>
        </message>
        <message>
            <source>Lock, then choose “Another vault” and “Bring back a backup”. It is checked in a folder of its own first. The records of now stay until you destroy them here.</source>
            <translation>بعد القفل: «خزنة أخرى» ثم «استرجاع نسخة احتياطية». تُفحص أولًا في مجلد خاص بها. السجلات الحالية تبقى إلى أن تُدمَّر من هنا.</translation>
        </message>
        <message>
            <source>Locking is nearly always the better way: a locked vault gives nothing up.</source>
            <translation>القفل أفضل دائمًا تقريبًا: الخزنة المقفلة لا تكشف شيئًا.</translation>
        </message>
        <message>
            <source>Locking the records with a new key…</source>
            <translation>جارٍ قفل السجلات بمفتاح جديد…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>صُنع بـ</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>عمل نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation>عمل ورقة جديدة</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>جارٍ عمل نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Making a place for them…</source>
            <translation>جارٍ تجهيز مكان للشخص…</translation>
        </message>
        <message>
            <source>Mend the tables</source>
            <translation>إصلاح الجداول</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name on every slip</source>
            <translation>الاسم على كل قسيمة</translation>
        </message>
        <message>
            <source>New area</source>
            <translation>منطقة جديدة</translation>
        </message>
        <message>
            <source>New centre</source>
            <translation>مركز جديد</translation>
        </message>
        <message>
            <source>New donor</source>
            <translation>مانح جديد</translation>
        </message>
        <message>
            <source>New outlet</source>
            <translation>نقطة توزيع جديدة</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارة مرور جديدة</translation>
        </message>
        <message>
            <source>New store</source>
            <translation>مخزن جديد</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>مورّد جديد</translation>
        </message>
        <message>
            <source>New unit</source>
            <translation>وحدة جديدة</translation>
        </message>
        <message>
            <source>No longer allowed.</source>
            <translation>لم يعد مسموحًا.</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>No place chosen yet</source>
            <translation>لم يُختر مكان بعد</translation>
        </message>
        <message>
            <source>No sheet opens this vault. Make one today.</source>
            <translation>لا ورقة تفتح هذه الخزنة. يُستحسن عمل واحدة اليوم.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Nothing in this list yet.</source>
            <translation>لا شيء في هذه القائمة بعد.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>إتاحة من جديد</translation>
        </message>
        <message>
            <source>Old records show the new name too.</source>
            <translation>السجلات القديمة تعرض الاسم الجديد أيضًا.</translation>
        </message>
        <message>
            <source>Other centres</source>
            <translation>مراكز أخرى</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>نقاط التوزيع</translation>
        </message>
        <message>
            <source>Parts of town, large ones: a street or a bar would tell who was there.</source>
            <translation>مناطق كبيرة من المدينة: الشارع أو الحانة يكشفان من كان هناك.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>People who left</source>
            <translation>أشخاص غادروا</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Police units</source>
            <translation>وحدات الشرطة</translation>
        </message>
        <message>
            <source>Print a second page to keep</source>
            <translation>طباعة صفحة ثانية للحفظ</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>المنتجات</translation>
        </message>
        <message>
            <source>Products, donors, outlets</source>
            <translation>المنتجات والمانحون</translation>
        </message>
        <message>
            <source>Putting the new sheet in place…</source>
            <translation>جارٍ وضع الورقة الجديدة…</translation>
        </message>
        <message>
            <source>Reads everything in the vault and compares it with its seals. Nothing is changed. It may take a minute; go on working meanwhile.</source>
            <translation>يقرأ كل ما في الخزنة ويقارنه بأختامه. لا يتغيّر شيء. قد يستغرق دقيقة؛ يمكن متابعة العمل أثناء ذلك.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ورقة الاستعادة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove {name}? They can't unlock this laptop any more. What they wrote stays. This can't be undone, but they can be added again.</source>
            <translation>حذف {name}؟ لن يمكن لهذا الشخص فتح قفل هذا الحاسوب. ما كتبه يبقى. لا رجوع عن ذلك، لكن تمكن إضافته من جديد.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>تغيير الاسم</translation>
        </message>
        <message>
            <source>Renamed.</source>
            <translation>تغيّر الاسم.</translation>
        </message>
        <message>
            <source>Replace it when it was lost, when a stranger saw it, or when it was used.</source>
            <translation>تُستبدل إذا ضاعت، أو رآها غريب، أو استُعملت.</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>Setting the new passphrase…</source>
            <translation>جارٍ ضبط عبارة المرور الجديدة…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>القسائم</translation>
        </message>
        <message>
            <source>Small, above the place. Leave it empty: a slip that is found then tells less.</source>
            <translation>بخط صغير فوق المكان. إذا تُرك فارغًا فالقسيمة التي يجدها أحد تقول أقل.</translation>
        </message>
        <message>
            <source>Stays inside the vault. What slips call you is chosen under “Slips”.</source>
            <translation>يبقى داخل الخزنة. الاسم على القسائم يُختار في «القسائم».</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>المخازن</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>المورّدون</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>المركز</translation>
        </message>
        <message>
            <source>The entries themselves are whole, so the tables can be made anew from them.</source>
            <translation>القيود نفسها سليمة، فيمكن بناء الجداول منها من جديد.</translation>
        </message>
        <message>
            <source>The name could put somebody in danger.</source>
            <translation>قد يعرّض الاسم أحدًا للخطر.</translation>
        </message>
        <message>
            <source>The name goes from this vault. What they wrote stays, and “Somebody” stands beside it from then on.</source>
            <translation>يُمحى الاسم من هذه الخزنة. ويبقى ما كتبه الشخص، ويظهر بجانبه «شخص ما» من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>The name is erased.</source>
            <translation>مُحي الاسم.</translation>
        </message>
        <message>
            <source>The new sheet opens the vault. Destroy the old one.</source>
            <translation>الورقة الجديدة تفتح الخزنة. يُرجى إتلاف القديمة.</translation>
        </message>
        <message>
            <source>The old records are gone.</source>
            <translation>ذهبت السجلات القديمة.</translation>
        </message>
        <message>
            <source>The page you were on comes back after unlocking. F12 locks at once.</source>
            <translation>تعود الصفحة المفتوحة نفسها بعد فتح القفل. F12 يقفل فورًا.</translation>
        </message>
        <message>
            <source>The printed sheet opens this vault when every passphrase is forgotten, and the sealed accounts with it. Keep it outside the centre, with somebody you trust.</source>
            <translation>الورقة المطبوعة تفتح هذه الخزنة حين تُنسى كل عبارات المرور، وتفتح معها الإفادات المختومة. تُحفظ خارج المركز، عند شخص موثوق.</translation>
        </message>
        <message>
            <source>The program is free under the GPL, version 3 or later; sheets and guide under CC BY 4.0.</source>
            <translation>البرنامج حرّ برخصة GPL، الإصدار 3 أو ما بعده؛ والنشرات والدليل برخصة CC BY 4.0.</translation>
        </message>
        <message>
            <source>The records from before the last restore are still here</source>
            <translation>السجلات التي كانت قبل آخر استعادة ما زالت هنا</translation>
        </message>
        <message>
            <source>The records have a new key. Make a new backup soon.</source>
            <translation>للسجلات مفتاح جديد. يُرجى عمل نسخة احتياطية جديدة قريبًا.</translation>
        </message>
        <message>
            <source>The second page has the code, the place and room to note what came of it. It names nobody. Lock it away, or leave it out: the slip stands in the vault too.</source>
            <translation>في الصفحة الثانية الرمز والمكان وفراغ لتسجيل ما حدث. لا تسمّي أحدًا. تُحفظ في مكان مقفل أو يُستغنى عنها: القسيمة موجودة في الخزنة أيضًا.</translation>
        </message>
        <message>
            <source>Their names stay beside what they wrote, until they are erased.</source>
            <translation>تبقى أسماؤهم بجانب ما كتبوه إلى أن تُمحى.</translation>
        </message>
        <message>
            <source>Their phone</source>
            <translation>هاتفه</translation>
        </message>
        <message>
            <source>There are still {count} of {name}. Offer it no longer all the same?</source>
            <translation>ما زالت هناك {count} من {name}. هل يوقف عرضه مع ذلك؟</translation>
        </message>
        <message>
            <source>There is a sheet that opens this vault.</source>
            <translation>توجد ورقة تفتح هذه الخزنة.</translation>
        </message>
        <message>
            <source>They asked for it.</source>
            <translation>طلب الشخص ذلك.</translation>
        </message>
        <message>
            <source>They left, and nobody needs it any more.</source>
            <translation>غادر الشخص ولم يعد أحد يحتاج إلى الاسم.</translation>
        </message>
        <message>
            <source>This can't be undone. Older backups, other laptops and paper still hold the name.</source>
            <translation>لا يمكن التراجع عن هذا. ما زال الاسم في النسخ الاحتياطية القديمة والحواسيب الأخرى والأوراق.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>To {place}</source>
            <translation>إلى {place}</translation>
        </message>
        <message>
            <source>Type a name first.</source>
            <translation>يُرجى كتابة اسم أولًا.</translation>
        </message>
        <message>
            <source>Use a new key</source>
            <translation>استعمال مفتاح جديد</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
        <message>
            <source>When allowed: hold Ctrl and F12 for three seconds. Let go to stop.</source>
            <translation>إذا سُمح بذلك: اضغط Ctrl وF12 ثلاث ثوانٍ. ارفع يدك للإيقاف.</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>مكان النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Where you send stock, and from where it comes.</source>
            <translation>إلى أين يُرسل المخزون، ومن أين يأتي.</translation>
        </message>
        <message>
            <source>Where your own stock lies: the cupboard, another room, a depot.</source>
            <translation>حيث يوجد مخزونكم: الخزانة، غرفة أخرى، مستودع.</translation>
        </message>
        <message>
            <source>Who comes?</source>
            <translation>من القادم؟</translation>
        </message>
        <message>
            <source>Who gives stock. An organisation, never a person.</source>
            <translation>من يهب المخزون. منظمة، وليس شخصًا أبدًا.</translation>
        </message>
        <message>
            <source>Who sells or brings stock. An organisation, never a person.</source>
            <translation>من يبيع المخزون أو يجلبه. منظمة، وليس شخصًا أبدًا.</translation>
        </message>
        <message>
            <source>Why? The reason stays in the history.</source>
            <translation>لماذا؟ يبقى السبب في السجل.</translation>
        </message>
        <message>
            <source>Works without any network. Nothing is ever sent, counted or reported.</source>
            <translation>يعمل من دون أي شبكة. لا شيء يُرسل أو يُعدّ أو يُبلَّغ عنه أبدًا.</translation>
        </message>
        <message>
            <source>Your new passphrase opens the vault from now on.</source>
            <translation>عبارة مرورك الجديدة تفتح الخزنة من الآن.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>عبارة مرورك</translation>
        </message>
        <message>
            <source>Your passphrase of now</source>
            <translation>عبارة مرورك الحالية</translation>
        </message>
        <message>
            <source>after one minute</source>
            <translation>بعد دقيقة واحدة</translation>
        </message>
        <message numerus="yes">
            <source>after {n} minutes</source>
            <translation>
                <numerusform>فورًا</numerusform>
                <numerusform>بعد دقيقة واحدة</numerusform>
                <numerusform>بعد دقيقتين</numerusform>
                <numerusform>بعد {n} دقائق</numerusform>
                <numerusform>بعد {n} دقيقة</numerusform>
                <numerusform>بعد {n} دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>hours</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <source>{entries} entries and {tables} tables were read.</source>
            <translation>قُرئت القيود والجداول: {entries} و{tables}.</translation>
        </message>
        <message>
            <source>{name} (no longer offered)</source>
            <translation>‏{name} (لم يعد متاحًا)</translation>
        </message>
        <message>
            <source>{name} added.</source>
            <translation>أضيف {name}.</translation>
        </message>
        <message>
            <source>{name} can unlock this laptop now.</source>
            <translation>يستطيع {name} فتح قفل هذا الحاسوب الآن.</translation>
        </message>
        <message>
            <source>{name} has a new passphrase.</source>
            <translation>أصبحت لـ {name} عبارة مرور جديدة.</translation>
        </message>
        <message>
            <source>{name} is no longer offered. Old records keep it.</source>
            <translation>لم يعد {name} متاحًا. السجلات القديمة تُبقيه.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>حُذف {name}.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{role}, not on this laptop</source>
            <translation>‏{role}، ليس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>{role}, you</source>
            <translation>‏{role}، أنت</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>A saved copy is not protected. Whoever has this disk or stick can read it.</source>
            <translation>النسخة المحفوظة غير محمية. من عنده هذا القرص أو ذاكرة USB يستطيع قراءتها.</translation>
        </message>
        <message>
            <source>A sheet, a place, a slip's code, a product, an incident's month or act.</source>
            <translation>نشرة أو مكان أو رمز قسيمة أو منتج أو شهر بلاغ أو فعل.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>الفصول</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>عدد النسخ</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>سطح المكتب</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>Drawing the pages…</source>
            <translation>جارٍ رسم الصفحات…</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Hide the screen, Ctrl+H</source>
            <translation>إخفاء الشاشة، Ctrl+H</translation>
        </message>
        <message>
            <source>Home folder</source>
            <translation>المجلد الرئيسي</translation>
        </message>
        <message>
            <source>How far you are</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>If you want to help mend it, save this report. It holds no names and nothing you typed.</source>
            <translation>للمساعدة في الإصلاح يمكن حفظ هذا التقرير. لا أسماء فيه ولا شيء مما كُتب.</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>البلاغات</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>أقل</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>أكثر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No file of this kind in this folder.</source>
            <translation>لا ملف من هذا النوع في هذا المجلد.</translation>
        </message>
        <message>
            <source>No folders in this one. It can be used as it is.</source>
            <translation>لا مجلدات داخل هذا المجلد. يمكن استعماله كما هو.</translation>
        </message>
        <message>
            <source>Nothing found. Sealed accounts are never searched.</source>
            <translation>لم يوجد شيء. لا يُبحث أبدًا في الإفادات المختومة.</translation>
        </message>
        <message>
            <source>Open this file</source>
            <translation>فتح هذا الملف</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>صفحة {page} من {total}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Practice. Nothing here is real.</source>
            <translation>تدريب. لا شيء هنا حقيقي.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>الإحالات</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>الحقوق</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Save here</source>
            <translation>حفظ هنا</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Saved as {name}. Keep it safe.</source>
            <translation>حُفظت باسم {name}. يُرجى حفظها في مكان آمن.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Search, Ctrl+K</source>
            <translation>بحث، Ctrl+K</translation>
        </message>
        <message>
            <source>Sent to the printer. Take the paper at once.</source>
            <translation>أُرسلت إلى الطابعة. يُرجى أخذ الورق فورًا.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Something went wrong in Satchel</source>
            <translation>حدث خطأ في Satchel</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>الخطوة {step} من {total}</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>المزامنة</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>The folder above</source>
            <translation>المجلد الأعلى</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>The screen is hidden. Press any key.</source>
            <translation>الشاشة مخفية. أي زر يُعيدها.</translation>
        </message>
        <message>
            <source>This chapter is not translated yet, so here it is in English.</source>
            <translation>لم يُترجم هذا الفصل بعد، وهو هنا بالإنجليزية.</translation>
        </message>
        <message>
            <source>This file is locked. Only the other centre can read it.</source>
            <translation>هذا الملف مقفل. المركز الآخر وحده يستطيع قراءته.</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. What was saved before is still saved. Try it once more.</source>
            <translation>هذا خطأ منا وليس منك. ما حُفظ من قبل ما زال محفوظًا. يمكن المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>This laptop knows no printer. Connect one, or save a copy and print it elsewhere.</source>
            <translation>لا يعرف هذا الحاسوب أي طابعة. يمكن وصل واحدة، أو حفظ نسخة وطباعتها في مكان آخر.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>استعمال هذا المجلد</translation>
        </message>
        <message>
            <source>day month year</source>
            <translation>يوم شهر سنة</translation>
        </message>
        <message>
            <source>month year</source>
            <translation>شهر سنة</translation>
        </message>
        <message>
            <source>{page}, Alt+{number}</source>
            <translation>‏{page}، Alt+{number}</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>100 means one for each condom.</source>
            <translation>100 تعني واحدًا لكل واقٍ.</translation>
        </message>
        <message>
            <source>11 letters and digits, a letter first.</source>
            <translation>11 حرفًا ورقمًا، يبدأ بحرف.</translation>
        </message>
        <message>
            <source>A + B − C + D = E</source>
            <translation>A + B − C + D = E</translation>
        </message>
        <message>
            <source>A + B − C + D = E was checked in every row. All figures are pieces, X is days.</source>
            <translation>جرى التحقق من أن A + B − C + D = E في كل سطر. كل الأرقام بالقطع، وX بالأيام.</translation>
        </message>
        <message>
            <source>A Opening</source>
            <translation>A الافتتاح</translation>
        </message>
        <message>
            <source>A Start</source>
            <translation>A البدء</translation>
        </message>
        <message>
            <source>A code, not a name.</source>
            <translation>رمز، لا اسم.</translation>
        </message>
        <message>
            <source>A coordinator agrees where a count differs by more than this</source>
            <translation>يوافق المنسّق حين يزيد فرق الجرد على هذا</translation>
        </message>
        <message>
            <source>A coordinator looks into it and agrees.</source>
            <translation>ينظر المنسّق في الأمر ويوافق.</translation>
        </message>
        <message>
            <source>A correction</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>A correction took its place</source>
            <translation>حلّ محله تصحيح</translation>
        </message>
        <message>
            <source>A correction took its place.</source>
            <translation>حلّ محله تصحيح.</translation>
        </message>
        <message>
            <source>A count only, never names.</source>
            <translation>عدد فقط، بلا أسماء أبدًا.</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>في اليوم</translation>
        </message>
        <message>
            <source>A day counts when nothing could be handed out all day long, all lots together.</source>
            <translation>يُحسب اليوم عندما لم يمكن توزيع شيء طوال اليوم، من كل الدفعات معًا.</translation>
        </message>
        <message>
            <source>A female condom</source>
            <translation>واقٍ أنثوي</translation>
        </message>
        <message>
            <source>A few words, if it is not the one that expires first.</source>
            <translation>بضع كلمات، إن لم تكن الدفعة التي تنتهي أولًا.</translation>
        </message>
        <message>
            <source>A few words, no names.</source>
            <translation>بضع كلمات، بلا أسماء.</translation>
        </message>
        <message>
            <source>A field is too long.</source>
            <translation>حقل طويل جدًا.</translation>
        </message>
        <message>
            <source>A label shows a code that says nothing. Scanned here, it finds the lot or the bag.</source>
            <translation>يُظهر الملصق رمزًا لا يقول شيئًا. عند مسحه هنا يجد الدفعة أو الحقيبة.</translation>
        </message>
        <message>
            <source>A ledger, month by month</source>
            <translation>سجل شهري</translation>
        </message>
        <message>
            <source>A lubricant</source>
            <translation>مزلّق</translation>
        </message>
        <message>
            <source>A maker calls a lot back: where is it, and who had it? Groups, codes and days, no names.</source>
            <translation>يسحب صانع دفعة: أين هي، ومن أخذ منها؟ فئات ورموز وأيام، بلا أسماء.</translation>
        </message>
        <message>
            <source>A male condom</source>
            <translation>واقٍ ذكري</translation>
        </message>
        <message>
            <source>A movement that was typed wrong is undone under Movements. Here is for what is left over.</source>
            <translation>الحركة المكتوبة خطأ يُتراجع عنها تحت «الحركات». وهنا لما تبقّى.</translation>
        </message>
        <message>
            <source>A new bag</source>
            <translation>حقيبة جديدة</translation>
        </message>
        <message>
            <source>A opening</source>
            <translation>A الافتتاح</translation>
        </message>
        <message>
            <source>A paper in a pocket can be found. The neutral form shows letters and boxes only.</source>
            <translation>قد يُعثر على ورقة في الجيب. الشكل المحايد يُظهر حروفًا وخانات فقط.</translation>
        </message>
        <message>
            <source>A report has been begun.</source>
            <translation>بدأ بلاغ.</translation>
        </message>
        <message>
            <source>A shift past midnight belongs to the day it began.</source>
            <translation>الجولة التي تتجاوز منتصف الليل تُحسب على اليوم الذي بدأت فيه.</translation>
        </message>
        <message>
            <source>A trade number has 8, 12, 13 or 14 digits.</source>
            <translation>الرقم التجاري من 8 أو 12 أو 13 أو 14 رقمًا.</translation>
        </message>
        <message>
            <source>A unit from the centre's list, never a person.</source>
            <translation>وحدة من قائمة المركز، أبدًا لا شخص.</translation>
        </message>
        <message>
            <source>A venue or outlet</source>
            <translation>محل أو نقطة توزيع</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>إضافة منتج</translation>
        </message>
        <message>
            <source>Add an outlet</source>
            <translation>إضافة نقطة توزيع</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add the donor first, under Settings, and say on the lots who gave them.</source>
            <translation>أضف المانح أولًا في الإعدادات، واذكر على الدفعات من أعطاها.</translation>
        </message>
        <message>
            <source>All arrived</source>
            <translation>وصل كله</translation>
        </message>
        <message>
            <source>All losses of a lot in a month stand in one line at its end, whatever their cause.</source>
            <translation>كل خسائر الدفعة في الشهر في سطر واحد في آخره، أيًّا كان سببها.</translation>
        </message>
        <message>
            <source>All of it came</source>
            <translation>وصلت كلها</translation>
        </message>
        <message>
            <source>All three there</source>
            <translation>الثلاثة معًا</translation>
        </message>
        <message>
            <source>All three: days on which male condoms, female condoms and lubricant could all be handed out.</source>
            <translation>الثلاثة: أيام أمكن فيها توزيع الواقيات الذكرية والأنثوية والمزلّق جميعًا.</translation>
        </message>
        <message>
            <source>An organisation, never a person.</source>
            <translation>منظمة، أبدًا لا شخص.</translation>
        </message>
        <message>
            <source>Another centre</source>
            <translation>مركز آخر</translation>
        </message>
        <message>
            <source>Another centre…</source>
            <translation>مركز آخر…</translation>
        </message>
        <message>
            <source>Another, not in the list yet</source>
            <translation>آخر، ليس في القائمة بعد</translation>
        </message>
        <message>
            <source>Answers the order</source>
            <translation>تلبية للطلبية</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Approve this count</source>
            <translation>اعتماد هذا الجرد</translation>
        </message>
        <message>
            <source>Approve this count? That you did stands in the ledger and can't be undone.</source>
            <translation>اعتماد هذا الجرد؟ يبقى اعتمادك مكتوبًا في الدفتر، ولا رجوع عن ذلك.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وصل</translation>
        </message>
        <message>
            <source>Arrived from another centre</source>
            <translation>وصل من مركز آخر</translation>
        </message>
        <message>
            <source>Arrived with a difference</source>
            <translation>وصل مع فرق</translation>
        </message>
        <message>
            <source>As in the fastest of these months: {soon}</source>
            <translation>كما في أسرع هذه الأشهر: {soon}</translation>
        </message>
        <message>
            <source>As in the fastest of these months: {soon}. As in the slowest: {late}</source>
            <translation>كما في أسرع هذه الأشهر: {soon}. كما في أبطئها: {late}</translation>
        </message>
        <message>
            <source>As it is printed on the box.</source>
            <translation>كما هو مطبوع على العلبة.</translation>
        </message>
        <message>
            <source>As the book says</source>
            <translation>كما في الدفتر</translation>
        </message>
        <message>
            <source>As the book says on {day}.</source>
            <translation>كما في الدفتر يوم {day}.</translation>
        </message>
        <message>
            <source>As the book stood on {day}.</source>
            <translation>بحسب الدفتر في {day}.</translation>
        </message>
        <message>
            <source>As worked out</source>
            <translation>كما حُسب</translation>
        </message>
        <message>
            <source>As you call it. Old records show the new name too.</source>
            <translation>كما يُسمّى عندكم. تظهر السجلات القديمة الاسم الجديد أيضًا.</translation>
        </message>
        <message>
            <source>Ask for this</source>
            <translation>اطلب هذا</translation>
        </message>
        <message>
            <source>Asked from</source>
            <translation>طُلبت من</translation>
        </message>
        <message>
            <source>At the use as it is now</source>
            <translation>بالاستهلاك الحالي</translation>
        </message>
        <message>
            <source>Attribute option combination</source>
            <translation>تركيبة خيارات السمة</translation>
        </message>
        <message>
            <source>Average use a month: in the file, by the national rule, and ours</source>
            <translation>متوسط الاستهلاك في الشهر: في الملف، وبالقاعدة الوطنية، وبقاعدتنا</translation>
        </message>
        <message>
            <source>B In</source>
            <translation>B وارد</translation>
        </message>
        <message>
            <source>B Received</source>
            <translation>B استُلم</translation>
        </message>
        <message>
            <source>B received</source>
            <translation>B استُلم</translation>
        </message>
        <message>
            <source>Back to all products</source>
            <translation>العودة إلى كل المنتجات</translation>
        </message>
        <message>
            <source>Back to what is usual</source>
            <translation>العودة إلى المعتاد</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>الحقيبة</translation>
        </message>
        <message>
            <source>Bag of {worker}</source>
            <translation>حقيبة {worker}</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>الحقائب</translation>
        </message>
        <message>
            <source>Bags that are out</source>
            <translation>الحقائب الخارجة</translation>
        </message>
        <message>
            <source>Balance of lot</source>
            <translation>رصيد الدفعة</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>لأن</translation>
        </message>
        <message>
            <source>Begin a report</source>
            <translation>بدء بلاغ</translation>
        </message>
        <message>
            <source>Begin an incident report with these numbers</source>
            <translation>بدء بلاغ بهذه الأرقام</translation>
        </message>
        <message>
            <source>Begin with the centre's cupboard</source>
            <translation>البداية من خزانة المركز</translation>
        </message>
        <message>
            <source>Between the slowest and the fastest of the last months</source>
            <translation>بين أبطأ الأشهر الأخيرة وأسرعها</translation>
        </message>
        <message>
            <source>Box after box, as on the paper. Return goes on to the next, Ctrl+Return writes it.</source>
            <translation>خانة بعد خانة كما على الورقة. مفتاح الإدخال ينتقل إلى التالية، وCtrl مع الإدخال يحفظ.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Bring in a mapping</source>
            <translation>أدخل جدول المطابقة</translation>
        </message>
        <message>
            <source>Bring in a table</source>
            <translation>إدخال جدول</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>Bring it in. It can be taken back as a whole.</source>
            <translation>إدخال الدفتر. يمكن التراجع عنه كله دفعة واحدة.</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>Brought back from a bag</source>
            <translation>أُعيد من حقيبة</translation>
        </message>
        <message>
            <source>By how many</source>
            <translation>بكم</translation>
        </message>
        <message>
            <source>By lot</source>
            <translation>حسب الدفعة</translation>
        </message>
        <message>
            <source>By product</source>
            <translation>حسب المنتج</translation>
        </message>
        <message>
            <source>By the house's own rule it would be: {rate}</source>
            <translation>بقاعدة البرنامج يكون: {rate}</translation>
        </message>
        <message>
            <source>By the last known use</source>
            <translation>حسب آخر استهلاك معروف</translation>
        </message>
        <message>
            <source>By the national rule it would be nought after the days without stock. That is not the same as no use, so nothing is assumed.</source>
            <translation>حسب القاعدة الوطنية يكون صفرًا بعد أيام النفاد. هذا لا يعني أنه لا استهلاك، لذلك لا يُفترض شيء.</translation>
        </message>
        <message>
            <source>By the national rule it would be: {rate}</source>
            <translation>بالقاعدة الوطنية يكون: {rate}</translation>
        </message>
        <message>
            <source>By the national rule: ({parts}) ÷ 3, rounded = {rate}</source>
            <translation>بالقاعدة الوطنية: ({parts}) ÷ 3، مقرّبًا = {rate}</translation>
        </message>
        <message>
            <source>C Handed out</source>
            <translation>C وُزّع</translation>
        </message>
        <message>
            <source>C Out</source>
            <translation>C وُزّع</translation>
        </message>
        <message>
            <source>C handed out</source>
            <translation>C وُزّع</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>دخل</translation>
        </message>
        <message>
            <source>Can be handed out</source>
            <translation>يمكن توزيعه</translation>
        </message>
        <message>
            <source>Category option combination</source>
            <translation>تركيبة خيارات الفئة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيّر</translation>
        </message>
        <message>
            <source>Change the order</source>
            <translation>تغيير الطلبية</translation>
        </message>
        <message>
            <source>Check and correct</source>
            <translation>التحقق والتصحيح</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>اختيار ملف</translation>
        </message>
        <message>
            <source>Choose a mapping</source>
            <translation>اختر جدول مطابقة</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>اختر جدولًا</translation>
        </message>
        <message>
            <source>Choose the file. Nothing is written yet: you see every line that can't come in.</source>
            <translation>يُرجى اختيار الملف. لا يُكتب شيء بعد: يظهر أولًا كل سطر لا يمكن إدخاله.</translation>
        </message>
        <message>
            <source>Choose the place it would leave first, above.</source>
            <translation>يُختار أولًا في الأعلى المكان الذي تخرج منه.</translation>
        </message>
        <message>
            <source>Choose the place where it arrived first, above.</source>
            <translation>يُختار أولًا في الأعلى المكان الذي وصلت إليه.</translation>
        </message>
        <message>
            <source>Choose the product yourself.</source>
            <translation>اختر المنتج بنفسك.</translation>
        </message>
        <message>
            <source>Choose the time first.</source>
            <translation>اختر المدة أولًا.</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>الزبائن</translation>
        </message>
        <message>
            <source>Clients and partners</source>
            <translation>الزبائن والشركاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Close the bag</source>
            <translation>إغلاق الحقيبة</translation>
        </message>
        <message>
            <source>Closed lately</source>
            <translation>أُغلقت مؤخرًا</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>الختام</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Code name</source>
            <translation>الاسم الرمزي</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Comes in</source>
            <translation>الداخل</translation>
        </message>
        <message>
            <source>Condoms</source>
            <translation>الواقيات</translation>
        </message>
        <message>
            <source>Condoms handed out</source>
            <translation>الواقيات الموزّعة</translation>
        </message>
        <message>
            <source>Condoms needed</source>
            <translation>الواقيات اللازمة</translation>
        </message>
        <message numerus="yes">
            <source>Condoms run out {n} days before lubricant.</source>
            <translation>
                <numerusform>تنفد الواقيات مع المزلّق في اليوم نفسه.</numerusform>
                <numerusform>تنفد الواقيات قبل المزلّق بيوم واحد.</numerusform>
                <numerusform>تنفد الواقيات قبل المزلّق بيومين.</numerusform>
                <numerusform>تنفد الواقيات قبل المزلّق بـ{n} أيام.</numerusform>
                <numerusform>تنفد الواقيات قبل المزلّق بـ{n} يومًا.</numerusform>
                <numerusform>تنفد الواقيات قبل المزلّق بـ{n} يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>اللقاءات</translation>
        </message>
        <message>
            <source>Contacts by group</source>
            <translation>اللقاءات حسب المجموعة</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>صُحّح</translation>
        </message>
        <message>
            <source>Corrected, fewer</source>
            <translation>تصحيح بالنقص</translation>
        </message>
        <message>
            <source>Corrected, more</source>
            <translation>تصحيح بالزيادة</translation>
        </message>
        <message>
            <source>Corrects the report issued on {day}.</source>
            <translation>يصحّح التقرير الصادر يوم {day}.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>جرد</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>يلزم جرد جديد</translation>
        </message>
        <message>
            <source>Count blind: don't show what the book says</source>
            <translation>جرد دون اطلاع: لا يُعرض ما يقوله الدفتر</translation>
        </message>
        <message>
            <source>Count the people you serve and how many each needs. Leave empty what you don't know.</source>
            <translation>احسب عدد من تخدمهم وحاجة كل واحد منهم. اترك ما لا تعرفه فارغًا.</translation>
        </message>
        <message>
            <source>Count what is there, or receive the first boxes.</source>
            <translation>البداية بعدّ الموجود أو باستلام أول العلب.</translation>
        </message>
        <message>
            <source>Count what lies there. Leave a line empty if you did not count it. What comes and goes while you count is reckoned in.</source>
            <translation>يُعدّ ما هو موجود. يُترك السطر فارغًا إن لم يُعدّ. ويُحسب ما يدخل ويخرج أثناء الجرد.</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>جُرد</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>يوم الجرد</translation>
        </message>
        <message>
            <source>Counted wrong before</source>
            <translation>عُدّ خطأ من قبل</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>الجرد</translation>
        </message>
        <message>
            <source>Counts that differ much from the book are shown here until a coordinator agrees.</source>
            <translation>يظهر هنا كل جرد يختلف كثيرًا عن الدفتر حتى يوافق المنسّق.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Coverage is what was handed out for each hundred that were needed.</source>
            <translation>التغطية هي ما وُزّع من كل مئة لزمت.</translation>
        </message>
        <message>
            <source>Coverage of condoms, %</source>
            <translation>تغطية الواقيات، %</translation>
        </message>
        <message>
            <source>Cupboard</source>
            <translation>الخزانة</translation>
        </message>
        <message>
            <source>D Losses, adjusted</source>
            <translation>D خسائر وتصحيح</translation>
        </message>
        <message>
            <source>D Losses, ±</source>
            <translation>D خسائر ±</translation>
        </message>
        <message>
            <source>D losses (−), found, corrected or moved (±)</source>
            <translation>D خسائر (−)، ووُجد وصُحّح ونُقل (±)</translation>
        </message>
        <message>
            <source>D losses and adjustments</source>
            <translation>D الخسائر والتصحيحات</translation>
        </message>
        <message>
            <source>D: what was found, corrected or moved to and from other places, less all losses together.</source>
            <translation>D: ما وُجد أو صُحّح أو نُقل من أماكن أخرى وإليها، ناقص كل الخسائر معًا.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>تالف</translation>
        </message>
        <message>
            <source>Damaged on the way</source>
            <translation>تلف في الطريق</translation>
        </message>
        <message>
            <source>Data element</source>
            <translation>عنصر البيانات</translation>
        </message>
        <message>
            <source>Data elements</source>
            <translation>عناصر البيانات</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>مجموعة البيانات</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Day it was closed</source>
            <translation>يوم الإغلاق</translation>
        </message>
        <message>
            <source>Day the shift began</source>
            <translation>يوم بداية الجولة</translation>
        </message>
        <message>
            <source>Days on which male condoms, female condoms and lubricant could all be handed out.</source>
            <translation>الأيام التي أمكن فيها توزيع الواقيات الذكرية والأنثوية والمزلّق كلها.</translation>
        </message>
        <message>
            <source>Days out</source>
            <translation>أيام النفاد</translation>
        </message>
        <message>
            <source>Days with all three there</source>
            <translation>أيام وُجد فيها الثلاثة معًا</translation>
        </message>
        <message>
            <source>Days without condoms</source>
            <translation>أيام بلا واقيات</translation>
        </message>
        <message>
            <source>Days without lubricant</source>
            <translation>أيام بلا مزلّق</translation>
        </message>
        <message>
            <source>Days without stock</source>
            <translation>أيام بلا مخزون</translation>
        </message>
        <message>
            <source>Dental dams</source>
            <translation>الحواجز المطاطية الفموية</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>المانح</translation>
        </message>
        <message>
            <source>E Closing</source>
            <translation>E الختام</translation>
        </message>
        <message>
            <source>E End</source>
            <translation>E الختام</translation>
        </message>
        <message>
            <source>E closing</source>
            <translation>E الختام</translation>
        </message>
        <message>
            <source>Every lot</source>
            <translation>كل الدفعات</translation>
        </message>
        <message>
            <source>Every movement</source>
            <translation>كل الحركات</translation>
        </message>
        <message>
            <source>Every movement, Ctrl+M</source>
            <translation>كل الحركات، Ctrl+M</translation>
        </message>
        <message>
            <source>Every product</source>
            <translation>كل المنتجات</translation>
        </message>
        <message>
            <source>Everything here</source>
            <translation>كل ما هنا</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message numerus="yes">
            <source>Exactly these {n} values would leave, and nothing else.</source>
            <translation>
                <numerusform>لن يخرج شيء.</numerusform>
                <numerusform>تخرج هذه القيمة وحدها ولا شيء غيرها.</numerusform>
                <numerusform>تخرج هاتان القيمتان وحدهما ولا شيء غيرهما.</numerusform>
                <numerusform>تخرج هذه القيم {n} وحدها ولا شيء غيرها.</numerusform>
                <numerusform>تخرج هذه القيم وعددها {n} ولا شيء غيرها.</numerusform>
                <numerusform>تخرج هذه القيم وعددها {n} ولا شيء غيرها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>الموعد المتوقع</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>منتهي الصلاحية</translation>
        </message>
        <message>
            <source>Expired or damaged</source>
            <translation>منتهٍ أو تالف</translation>
        </message>
        <message>
            <source>Expired pieces are never offered. If some were handed out all the same, a coordinator puts it on record here, with a signature.</source>
            <translation>لا يُعرض منتهي الصلاحية أبدًا. وإن وُزّع شيء منه رغم ذلك، يسجّله المنسّق هنا بتوقيعه.</translation>
        </message>
        <message>
            <source>Expired, put it aside</source>
            <translation>منتهي الصلاحية، يوضع جانبًا</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>تنتهي الصلاحية</translation>
        </message>
        <message>
            <source>Expires soon, use it first</source>
            <translation>ينتهي قريبًا، يُستعمل أولًا</translation>
        </message>
        <message>
            <source>Expires unused</source>
            <translation>تنتهي صلاحيته دون استعمال</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>انتهاء الصلاحية</translation>
        </message>
        <message>
            <source>Female condoms</source>
            <translation>الواقيات الأنثوية</translation>
        </message>
        <message>
            <source>Fewer than the book says</source>
            <translation>أقل مما يقوله الدفتر</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Figures for DHIS2</source>
            <translation>الأرقام لنظام DHIS2</translation>
        </message>
        <message>
            <source>Figures, and how each is worked out</source>
            <translation>الأرقام، وكيف حُسب كل منها</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>المعبّأ</translation>
        </message>
        <message>
            <source>Filled at {outlet}</source>
            <translation>المعبّأ في {outlet}</translation>
        </message>
        <message>
            <source>First expiry</source>
            <translation>أول انتهاء</translation>
        </message>
        <message>
            <source>Followed are the lots that are marked with this donor; pieces without a lot are in nobody's report.</source>
            <translation>تُتابَع الدفعات المعلّمة بهذا المانح؛ والقطع بلا دفعة لا تدخل في تقرير أحد.</translation>
        </message>
        <message>
            <source>For DHIS2</source>
            <translation>لنظام DHIS2</translation>
        </message>
        <message>
            <source>For how many months should it last? From this come the warnings and what to order.</source>
            <translation>لكم شهر يجب أن يكفي؟ من هنا تأتي التنبيهات وما يُطلب.</translation>
        </message>
        <message>
            <source>For pieces that come back while the bag stays out. At the end of a shift close the bag.</source>
            <translation>لما يعود والحقيبة ما زالت في الخارج. وفي نهاية الجولة تُغلق الحقيبة.</translation>
        </message>
        <message>
            <source>For use inside the house. Destroy it when it has been used.</source>
            <translation>للاستعمال داخل المركز. تُتلف بعد الاستعمال.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>وُجد</translation>
        </message>
        <message>
            <source>Found empty</source>
            <translation>وُجدت فارغة</translation>
        </message>
        <message>
            <source>Found there</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <source>Found, corrected or moved</source>
            <translation>وُجد أو صُحّح أو نُقل</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>From month</source>
            <translation>من شهر</translation>
        </message>
        <message>
            <source>From now on that is the difference that waits.</source>
            <translation>من الآن هذا هو الفرق الذي ينتظر الموافقة.</translation>
        </message>
        <message>
            <source>From {closing} to {opening}: pieces or gross?</source>
            <translation>من {closing} إلى {opening}: قطع أم غروس؟</translation>
        </message>
        <message>
            <source>From {first} on: what was there and came in, {available}; every cause of loss counts.</source>
            <translation>منذ {first}: ما كان موجودًا وما دخل، {available}؛ وتُحسب كل أسباب الفقد.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>ممتلئ</translation>
        </message>
        <message>
            <source>Full at</source>
            <translation>ممتلئ عند</translation>
        </message>
        <message>
            <source>Full shelves: {months} months × {rate} a month = {most}</source>
            <translation>رفوف ممتلئة: {months} أشهر × {rate} في الشهر = {most}</translation>
        </message>
        <message>
            <source>Full: {maximum} months. Low: under {minimum}. Very low: under {emergency}.</source>
            <translation>ممتلئ: {maximum} أشهر. قليل: أقل من {minimum}. قليل جدًا: أقل من {emergency}.</translation>
        </message>
        <message>
            <source>Give it a code name.</source>
            <translation>يُرجى كتابة اسم رمزي لها.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>يُرجى كتابة اسم له.</translation>
        </message>
        <message>
            <source>Given back by people</source>
            <translation>أعاده الناس</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>مقدّم من</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>الخارج</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>صالح</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>H Maximum</source>
            <translation>H الأقصى</translation>
        </message>
        <message>
            <source>H Most</source>
            <translation>H أقصى</translation>
        </message>
        <message>
            <source>H maximum stock</source>
            <translation>H أقصى مخزون</translation>
        </message>
        <message>
            <source>H: the most to keep. I: H − what is usable − what is on order, up to whole packs. J: asked for.</source>
            <translation>H: أكثر ما يُحفظ. I: ‏H − الصالح للاستعمال − ما طُلب من قبل، بعبوات كاملة. J: المطلوب.</translation>
        </message>
        <message>
            <source>HIV self-test kits</source>
            <translation>أدوات الفحص الذاتي لفيروس HIV</translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>توزيع</translation>
        </message>
        <message>
            <source>Hand out. The book keeps itself.</source>
            <translation>يكفي التوزيع. الدفتر يُكتب وحده.</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>وُزّع</translation>
        </message>
        <message>
            <source>Handed out expired</source>
            <translation>وُزّع منتهي الصلاحية</translation>
        </message>
        <message>
            <source>Here, and in the bags from here</source>
            <translation>هنا، وفي حقائب هذا المكان</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>How many arrived</source>
            <translation>كم وصل</translation>
        </message>
        <message>
            <source>How many labels</source>
            <translation>كم ملصقًا</translation>
        </message>
        <message>
            <source>How many people</source>
            <translation>عدد الأشخاص</translation>
        </message>
        <message>
            <source>How many were sent</source>
            <translation>كم أُرسل</translation>
        </message>
        <message>
            <source>How the use in a month is reckoned</source>
            <translation>كيف يُحسب استهلاك الشهر</translation>
        </message>
        <message>
            <source>How this is worked out</source>
            <translation>كيف حُسب هذا</translation>
        </message>
        <message>
            <source>How to read it</source>
            <translation>كيف يُقرأ</translation>
        </message>
        <message>
            <source>I Order</source>
            <translation>I الطلب</translation>
        </message>
        <message>
            <source>I have the words, save the file</source>
            <translation>الكلمات عندي، حفظ الملف</translation>
        </message>
        <message>
            <source>I have them here</source>
            <translation>هي عندي هنا</translation>
        </message>
        <message>
            <source>I looked into it</source>
            <translation>نظرتُ في الأمر</translation>
        </message>
        <message>
            <source>I order, worked out</source>
            <translation>I الطلب المحسوب</translation>
        </message>
        <message>
            <source>If the other centre gave you a file, open it under Transfers instead.</source>
            <translation>إن أعطى المركز الآخر ملفًا فيُفتح تحت «التحويلات».</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>الإدخال</translation>
        </message>
        <message>
            <source>In</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>In a box</source>
            <translation>في العلبة</translation>
        </message>
        <message>
            <source>In a carton</source>
            <translation>في الكرتونة</translation>
        </message>
        <message>
            <source>In a gross</source>
            <translation>في الغروس</translation>
        </message>
        <message>
            <source>In bags</source>
            <translation>في الحقائب</translation>
        </message>
        <message>
            <source>In hand, not in the book</source>
            <translation>في اليد وليست في الدفتر</translation>
        </message>
        <message>
            <source>In packs: {lacking} ÷ {size}, rounded up = {packs}, and {packs} × {size} = {pieces}</source>
            <translation>بالعبوات: {lacking} ÷ {size}، مقرّبًا إلى الأعلى = {packs}، و{packs} × {size} = {pieces}</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>في الملف</translation>
        </message>
        <message>
            <source>In {month} condoms were out on {condoms} days and lubricant on {lubricant}.</source>
            <translation>في {month}: أيام بلا واقيات {condoms}، وبلا مزلّق {lubricant}.</translation>
        </message>
        <message>
            <source>Issue a correction</source>
            <translation>أصدر تصحيحًا</translation>
        </message>
        <message>
            <source>Issue it</source>
            <translation>أصدره</translation>
        </message>
        <message>
            <source>Issue the correction</source>
            <translation>أصدر التصحيح</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>صدر يوم</translation>
        </message>
        <message>
            <source>Issued reports</source>
            <translation>التقارير الصادرة</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>وصل إليه</translation>
        </message>
        <message>
            <source>It came in</source>
            <translation>وصلت</translation>
        </message>
        <message>
            <source>It counts as</source>
            <translation>يُحسب مع</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>هي</translation>
        </message>
        <message>
            <source>It is in the book.</source>
            <translation>صار في الدفتر.</translation>
        </message>
        <message>
            <source>It is in the book. Save the answer for the other centre under Transfers.</source>
            <translation>صار في الدفتر. يُحفظ الرد للمركز الآخر تحت «التحويلات».</translation>
        </message>
        <message>
            <source>It is late</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>It is noted already what arrived of that transfer.</source>
            <translation>سُجّل من قبل ما وصل من هذا التحويل.</translation>
        </message>
        <message>
            <source>It is noted what arrived there.</source>
            <translation>سُجّل ما وصل هناك.</translation>
        </message>
        <message>
            <source>It is on the way again. To undo the sending too, press it once more.</source>
            <translation>عاد إلى الطريق. لإلغاء الإرسال أيضًا اضغط مرة أخرى.</translation>
        </message>
        <message>
            <source>It is there already</source>
            <translation>هي هناك الآن</translation>
        </message>
        <message>
            <source>It takes the place of an older report.</source>
            <translation>يحلّ محل تقرير أقدم.</translation>
        </message>
        <message>
            <source>It was empty</source>
            <translation>كانت فارغة</translation>
        </message>
        <message>
            <source>J Asked</source>
            <translation>J مطلوب</translation>
        </message>
        <message>
            <source>J Asked for</source>
            <translation>J المطلوب</translation>
        </message>
        <message>
            <source>J asked for</source>
            <translation>J المطلوب</translation>
        </message>
        <message>
            <source>J because</source>
            <translation>J لأن</translation>
        </message>
        <message>
            <source>Keep and save them</source>
            <translation>احفظها وخزّنها</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Keep these levels</source>
            <translation>حفظ هذه المستويات</translation>
        </message>
        <message>
            <source>Kept for this lot.</source>
            <translation>حُفظ لهذه الدفعة.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>Kind of movement</source>
            <translation>نوع الحركة</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ملصقات</translation>
        </message>
        <message>
            <source>Last filled</source>
            <translation>آخر تعبئة</translation>
        </message>
        <message>
            <source>Last filled {day} with {count}</source>
            <translation>عُبّئت آخر مرة {day} بعدد {count}</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>ترك</translation>
        </message>
        <message>
            <source>Leave it empty if all arrived.</source>
            <translation>تُترك فارغة إن وصل الكل.</translation>
        </message>
        <message>
            <source>Leave it empty if nobody knows.</source>
            <translation>تُترك الخانة فارغة إن لم يُعرف.</translation>
        </message>
        <message>
            <source>Leave these lines out</source>
            <translation>ترك هذه الأسطر</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>الدفتر</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>الباقي</translation>
        </message>
        <message>
            <source>Left at {outlet}</source>
            <translation>الباقي في {outlet}</translation>
        </message>
        <message>
            <source>Left there</source>
            <translation>الباقي</translation>
        </message>
        <message>
            <source>Less what can be handed out: {before} − {less} = {rest}</source>
            <translation>ناقص ما يمكن توزيعه: {before} − {less} = {rest}</translation>
        </message>
        <message>
            <source>Less what is on order: {before} − {less} = {rest}</source>
            <translation>ناقص ما هو مطلوب: {before} − {less} = {rest}</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>المستويات</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Lines that can't come in</source>
            <translation>أسطر لا يمكن إدخالها</translation>
        </message>
        <message>
            <source>Lines to look at</source>
            <translation>أسطر تحتاج إلى نظر</translation>
        </message>
        <message>
            <source>Look at a report</source>
            <translation>اعرض تقريرًا</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>اعرضه</translation>
        </message>
        <message>
            <source>Look at the box</source>
            <translation>انظر على العلبة</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>عرضها</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>بحث عنها</translation>
        </message>
        <message>
            <source>Looked at on {day}</source>
            <translation>نُظر فيها يوم {day}</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>الخسائر</translation>
        </message>
        <message>
            <source>Losses are one number. Nothing of police, groups, outlets, workers or notes can be sent.</source>
            <translation>الخسائر رقم واحد. لا يمكن إرسال شيء عن الشرطة أو المجموعات أو نقاط التوزيع أو العاملين أو الملاحظات.</translation>
        </message>
        <message>
            <source>Losses of the month</source>
            <translation>خسائر الشهر</translation>
        </message>
        <message>
            <source>Losses, any cause</source>
            <translation>الخسائر أيًّا كان سببها</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>ضائع</translation>
        </message>
        <message>
            <source>Lost or set aside</source>
            <translation>المفقود أو المعزول</translation>
        </message>
        <message>
            <source>Lost or taken</source>
            <translation>ضاع أو أُخذ</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Lot not known</source>
            <translation>الدفعة غير معروفة</translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation>رقم الدفعة</translation>
        </message>
        <message>
            <source>Lot {lot}</source>
            <translation>الدفعة {lot}</translation>
        </message>
        <message>
            <source>Lot {lot} expired in {expiry}. Is that what is printed on it?</source>
            <translation>انتهت الدفعة {lot} في {expiry}. هل هذا هو المطبوع عليها؟</translation>
        </message>
        <message>
            <source>Lot {lot} is known with {known}. Is {expiry} what is printed on it?</source>
            <translation>الدفعة {lot} معروفة بتاريخ {known}. هل {expiry} هو المطبوع عليها؟</translation>
        </message>
        <message>
            <source>Lot {lot} is written with {known} and with {expiry}.</source>
            <translation>الدفعة {lot} مكتوبة بتاريخ {known} وبتاريخ {expiry}.</translation>
        </message>
        <message>
            <source>Lot {lot} would last until {expiry}, more than five years. Is that what is printed on it?</source>
            <translation>صلاحية الدفعة {lot} حتى {expiry}، أي أكثر من خمس سنوات. هل هذا هو المطبوع عليها؟</translation>
        </message>
        <message>
            <source>Lot {lot}: {pieces} are left when it expires ({day})</source>
            <translation>الدفعة {lot}: يبقى منها {pieces} عند انتهاء صلاحيتها ({day})</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>قليل</translation>
        </message>
        <message>
            <source>Low under</source>
            <translation>قليل تحت</translation>
        </message>
        <message>
            <source>Lubricant</source>
            <translation>المزلّق</translation>
        </message>
        <message>
            <source>Lubricant and condoms run out on the same day.</source>
            <translation>ينفد المزلّق والواقيات في اليوم نفسه.</translation>
        </message>
        <message>
            <source>Lubricant beside condoms</source>
            <translation>المزلّق مقابل الواقيات</translation>
        </message>
        <message>
            <source>Lubricant for 100 condoms</source>
            <translation>المزلّق لكل 100 واقٍ</translation>
        </message>
        <message>
            <source>Lubricant handed out</source>
            <translation>المزلّق الموزّع</translation>
        </message>
        <message>
            <source>Lubricant needed</source>
            <translation>المزلّق اللازم</translation>
        </message>
        <message numerus="yes">
            <source>Lubricant runs out {n} days before condoms.</source>
            <translation>
                <numerusform>ينفد المزلّق مع الواقيات في اليوم نفسه.</numerusform>
                <numerusform>ينفد المزلّق قبل الواقيات بيوم واحد.</numerusform>
                <numerusform>ينفد المزلّق قبل الواقيات بيومين.</numerusform>
                <numerusform>ينفد المزلّق قبل الواقيات بـ{n} أيام.</numerusform>
                <numerusform>ينفد المزلّق قبل الواقيات بـ{n} يومًا.</numerusform>
                <numerusform>ينفد المزلّق قبل الواقيات بـ{n} يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lubricant sachets</source>
            <translation>أكياس المزلّق</translation>
        </message>
        <message>
            <source>Lubricant tubes</source>
            <translation>أنابيب المزلّق</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>صنع</translation>
        </message>
        <message>
            <source>Male condoms</source>
            <translation>الواقيات الذكرية</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>الصانع</translation>
        </message>
        <message>
            <source>Mark a row to ask for another number than the one worked out.</source>
            <translation>علّم سطرًا لتطلب رقمًا غير المحسوب.</translation>
        </message>
        <message numerus="yes">
            <source>Mean of {n} months: ({parts}) ÷ {n} = {rate}</source>
            <translation>
                <numerusform>متوسط {n} شهر: ({parts}) ÷ {n} = {rate}</numerusform>
                <numerusform>متوسط شهر واحد: ({parts}) ÷ {n} = {rate}</numerusform>
                <numerusform>متوسط شهرين: ({parts}) ÷ {n} = {rate}</numerusform>
                <numerusform>متوسط {n} أشهر: ({parts}) ÷ {n} = {rate}</numerusform>
                <numerusform>متوسط {n} شهرًا: ({parts}) ÷ {n} = {rate}</numerusform>
                <numerusform>متوسط {n} شهر: ({parts}) ÷ {n} = {rate}</numerusform>
            </translation>
        </message>
        <message>
            <source>Men</source>
            <translation>رجال</translation>
        </message>
        <message>
            <source>Men sex workers</source>
            <translation>رجال عاملون في الجنس</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Month by month</source>
            <translation>شهرًا بشهر</translation>
        </message>
        <message>
            <source>Monthly report</source>
            <translation>التقرير الشهري</translation>
        </message>
        <message>
            <source>Monthly stock report</source>
            <translation>التقرير الشهري للمخزون</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>الأشهر</translation>
        </message>
        <message>
            <source>Months of stock</source>
            <translation>أشهر المخزون</translation>
        </message>
        <message>
            <source>Months. Order up to here.</source>
            <translation>بالأشهر. يُطلب حتى هذا الحد.</translation>
        </message>
        <message>
            <source>Months. Then it is an emergency.</source>
            <translation>بالأشهر. عندها الحالة طارئة.</translation>
        </message>
        <message>
            <source>Months. Then order.</source>
            <translation>بالأشهر. عندها يُطلب المزيد.</translation>
        </message>
        <message>
            <source>More than the book says</source>
            <translation>أكثر مما يقوله الدفتر</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>الحركات</translation>
        </message>
        <message>
            <source>Movements of this product and place from that time are here already.</source>
            <translation>حركات هذا المنتج وهذا المكان في تلك المدة موجودة هنا من قبل.</translation>
        </message>
        <message>
            <source>Movements, line by line</source>
            <translation>حركات، سطرًا سطرًا</translation>
        </message>
        <message>
            <source>N Adjusted</source>
            <translation>N معدّل</translation>
        </message>
        <message>
            <source>N Use, adjusted</source>
            <translation>N استهلاك معدّل</translation>
        </message>
        <message>
            <source>N use, adjusted for X</source>
            <translation>N الاستهلاك معدّلًا بحسب X</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>اسم المركز</translation>
        </message>
        <message>
            <source>Name the first place: the cupboard of the centre.</source>
            <translation>يُرجى تسمية المكان الأول: خزانة المركز.</translation>
        </message>
        <message>
            <source>National rule</source>
            <translation>القاعدة الوطنية</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>اللازم</translation>
        </message>
        <message>
            <source>Needed in a month</source>
            <translation>الحاجة في الشهر</translation>
        </message>
        <message>
            <source>Needles and syringes</source>
            <translation>الإبر والمحاقن</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>محايد</translation>
        </message>
        <message>
            <source>No bag is out.</source>
            <translation>لا حقيبة خارج المركز.</translation>
        </message>
        <message>
            <source>No count waits for a coordinator.</source>
            <translation>لا جرد ينتظر المنسّق.</translation>
        </message>
        <message>
            <source>No later month had stock on ten days or more.</source>
            <translation>لم يكن في أي شهر أحدث مخزون لعشرة أيام أو أكثر.</translation>
        </message>
        <message>
            <source>No longer true: the book has changed since</source>
            <translation>لم يعد صحيحًا: تغيّر الدفتر بعده</translation>
        </message>
        <message>
            <source>No lot of this donor was there in this quarter.</source>
            <translation>لم تكن أي دفعة من هذا المانح في هذا الربع.</translation>
        </message>
        <message>
            <source>No month of the last year had stock on ten days or more. That is not the same as no use, so nothing is assumed.</source>
            <translation>لم يكن في أي شهر من السنة الماضية مخزون لعشرة أيام أو أكثر. هذا لا يعني أنه لا استهلاك، لذلك لا يُفترض شيء.</translation>
        </message>
        <message>
            <source>No names.</source>
            <translation>بلا أسماء.</translation>
        </message>
        <message>
            <source>No order</source>
            <translation>بلا طلبية</translation>
        </message>
        <message>
            <source>No outlet yet. Add the first one by a code name, never the venue's own.</source>
            <translation>لا توجد نقطة توزيع بعد. تُضاف الأولى باسم رمزي، لا باسم المحل.</translation>
        </message>
        <message>
            <source>No word, no name, no picture.</source>
            <translation>بلا كلمة ولا اسم ولا صورة.</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>لا أحد يعرف</translation>
        </message>
        <message>
            <source>Nobody waits for that order any more.</source>
            <translation>لم يعد أحد ينتظر هذه الطلبية.</translation>
        </message>
        <message>
            <source>Nobody was there with it yet.</source>
            <translation>لم يذهب أحد إليها بهذا المنتج بعد.</translation>
        </message>
        <message>
            <source>Nobody, as far as the book knows.</source>
            <translation>لا أحد، بحسب الدفتر.</translation>
        </message>
        <message>
            <source>None handed out lately</source>
            <translation>لا توزيع في المدة الأخيرة</translation>
        </message>
        <message>
            <source>None left</source>
            <translation>لم يبقَ شيء</translation>
        </message>
        <message>
            <source>None of it is left here.</source>
            <translation>لم يبق منها شيء هنا.</translation>
        </message>
        <message>
            <source>None was issued yet. Every one keeps its figures, whatever is typed later.</source>
            <translation>لم يصدر أي تقرير بعد. كل تقرير يحفظ أرقامه مهما كُتب بعده.</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>بلا تفسير</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Not known or not to be said</source>
            <translation>غير معروف أو لا يُقال</translation>
        </message>
        <message>
            <source>Not prequalified</source>
            <translation>غير معتمد مسبقًا</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Note an order</source>
            <translation>تسجيل طلبية</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Note the count</source>
            <translation>تسجيل الجرد</translation>
        </message>
        <message>
            <source>Note the order</source>
            <translation>تسجيل الطلبية</translation>
        </message>
        <message>
            <source>Note the round</source>
            <translation>تسجيل الجولة</translation>
        </message>
        <message>
            <source>Nothing has come in yet</source>
            <translation>لم يصل شيء بعد</translation>
        </message>
        <message>
            <source>Nothing has moved yet. Receive or count something first.</source>
            <translation>لا حركة بعد. الاستلام أو الجرد أولًا.</translation>
        </message>
        <message>
            <source>Nothing is lacking</source>
            <translation>لا ينقص شيء</translation>
        </message>
        <message>
            <source>Nothing is lacking, so nothing needs to be ordered.</source>
            <translation>لا ينقص شيء، فلا حاجة إلى طلب.</translation>
        </message>
        <message>
            <source>Nothing is on order.</source>
            <translation>لا توجد طلبيات.</translation>
        </message>
        <message>
            <source>Nothing moved in this line.</source>
            <translation>لم يتحرك شيء في هذا السطر.</translation>
        </message>
        <message>
            <source>Nothing moved in this time.</source>
            <translation>لا حركة في هذه المدة.</translation>
        </message>
        <message>
            <source>Nothing waits any more.</source>
            <translation>لم يعد شيء ينتظر.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nothing was sent to another place, and nothing came from one.</source>
            <translation>لم يُرسل شيء إلى مكان آخر، ولم يأت شيء من مكان آخر.</translation>
        </message>
        <message>
            <source>Nothing was there and nothing moved.</source>
            <translation>لم يكن شيء ولم تكن حركة.</translation>
        </message>
        <message>
            <source>Nought if it was empty. Leave it empty if you did not look.</source>
            <translation>صفر إن كانت فارغة. تُترك الخانة فارغة إن لم يُنظر.</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>لأي مكان</translation>
        </message>
        <message>
            <source>Of days</source>
            <translation>من أيام</translation>
        </message>
        <message>
            <source>Of this lot. You can change it later under Lots.</source>
            <translation>لهذه الدفعة. يمكن تغييرها لاحقًا تحت الدفعات.</translation>
        </message>
        <message numerus="yes">
            <source>Of {n} months, {same} are as the national rule makes them.</source>
            <translation>
                <numerusform>من {n} أشهر، {same} كما تحسبها القاعدة الوطنية.</numerusform>
                <numerusform>من شهر واحد، {same} كما تحسبه القاعدة الوطنية.</numerusform>
                <numerusform>من شهرين، {same} كما تحسبهما القاعدة الوطنية.</numerusform>
                <numerusform>من {n} أشهر، {same} كما تحسبها القاعدة الوطنية.</numerusform>
                <numerusform>من {n} شهرًا، {same} كما تحسبها القاعدة الوطنية.</numerusform>
                <numerusform>من {n} شهر، {same} كما تحسبها القاعدة الوطنية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n} more products it is not known how much is used.</source>
            <translation>
                <numerusform>لا منتجات أخرى استهلاكها غير معروف.</numerusform>
                <numerusform>منتج آخر لا يُعرف كم يُستهلك منه.</numerusform>
                <numerusform>منتجان آخران لا يُعرف كم يُستهلك منهما.</numerusform>
                <numerusform>{n} منتجات أخرى لا يُعرف كم يُستهلك منها.</numerusform>
                <numerusform>{n} منتجًا آخر لا يُعرف كم يُستهلك منها.</numerusform>
                <numerusform>{n} منتج آخر لا يُعرف كم يُستهلك منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n} places. Nothing has been written yet.</source>
            <translation>
                <numerusform>لا أماكن. لم يُكتب شيء بعد.</numerusform>
                <numerusform>من مكان واحد. لم يُكتب شيء بعد.</numerusform>
                <numerusform>من مكانين. لم يُكتب شيء بعد.</numerusform>
                <numerusform>من {n} أماكن. لم يُكتب شيء بعد.</numerusform>
                <numerusform>من {n} مكانًا. لم يُكتب شيء بعد.</numerusform>
                <numerusform>من {n} مكان. لم يُكتب شيء بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Often needed</source>
            <translation>كثيرة الاستعمال</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>الموجود</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>On the shelf {there} − held back {held} − expired {expired} = {usable}</source>
            <translation>على الرف {there} − محجوز {held} − منتهٍ {expired} = {usable}</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>On the way to {centre}</source>
            <translation>في الطريق إلى {centre}</translation>
        </message>
        <message>
            <source>On the way to {centre}: {count}</source>
            <translation>في الطريق إلى {centre}: {count}</translation>
        </message>
        <message numerus="yes">
            <source>On {n} of the last 30 days male condoms, female condoms and lubricant were all there.</source>
            <translation>
                <numerusform>في الأيام الثلاثين الأخيرة لم تتوفر الواقيات الذكرية والأنثوية والمزلّق معًا في أي يوم.</numerusform>
                <numerusform>توفرت الواقيات الذكرية والأنثوية والمزلّق معًا في يوم واحد من الأيام الثلاثين الأخيرة.</numerusform>
                <numerusform>توفرت الواقيات الذكرية والأنثوية والمزلّق معًا في يومين من الأيام الثلاثين الأخيرة.</numerusform>
                <numerusform>توفرت الواقيات الذكرية والأنثوية والمزلّق معًا في {n} أيام من الأيام الثلاثين الأخيرة.</numerusform>
                <numerusform>توفرت الواقيات الذكرية والأنثوية والمزلّق معًا في {n} يومًا من الأيام الثلاثين الأخيرة.</numerusform>
                <numerusform>توفرت الواقيات الذكرية والأنثوية والمزلّق معًا في {n} يوم من الأيام الثلاثين الأخيرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only a coordinator can end a recall.</source>
            <translation>المنسّق وحده ينهي السحب.</translation>
        </message>
        <message>
            <source>Only if the numbers don't add up. A few words, no names.</source>
            <translation>فقط إن لم تتطابق الأعداد. بضع كلمات، بلا أسماء.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>فتح ملف</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>فتحها من جديد</translation>
        </message>
        <message>
            <source>Open what was issued</source>
            <translation>افتح ما صدر</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>الافتتاح</translation>
        </message>
        <message>
            <source>Opening + received − used − losses + corrected = left was checked in every row.</source>
            <translation>جرى التحقق في كل سطر من أن الافتتاح + المستلم − المستعمل − الخسائر + التصحيح = الباقي.</translation>
        </message>
        <message>
            <source>Opening count</source>
            <translation>الجرد الأول</translation>
        </message>
        <message>
            <source>Opening count: it was here before</source>
            <translation>الجرد الأول: كان هنا من قبل</translation>
        </message>
        <message>
            <source>Opening, received, handed out and adjustment make {made}, the closing says {closing}.</source>
            <translation>الافتتاح والمستلَم والموزَّع والتصحيح تعطي {made}، والختام يقول {closing}.</translation>
        </message>
        <message>
            <source>Or one of your own:</source>
            <translation>أو منتج خاص بكم:</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>يوم الطلب</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبيات</translation>
        </message>
        <message>
            <source>Organisation unit</source>
            <translation>الوحدة التنظيمية</translation>
        </message>
        <message>
            <source>Organisation units</source>
            <translation>الوحدات التنظيمية</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>آخرون</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>قاعدتنا</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>نقطة التوزيع</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>نقاط التوزيع</translation>
        </message>
        <message>
            <source>P Mean</source>
            <translation>P متوسط</translation>
        </message>
        <message>
            <source>P Mean use</source>
            <translation>P متوسط</translation>
        </message>
        <message>
            <source>P mean monthly use</source>
            <translation>P متوسط الاستهلاك الشهري</translation>
        </message>
        <message>
            <source>P: by the national rule, mean of C × 30 ÷ (30 − X) over three whole months. “–” is not known.</source>
            <translation>P: بالقاعدة الوطنية، متوسط C × 30 ÷ (30 − X) لثلاثة أشهر كاملة. «–» غير معروف.</translation>
        </message>
        <message>
            <source>P: mean use of the last three whole months that say something. “–” is not known, never nought.</source>
            <translation>P: متوسط الاستهلاك في آخر ثلاثة أشهر كاملة لها دلالة. «–» تعني غير معروف، لا صفرًا.</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>العبوات</translation>
        </message>
        <message>
            <source>Past and what is to be expected</source>
            <translation>ما مضى وما هو متوقع</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Pictures and words for each box.</source>
            <translation>صور وكلمات لكل خانة.</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>القطع</translation>
        </message>
        <message>
            <source>Pieces in each. Leave empty what it does not come in.</source>
            <translation>عدد القطع في كل منها. تُترك فارغة العبوة غير الموجودة.</translation>
        </message>
        <message>
            <source>Pieces or packs</source>
            <translation>قطع أو عبوات</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Police unit</source>
            <translation>وحدة الشرطة</translation>
        </message>
        <message>
            <source>Press to see how this is worked out</source>
            <translation>اضغط لترى كيف حُسب هذا</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Print an empty sheet</source>
            <translation>طباعة ورقة فارغة</translation>
        </message>
        <message>
            <source>Print its label</source>
            <translation>طباعة ملصقها</translation>
        </message>
        <message>
            <source>Print its sheet</source>
            <translation>طباعة ورقتها</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>طباعة ملصقات</translation>
        </message>
        <message>
            <source>Print the words too: who finds the label can read them</source>
            <translation>طباعة الكلمات أيضًا: من يجد الملصق يستطيع قراءتها</translation>
        </message>
        <message>
            <source>Printed on the box. Leave it empty if you can't find it: “lot not known” is a lot too.</source>
            <translation>مطبوع على العلبة. تُترك الخانة فارغة إن لم يوجد: «الدفعة غير معروفة» دفعة أيضًا.</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>Put a number right</source>
            <translation>تصحيح عدد</translation>
        </message>
        <message>
            <source>Put it on record</source>
            <translation>تسجيله</translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Quality mark</source>
            <translation>علامة الجودة</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>حجر</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>الربع</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Recall of a lot</source>
            <translation>سحب دفعة</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Recalled and given back</source>
            <translation>مسحوب ومُعاد</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>استلام</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>استُلم</translation>
        </message>
        <message>
            <source>Received from this donor</source>
            <translation>استُلم من هذا المانح</translation>
        </message>
        <message>
            <source>Refill round</source>
            <translation>جولة تعبئة</translation>
        </message>
        <message>
            <source>Release it</source>
            <translation>الإفراج عنها</translation>
        </message>
        <message>
            <source>Release this lot? From now on it is offered again.</source>
            <translation>الإفراج عن هذه الدفعة؟ ستُعرض من جديد.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Remember it</source>
            <translation>حفظه</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Report to the donor</source>
            <translation>تقرير إلى المانح</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message numerus="yes">
            <source>Round noted, {n} pieces filled.</source>
            <translation>
                <numerusform>سُجّلت الجولة، ولم تُعبّأ أي قطعة.</numerusform>
                <numerusform>سُجّلت الجولة، وعُبّئت قطعة واحدة.</numerusform>
                <numerusform>سُجّلت الجولة، وعُبّئت قطعتان.</numerusform>
                <numerusform>سُجّلت الجولة، وعُبّئت {n} قطع.</numerusform>
                <numerusform>سُجّلت الجولة، وعُبّئت {n} قطعة.</numerusform>
                <numerusform>سُجّلت الجولة، وعُبّئت {n} قطعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rounded up to whole pieces: {pieces}</source>
            <translation>مقرّبًا إلى قطع كاملة: {pieces}</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>ينفد</translation>
        </message>
        <message>
            <source>Runs out {day}</source>
            <translation>ينفد في {day}</translation>
        </message>
        <message>
            <source>Sample for testing</source>
            <translation>عيّنة للفحص</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>احفظ بصيغة CSV</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>احفظ كجدول حسابات</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>احفظ بصيغة {format}</translation>
        </message>
        <message>
            <source>Save it as CSV: a ledger month by month, movements line by line, or balances.</source>
            <translation>احفظه بصيغة CSV: سجل شهري، أو حركات سطرًا سطرًا، أو أرصدة.</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>حفظ الرد</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>حفظ الملف</translation>
        </message>
        <message>
            <source>Save the mapping</source>
            <translation>احفظ جدول المطابقة</translation>
        </message>
        <message>
            <source>Say in a few words why.</source>
            <translation>يُكتب السبب ببضع كلمات.</translation>
        </message>
        <message>
            <source>Say what happened first.</source>
            <translation>يُرجى ذكر ما حدث أولًا.</translation>
        </message>
        <message>
            <source>Scanned. Open a form first, and the scan fills it.</source>
            <translation>تم المسح. افتح نموذجًا أولًا فيملؤه المسح.</translation>
        </message>
        <message>
            <source>Scanned: {what}</source>
            <translation>تم المسح: {what}</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Send to another place</source>
            <translation>إرسال إلى مكان آخر</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسل</translation>
        </message>
        <message>
            <source>Sent away</source>
            <translation>أُرسل</translation>
        </message>
        <message>
            <source>Sent on {day} by {centre}, code {code}. Count what arrived.</source>
            <translation>أرسله {centre} في {day}، الرمز {code}. يُعدّ ما وصل.</translation>
        </message>
        <message>
            <source>Sent on {day} from {centre}. Count what arrived.</source>
            <translation>أُرسل في {day} من {centre}. يُعدّ ما وصل.</translation>
        </message>
        <message>
            <source>Sent on {day} to {centre}. What did they count?</source>
            <translation>أُرسل في {day} إلى {centre}. كم عدّوا؟</translation>
        </message>
        <message>
            <source>Set a lot aside</source>
            <translation>عزل دفعة</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>موضوع جانبًا</translation>
        </message>
        <message>
            <source>Set how many people need in a month, then this can be worked out.</source>
            <translation>حدّد الحاجة في الشهر، عندها يمكن حساب هذا.</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>اعتماده</translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation>عزلها</translation>
        </message>
        <message>
            <source>Set it aside everywhere</source>
            <translation>عزلها في كل مكان</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>الإعداد</translation>
        </message>
        <message>
            <source>Set what people need</source>
            <translation>تحديد الحاجة</translation>
        </message>
        <message>
            <source>Share of the need met</source>
            <translation>نسبة الحاجة المغطاة</translation>
        </message>
        <message>
            <source>Sheets given</source>
            <translation>أوراق حقوق أُعطيت</translation>
        </message>
        <message>
            <source>Shift sheet</source>
            <translation>ورقة الجولة</translation>
        </message>
        <message>
            <source>Should be here on</source>
            <translation>متوقعة يوم</translation>
        </message>
        <message>
            <source>Show and print</source>
            <translation>عرض وطباعة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Six words</source>
            <translation>ست كلمات</translation>
        </message>
        <message>
            <source>Six words for this file</source>
            <translation>ست كلمات لهذا الملف</translation>
        </message>
        <message>
            <source>Slips given</source>
            <translation>قسائم أُعطيت</translation>
        </message>
        <message>
            <source>Some are damaged</source>
            <translation>بعضها تالف</translation>
        </message>
        <message>
            <source>Some may have been stolen</source>
            <translation>ربما سُرق بعضها</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>شيء آخر</translation>
        </message>
        <message>
            <source>Something was not written down</source>
            <translation>لم يُسجّل شيء ما</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>الباقي</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>Stock card</source>
            <translation>بطاقة المخزون</translation>
        </message>
        <message>
            <source>Stock ledger</source>
            <translation>دفتر المخزون</translation>
        </message>
        <message numerus="yes">
            <source>Stock sent to {centre} has been on the way for {n} days. Ask whether it arrived.</source>
            <translation>
                <numerusform>أُرسل المخزون إلى {centre} اليوم. يُسأل هل وصل.</numerusform>
                <numerusform>ما أُرسل إلى {centre} في الطريق منذ يوم واحد. يُسأل هل وصل.</numerusform>
                <numerusform>ما أُرسل إلى {centre} في الطريق منذ يومين. يُسأل هل وصل.</numerusform>
                <numerusform>ما أُرسل إلى {centre} في الطريق منذ {n} أيام. يُسأل هل وصل.</numerusform>
                <numerusform>ما أُرسل إلى {centre} في الطريق منذ {n} يومًا. يُسأل هل وصل.</numerusform>
                <numerusform>ما أُرسل إلى {centre} في الطريق منذ {n} يومًا. يُسأل هل وصل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stolen</source>
            <translation>مسروق</translation>
        </message>
        <message>
            <source>Suggested, so that it is used before it expires</source>
            <translation>مقترح، ليُستعمل قبل انتهاء صلاحيته</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>المجاميع</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>المورّد</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>إدخالها</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>Take out a bag</source>
            <translation>إخراج حقيبة</translation>
        </message>
        <message>
            <source>Take {count}, as worked out</source>
            <translation>أخذ {count} كما حُسبت</translation>
        </message>
        <message>
            <source>Taken by police</source>
            <translation>أخذته الشرطة</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>أُخرج</translation>
        </message>
        <message>
            <source>Tap a number and it is noted.</source>
            <translation>لمسة على رقم، فيُسجَّل.</translation>
        </message>
        <message>
            <source>Tap a product first.</source>
            <translation>يُرجى لمس منتج أولًا.</translation>
        </message>
        <message>
            <source>That bag is closed. It stands under Bags.</source>
            <translation>هذه الحقيبة مغلقة. تجدها تحت الحقائب.</translation>
        </message>
        <message>
            <source>That code does not say which product it is. Choose it.</source>
            <translation>هذا الرمز لا يقول أي منتج هو. اختره.</translation>
        </message>
        <message>
            <source>That lot does not lie here. The one that expires first is taken.</source>
            <translation>هذه الدفعة ليست هنا. تؤخذ التي تنتهي صلاحيتها أولًا.</translation>
        </message>
        <message>
            <source>That lot is not in the book here. Receive it first.</source>
            <translation>هذه الدفعة ليست في الدفتر هنا. سجّل استلامها أولًا.</translation>
        </message>
        <message>
            <source>The bag is closed.</source>
            <translation>أُغلقت الحقيبة.</translation>
        </message>
        <message>
            <source>The bag is empty.</source>
            <translation>الحقيبة فارغة.</translation>
        </message>
        <message>
            <source>The bag is open again, with all that was in it.</source>
            <translation>الحقيبة مفتوحة من جديد بكل ما كان فيها.</translation>
        </message>
        <message numerus="yes">
            <source>The bag of {worker} has been out for {n} days.</source>
            <translation>
                <numerusform>حقيبة {worker} خرجت اليوم.</numerusform>
                <numerusform>حقيبة {worker} خارج المركز منذ يوم واحد.</numerusform>
                <numerusform>حقيبة {worker} خارج المركز منذ يومين.</numerusform>
                <numerusform>حقيبة {worker} خارج المركز منذ {n} أيام.</numerusform>
                <numerusform>حقيبة {worker} خارج المركز منذ {n} يومًا.</numerusform>
                <numerusform>حقيبة {worker} خارج المركز منذ {n} يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance is that of the lot, reckoned in the order shown.</source>
            <translation>الرصيد هو رصيد الدفعة، محسوبًا بالترتيب المبيّن.</translation>
        </message>
        <message>
            <source>The book doesn't know this lot.</source>
            <translation>لا يعرف الدفتر هذه الدفعة.</translation>
        </message>
        <message>
            <source>The book has changed since: these figures are no longer true.</source>
            <translation>تغيّر الدفتر بعده: لم تعد هذه الأرقام صحيحة.</translation>
        </message>
        <message>
            <source>The book is below zero. Count again</source>
            <translation>الدفتر تحت الصفر. يلزم جرد جديد</translation>
        </message>
        <message numerus="yes">
            <source>The book is put right by {n} pieces.</source>
            <translation>
                <numerusform>لم يُصحّح شيء.</numerusform>
                <numerusform>صُحّح الدفتر بقطعة واحدة.</numerusform>
                <numerusform>صُحّح الدفتر بقطعتين.</numerusform>
                <numerusform>صُحّح الدفتر بـ{n} قطع.</numerusform>
                <numerusform>صُحّح الدفتر بـ{n} قطعة.</numerusform>
                <numerusform>صُحّح الدفتر بـ{n} قطعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The book knows of nothing here.</source>
            <translation>لا شيء هنا بحسب الدفتر.</translation>
        </message>
        <message>
            <source>The book says {balance} of {product} and you counted {quantity}. Is the count right?</source>
            <translation>الدفتر يقول {balance} من {product} والجرد يقول {quantity}. هل الجرد صحيح؟</translation>
        </message>
        <message>
            <source>The book says {book}, because a lot stands below zero. Count again.</source>
            <translation>يقول الدفتر {book} لأن دفعة تحت الصفر. أعد العد.</translation>
        </message>
        <message>
            <source>The book says {count}.</source>
            <translation>الدفتر يقول {count}.</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>الرسم على شكل جدول</translation>
        </message>
        <message>
            <source>The count is approved.</source>
            <translation>اعتُمد الجرد.</translation>
        </message>
        <message>
            <source>The count of {day} at {place} differs from the book. A coordinator must agree.</source>
            <translation>يختلف جرد {day} في {place} عن الدفتر. يلزم أن يوافق المنسّق.</translation>
        </message>
        <message>
            <source>The day can't be read.</source>
            <translation>تعذّرت قراءة اليوم.</translation>
        </message>
        <message>
            <source>The day has not come yet.</source>
            <translation>لم يأتِ هذا اليوم بعد.</translation>
        </message>
        <message>
            <source>The digits under the bars, 8 to 14 of them. Leave it empty if there are none.</source>
            <translation>الأرقام تحت الخطوط، من 8 إلى 14. تُترك الخانة فارغة إن لم توجد.</translation>
        </message>
        <message>
            <source>The expiry can't be read.</source>
            <translation>تعذّرت قراءة تاريخ الانتهاء.</translation>
        </message>
        <message>
            <source>The file can't be read.</source>
            <translation>لا تمكن قراءة الملف.</translation>
        </message>
        <message>
            <source>The file opens only with these words. Write them down, or say them by phone. Never send them together with the file. They are not kept.</source>
            <translation>لا يُفتح الملف إلا بهذه الكلمات. تُكتب أو تُقال بالهاتف. ولا تُرسل أبدًا مع الملف. وهي لا تُحفظ.</translation>
        </message>
        <message>
            <source>The files can be told by their marks (SHA-256): {marks}</source>
            <translation>تُعرف الملفات ببصماتها (SHA-256): {marks}</translation>
        </message>
        <message>
            <source>The house's own rule</source>
            <translation>قاعدة البرنامج</translation>
        </message>
        <message>
            <source>The levels count from now on.</source>
            <translation>تسري المستويات من الآن.</translation>
        </message>
        <message>
            <source>The lot had expired by then, so it can't come in as handed out.</source>
            <translation>كانت الدفعة منتهية الصلاحية آنذاك، فلا تُدخل على أنها وُزّعت.</translation>
        </message>
        <message>
            <source>The lot is released.</source>
            <translation>أُفرج عن الدفعة.</translation>
        </message>
        <message>
            <source>The lot is set aside everywhere.</source>
            <translation>عُزلت الدفعة في كل مكان.</translation>
        </message>
        <message>
            <source>The lot is set aside on that day, so it can't come in as handed out or sent.</source>
            <translation>الدفعة معزولة في ذلك اليوم، فلا تُدخل على أنها وُزّعت أو أُرسلت.</translation>
        </message>
        <message>
            <source>The lot is set aside.</source>
            <translation>عُزلت الدفعة.</translation>
        </message>
        <message>
            <source>The lot number is too long.</source>
            <translation>رقم الدفعة طويل جدًا.</translation>
        </message>
        <message>
            <source>The month can't be read.</source>
            <translation>لا يمكن قراءة الشهر.</translation>
        </message>
        <message>
            <source>The month has not come yet.</source>
            <translation>الشهر لم يأت بعد.</translation>
        </message>
        <message>
            <source>The month is not over: up to {day}.</source>
            <translation>لم ينتهِ الشهر بعد: حتى {day}.</translation>
        </message>
        <message>
            <source>The month opens with {opening}, the one before closed with {closing}: taken as a count.</source>
            <translation>يبدأ الشهر بـ {opening}، والذي قبله انتهى بـ {closing}: حُسب ذلك جردًا.</translation>
        </message>
        <message>
            <source>The movement is undone. Both lines stay in the ledger.</source>
            <translation>تم التراجع عن الحركة. يبقى السطران في الدفتر.</translation>
        </message>
        <message>
            <source>The national rule wants three complete months.</source>
            <translation>القاعدة الوطنية تتطلب ثلاثة أشهر كاملة.</translation>
        </message>
        <message>
            <source>The national rule: 3 months of 30 days</source>
            <translation>القاعدة الوطنية: 3 أشهر من 30 يومًا</translation>
        </message>
        <message numerus="yes">
            <source>The need of {n} products is kept.</source>
            <translation>
                <numerusform>لم تُحفظ حاجة لأي منتج.</numerusform>
                <numerusform>حُفظت حاجة منتج واحد.</numerusform>
                <numerusform>حُفظت حاجة منتجين.</numerusform>
                <numerusform>حُفظت حاجة {n} منتجات.</numerusform>
                <numerusform>حُفظت حاجة {n} منتجًا.</numerusform>
                <numerusform>حُفظت حاجة {n} منتج.</numerusform>
            </translation>
        </message>
        <message>
            <source>The one that expired first</source>
            <translation>التي انتهت أولًا</translation>
        </message>
        <message>
            <source>The one that expires first</source>
            <translation>التي تنتهي أولًا</translation>
        </message>
        <message>
            <source>The order is changed.</source>
            <translation>تغيّرت الطلبية.</translation>
        </message>
        <message>
            <source>The other centre says them by phone.</source>
            <translation>يقولها المركز الآخر بالهاتف.</translation>
        </message>
        <message>
            <source>The outlet is in the list.</source>
            <translation>نقطة التوزيع في القائمة.</translation>
        </message>
        <message>
            <source>The place is missing or too long.</source>
            <translation>المكان ناقص أو طويل جدًا.</translation>
        </message>
        <message>
            <source>The product {code} is not known here.</source>
            <translation>المنتج {code} غير معروف هنا.</translation>
        </message>
        <message>
            <source>The quotation marks do not match.</source>
            <translation>علامات الاقتباس غير متطابقة.</translation>
        </message>
        <message>
            <source>The report is issued. Its figures are kept as they are.</source>
            <translation>صدر التقرير. أرقامه محفوظة كما هي.</translation>
        </message>
        <message>
            <source>The same as line {other}: written twice?</source>
            <translation>مثل السطر {other}: هل كُتب مرتين؟</translation>
        </message>
        <message>
            <source>The shift is written.</source>
            <translation>سُجّلت الجولة.</translation>
        </message>
        <message>
            <source>The six words of this file</source>
            <translation>الكلمات الست لهذا الملف</translation>
        </message>
        <message>
            <source>The table is being brought in</source>
            <translation>يجري إدخال الجدول</translation>
        </message>
        <message>
            <source>The table is taken back.</source>
            <translation>سُحب الجدول.</translation>
        </message>
        <message>
            <source>The use is not known now, so this goes by the last known one.</source>
            <translation>الاستهلاك غير معروف الآن، فالحساب حسب آخر استهلاك معروف.</translation>
        </message>
        <message>
            <source>The visit is undone.</source>
            <translation>تم التراجع عن الزيارة.</translation>
        </message>
        <message>
            <source>The whole centre</source>
            <translation>المركز كله</translation>
        </message>
        <message>
            <source>The {column} is not a whole number of pieces.</source>
            <translation>‏{column}: هذا ليس عدد قطع صحيحًا.</translation>
        </message>
        <message>
            <source>There is enough for {months} months only, here more than is needed.</source>
            <translation>هناك ما يكفي {months} أشهر فقط، وهنا أكثر من الحاجة.</translation>
        </message>
        <message>
            <source>There is no complete month yet with stock on ten days or more.</source>
            <translation>لا يوجد بعد شهر كامل فيه مخزون لعشرة أيام أو أكثر.</translation>
        </message>
        <message>
            <source>There is no lot of it here.</source>
            <translation>لا دفعة منه هنا.</translation>
        </message>
        <message>
            <source>There is no outlet yet. Add the first one under Outlets, by a code name.</source>
            <translation>لا توجد نقطة توزيع بعد. تُضاف الأولى تحت نقاط التوزيع، باسم رمزي.</translation>
        </message>
        <message>
            <source>There is nothing here yet.</source>
            <translation>لا شيء هنا بعد.</translation>
        </message>
        <message>
            <source>There is nothing to take out yet.</source>
            <translation>لا شيء لإخراجه بعد.</translation>
        </message>
        <message numerus="yes">
            <source>There was no stock on {n} days.</source>
            <translation>
                <numerusform>لم يوجد يوم بلا مخزون.</numerusform>
                <numerusform>لم يكن هناك مخزون في يوم واحد.</numerusform>
                <numerusform>لم يكن هناك مخزون في يومين.</numerusform>
                <numerusform>لم يكن هناك مخزون في {n} أيام.</numerusform>
                <numerusform>لم يكن هناك مخزون في {n} يومًا.</numerusform>
                <numerusform>لم يكن هناك مخزون في {n} يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>These were handed out though the book did not know them. Count what lies there.</source>
            <translation>وُزّعت هذه القطع مع أن الدفتر لم يكن يعرفها. يُرجى جرد الموجود.</translation>
        </message>
        <message>
            <source>These were handed out though the book did not know them. Count, or look into it.</source>
            <translation>وُزّعت هذه القطع مع أن الدفتر لم يكن يعرفها. يُرجى الجرد، أو النظر في الأمر.</translation>
        </message>
        <message>
            <source>They run out on {day}.</source>
            <translation>ينفد المخزون في {day}.</translation>
        </message>
        <message>
            <source>They would expire unused in {expiry}. There they are used in time.</source>
            <translation>ستنتهي صلاحيتها دون استعمال في {expiry}. هناك تُستعمل في وقتها.</translation>
        </message>
        <message>
            <source>This line has {n} columns, the first line has {wanted}.</source>
            <translation>في هذا السطر {n} من الأعمدة، وفي السطر الأول {wanted}.</translation>
        </message>
        <message>
            <source>This movement is in the book already.</source>
            <translation>هذه الحركة موجودة في الدفتر.</translation>
        </message>
        <message>
            <source>This number is new here. Say once what it is, and it is remembered.</source>
            <translation>هذا الرقم جديد هنا. قل مرة واحدة ما هو، فيُحفظ.</translation>
        </message>
        <message>
            <source>This number is on a</source>
            <translation>هذا الرقم على</translation>
        </message>
        <message>
            <source>This place, product and month are in line {other} already.</source>
            <translation>هذا المكان والمنتج والشهر في السطر {other} من قبل.</translation>
        </message>
        <message>
            <source>This report was issued before with the very same figures.</source>
            <translation>صدر هذا التقرير من قبل بالأرقام نفسها.</translation>
        </message>
        <message>
            <source>Those that have expired</source>
            <translation>التي انتهت صلاحيتها</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>To month</source>
            <translation>إلى شهر</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>للطلب</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>To whom, which lot, another day</source>
            <translation>لمن، وأي دفعة، ويوم آخر</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Trade number</source>
            <translation>الرقم التجاري</translation>
        </message>
        <message>
            <source>Trans people</source>
            <translation>أشخاص عابرون</translation>
        </message>
        <message>
            <source>Trans sex workers</source>
            <translation>ترانس عاملون وعاملات في الجنس</translation>
        </message>
        <message>
            <source>Transfer {code} stands in the book as arrived twice. Undo one of the two under Movements.</source>
            <translation>التحويل {code} مسجّل في الدفتر واصلًا مرتين. يُتراجع عن إحداهما تحت «الحركات».</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>التحويلات</translation>
        </message>
        <message>
            <source>Turned up here</source>
            <translation>ظهر هنا</translation>
        </message>
        <message>
            <source>Type a shift sheet in</source>
            <translation>إدخال ورقة جولة</translation>
        </message>
        <message>
            <source>Type how many came in.</source>
            <translation>يُرجى كتابة عدد ما وصل.</translation>
        </message>
        <message>
            <source>Type how many come back of something.</source>
            <translation>يُكتب كم يعود.</translation>
        </message>
        <message>
            <source>Type how many were ordered.</source>
            <translation>يُرجى كتابة العدد المطلوب.</translation>
        </message>
        <message>
            <source>Type how many were taken out of something.</source>
            <translation>اكتب كم أُخرج من شيء ما.</translation>
        </message>
        <message>
            <source>Type how many you take of something.</source>
            <translation>يُرجى كتابة العدد المأخوذ من منتج ما.</translation>
        </message>
        <message>
            <source>Type how many, or tap a number.</source>
            <translation>يُرجى كتابة العدد أو لمس رقم.</translation>
        </message>
        <message>
            <source>Type how many.</source>
            <translation>يُرجى كتابة العدد.</translation>
        </message>
        <message>
            <source>Type its name.</source>
            <translation>يُكتب اسمه.</translation>
        </message>
        <message>
            <source>Type the lot number.</source>
            <translation>يُكتب رقم الدفعة.</translation>
        </message>
        <message>
            <source>Type the six words.</source>
            <translation>تُكتب الكلمات الست.</translation>
        </message>
        <message>
            <source>Type what you counted, nought too.</source>
            <translation>يُرجى كتابة ما عُدّ، والصفر أيضًا.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo a movement</source>
            <translation>التراجع عن حركة</translation>
        </message>
        <message>
            <source>Undo the last visit</source>
            <translation>التراجع عن آخر زيارة</translation>
        </message>
        <message>
            <source>Undo this count</source>
            <translation>التراجع عن هذا الجرد</translation>
        </message>
        <message>
            <source>Undo this movement</source>
            <translation>التراجع عن هذه الحركة</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>تم التراجع عنه</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>تم التراجع.</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>دون استعمال</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>صالح للاستعمال</translation>
        </message>
        <message>
            <source>Use in a month</source>
            <translation>الاستهلاك في الشهر</translation>
        </message>
        <message>
            <source>Use not known yet</source>
            <translation>الاستهلاك غير معروف بعد</translation>
        </message>
        <message>
            <source>Use not known, last {rate} in {month}</source>
            <translation>الاستهلاك غير معروف، آخره {rate} في {month}</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المستعمل</translation>
        </message>
        <message>
            <source>Used is what was handed out, also from bags; losses are never use. All figures are pieces.</source>
            <translation>المستعمل هو ما وُزّع، ومن الحقائب أيضًا؛ والخسائر ليست استهلاكًا. كل الأرقام بالقطع.</translation>
        </message>
        <message>
            <source>Used since the visit before</source>
            <translation>المستعمل منذ الزيارة السابقة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Values for DHIS2</source>
            <translation>القيم لنظام DHIS2</translation>
        </message>
        <message>
            <source>Very low</source>
            <translation>قليل جدًا</translation>
        </message>
        <message>
            <source>Very low is less than low, and low is less than full.</source>
            <translation>«قليل جدًا» أقل من «قليل»، و«قليل» أقل من «ممتلئ».</translation>
        </message>
        <message>
            <source>Very low under</source>
            <translation>قليل جدًا تحت</translation>
        </message>
        <message>
            <source>WHO/UNFPA prequalified</source>
            <translation>معتمد مسبقًا من WHO/UNFPA</translation>
        </message>
        <message>
            <source>Wait no longer</source>
            <translation>إيقاف الانتظار</translation>
        </message>
        <message>
            <source>Waited for no longer</source>
            <translation>لم تعد منتظَرة</translation>
        </message>
        <message>
            <source>Wanted: {ratio} for each condom</source>
            <translation>المطلوب: {ratio} لكل واقٍ</translation>
        </message>
        <message>
            <source>What arrived there</source>
            <translation>ما وصل هناك</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>ما وصل</translation>
        </message>
        <message>
            <source>What could be handed out</source>
            <translation>ما أمكن توزيعه</translation>
        </message>
        <message>
            <source>What do these words mean?</source>
            <translation>ماذا تعني هذه الكلمات؟</translation>
        </message>
        <message>
            <source>What else the box says</source>
            <translation>ما تقوله العلبة أيضًا</translation>
        </message>
        <message>
            <source>What expires first is used first, all lots together.</source>
            <translation>ما تنتهي صلاحيته أولًا يُستعمل أولًا، كل الدفعات معًا.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>What happened to the rest</source>
            <translation>ماذا حدث للباقي</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>ما يُعدّ</translation>
        </message>
        <message>
            <source>What is in this box?</source>
            <translation>ماذا في هذه العلبة؟</translation>
        </message>
        <message>
            <source>What is set aside is not offered and not counted as usable, until somebody releases it.</source>
            <translation>ما عُزل لا يُعرض ولا يُحسب صالحًا للاستعمال، حتى يُفرج عنه.</translation>
        </message>
        <message>
            <source>What its lines are</source>
            <translation>ما هي أسطره</translation>
        </message>
        <message>
            <source>What people need</source>
            <translation>حاجة الناس</translation>
        </message>
        <message>
            <source>What people need in a month</source>
            <translation>حاجة الناس في الشهر</translation>
        </message>
        <message>
            <source>What the box says</source>
            <translation>ما تقوله العلبة</translation>
        </message>
        <message>
            <source>What the other rule makes of it stands beside it.</source>
            <translation>نتيجة القاعدة الأخرى تظهر بجانبه.</translation>
        </message>
        <message>
            <source>What there is: balances</source>
            <translation>الموجود: أرصدة</translation>
        </message>
        <message>
            <source>What was left there</source>
            <translation>ما بقي هناك</translation>
        </message>
        <message>
            <source>What “{word}” means is not known here.</source>
            <translation>معنى «{word}» غير معروف هنا.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>أين ذهبت؟</translation>
        </message>
        <message>
            <source>Where does the stock lie?</source>
            <translation>أين يوجد المخزون؟</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>من أين جاءت</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>أين هي</translation>
        </message>
        <message>
            <source>Which column is what?</source>
            <translation>أي عمود لأي شيء؟</translation>
        </message>
        <message>
            <source>Which form of the sheet?</source>
            <translation>أي شكل من الورقة؟</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>أيّها</translation>
        </message>
        <message>
            <source>Which outlet</source>
            <translation>أي نقطة توزيع</translation>
        </message>
        <message>
            <source>Which products are these?</source>
            <translation>أي منتجات هذه؟</translation>
        </message>
        <message>
            <source>Who had it</source>
            <translation>من أخذ منها</translation>
        </message>
        <message>
            <source>Whoever keeps your DHIS2 tells you the identifiers: 11 letters and digits each. What you type is kept at once.</source>
            <translation>من يدير DHIS2 عندكم يعطيك المعرّفات: كل منها 11 حرفًا ورقمًا. ما تكتبه يُحفظ فورًا.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Why it differs</source>
            <translation>سبب الفرق</translation>
        </message>
        <message>
            <source>Why this lot</source>
            <translation>سبب هذه الدفعة</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>لماذا؟</translation>
        </message>
        <message>
            <source>Will expire before they are used</source>
            <translation>ستنتهي صلاحيتها قبل الاستعمال</translation>
        </message>
        <message>
            <source>Will expire unused</source>
            <translation>سينتهي دون استعمال</translation>
        </message>
        <message>
            <source>With pictures</source>
            <translation>مع صور</translation>
        </message>
        <message>
            <source>With this line, the book would be below zero on {day}.</source>
            <translation>بهذا السطر يصبح الدفتر تحت الصفر يوم {day}.</translation>
        </message>
        <message>
            <source>Without allowing for days without stock it would be {plain}.</source>
            <translation>دون مراعاة أيام النفاد يكون {plain}.</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>نساء</translation>
        </message>
        <message>
            <source>Women sex workers</source>
            <translation>نساء عاملات في الجنس</translation>
        </message>
        <message>
            <source>Worker's code</source>
            <translation>رمز العامل</translation>
        </message>
        <message>
            <source>Write it as month and year, as 05 2028.</source>
            <translation>يُكتب شهرًا وسنة، هكذا: 05 2028.</translation>
        </message>
        <message>
            <source>Write months, as 1.5.</source>
            <translation>تُكتب بالأشهر، مثل 1.5.</translation>
        </message>
        <message>
            <source>Write nought where it was empty. Leave a number empty where you did not look or fill.</source>
            <translation>يُكتب صفر حيث كانت فارغة. تُترك الخانة فارغة حيث لم يُنظر أو لم تُعبّأ.</translation>
        </message>
        <message>
            <source>Write the day as 3 11 2026, or leave it empty.</source>
            <translation>يُكتب اليوم مثل 3 11 2026، أو تُترك الخانة فارغة.</translation>
        </message>
        <message>
            <source>Write the shift</source>
            <translation>تسجيل الجولة</translation>
        </message>
        <message>
            <source>Write what was left or filled at one outlet at least.</source>
            <translation>يُرجى كتابة ما بقي أو ما عُبّئ في نقطة توزيع واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Written again.</source>
            <translation>كُتب من جديد.</translation>
        </message>
        <message>
            <source>X Days out</source>
            <translation>X أيام بلا</translation>
        </message>
        <message>
            <source>X days without usable stock</source>
            <translation>X أيام بلا مخزون صالح</translation>
        </message>
        <message>
            <source>X: days on which no usable piece was there all day. N: use as it would have been without them.</source>
            <translation>X: أيام لم توجد فيها أي قطعة صالحة طوال اليوم. N: الاستهلاك كما كان ليكون بدونها.</translation>
        </message>
        <message>
            <source>Yes, it is right</source>
            <translation>نعم، هذا صحيح</translation>
        </message>
        <message>
            <source>You looked into it. It needs nobody any more.</source>
            <translation>تم النظر في الأمر. لم يعد يحتاج إلى أحد.</translation>
        </message>
        <message>
            <source>adds up</source>
            <translation>متطابق</translation>
        </message>
        <message>
            <source>adjustment</source>
            <translation>التصحيح</translation>
        </message>
        <message>
            <source>an event is near</source>
            <translation>مناسبةً قريبة</translation>
        </message>
        <message>
            <source>and this share of what the book said</source>
            <translation>وهذه النسبة مما قاله الدفتر</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more, all on the paper</source>
            <translation>
                <numerusform>ولا شيء غيرها</numerusform>
                <numerusform>وواحدة أخرى، كلها على الورقة</numerusform>
                <numerusform>واثنتان أخريان، كلها على الورقة</numerusform>
                <numerusform>و{n} أخرى، كلها على الورقة</numerusform>
                <numerusform>و{n} أخرى، كلها على الورقة</numerusform>
                <numerusform>و{n} أخرى، كلها على الورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>as worked out</source>
            <translation>كما حُسب</translation>
        </message>
        <message>
            <source>average monthly use</source>
            <translation>متوسط الاستهلاك الشهري</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>box of {size}</source>
            <translation>علبة من {size}</translation>
        </message>
        <message>
            <source>carton of {size}</source>
            <translation>كرتونة من {size}</translation>
        </message>
        <message>
            <source>closing balance</source>
            <translation>رصيد الختام</translation>
        </message>
        <message>
            <source>day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>day it was written</source>
            <translation>يوم الكتابة</translation>
        </message>
        <message>
            <source>days without stock</source>
            <translation>أيام بلا مخزون</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغة</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>كافٍ</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>تاريخ الانتهاء</translation>
        </message>
        <message>
            <source>found while handing out</source>
            <translation>وُجد أثناء التوزيع</translation>
        </message>
        <message>
            <source>gross of {size}</source>
            <translation>غروس من {size}</translation>
        </message>
        <message>
            <source>handed out</source>
            <translation>الموزَّع</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>بعد يوم واحد</numerusform>
                <numerusform>بعد يومين</numerusform>
                <numerusform>بعد {n} أيام</numerusform>
                <numerusform>بعد {n} يومًا</numerusform>
                <numerusform>بعد {n} يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>less was given out than was needed</source>
            <translation>ما وُزّع كان أقل من الحاجة</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation>الدفعة {lot}</translation>
        </message>
        <message>
            <source>low</source>
            <translation>قليل</translation>
        </message>
        <message>
            <source>may be left out</source>
            <translation>يمكن تركه</translation>
        </message>
        <message>
            <source>month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>month year, as 05 2028</source>
            <translation>شهر سنة، هكذا: 05 2028</translation>
        </message>
        <message>
            <source>more people come</source>
            <translation>عدد الناس يزيد</translation>
        </message>
        <message>
            <source>movement</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>no code</source>
            <translation>بلا رمز</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>بلا رقم</translation>
        </message>
        <message>
            <source>none left</source>
            <translation>نفد</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>not looked</source>
            <translation>لم يُنظر</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>of D: found, corrected or moved</source>
            <translation>من D: وُجد أو صُحّح أو نُقل</translation>
        </message>
        <message>
            <source>of D: losses, any cause</source>
            <translation>من D: الخسائر أيًّا كان سببها</translation>
        </message>
        <message>
            <source>of E: in bags</source>
            <translation>من E: في الحقائب</translation>
        </message>
        <message>
            <source>of E: usable in the store</source>
            <translation>من E: صالح في المخزن</translation>
        </message>
        <message>
            <source>on order</source>
            <translation>مطلوب من قبل</translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation>رصيد الافتتاح</translation>
        </message>
        <message numerus="yes">
            <source>out for {n} days</source>
            <translation>
                <numerusform>خرجت اليوم</numerusform>
                <numerusform>خارج المركز منذ يوم واحد</numerusform>
                <numerusform>خارج المركز منذ يومين</numerusform>
                <numerusform>خارج المركز منذ {n} أيام</numerusform>
                <numerusform>خارج المركز منذ {n} يومًا</numerusform>
                <numerusform>خارج المركز منذ {n} يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>out since today</source>
            <translation>خارج المركز منذ اليوم</translation>
        </message>
        <message>
            <source>pack of {size}</source>
            <translation>عبوة من {size}</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>قطعة</translation>
        </message>
        <message>
            <source>place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>received</source>
            <translation>المستلَم</translation>
        </message>
        <message>
            <source>runs out {day}</source>
            <translation>ينفد في {day}</translation>
        </message>
        <message>
            <source>single piece</source>
            <translation>قطعة واحدة</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>تم التراجع</translation>
        </message>
        <message>
            <source>the book said {seen} then</source>
            <translation>كان الدفتر يقول {seen}</translation>
        </message>
        <message>
            <source>the next delivery may be late</source>
            <translation>التسليم القادم قد يتأخر</translation>
        </message>
        <message>
            <source>there is enough, or it would expire</source>
            <translation>الموجود يكفي، أو سيفسد الزائد</translation>
        </message>
        <message>
            <source>there is no room for more</source>
            <translation>المكان لا يتسع لأكثر</translation>
        </message>
        <message>
            <source>undoes a movement</source>
            <translation>يتراجع عن حركة</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>تم التراجع عنها</translation>
        </message>
        <message>
            <source>very low</source>
            <translation>قليل جدًا</translation>
        </message>
        <message>
            <source>year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>{about}, issued on {day}.</source>
            <translation>{about}، صدر يوم {day}.</translation>
        </message>
        <message>
            <source>{bag}, out since {day}</source>
            <translation>‏{bag}، خارج المركز منذ {day}</translation>
        </message>
        <message>
            <source>{cause} {pieces}</source>
            <translation>{cause} {pieces}</translation>
        </message>
        <message>
            <source>{count} are on order</source>
            <translation>{count} قيد الطلب</translation>
        </message>
        <message>
            <source>{count} came so far</source>
            <translation>وصلت {count} حتى الآن</translation>
        </message>
        <message>
            <source>{count} can be used now</source>
            <translation>{count} صالحة الآن</translation>
        </message>
        <message>
            <source>{count} expire by {day}</source>
            <translation>{count} تنتهي قبل {day}</translation>
        </message>
        <message>
            <source>{count} expire unused</source>
            <translation>{count} تنتهي دون استعمال</translation>
        </message>
        <message>
            <source>{count} expire unused by {day}</source>
            <translation>{count} تنتهي دون استعمال قبل {day}</translation>
        </message>
        <message>
            <source>{count} in the bag</source>
            <translation>{count} في الحقيبة</translation>
        </message>
        <message>
            <source>{count} of {product} here have expired or are set aside. Do you hold others, still good?</source>
            <translation>هنا {count} من {product} منتهية الصلاحية أو موضوعة جانبًا. هل بيدك غيرها وما زالت صالحة؟</translation>
        </message>
        <message>
            <source>{count} on hand</source>
            <translation>الموجود {count}</translation>
        </message>
        <message>
            <source>{count} on order already</source>
            <translation>{count} مطلوبة من قبل</translation>
        </message>
        <message>
            <source>{count} will expire before they are used.</source>
            <translation>{count} ستنتهي صلاحيتها قبل الاستعمال.</translation>
        </message>
        <message>
            <source>{donor}, {quarter}</source>
            <translation>{donor}، {quarter}</translation>
        </message>
        <message numerus="yes">
            <source>{empty} of {n} times</source>
            <translation>
                <numerusform>{empty} من {n}</numerusform>
                <numerusform>{empty} من مرة واحدة</numerusform>
                <numerusform>{empty} من مرتين</numerusform>
                <numerusform>{empty} من {n} مرات</numerusform>
                <numerusform>{empty} من {n} مرة</numerusform>
                <numerusform>{empty} من {n} مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>{first}, closed {last}</source>
            <translation>{first}، أُغلقت {last}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} إلى {most}</translation>
        </message>
        <message>
            <source>{left} of {product} left, though only {most} can be there. Is the number right?</source>
            <translation>بقيت {left} من {product}، ولا يمكن أن يوجد هناك إلا {most}. هل العدد صحيح؟</translation>
        </message>
        <message>
            <source>{left} pieces are left; the first expire in {expiry}.</source>
            <translation>بقيت {left} قطعة؛ أولها تنتهي صلاحيته في {expiry}.</translation>
        </message>
        <message numerus="yes">
            <source>{left} ÷ {daily} a day: gone {n} days from today, on {day}</source>
            <translation>
                <numerusform>{left} ÷ {daily} في اليوم: ينفد اليوم، {day}</numerusform>
                <numerusform>{left} ÷ {daily} في اليوم: ينفد بعد يوم واحد، في {day}</numerusform>
                <numerusform>{left} ÷ {daily} في اليوم: ينفد بعد يومين، في {day}</numerusform>
                <numerusform>{left} ÷ {daily} في اليوم: ينفد بعد {n} أيام، في {day}</numerusform>
                <numerusform>{left} ÷ {daily} في اليوم: ينفد بعد {n} يومًا، في {day}</numerusform>
                <numerusform>{left} ÷ {daily} في اليوم: ينفد بعد {n} يوم، في {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>{lot} expires first. Hand out {chosen} all the same?</source>
            <translation>{lot} تنتهي أولًا. توزيع {chosen} رغم ذلك؟</translation>
        </message>
        <message>
            <source>{lot} has not expired yet. Note it as expired all the same?</source>
            <translation>{lot} لم تنته صلاحيتها بعد. تسجيلها منتهية رغم ذلك؟</translation>
        </message>
        <message>
            <source>{mark} stands for none, for one to four, and for numbers from which those could be worked out.</source>
            <translation>{mark} تعني لا أحد، أو من واحد إلى أربعة، أو رقمًا يمكن أن تُحسب منه تلك.</translation>
        </message>
        <message>
            <source>{months} months · runs out {day}</source>
            <translation>{months} شهر · ينفد في {day}</translation>
        </message>
        <message>
            <source>{month} is left out: stock on fewer than 10 days.</source>
            <translation>{month} غير محسوب: مخزون في أقل من 10 أيام.</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out with stock on {stocked} of {days} days: {sum} = {use}</source>
            <translation>{month}: وُزّع {handed} مع مخزون في {stocked} من {days} يومًا: {sum} = {use}</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out ÷ {need} needed = {share}</source>
            <translation>{month}: وُزّع {handed} ÷ الحاجة {need} = {share}</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, no day with stock: taken as it is</source>
            <translation>{month}: وُزّع {handed}، ولا يوم فيه مخزون: يؤخذ كما هو</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, with stock on every day</source>
            <translation>{month}: وُزّع {handed}، مع مخزون في كل يوم</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, {out} days without stock: {handed} × 30 ÷ (30 − {out}) = {use}</source>
            <translation>{month}: وُزّع {handed}، و{out} يوم بلا مخزون: {handed} × 30 ÷ (30 − {out}) = {use}</translation>
        </message>
        <message>
            <source>{month}: {lubricant} lubricant ÷ {condoms} condoms = {ratio} for each</source>
            <translation>{month}: مزلّق {lubricant} ÷ واقيات {condoms} = {ratio} لكل واحد</translation>
        </message>
        <message>
            <source>{month}: {out} of {days} days</source>
            <translation>{month}: {out} من {days} يومًا</translation>
        </message>
        <message>
            <source>{month}: {there} of {days} days</source>
            <translation>{month}: {there} من {days} يومًا</translation>
        </message>
        <message numerus="yes">
            <source>{n} days</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>{n} أيام</numerusform>
                <numerusform>{n} يومًا</numerusform>
                <numerusform>{n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days without stock</source>
            <translation>
                <numerusform>لا يوم بلا مخزون</numerusform>
                <numerusform>يوم واحد بلا مخزون</numerusform>
                <numerusform>يومان بلا مخزون</numerusform>
                <numerusform>{n} أيام بلا مخزون</numerusform>
                <numerusform>{n} يومًا بلا مخزون</numerusform>
                <numerusform>{n} يوم بلا مخزون</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expire soon</source>
            <translation>
                <numerusform>لا قطع تنتهي قريبًا</numerusform>
                <numerusform>قطعة واحدة تنتهي قريبًا</numerusform>
                <numerusform>قطعتان تنتهيان قريبًا</numerusform>
                <numerusform>{n} قطع تنتهي قريبًا</numerusform>
                <numerusform>{n} قطعة تنتهي قريبًا</numerusform>
                <numerusform>{n} قطعة تنتهي قريبًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired</source>
            <translation>
                <numerusform>لا قطع منتهية</numerusform>
                <numerusform>قطعة واحدة منتهية</numerusform>
                <numerusform>قطعتان منتهيتان</numerusform>
                <numerusform>{n} قطع منتهية</numerusform>
                <numerusform>{n} قطعة منتهية</numerusform>
                <numerusform>{n} قطعة منتهية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired pieces are on record as handed out.</source>
            <translation>
                <numerusform>لم تُسجّل أي قطعة.</numerusform>
                <numerusform>سُجّلت قطعة منتهية الصلاحية موزعة.</numerusform>
                <numerusform>سُجّلت قطعتان منتهيتا الصلاحية موزعتان.</numerusform>
                <numerusform>سُجّلت {n} قطع منتهية الصلاحية موزعة.</numerusform>
                <numerusform>سُجّلت {n} قطعة منتهية الصلاحية موزعة.</numerusform>
                <numerusform>سُجّلت {n} قطعة منتهية الصلاحية موزعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired, put them aside</source>
            <translation>
                <numerusform>لا شيء منتهي الصلاحية</numerusform>
                <numerusform>قطعة واحدة منتهية الصلاحية، توضع جانبًا</numerusform>
                <numerusform>قطعتان منتهيتا الصلاحية، توضعان جانبًا</numerusform>
                <numerusform>{n} قطع منتهية الصلاحية، توضع جانبًا</numerusform>
                <numerusform>{n} قطعة منتهية الصلاحية، توضع جانبًا</numerusform>
                <numerusform>{n} قطعة منتهية الصلاحية، توضع جانبًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} fewer than the book</source>
            <translation>
                <numerusform>كما في الدفتر</numerusform>
                <numerusform>أقل من الدفتر بواحدة</numerusform>
                <numerusform>أقل من الدفتر باثنتين</numerusform>
                <numerusform>أقل من الدفتر بـ{n}</numerusform>
                <numerusform>أقل من الدفتر بـ{n}</numerusform>
                <numerusform>أقل من الدفتر بـ{n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures have a data element now.</source>
            <translation>
                <numerusform>ليس لأي رقم عنصر بيانات الآن.</numerusform>
                <numerusform>صار لرقم واحد عنصر بيانات.</numerusform>
                <numerusform>صار لرقمين عنصر بيانات.</numerusform>
                <numerusform>صار لـ{n} أرقام عنصر بيانات.</numerusform>
                <numerusform>صار لـ{n} رقمًا عنصر بيانات.</numerusform>
                <numerusform>صار لـ{n} رقم عنصر بيانات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures stay here, because they have no data element or no unit, or are not known:</source>
            <translation>
                <numerusform>لا يبقى هنا أي رقم:</numerusform>
                <numerusform>رقم واحد يبقى هنا، لأنه بلا عنصر بيانات أو بلا وحدة، أو غير معروف:</numerusform>
                <numerusform>رقمان يبقيان هنا، لأنهما بلا عنصر بيانات أو بلا وحدة، أو غير معروفين:</numerusform>
                <numerusform>{n} أرقام تبقى هنا، لأنها بلا عنصر بيانات أو بلا وحدة، أو غير معروفة:</numerusform>
                <numerusform>{n} رقمًا يبقى هنا، لأنه بلا عنصر بيانات أو بلا وحدة، أو غير معروف:</numerusform>
                <numerusform>{n} رقم يبقى هنا، لأنه بلا عنصر بيانات أو بلا وحدة، أو غير معروف:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} issued reports are no longer true:</source>
            <translation>
                <numerusform>لا تقارير صادرة تغيّرت:</numerusform>
                <numerusform>تقرير صادر لم يعد صحيحًا:</numerusform>
                <numerusform>تقريران صادران لم يعودا صحيحين:</numerusform>
                <numerusform>{n} تقارير صادرة لم تعد صحيحة:</numerusform>
                <numerusform>{n} تقريرًا صادرًا لم تعد صحيحة:</numerusform>
                <numerusform>{n} تقريرًا صادرًا لم تعد صحيحة:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines differ from the book. Say why, then note the count.</source>
            <translation>
                <numerusform>لا سطر يختلف عن الدفتر.</numerusform>
                <numerusform>سطر واحد يختلف عن الدفتر. يُذكر السبب ثم يُسجّل الجرد.</numerusform>
                <numerusform>سطران يختلفان عن الدفتر. يُذكر السبب ثم يُسجّل الجرد.</numerusform>
                <numerusform>{n} أسطر تختلف عن الدفتر. يُذكر السبب ثم يُسجّل الجرد.</numerusform>
                <numerusform>{n} سطرًا يختلف عن الدفتر. يُذكر السبب ثم يُسجّل الجرد.</numerusform>
                <numerusform>{n} سطرًا يختلف عن الدفتر. يُذكر السبب ثم يُسجّل الجرد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines would come in.</source>
            <translation>
                <numerusform>لا سطر يدخل.</numerusform>
                <numerusform>يدخل سطر واحد.</numerusform>
                <numerusform>يدخل سطران.</numerusform>
                <numerusform>تدخل {n} أسطر.</numerusform>
                <numerusform>يدخل {n} سطرًا.</numerusform>
                <numerusform>يدخل {n} سطر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more lines are in the spreadsheet.</source>
            <translation>
                <numerusform>لا أسطر أخرى في جدول الحسابات.</numerusform>
                <numerusform>سطر آخر في جدول الحسابات.</numerusform>
                <numerusform>سطران آخران في جدول الحسابات.</numerusform>
                <numerusform>{n} أسطر أخرى في جدول الحسابات.</numerusform>
                <numerusform>{n} سطرًا آخر في جدول الحسابات.</numerusform>
                <numerusform>{n} سطر آخر في جدول الحسابات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products are running low.</source>
            <translation>
                <numerusform>لا منتجات أخرى تقلّ.</numerusform>
                <numerusform>منتج آخر يقلّ.</numerusform>
                <numerusform>منتجان آخران يقلّان.</numerusform>
                <numerusform>{n} منتجات أخرى تقلّ.</numerusform>
                <numerusform>{n} منتجًا آخر تقلّ.</numerusform>
                <numerusform>{n} منتج آخر تقلّ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products hold expired stock.</source>
            <translation>
                <numerusform>لا منتجات أخرى فيها منتهي الصلاحية.</numerusform>
                <numerusform>منتج آخر فيه منتهي الصلاحية.</numerusform>
                <numerusform>منتجان آخران فيهما منتهي الصلاحية.</numerusform>
                <numerusform>{n} منتجات أخرى فيها منتهي الصلاحية.</numerusform>
                <numerusform>{n} منتجًا آخر فيها منتهي الصلاحية.</numerusform>
                <numerusform>{n} منتج آخر فيها منتهي الصلاحية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products will expire before they are used.</source>
            <translation>
                <numerusform>لا منتجات أخرى تنتهي قبل استعمالها.</numerusform>
                <numerusform>منتج آخر ينتهي قبل استعماله.</numerusform>
                <numerusform>منتجان آخران ينتهيان قبل استعمالهما.</numerusform>
                <numerusform>{n} منتجات أخرى تنتهي قبل استعمالها.</numerusform>
                <numerusform>{n} منتجًا آخر تنتهي قبل استعمالها.</numerusform>
                <numerusform>{n} منتج آخر تنتهي قبل استعمالها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more than taken out</source>
            <translation>
                <numerusform>لا زيادة</numerusform>
                <numerusform>واحدة أكثر مما أُخرج</numerusform>
                <numerusform>اثنتان أكثر مما أُخرج</numerusform>
                <numerusform>{n} أكثر مما أُخرج</numerusform>
                <numerusform>{n} أكثر مما أُخرج</numerusform>
                <numerusform>{n} أكثر مما أُخرج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more than the book</source>
            <translation>
                <numerusform>كما في الدفتر</numerusform>
                <numerusform>أكثر من الدفتر بواحدة</numerusform>
                <numerusform>أكثر من الدفتر باثنتين</numerusform>
                <numerusform>أكثر من الدفتر بـ{n}</numerusform>
                <numerusform>أكثر من الدفتر بـ{n}</numerusform>
                <numerusform>أكثر من الدفتر بـ{n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} movements</source>
            <translation>
                <numerusform>لا حركات</numerusform>
                <numerusform>حركة واحدة</numerusform>
                <numerusform>حركتان</numerusform>
                <numerusform>{n} حركات</numerusform>
                <numerusform>{n} حركة</numerusform>
                <numerusform>{n} حركة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} movements brought in.</source>
            <translation>
                <numerusform>لم تدخل أي حركة.</numerusform>
                <numerusform>دخلت حركة واحدة.</numerusform>
                <numerusform>دخلت حركتان.</numerusform>
                <numerusform>دخلت {n} حركات.</numerusform>
                <numerusform>دخلت {n} حركة.</numerusform>
                <numerusform>دخلت {n} حركة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not accounted for</source>
            <translation>
                <numerusform>لا شيء ناقص</numerusform>
                <numerusform>واحدة بلا تفسير</numerusform>
                <numerusform>اثنتان بلا تفسير</numerusform>
                <numerusform>{n} بلا تفسير</numerusform>
                <numerusform>{n} بلا تفسير</numerusform>
                <numerusform>{n} بلا تفسير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} people reached</source>
            <translation>
                <numerusform>لم يُوصل إلى أحد</numerusform>
                <numerusform>شخص واحد تم الوصول إليه</numerusform>
                <numerusform>شخصان تم الوصول إليهما</numerusform>
                <numerusform>{n} أشخاص تم الوصول إليهم</numerusform>
                <numerusform>{n} شخصًا تم الوصول إليهم</numerusform>
                <numerusform>{n} شخص تم الوصول إليهم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces</source>
            <translation>
                <numerusform>{n} قطعة</numerusform>
                <numerusform>قطعة واحدة</numerusform>
                <numerusform>قطعتان</numerusform>
                <numerusform>{n} قطع</numerusform>
                <numerusform>{n} قطعة</numerusform>
                <numerusform>{n} قطعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces brought back.</source>
            <translation>
                <numerusform>لم تُعد أي قطعة.</numerusform>
                <numerusform>أُعيدت قطعة واحدة.</numerusform>
                <numerusform>أُعيدت قطعتان.</numerusform>
                <numerusform>أُعيدت {n} قطع.</numerusform>
                <numerusform>أُعيدت {n} قطعة.</numerusform>
                <numerusform>أُعيدت {n} قطعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces counted.</source>
            <translation>
                <numerusform>لم تُعدّ أي قطعة.</numerusform>
                <numerusform>عُدّت قطعة واحدة.</numerusform>
                <numerusform>عُدّت قطعتان.</numerusform>
                <numerusform>عُدّت {n} قطع.</numerusform>
                <numerusform>عُدّت {n} قطعة.</numerusform>
                <numerusform>عُدّت {n} قطعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces differ</source>
            <translation>
                <numerusform>لا فرق</numerusform>
                <numerusform>الفرق قطعة</numerusform>
                <numerusform>الفرق قطعتان</numerusform>
                <numerusform>الفرق {n} قطع</numerusform>
                <numerusform>الفرق {n} قطعة</numerusform>
                <numerusform>الفرق {n} قطعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces handed out.</source>
            <translation>
                <numerusform>لم توزّع أي قطعة.</numerusform>
                <numerusform>وُزّعت قطعة واحدة.</numerusform>
                <numerusform>وُزّعت قطعتان.</numerusform>
                <numerusform>وُزّعت {n} قطع.</numerusform>
                <numerusform>وُزّعت {n} قطعة.</numerusform>
                <numerusform>وُزّعت {n} قطعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces noted.</source>
            <translation>
                <numerusform>لم تُسجّل أي قطعة.</numerusform>
                <numerusform>سُجّلت قطعة واحدة.</numerusform>
                <numerusform>سُجّلت قطعتان.</numerusform>
                <numerusform>سُجّلت {n} قطع.</numerusform>
                <numerusform>سُجّلت {n} قطعة.</numerusform>
                <numerusform>سُجّلت {n} قطعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces noted. A report has been begun.</source>
            <translation>
                <numerusform>لم تُسجّل أي قطعة. بدأ بلاغ.</numerusform>
                <numerusform>سُجّلت قطعة واحدة. بدأ بلاغ.</numerusform>
                <numerusform>سُجّلت قطعتان. بدأ بلاغ.</numerusform>
                <numerusform>سُجّلت {n} قطع. بدأ بلاغ.</numerusform>
                <numerusform>سُجّلت {n} قطعة. بدأ بلاغ.</numerusform>
                <numerusform>سُجّلت {n} قطعة. بدأ بلاغ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces on order.</source>
            <translation>
                <numerusform>لم تُطلب أي قطعة.</numerusform>
                <numerusform>قطعة واحدة مطلوبة.</numerusform>
                <numerusform>قطعتان مطلوبتان.</numerusform>
                <numerusform>{n} قطع مطلوبة.</numerusform>
                <numerusform>{n} قطعة مطلوبة.</numerusform>
                <numerusform>{n} قطعة مطلوبة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces received.</source>
            <translation>
                <numerusform>لم تُستلم أي قطعة.</numerusform>
                <numerusform>استُلمت قطعة واحدة.</numerusform>
                <numerusform>استُلمت قطعتان.</numerusform>
                <numerusform>استُلمت {n} قطع.</numerusform>
                <numerusform>استُلمت {n} قطعة.</numerusform>
                <numerusform>استُلمت {n} قطعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces sent.</source>
            <translation>
                <numerusform>لم تُرسل أي قطعة.</numerusform>
                <numerusform>أُرسلت قطعة واحدة.</numerusform>
                <numerusform>أُرسلت قطعتان.</numerusform>
                <numerusform>أُرسلت {n} قطع.</numerusform>
                <numerusform>أُرسلت {n} قطعة.</numerusform>
                <numerusform>أُرسلت {n} قطعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces taken out.</source>
            <translation>
                <numerusform>لم تُخرج أي قطعة.</numerusform>
                <numerusform>أُخرجت قطعة واحدة.</numerusform>
                <numerusform>أُخرجت قطعتان.</numerusform>
                <numerusform>أُخرجت {n} قطع.</numerusform>
                <numerusform>أُخرجت {n} قطعة.</numerusform>
                <numerusform>أُخرجت {n} قطعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports that were issued are no longer true. Issue corrections.</source>
            <translation>
                <numerusform>كل التقارير الصادرة صحيحة.</numerusform>
                <numerusform>تقرير صادر لم يعد صحيحًا. أصدر تصحيحًا.</numerusform>
                <numerusform>تقريران صادران لم يعودا صحيحين. أصدر تصحيحين.</numerusform>
                <numerusform>{n} تقارير صادرة لم تعد صحيحة. أصدر تصحيحات.</numerusform>
                <numerusform>{n} تقريرًا صادرًا لم يعد صحيحًا. أصدر تصحيحات.</numerusform>
                <numerusform>{n} تقرير صادر لم يعد صحيحًا. أصدر تصحيحات.</numerusform>
            </translation>
        </message>
        <message>
            <source>{part} ÷ {whole} = {share}</source>
            <translation>{part} ÷ {whole} = {share}</translation>
        </message>
        <message>
            <source>{period} is not over. You can look at it now and issue it on its last day or later.</source>
            <translation>لم ينتهِ {period}. يمكنك عرضه الآن وإصداره في آخر يوم أو بعده.</translation>
        </message>
        <message>
            <source>{pieces} ordered on {day}, {open} still to come</source>
            <translation>طُلبت {pieces} يوم {day}، بقي {open}</translation>
        </message>
        <message>
            <source>{place}, bag of {worker}</source>
            <translation>{place}، حقيبة {worker}</translation>
        </message>
        <message>
            <source>{place}, counted on {day}</source>
            <translation>{place}، جرد {day}</translation>
        </message>
        <message>
            <source>{place}, {day}</source>
            <translation>{place}، {day}</translation>
        </message>
        <message>
            <source>{place}, {first} to {last}</source>
            <translation>‏{place}، من {first} إلى {last}</translation>
        </message>
        <message>
            <source>{product} at {place}</source>
            <translation>‏{product} في {place}</translation>
        </message>
        <message>
            <source>{product} at {place}: {count} can be handed out now.</source>
            <translation>{product} في {place}: يمكن توزيع {count} الآن.</translation>
        </message>
        <message>
            <source>{product} can be counted now.</source>
            <translation>يمكن جرد {product} الآن.</translation>
        </message>
        <message>
            <source>{product}, lot {lot}</source>
            <translation>{product}، الدفعة {lot}</translation>
        </message>
        <message>
            <source>{product}, lot {lot} is recalled and still lies here.</source>
            <translation>{product}، الدفعة {lot} مسحوبة وما زالت هنا.</translation>
        </message>
        <message>
            <source>{product}, {lot}: counted {counted}, the book said {book}</source>
            <translation>{product}، {lot}: عُدّ {counted}، وكان الدفتر يقول {book}</translation>
        </message>
        <message>
            <source>{product}, {lot}: {count} were sent</source>
            <translation>{product}، {lot}: أُرسل {count}</translation>
        </message>
        <message>
            <source>{product}: move {count} from {place} to {other}.</source>
            <translation>{product}: نقل {count} من {place} إلى {other}.</translation>
        </message>
        <message>
            <source>{product}: nothing of it lies here.</source>
            <translation>{product}: لا يوجد منه شيء هنا.</translation>
        </message>
        <message>
            <source>{product}: this row does not add up. Count again.</source>
            <translation>{product}: هذا السطر لا يستقيم حسابه. أعد الجرد.</translation>
        </message>
        <message>
            <source>{product}: worked out {order}.</source>
            <translation>{product}: المحسوب {order}.</translation>
        </message>
        <message>
            <source>{product}: {asked} asked for in place of {order}, because {why}.</source>
            <translation>{product}: طُلب {asked} بدل {order}، لأن {why}.</translation>
        </message>
        <message>
            <source>{product}: {count} of E are out in bags.</source>
            <translation>{product}: {count} من E خارجة في الحقائب.</translation>
        </message>
        <message>
            <source>{product}: {count} on order should have been here on {day}. Ask where they are.</source>
            <translation>{product}: كان يجب أن تصل {count} مطلوبة يوم {day}. يُرجى السؤال أين هي.</translation>
        </message>
        <message>
            <source>{quantity} of {product} of this lot came in on that day already. Did they come twice?</source>
            <translation>سبق أن دخلت {quantity} من {product} من هذه الدفعة في ذلك اليوم. هل وصلت مرتين؟</translation>
        </message>
        <message>
            <source>{quantity} of {product}: pieces or gross? Before it was about {usual}.</source>
            <translation>‏{quantity} من {product}: قطع أم غروس؟ كان قبلًا نحو {usual}.</translation>
        </message>
        <message>
            <source>{quantity}, where it was about {usual} before: pieces or gross?</source>
            <translation>{quantity}، وكان نحو {usual} من قبل: قطع أم غروسات؟</translation>
        </message>
        <message>
            <source>{rate} a month</source>
            <translation>{rate} في الشهر</translation>
        </message>
        <message>
            <source>{rate} a month ÷ {days} days in a month = {daily} a day</source>
            <translation>{rate} في الشهر ÷ {days} يومًا في الشهر = {daily} في اليوم</translation>
        </message>
        <message>
            <source>{report} of {period}, {about}: the book has changed since. Issue a correction.</source>
            <translation>{report}، {period}، {about}: تغيّر الدفتر بعده. أصدر تصحيحًا.</translation>
        </message>
        <message>
            <source>{there} of {days} days</source>
            <translation>{there} من {days} يومًا</translation>
        </message>
        <message>
            <source>{usable} ÷ {rate} a month = {months} months</source>
            <translation>{usable} ÷ {rate} في الشهر = {months} أشهر</translation>
        </message>
        <message>
            <source>{usable} − {lost} that expire first = {left}</source>
            <translation>{usable} − {lost} تنتهي صلاحيتها قبل ذلك = {left}</translation>
        </message>
        <message numerus="yes">
            <source>{used} used in {n} days</source>
            <translation>
                <numerusform>استُعملت {used} في اليوم نفسه</numerusform>
                <numerusform>استُعملت {used} في يوم واحد</numerusform>
                <numerusform>استُعملت {used} في يومين</numerusform>
                <numerusform>استُعملت {used} في {n} أيام</numerusform>
                <numerusform>استُعملت {used} في {n} يومًا</numerusform>
                <numerusform>استُعملت {used} في {n} يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>{used}, or more: it ran empty</source>
            <translation>{used} أو أكثر: وُجدت فارغة</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value} %</translation>
        </message>
        <message>
            <source>{what}: how much is used is not known after so long without stock. Order by what you knew.</source>
            <translation>{what}: بعد هذا الوقت الطويل بلا مخزون لا يُعرف كم يُستهلك. اطلب حسب ما كنت تعرفه.</translation>
        </message>
        <message>
            <source>{what}: none left.</source>
            <translation>‏{what}: لم يبقَ شيء.</translation>
        </message>
        <message>
            <source>{what}: something from before the count of {day} came in later. Look at it.</source>
            <translation>‏{what}: وصل لاحقًا شيء من قبل جرد {day}. يُرجى النظر فيه.</translation>
        </message>
        <message>
            <source>{what}: the book was below zero on {day}. Count again.</source>
            <translation>‏{what}: كان الدفتر تحت الصفر في {day}. يلزم جرد جديد.</translation>
        </message>
        <message>
            <source>{what}: {count} expire soon, the first on {day}.</source>
            <translation>‏{what}: {count} تنتهي قريبًا، أولها في {day}.</translation>
        </message>
        <message>
            <source>{what}: {count} have expired. Put them aside.</source>
            <translation>‏{what}: {count} انتهت صلاحيتها. توضع جانبًا.</translation>
        </message>
        <message>
            <source>{what}: {count} left, enough until {day}.</source>
            <translation>‏{what}: بقي {count}، تكفي حتى {day}.</translation>
        </message>
        <message>
            <source>{what}: {count} were in hand on {day} but not in the book. Count again, or look into it.</source>
            <translation>{what}: كانت {count} في اليد يوم {day} وليست في الدفتر. يُرجى الجرد من جديد، أو النظر في الأمر.</translation>
        </message>
        <message>
            <source>{what}: {count} will expire before they are used.</source>
            <translation>‏{what}: {count} ستنتهي قبل استعمالها.</translation>
        </message>
        <message>
            <source>{whole}.{tenth}</source>
            <translation>{whole}.{tenth}</translation>
        </message>
        <message>
            <source>{word}, until {day}</source>
            <translation>{word}، حتى {day}</translation>
        </message>
        <message>
            <source>{word}: {pieces}</source>
            <translation>{word}: {pieces}</translation>
        </message>
        <message>
            <source>“Red door”, “Box 4”: never the venue's own name. It stays in this vault: no paper shows it.</source>
            <translation>«الباب الأحمر»، «الصندوق 4»: لا يُكتب اسم المحل الحقيقي أبدًا. يبقى في هذه الخزنة: لا تظهره أي ورقة.</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>A backup on a stick moves everything to another laptop: restore it there.</source>
            <translation>النسخة الاحتياطية على ذاكرة USB تنقل كل شيء إلى حاسوب آخر: تُستعاد هناك.</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>عمل نسخة احتياطية</translation>
        </message>
        <message>
            <source>Satchel can't exchange records with other laptops yet. Nothing is ever sent.</source>
            <translation>لا يمكن لـ Satchel تبادل السجلات مع حواسيب أخرى بعد. لا يُرسل شيء أبدًا.</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>المزامنة</translation>
        </message>
        <message>
            <source>This laptop keeps its records to itself</source>
            <translation>يحتفظ هذا الحاسوب بسجلاته لنفسه</translation>
        </message>
        <message>
            <source>Two laptops that both go on from the same backup can't be brought together yet.</source>
            <translation>حاسوبان يتابعان من النسخة الاحتياطية نفسها لا يمكن جمعهما بعد.</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message numerus="yes">
            <source>  and {n} more</source>
            <translation>
                <numerusform>  لا غيرها</numerusform>
                <numerusform>  وواحد آخر</numerusform>
                <numerusform>  واثنان آخران</numerusform>
                <numerusform>  و{n} أخرى</numerusform>
                <numerusform>  و{n} أخرى</numerusform>
                <numerusform>  و{n} أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>  line {line}: {why}</source>
            <translation>  السطر {line}: {why}</translation>
        </message>
        <message>
            <source> (taken back)</source>
            <translation> (تم التراجع)</translation>
        </message>
        <message>
            <source>A second part of the recovery sheet: </source>
            <translation>جزء ثانٍ من ورقة الاستعادة: </translation>
        </message>
        <message>
            <source>All of it is whole.</source>
            <translation>كل شيء سليم.</translation>
        </message>
        <message>
            <source>An encrypted, offline toolkit. Without a command the window opens.</source>
            <translation>عدّة مشفّرة تعمل بلا شبكة. من دون أمر تُفتح النافذة.</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>أمر</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>المنسّق</translation>
        </message>
        <message>
            <source>Copy it onto paper now, and keep it outside the centre: it is shown this once.</source>
            <translation>انسخه الآن على ورق واحفظه خارج المركز: لا يُعرض إلا هذه المرة.</translation>
        </message>
        <message>
            <source>Group {place} of 7 on part {part}: </source>
            <translation>المجموعة {place} من 7 في الجزء {part}: </translation>
        </message>
        <message>
            <source>Group {place} of 7 on the new sheet: </source>
            <translation>المجموعة {place} من 7 في الورقة الجديدة: </translation>
        </message>
        <message>
            <source>I have them here, whatever the book says</source>
            <translation>هي عندي هنا، مهما قال الدفتر</translation>
        </message>
        <message>
            <source>Keep the recovery code outside the centre. It opens everything when a passphrase is lost.</source>
            <translation>يُحفظ رمز الاستعادة خارج المركز. يفتح كل شيء عند ضياع عبارة المرور.</translation>
        </message>
        <message>
            <source>Left out:</source>
            <translation>المتروك:</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Line {line} was left out. {why}</source>
            <translation>تُرك السطر {line}. {why}</translation>
        </message>
        <message>
            <source>Look at:</source>
            <translation>يُرجى النظر إلى:</translation>
        </message>
        <message>
            <source>Lubricant for 100 condoms: {count}</source>
            <translation>المزلّق لكل 100 واقٍ: {count}</translation>
        </message>
        <message>
            <source>New passphrase: {phrase}</source>
            <translation>عبارة المرور الجديدة: {phrase}</translation>
        </message>
        <message>
            <source>No slips.</source>
            <translation>لا قسائم.</translation>
        </message>
        <message>
            <source>Nothing needs to be moved.</source>
            <translation>لا حاجة إلى نقل شيء.</translation>
        </message>
        <message>
            <source>Passphrase of the day of the backup: </source>
            <translation>عبارة المرور في يوم عمل النسخة: </translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>عبارة المرور: </translation>
        </message>
        <message>
            <source>Passphrase:    {phrase}</source>
            <translation>عبارة المرور:    {phrase}</translation>
        </message>
        <message>
            <source>Recovery code, part {part}: {code}</source>
            <translation>رمز الاستعادة، الجزء {part}: {code}</translation>
        </message>
        <message>
            <source>Recovery code: {code}</source>
            <translation>رمز الاستعادة: {code}</translation>
        </message>
        <message>
            <source>Satchel made a mistake ({trace}). Nothing typed is shown here.</source>
            <translation>أخطأ Satchel ({trace}). لا يُعرض هنا شيء مما كُتب.</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>يقول</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>تم التراجع.</translation>
        </message>
        <message>
            <source>That isn't it. Look again.</source>
            <translation>ليس هذا. انظر مرة أخرى.</translation>
        </message>
        <message>
            <source>The backup of {day} is in place.</source>
            <translation>النسخة الاحتياطية ليوم {day} في مكانها.</translation>
        </message>
        <message>
            <source>The directory is empty.</source>
            <translation>الدليل فارغ.</translation>
        </message>
        <message>
            <source>The file opens with these words. Say them by phone, never with the file:</source>
            <translation>يُفتح الملف بهذه الكلمات. تُقال بالهاتف ولا تُرسل مع الملف أبدًا:</translation>
        </message>
        <message>
            <source>The new sheet is in force. Destroy the old one: it opens nothing any more.</source>
            <translation>أصبحت الورقة الجديدة سارية. أتلِف القديمة: لم تعد تفتح شيئًا.</translation>
        </message>
        <message>
            <source>The new sheet is in {name}. Print it now.</source>
            <translation>الورقة الجديدة في {name}. اطبعها الآن.</translation>
        </message>
        <message>
            <source>The recovery sheet opened the vault. First a new passphrase and a new sheet are made.</source>
            <translation>فتحت ورقة الاستعادة الخزنة. تُعمل أولًا عبارة مرور جديدة وورقة جديدة.</translation>
        </message>
        <message>
            <source>The same once more: </source>
            <translation>العبارة نفسها مرة أخرى: </translation>
        </message>
        <message>
            <source>The six words once more: </source>
            <translation>الكلمات الست مرة أخرى: </translation>
        </message>
        <message>
            <source>The six words: </source>
            <translation>الكلمات الست: </translation>
        </message>
        <message>
            <source>The vault is made. Write both of these on paper now: they are shown this once.</source>
            <translation>أُنشئت الخزنة. يُرجى كتابة الاثنين على ورق الآن: لا يظهران إلا هذه المرة.</translation>
        </message>
        <message>
            <source>The vault opens ({role}).</source>
            <translation>الخزنة تُفتح ({role}).</translation>
        </message>
        <message>
            <source>To take them back: satchel stock undo-import {batch}</source>
            <translation>للتراجع عنها: satchel stock undo-import {batch}</translation>
        </message>
        <message>
            <source>VERB</source>
            <translation>عمل</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>What was there before is kept, until you remove it, in:</source>
            <translation>ما كان هناك من قبل محفوظ، إلى أن يُحذف، في:</translation>
        </message>
        <message>
            <source>Whose passphrase is set anew (a number)? </source>
            <translation>عبارة مرور مَن تُغيَّر (رقم)؟ </translation>
        </message>
        <message>
            <source>Write it on paper now: it is shown this once.</source>
            <translation>اكتبها الآن على ورق: لا تُعرض إلا هذه المرة.</translation>
        </message>
        <message>
            <source>Written to {name}.</source>
            <translation>كُتب في {name}.</translation>
        </message>
        <message>
            <source>Written to {name}. Anyone who gets that file can read it.</source>
            <translation>كُتب في {name}. من يحصل على هذا الملف يستطيع قراءته.</translation>
        </message>
        <message>
            <source>a monthly ledger (CSV) to import on the way</source>
            <translation>دفتر شهري (CSV) يُدخل على الطريق</translation>
        </message>
        <message>
            <source>a name that ends in .pdf</source>
            <translation>اسم ينتهي بـ .pdf</translation>
        </message>
        <message>
            <source>a place of the directory</source>
            <translation>مكان من الدليل</translation>
        </message>
        <message>
            <source>a place where stock lies</source>
            <translation>مكان يوجد فيه مخزون</translation>
        </message>
        <message>
            <source>a place where stock lies; else the whole centre</source>
            <translation>مكان فيه مخزون؛ وإلا فالمركز كله</translation>
        </message>
        <message>
            <source>a product's code or name</source>
            <translation>رمز منتج أو اسمه</translation>
        </message>
        <message>
            <source>a vault to practise in, filled with made-up records</source>
            <translation>خزنة للتدريب، مليئة بسجلات مختلقة</translation>
        </message>
        <message>
            <source>answer every question with yes</source>
            <translation>الجواب عن كل سؤال بنعم</translation>
        </message>
        <message>
            <source>asked from whom</source>
            <translation>ممن طُلبت</translation>
        </message>
        <message>
            <source>at every place</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>back to what is usual</source>
            <translation>العودة إلى المعتاد</translation>
        </message>
        <message>
            <source>bring in a table (CSV): months, movements or balances</source>
            <translation>إدخال جدول (CSV): أشهر أو حركات أو أرصدة</translation>
        </message>
        <message>
            <source>bring in such a file</source>
            <translation>إدخال ملف كهذا</translation>
        </message>
        <message>
            <source>check every page, entry and table</source>
            <translation>فحص كل صفحة وقيد وجدول</translation>
        </message>
        <message>
            <source>close a quarter for ever; coordinators only</source>
            <translation>إغلاق ربع إلى الأبد؛ للمنسّق فقط</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>منسّق</translation>
        </message>
        <message>
            <source>do a night's work through the real window and leave pictures</source>
            <translation>القيام بعمل ليلة كاملة عبر النافذة الحقيقية وترك صور</translation>
        </message>
        <message>
            <source>educator</source>
            <translation>مثقّف أقران</translation>
        </message>
        <message>
            <source>else as the file's name ends</source>
            <translation>وإلا فبحسب نهاية اسم الملف</translation>
        </message>
        <message>
            <source>every place</source>
            <translation>كل الأماكن</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>أول يوم</translation>
        </message>
        <message>
            <source>first month</source>
            <translation>أول شهر</translation>
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation>مجلد الصور</translation>
        </message>
        <message>
            <source>folder of the vault</source>
            <translation>مجلد الخزنة</translation>
        </message>
        <message>
            <source>how long the slip is good for</source>
            <translation>مدة صلاحية القسيمة</translation>
        </message>
        <message>
            <source>how many of a line did not arrive; lines are counted from 1</source>
            <translation>كم لم يصل من سطر؛ أول سطر هو 1</translation>
        </message>
        <message>
            <source>how many of each</source>
            <translation>كم من كل واحد</translation>
        </message>
        <message>
            <source>issue a report and write it to a file</source>
            <translation>إصدار تقرير وكتابته في ملف</translation>
        </message>
        <message>
            <source>language of the answers</source>
            <translation>لغة الأجوبة</translation>
        </message>
        <message>
            <source>language of the paper</source>
            <translation>لغة الورقة</translation>
        </message>
        <message>
            <source>language of the slip</source>
            <translation>لغة القسيمة</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>آخر يوم</translation>
        </message>
        <message>
            <source>last day or month of use</source>
            <translation>آخر يوم أو شهر للاستعمال</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>آخر شهر</translation>
        </message>
        <message>
            <source>letters and boxes only</source>
            <translation>حروف وخانات فقط</translation>
        </message>
        <message>
            <source>list the reports that were issued</source>
            <translation>عرض قائمة التقارير الصادرة</translation>
        </message>
        <message>
            <source>lot by lot</source>
            <translation>دفعة دفعة</translation>
        </message>
        <message>
            <source>lubricant wanted for 100 condoms</source>
            <translation>المزلّق المطلوب لكل 100 واقٍ</translation>
        </message>
        <message>
            <source>make a slip and write its page</source>
            <translation>كتابة قسيمة وصفحتها</translation>
        </message>
        <message>
            <source>make a vault</source>
            <translation>إنشاء خزنة</translation>
        </message>
        <message>
            <source>make the new recovery sheet in three parts, of which two open everything</source>
            <translation>اعمل ورقة الاستعادة الجديدة في ثلاثة أجزاء، اثنان منها يفتحان كل شيء</translation>
        </message>
        <message>
            <source>note an order</source>
            <translation>تسجيل طلبية</translation>
        </message>
        <message>
            <source>note what an answer says to have arrived</source>
            <translation>تسجيل ما يقول الرد إنه وصل</translation>
        </message>
        <message>
            <source>note what came in</source>
            <translation>تسجيل ما وصل</translation>
        </message>
        <message>
            <source>note what came of a slip</source>
            <translation>تسجيل نتيجة قسيمة</translation>
        </message>
        <message>
            <source>note what was handed out</source>
            <translation>تسجيل ما وُزّع</translation>
        </message>
        <message>
            <source>only say what would happen</source>
            <translation>ذكر ما سيحدث فقط</translation>
        </message>
        <message>
            <source>only those that wait for review</source>
            <translation>ما ينتظر المراجعة فقط</translation>
        </message>
        <message>
            <source>only those to ask about</source>
            <translation>ما يلزم السؤال عنه فقط</translation>
        </message>
        <message>
            <source>open it, say so and close it again</source>
            <translation>فتحها وقول ذلك ثم إغلاقها</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>قطعة</translation>
        </message>
        <message>
            <source>pieces a month, 0: not known</source>
            <translation>قطع في الشهر، 0: غير معروف</translation>
        </message>
        <message>
            <source>print product and lot beside the code</source>
            <translation>طباعة المنتج والدفعة بجانب الرمز</translation>
        </message>
        <message>
            <source>put a backup in the place of the vault</source>
            <translation>وضع نسخة احتياطية مكان الخزنة</translation>
        </message>
        <message>
            <source>read places from a table (CSV)</source>
            <translation>قراءة أماكن من جدول (CSV)</translation>
        </message>
        <message>
            <source>read the passphrase from this file descriptor, one line</source>
            <translation>قراءة عبارة المرور من واصف الملف هذا، سطر واحد</translation>
        </message>
        <message>
            <source>rebuild tables that do not fit the entries</source>
            <translation>بناء الجداول التي لا تطابق القيود من جديد</translation>
        </message>
        <message>
            <source>recovery sheet</source>
            <translation>ورقة استعادة</translation>
        </message>
        <message>
            <source>reports, closed quarters and their summary</source>
            <translation>البلاغات والأرباع المغلقة وملخصها</translation>
        </message>
        <message>
            <source>say what a scanned code means</source>
            <translation>قول ما يعنيه رمز ممسوح</translation>
        </message>
        <message>
            <source>see whether a passphrase opens the vault</source>
            <translation>معرفة هل تفتح عبارة مرور الخزنة</translation>
        </message>
        <message>
            <source>send stock to another centre</source>
            <translation>إرسال مخزون إلى مركز آخر</translation>
        </message>
        <message>
            <source>show closed quarters</source>
            <translation>عرض الأرباع المغلقة</translation>
        </message>
        <message>
            <source>show how many people of each group were reached</source>
            <translation>عرض عدد من تم الوصول إليهم من كل مجموعة</translation>
        </message>
        <message>
            <source>show one slip</source>
            <translation>عرض قسيمة واحدة</translation>
        </message>
        <message>
            <source>show or set the levels, in months</source>
            <translation>عرض المستويات أو ضبطها، بالأشهر</translation>
        </message>
        <message>
            <source>show or set what people need in a month</source>
            <translation>عرض الحاجة في الشهر أو تحديدها</translation>
        </message>
        <message>
            <source>show reports, the latest month first</source>
            <translation>عرض البلاغات، أحدث شهر أولًا</translation>
        </message>
        <message>
            <source>show slips</source>
            <translation>عرض القسائم</translation>
        </message>
        <message>
            <source>show the directory</source>
            <translation>عرض الدليل</translation>
        </message>
        <message>
            <source>show what is on hand</source>
            <translation>عرض الموجود</translation>
        </message>
        <message>
            <source>show what is on order</source>
            <translation>عرض الطلبيات</translation>
        </message>
        <message>
            <source>show what was sent and what arrived</source>
            <translation>عرض ما أُرسل وما وصل</translation>
        </message>
        <message>
            <source>slips that send a person to a service</source>
            <translation>قسائم تحيل شخصًا إلى خدمة</translation>
        </message>
        <message>
            <source>take back a whole import</source>
            <translation>التراجع عن إدخال كامل</translation>
        </message>
        <message>
            <source>take back the last mark of a slip</source>
            <translation>التراجع عن آخر علامة لقسيمة</translation>
        </message>
        <message>
            <source>take in what another centre's file says</source>
            <translation>إدخال ما يقوله ملف مركز آخر</translation>
        </message>
        <message>
            <source>the answer for the other centre</source>
            <translation>الرد للمركز الآخر</translation>
        </message>
        <message>
            <source>the chart's figures as a table</source>
            <translation>أرقام الرسم على شكل جدول</translation>
        </message>
        <message>
            <source>the day, where it is not today</source>
            <translation>اليوم، إن لم يكن هذا اليوم</translation>
        </message>
        <message>
            <source>the donor</source>
            <translation>المانح</translation>
        </message>
        <message>
            <source>the file that goes with it</source>
            <translation>الملف المرافق</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>الملف المراد كتابته</translation>
        </message>
        <message>
            <source>the first count of a new ledger</source>
            <translation>أول جرد في دفتر جديد</translation>
        </message>
        <message>
            <source>the lot's number</source>
            <translation>رقم الدفعة</translation>
        </message>
        <message>
            <source>the month, as 2026-06</source>
            <translation>الشهر، مثل 2026-06</translation>
        </message>
        <message>
            <source>the other centre</source>
            <translation>المركز الآخر</translation>
        </message>
        <message>
            <source>the quarter, as 2026-2</source>
            <translation>الربع، مثل 2026-2</translation>
        </message>
        <message>
            <source>to how many people</source>
            <translation>لكم شخصًا</translation>
        </message>
        <message>
            <source>type a passphrase of your own instead of six picked words</source>
            <translation>كتابة عبارة مرور خاصة بدل ست كلمات مختارة</translation>
        </message>
        <message>
            <source>very low, low, full</source>
            <translation>قليل جدًا، قليل، ممتلئ</translation>
        </message>
        <message>
            <source>what a product code means</source>
            <translation>ما يعنيه رمز منتج</translation>
        </message>
        <message>
            <source>what is there, what came and went</source>
            <translation>ما يوجد، وما جاء وما ذهب</translation>
        </message>
        <message>
            <source>what its lines are, where the column names do not say so</source>
            <translation>ما هي أسطره، حيث لا تقول أسماء الأعمدة ذلك</translation>
        </message>
        <message>
            <source>what the centre is called</source>
            <translation>اسم المركز</translation>
        </message>
        <message>
            <source>what the first coordinator is called</source>
            <translation>اسم المنسّق الأول</translation>
        </message>
        <message>
            <source>what the ledger comes to, and how it is worked out</source>
            <translation>ما يقوله الدفتر، وكيف حُسب</translation>
        </message>
        <message>
            <source>what the scanner typed, or the code under a label</source>
            <translation>ما كتبه الماسح، أو الرمز تحت ملصق</translation>
        </message>
        <message>
            <source>what to bring from one place to another</source>
            <translation>ما يُنقل من مكان إلى آخر</translation>
        </message>
        <message>
            <source>when it should be here</source>
            <translation>متى يُتوقع وصولها</translation>
        </message>
        <message>
            <source>where a lot is and who had it</source>
            <translation>أين دفعة ومن أخذ منها</translation>
        </message>
        <message>
            <source>where a recovery sheet opens the vault: write the new one into this PDF, instead of showing it</source>
            <translation>إذا فتحت ورقة استعادة الخزنة: اكتب الورقة الجديدة في ملف PDF هذا بدل عرضها</translation>
        </message>
        <message>
            <source>where to (without it: the place from Settings)</source>
            <translation>إلى أين (من دونه: المكان من «الإعدادات»)</translation>
        </message>
        <message>
            <source>where to write it</source>
            <translation>أين يُكتب</translation>
        </message>
        <message>
            <source>where to write the page (PDF)</source>
            <translation>أين تُكتب الصفحة (PDF)</translation>
        </message>
        <message>
            <source>which column of the file holds what:</source>
            <translation>أي عمود في الملف يحوي ماذا:</translation>
        </message>
        <message>
            <source>which figure is which data element of DHIS2</source>
            <translation>أي رقم يقابل أي عنصر بيانات في DHIS2</translation>
        </message>
        <message>
            <source>which movement a word of the file means:</source>
            <translation>أي حركة تعنيها كلمة في الملف:</translation>
        </message>
        <message>
            <source>which report</source>
            <translation>أي تقرير</translation>
        </message>
        <message>
            <source>which; without it they are shown</source>
            <translation>أيها؛ من دونه تُعرض</translation>
        </message>
        <message>
            <source>who gave it</source>
            <translation>من أعطاها</translation>
        </message>
        <message>
            <source>why not, where the person was not helped</source>
            <translation>لماذا لا، إن لم تتم مساعدة الشخص</translation>
        </message>
        <message>
            <source>with every sum written out</source>
            <translation>مع كتابة كل حساب</translation>
        </message>
        <message>
            <source>write a backup and read it back</source>
            <translation>كتابة نسخة احتياطية ثم قراءتها</translation>
        </message>
        <message>
            <source>write an empty shift sheet (PDF)</source>
            <translation>كتابة ورقة جولة فارغة (PDF)</translation>
        </message>
        <message>
            <source>write it as a PDF instead</source>
            <translation>كتابته بصيغة PDF بدل ذلك</translation>
        </message>
        <message>
            <source>write it to a CSV file</source>
            <translation>كتابته في ملف CSV</translation>
        </message>
        <message>
            <source>write labels for the lots of a place (PDF)</source>
            <translation>كتابة ملصقات لدفعات مكان (PDF)</translation>
        </message>
        <message>
            <source>write the counts of a closed quarter; practice vaults only so far</source>
            <translation>كتابة أعداد ربع مغلق؛ في خزنات التدريب فقط حتى الآن</translation>
        </message>
        <message>
            <source>write the page of a slip again</source>
            <translation>كتابة صفحة قسيمة من جديد</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries checked.</source>
            <translation>
                <numerusform>لا قيود للفحص.</numerusform>
                <numerusform>فُحص قيد واحد.</numerusform>
                <numerusform>فُحص قيدان.</numerusform>
                <numerusform>فُحصت {n} قيود.</numerusform>
                <numerusform>فُحص {n} قيدًا.</numerusform>
                <numerusform>فُحص {n} قيد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries saved and read back.</source>
            <translation>
                <numerusform>لم يُحفظ أي قيد.</numerusform>
                <numerusform>حُفظ قيد واحد ثم قُرئ.</numerusform>
                <numerusform>حُفظ قيدان ثم قُرئا.</numerusform>
                <numerusform>حُفظت {n} قيود ثم قُرئت.</numerusform>
                <numerusform>حُفظ {n} قيدًا ثم قُرئت.</numerusform>
                <numerusform>حُفظ {n} قيد ثم قُرئت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries.</source>
            <translation>
                <numerusform>لا قيود.</numerusform>
                <numerusform>قيد واحد.</numerusform>
                <numerusform>قيدان.</numerusform>
                <numerusform>{n} قيود.</numerusform>
                <numerusform>{n} قيدًا.</numerusform>
                <numerusform>{n} قيد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines came in.</source>
            <translation>
                <numerusform>لم يدخل أي سطر.</numerusform>
                <numerusform>دخل سطر واحد.</numerusform>
                <numerusform>دخل سطران.</numerusform>
                <numerusform>دخلت {n} أسطر.</numerusform>
                <numerusform>دخل {n} سطرًا.</numerusform>
                <numerusform>دخل {n} سطر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines would come in.</source>
            <translation>
                <numerusform>لا سطر يدخل.</numerusform>
                <numerusform>يدخل سطر واحد.</numerusform>
                <numerusform>يدخل سطران.</numerusform>
                <numerusform>تدخل {n} أسطر.</numerusform>
                <numerusform>يدخل {n} سطرًا.</numerusform>
                <numerusform>يدخل {n} سطر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places added.</source>
            <translation>
                <numerusform>لم يُضف أي مكان.</numerusform>
                <numerusform>أضيف مكان واحد.</numerusform>
                <numerusform>أضيف مكانان.</numerusform>
                <numerusform>أضيفت {n} أماكن.</numerusform>
                <numerusform>أضيف {n} مكانًا.</numerusform>
                <numerusform>أضيف {n} مكان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places would be added.</source>
            <translation>
                <numerusform>لا مكان يُضاف.</numerusform>
                <numerusform>يُضاف مكان واحد.</numerusform>
                <numerusform>يُضاف مكانان.</numerusform>
                <numerusform>تُضاف {n} أماكن.</numerusform>
                <numerusform>يُضاف {n} مكانًا.</numerusform>
                <numerusform>يُضاف {n} مكان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} tables compared with what the entries add up to.</source>
            <translation>
                <numerusform>لا جداول للمقارنة بالقيود.</numerusform>
                <numerusform>قورن جدول واحد بمجموع القيود.</numerusform>
                <numerusform>قورن جدولان بمجموع القيود.</numerusform>
                <numerusform>قورنت {n} جداول بمجموع القيود.</numerusform>
                <numerusform>قورن {n} جدولًا بمجموع القيود.</numerusform>
                <numerusform>قورن {n} جدول بمجموع القيود.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place}. {name}</source>
            <translation>{place}. {name}</translation>
        </message>
        <message>
            <source>“satchel doctor --repair” rebuilds the tables.</source>
            <translation>الأمر ‎“satchel doctor --repair” يبني الجداول من جديد.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>1. Count what is in the cupboard</source>
            <translation>1. جرد ما في الخزانة</translation>
        </message>
        <message>
            <source>2. Look at the centre's areas and units</source>
            <translation>2. النظر إلى مناطق المركز ووحداته</translation>
        </message>
        <message>
            <source>2. Read a rights sheet aloud once</source>
            <translation>2. قراءة نشرة حقوق بصوت عالٍ مرة واحدة</translation>
        </message>
        <message>
            <source>3. Make a backup on a stick</source>
            <translation>3. عمل نسخة احتياطية على ذاكرة USB</translation>
        </message>
        <message>
            <source>A laptop can be lost or taken. The stick brings everything back.</source>
            <translation>قد يضيع الحاسوب أو يؤخذ. ذاكرة USB تعيد كل شيء.</translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>توزيع</translation>
        </message>
        <message>
            <source>Incidents name an area and a unit from this list, and nothing finer.</source>
            <translation>البلاغات تذكر منطقة ووحدة من هذه القائمة، ولا شيء أدقّ.</translation>
        </message>
        <message>
            <source>It is easier to say at night when you have said it before.</source>
            <translation>ما قيل من قبل يسهل قوله في الليل.</translation>
        </message>
        <message>
            <source>Last backup today</source>
            <translation>آخر نسخة احتياطية اليوم</translation>
        </message>
        <message numerus="yes">
            <source>Last backup {n} days ago</source>
            <translation>
                <numerusform>آخر نسخة احتياطية اليوم</numerusform>
                <numerusform>آخر نسخة احتياطية أمس</numerusform>
                <numerusform>آخر نسخة احتياطية قبل يومين</numerusform>
                <numerusform>آخر نسخة احتياطية قبل {n} أيام</numerusform>
                <numerusform>آخر نسخة احتياطية قبل {n} يومًا</numerusform>
                <numerusform>آخر نسخة احتياطية قبل {n} يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a slip</source>
            <translation>كتابة قسيمة</translation>
        </message>
        <message>
            <source>Make one</source>
            <translation>عمل نسخة</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>بانتظارك</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>لا نسخة احتياطية بعد</translation>
        </message>
        <message>
            <source>Nothing received or counted yet.</source>
            <translation>لم يُستلم ولم يُجرد شيء بعد.</translation>
        </message>
        <message>
            <source>Nothing waits for you now.</source>
            <translation>لا شيء بانتظارك الآن.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>الموجود</translation>
        </message>
        <message>
            <source>Record an incident</source>
            <translation>كتابة بلاغ</translation>
        </message>
        <message>
            <source>Show a sheet</source>
            <translation>عرض نشرة</translation>
        </message>
        <message numerus="yes">
            <source>Show {n} more</source>
            <translation>
                <numerusform>لا مزيد</numerusform>
                <numerusform>عرض واحد آخر</numerusform>
                <numerusform>عرض اثنين آخرين</numerusform>
                <numerusform>عرض {n} أخرى</numerusform>
                <numerusform>عرض {n} آخر</numerusform>
                <numerusform>عرض {n} آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock then knows what there is and tells you before it runs out.</source>
            <translation>عندها يعرف المخزون ما يوجد، وينبّه قبل أن ينفد.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>What to do first</source>
            <translation>ما العمل أولًا</translation>
        </message>
        <message numerus="yes">
            <source>lasts {n} months</source>
            <translation>
                <numerusform>يكفي أقل من شهر</numerusform>
                <numerusform>يكفي شهرًا واحدًا</numerusform>
                <numerusform>يكفي شهرين</numerusform>
                <numerusform>يكفي {n} أشهر</numerusform>
                <numerusform>يكفي {n} شهرًا</numerusform>
                <numerusform>يكفي {n} شهر</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing left to hand out</source>
            <translation>لم يبقَ شيء للتوزيع</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>قطعة</translation>
        </message>
        <message>
            <source>runs out {day}</source>
            <translation>ينفد في {day}</translation>
        </message>
        <message>
            <source>use not known yet</source>
            <translation>الاستهلاك غير معروف بعد</translation>
        </message>
        <message numerus="yes">
            <source>{n} changes since then</source>
            <translation>
                <numerusform>لا تغييرات منذ ذلك</numerusform>
                <numerusform>تغيير واحد منذ ذلك</numerusform>
                <numerusform>تغييران منذ ذلك</numerusform>
                <numerusform>{n} تغييرات منذ ذلك</numerusform>
                <numerusform>{n} تغييرًا منذ ذلك</numerusform>
                <numerusform>{n} تغيير منذ ذلك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>No picture could be taken of it.</source>
            <translation>تعذّر التقاط صورة لها.</translation>
        </message>
        <message>
            <source>Nothing can be written here, so the home folder is used.</source>
            <translation>لا يمكن كتابة شيء هنا، لذلك يُستعمل المجلد الرئيسي.</translation>
        </message>
        <message>
            <source>Satchel shows itself without one: pictures and papers are put into {folder}</source>
            <translation>يعرض Satchel نفسه من دونها: توضع الصور والأوراق في {folder}</translation>
        </message>
        <message>
            <source>The tour went wrong:</source>
            <translation>حدث خطأ في الجولة:</translation>
        </message>
        <message>
            <source>There is no screen here, so no window can be shown.</source>
            <translation>لا توجد شاشة هنا، فلا يمكن عرض نافذة.</translation>
        </message>
        <message numerus="yes">
            <source>{n} pictures and {papers} papers are in {folder} ({seconds} s).</source>
            <translation>
                <numerusform>لا صور، والأوراق {papers}، في {folder} ({seconds} ث).</numerusform>
                <numerusform>صورة واحدة، والأوراق {papers}، في {folder} ({seconds} ث).</numerusform>
                <numerusform>صورتان، والأوراق {papers}، في {folder} ({seconds} ث).</numerusform>
                <numerusform>{n} صور، والأوراق {papers}، في {folder} ({seconds} ث).</numerusform>
                <numerusform>{n} صورة، والأوراق {papers}، في {folder} ({seconds} ث).</numerusform>
                <numerusform>{n} صورة، والأوراق {papers}، في {folder} ({seconds} ث).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Vocabulary</name>
        <message>
            <source>18 to 24</source>
            <translation>من 18 إلى 24</translation>
        </message>
        <message>
            <source>25 to 34</source>
            <translation>من 25 إلى 34</translation>
        </message>
        <message>
            <source>35 or older</source>
            <translation>35 أو أكثر</translation>
        </message>
        <message>
            <source>A colleague at work</source>
            <translation>زميل في العمل</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>وثيقة</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>مجموعة</translation>
        </message>
        <message>
            <source>A health worker</source>
            <translation>عامل صحي</translation>
        </message>
        <message>
            <source>A lawyer</source>
            <translation>محامٍ</translation>
        </message>
        <message>
            <source>A lawyer in court</source>
            <translation>محامٍ في المحكمة</translation>
        </message>
        <message>
            <source>A lawyer now</source>
            <translation>محامٍ الآن</translation>
        </message>
        <message>
            <source>A photo or film exists</source>
            <translation>توجد صورة أو فيديو</translation>
        </message>
        <message>
            <source>A safe place tonight</source>
            <translation>مكان آمن هذه الليلة</translation>
        </message>
        <message>
            <source>A second account</source>
            <translation>رواية ثانية</translation>
        </message>
        <message>
            <source>About that quarter</source>
            <translation>نحو ذلك الربع</translation>
        </message>
        <message>
            <source>Accompanied by a peer</source>
            <translation>مرافقة من الأقران</translation>
        </message>
        <message>
            <source>Acted against the person</source>
            <translation>تحرّكت ضد الشخص</translation>
        </message>
        <message>
            <source>Admitted it and called it right</source>
            <translation>اعترفت وقالت إنه صواب</translation>
        </message>
        <message>
            <source>Adult, age not said</source>
            <translation>بالغ، العمر لم يُذكر</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>بعد الظهر</translation>
        </message>
        <message>
            <source>Against the organisation</source>
            <translation>ضد المنظمة</translation>
        </message>
        <message>
            <source>An outreach worker who saw it</source>
            <translation>عامل ميداني رأى ذلك</translation>
        </message>
        <message>
            <source>Another law</source>
            <translation>قانون آخر</translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation>القوات المسلحة</translation>
        </message>
        <message>
            <source>Arrested without lawful grounds</source>
            <translation>توقيف بلا سبب قانوني</translation>
        </message>
        <message>
            <source>Bar, hotel, lodge or massage venue</source>
            <translation>حانة أو فندق أو نُزل أو محل تدليك</translation>
        </message>
        <message>
            <source>Beating and force</source>
            <translation>الضرب والقوة</translation>
        </message>
        <message>
            <source>Belongings or premises damaged</source>
            <translation>إتلاف أغراض أو مكان</translation>
        </message>
        <message>
            <source>Border or transport hub</source>
            <translation>حدود أو محطة سفر</translation>
        </message>
        <message>
            <source>Broken bone</source>
            <translation>كسر في العظم</translation>
        </message>
        <message>
            <source>Brothel or shared work flat</source>
            <translation>بيت عمل جنسي أو شقة عمل مشتركة</translation>
        </message>
        <message>
            <source>Bystander</source>
            <translation>شخص مارّ</translation>
        </message>
        <message>
            <source>Cell, lock-up or prison</source>
            <translation>زنزانة أو حجز أو سجن</translation>
        </message>
        <message>
            <source>Charge sheet, receipt or medical paper</source>
            <translation>ورقة اتهام أو إيصال أو ورقة طبية</translation>
        </message>
        <message>
            <source>Charged under a same-sex or gender-expression law</source>
            <translation>تهمة بقانون العلاقات المثلية أو التعبير الجندري</translation>
        </message>
        <message>
            <source>Charged under an HIV exposure or transmission law</source>
            <translation>تهمة بقانون التعريض لـ HIV أو نقله</translation>
        </message>
        <message>
            <source>Charged under drug law, or over needles or syringes</source>
            <translation>تهمة بقانون المخدرات، أو بسبب إبر أو محاقن</translation>
        </message>
        <message>
            <source>Charged under public-order, nuisance, vagrancy or municipal rules</source>
            <translation>تهمة بالإخلال بالنظام العام أو الإزعاج أو التشرد أو بلوائح البلدية</translation>
        </message>
        <message>
            <source>Charged, and free</source>
            <translation>وُجّهت تهمة، والشخص حرّ</translation>
        </message>
        <message>
            <source>Check for infections</source>
            <translation>فحص الالتهابات</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>حاجز تفتيش</translation>
        </message>
        <message>
            <source>Child care</source>
            <translation>رعاية الأطفال</translation>
        </message>
        <message>
            <source>Child taken away or threatened to be</source>
            <translation>أخذ طفل أو التهديد بأخذه</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>زبون</translation>
        </message>
        <message>
            <source>Coded answers may go to legal aid, without who</source>
            <translation>الإجابات المختارة قد تصل إلى المساعدة القانونية، من دون ذكر الشخص</translation>
        </message>
        <message>
            <source>Community police or auxiliary</source>
            <translation>شرطة مجتمعية أو مساعدة</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>تعويض</translation>
        </message>
        <message>
            <source>Complaint filed (its number is sealed)</source>
            <translation>قُدّمت شكوى (رقمها مختوم)</translation>
        </message>
        <message>
            <source>Conditions in custody, deaths</source>
            <translation>ظروف الاحتجاز، والوفيات</translation>
        </message>
        <message>
            <source>Condoms and lubricant</source>
            <translation>الواقيات والمزلّق</translation>
        </message>
        <message>
            <source>Condoms or lubricant destroyed, or carrier made to destroy or swallow them</source>
            <translation>إتلاف واقيات أو مزلّق، أو إجبار حاملها على إتلافها أو ابتلاعها</translation>
        </message>
        <message>
            <source>Condoms or lubricant taken</source>
            <translation>أخذ واقيات أو مزلّق</translation>
        </message>
        <message>
            <source>Condoms, lubricant, wrappers, safer-sex signs or leaflets used as evidence</source>
            <translation>استعمال واقيات أو مزلّق أو أغلفة أو لافتات أو منشورات الجنس الآمن دليلًا</translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation>انقطع الاتصال</translation>
        </message>
        <message>
            <source>Could they call someone?</source>
            <translation>هل أمكن الاتصال بأحد؟</translation>
        </message>
        <message>
            <source>Could they see a lawyer?</source>
            <translation>هل أمكنت رؤية محامٍ؟</translation>
        </message>
        <message>
            <source>Could this be the same as another report?</source>
            <translation>هل يمكن أن يكون هذا نفس بلاغ آخر؟</translation>
        </message>
        <message>
            <source>Counselling</source>
            <translation>دعم نفسي</translation>
        </message>
        <message>
            <source>Count it in summaries</source>
            <translation>يُحسب في الملخصات</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>محكمة</translation>
        </message>
        <message>
            <source>Customary or religious leader</source>
            <translation>زعيم عرفي أو ديني</translation>
        </message>
        <message>
            <source>Cuts or bleeding</source>
            <translation>جروح أو نزيف</translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation>وفاة في الاحتجاز</translation>
        </message>
        <message>
            <source>Death threats</source>
            <translation>تهديد بالقتل</translation>
        </message>
        <message>
            <source>Debt taken on to pay police</source>
            <translation>دين لدفع المال للشرطة</translation>
        </message>
        <message>
            <source>Degrading detention conditions: food, water, space, sanitation</source>
            <translation>ظروف احتجاز مهينة: طعام، ماء، مساحة، نظافة</translation>
        </message>
        <message>
            <source>Denied it</source>
            <translation>أنكرت</translation>
        </message>
        <message>
            <source>Did it</source>
            <translation>فعل ذلك</translation>
        </message>
        <message>
            <source>Did they get the care they needed?</source>
            <translation>هل حصل الشخص على الرعاية التي يحتاجها؟</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>توفي</translation>
        </message>
        <message>
            <source>Discriminatory treatment by an official</source>
            <translation>معاملة تمييزية من مسؤول</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>وثائق</translation>
        </message>
        <message>
            <source>Driven off and left somewhere</source>
            <translation>نقل بالسيارة وترك في مكان ما</translation>
        </message>
        <message>
            <source>Drop-in centre or outreach point</source>
            <translation>مركز استقبال أو نقطة توعية</translation>
        </message>
        <message>
            <source>Drugs</source>
            <translation>المخدرات</translation>
        </message>
        <message>
            <source>Elected official</source>
            <translation>مسؤول منتخب</translation>
        </message>
        <message>
            <source>Emergency contraception</source>
            <translation>منع حمل طارئ</translation>
        </message>
        <message>
            <source>Emergency contraception within 120 hours</source>
            <translation>منع حمل طارئ خلال 120 ساعة</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>انتهت</translation>
        </message>
        <message>
            <source>Evicted or moved on from home, venue or area</source>
            <translation>إخراج من البيت أو المحل أو المنطقة</translation>
        </message>
        <message>
            <source>Evidence planted or false charge made up</source>
            <translation>دسّ أدلة أو تلفيق تهمة</translation>
        </message>
        <message>
            <source>Exposure to HIV or an infection</source>
            <translation>تعرّض لـ HIV أو لالتهاب</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>العائلة</translation>
        </message>
        <message>
            <source>Fear, no sleep</source>
            <translation>خوف، قلة نوم</translation>
        </message>
        <message>
            <source>Fined</source>
            <translation>غرامة</translation>
        </message>
        <message>
            <source>First legal help</source>
            <translation>مساعدة قانونية أولى</translation>
        </message>
        <message>
            <source>First support</source>
            <translation>دعم أول</translation>
        </message>
        <message>
            <source>Forced medical or body examination</source>
            <translation>فحص طبي أو جسدي بالإكراه</translation>
        </message>
        <message>
            <source>Forced or tricked into signing or confessing</source>
            <translation>إكراه أو خداع للتوقيع أو الاعتراف</translation>
        </message>
        <message>
            <source>Forced or unconsented HIV or STI test</source>
            <translation>فحص HIV أو التهابات بالإكراه أو بلا موافقة</translation>
        </message>
        <message>
            <source>Forced registration, health card or police-run condom check</source>
            <translation>تسجيل إجباري أو بطاقة صحية أو تفتيش الشرطة عن الواقيات</translation>
        </message>
        <message>
            <source>Forced tests, health and privacy</source>
            <translation>فحوص بالإكراه، والصحة والخصوصية</translation>
        </message>
        <message>
            <source>Forced to sign</source>
            <translation>أُجبر على التوقيع</translation>
        </message>
        <message>
            <source>Forced treatment, contraception or detoxification</source>
            <translation>علاج أو منع حمل أو إزالة سموم بالإكراه</translation>
        </message>
        <message>
            <source>Four to nine</source>
            <translation>من أربعة إلى تسعة</translation>
        </message>
        <message>
            <source>From a document</source>
            <translation>من وثيقة</translation>
        </message>
        <message>
            <source>Gang or criminal group</source>
            <translation>عصابة أو جماعة إجرامية</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>مُنحت</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>ما زال مستمرًا</translation>
        </message>
        <message>
            <source>HIV exposure or transmission</source>
            <translation>التعريض لـ HIV أو نقله</translation>
        </message>
        <message>
            <source>HIV status or other health fact disclosed</source>
            <translation>كشف حالة HIV أو معلومة صحية أخرى</translation>
        </message>
        <message>
            <source>HIV test, by own choice</source>
            <translation>فحص HIV، برغبة الشخص</translation>
        </message>
        <message>
            <source>Had authority and failed to stop it</source>
            <translation>كان يملك السلطة ولم يوقف ذلك</translation>
        </message>
        <message>
            <source>Health facility</source>
            <translation>مرفق صحي</translation>
        </message>
        <message>
            <source>Health or social worker, on their own account</source>
            <translation>عامل صحي أو اجتماعي، من تلقاء نفسه</translation>
        </message>
        <message>
            <source>Health worker acting for the police or state</source>
            <translation>عامل صحي يعمل لصالح الشرطة أو الدولة</translation>
        </message>
        <message>
            <source>Held before trial</source>
            <translation>محتجز قبل المحاكمة</translation>
        </message>
        <message>
            <source>Held beyond the legal time limit</source>
            <translation>احتجاز فوق المدة القانونية</translation>
        </message>
        <message>
            <source>Held in a shelter, rehabilitation or re-education centre against own will</source>
            <translation>احتجاز في مأوى أو مركز تأهيل أو إصلاح رغم الإرادة</translation>
        </message>
        <message>
            <source>Held or charged under anti-trafficking law against own account</source>
            <translation>احتجاز أو تهمة بقانون مكافحة الاتجار خلافًا لما يقوله الشخص</translation>
        </message>
        <message>
            <source>Held with persons of another gender, or gender not respected</source>
            <translation>احتجاز مع أشخاص من جنس آخر، أو عدم احترام الهوية الجندرية</translation>
        </message>
        <message>
            <source>Help with bail</source>
            <translation>مساعدة في الكفالة</translation>
        </message>
        <message>
            <source>Immigration</source>
            <translation>الهجرة</translation>
        </message>
        <message>
            <source>Immigration or border officer</source>
            <translation>موظف هجرة أو حدود</translation>
        </message>
        <message>
            <source>In a shelter or rehabilitation</source>
            <translation>في مأوى أو مركز تأهيل</translation>
        </message>
        <message>
            <source>In hospital</source>
            <translation>في المستشفى</translation>
        </message>
        <message>
            <source>Insults or degrading words</source>
            <translation>شتائم أو كلام مهين</translation>
        </message>
        <message>
            <source>Investigation open</source>
            <translation>التحقيق مفتوح</translation>
        </message>
        <message>
            <source>It could lead to somebody.</source>
            <translation>قد تدلّ على أحد.</translation>
        </message>
        <message>
            <source>It was written by mistake, or in the wrong report.</source>
            <translation>كُتبت خطأً، أو في بلاغ آخر.</translation>
        </message>
        <message>
            <source>Keeping a brothel</source>
            <translation>إدارة «بيت دعارة»</translation>
        </message>
        <message>
            <source>Killed outside custody</source>
            <translation>قتل خارج الاحتجاز</translation>
        </message>
        <message>
            <source>Landlord or neighbour</source>
            <translation>صاحب البيت أو جار</translation>
        </message>
        <message>
            <source>Legal advice</source>
            <translation>استشارة قانونية</translation>
        </message>
        <message>
            <source>Let go after paying</source>
            <translation>أُطلق بعد الدفع</translation>
        </message>
        <message>
            <source>Let go on bail</source>
            <translation>أُطلق بكفالة</translation>
        </message>
        <message>
            <source>Let go without charge</source>
            <translation>أُطلق بلا تهمة</translation>
        </message>
        <message>
            <source>Lived it</source>
            <translation>عاش ذلك</translation>
        </message>
        <message>
            <source>Living on earnings</source>
            <translation>العيش من كسب العمل الجنسي</translation>
        </message>
        <message>
            <source>Lost consciousness</source>
            <translation>فقدان الوعي</translation>
        </message>
        <message>
            <source>Lost home</source>
            <translation>فقدان السكن</translation>
        </message>
        <message>
            <source>Lost income</source>
            <translation>فقدان الدخل</translation>
        </message>
        <message>
            <source>Made to inform on others</source>
            <translation>إجبار على الوشاية بآخرين</translation>
        </message>
        <message>
            <source>Made to work unpaid, such as cleaning</source>
            <translation>إجبار على عمل بلا أجر، كالتنظيف</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>رجل</translation>
        </message>
        <message>
            <source>Manager, bar or venue owner</source>
            <translation>مدير، أو صاحب حانة أو محل</translation>
        </message>
        <message>
            <source>Mass round-up or sweep of a street or venue</source>
            <translation>حملة توقيف جماعية في شارع أو محل</translation>
        </message>
        <message>
            <source>Media accompanying officials</source>
            <translation>إعلام يرافق المسؤولين</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>وساطة</translation>
        </message>
        <message>
            <source>Medical care</source>
            <translation>رعاية طبية</translation>
        </message>
        <message>
            <source>Medicine against HIV (PEP)</source>
            <translation>دواء ضد HIV (PEP)</translation>
        </message>
        <message>
            <source>Medicine against HIV within 72 hours</source>
            <translation>دواء ضد HIV خلال 72 ساعة</translation>
        </message>
        <message>
            <source>Medicine or medical care refused in custody</source>
            <translation>رفض الدواء أو الرعاية الطبية في الاحتجاز</translation>
        </message>
        <message>
            <source>Missed medicine</source>
            <translation>انقطاع عن الدواء</translation>
        </message>
        <message>
            <source>Money demanded or taken to avoid arrest or be released</source>
            <translation>طلب مال أو أخذه لتجنب التوقيف أو للإفراج</translation>
        </message>
        <message>
            <source>Money for transport</source>
            <translation>مال للمواصلات</translation>
        </message>
        <message>
            <source>Money or belongings</source>
            <translation>المال أو الأغراض</translation>
        </message>
        <message>
            <source>Morals or religious police</source>
            <translation>شرطة الآداب أو الشرطة الدينية</translation>
        </message>
        <message>
            <source>More</source>
            <translation>أكثر</translation>
        </message>
        <message>
            <source>More than a month</source>
            <translation>أكثر من شهر</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>الصباح</translation>
        </message>
        <message>
            <source>Municipal or council officer</source>
            <translation>موظف بلدية أو مجلس محلي</translation>
        </message>
        <message>
            <source>New condoms and lubricant</source>
            <translation>واقيات ومزلّق جديدة</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>الليل</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>No action wanted</source>
            <translation>لا يريد أي إجراء</translation>
        </message>
        <message>
            <source>Non-binary</source>
            <translation>لا ثنائي الجندر</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>None given</source>
            <translation>لم يُذكر أي سبب</translation>
        </message>
        <message>
            <source>None seen</source>
            <translation>لم يُرَ أي منها</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>لم يُسأل</translation>
        </message>
        <message>
            <source>Not asked to</source>
            <translation>لم يُطلب ذلك</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>لم يُحلّ</translation>
        </message>
        <message>
            <source>Not taken before a judge or magistrate in time</source>
            <translation>عدم العرض على قاضٍ في الوقت القانوني</translation>
        </message>
        <message>
            <source>Not told the reason for arrest or the charge</source>
            <translation>عدم ذكر سبب التوقيف أو التهمة</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Nothing else</source>
            <translation>لا شيء آخر</translation>
        </message>
        <message>
            <source>Nothing now</source>
            <translation>لا شيء الآن</translation>
        </message>
        <message>
            <source>Officer charged</source>
            <translation>وُجّهت تهمة إلى الضابط</translation>
        </message>
        <message>
            <source>Officer disciplined</source>
            <translation>عوقب الضابط إداريًا</translation>
        </message>
        <message>
            <source>One</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>Online or phone</source>
            <translation>على الإنترنت أو الهاتف</translation>
        </message>
        <message>
            <source>Ordered it</source>
            <translation>أمر بذلك</translation>
        </message>
        <message>
            <source>Organisation, drop-in centre or outreach obstructed</source>
            <translation>عرقلة المنظمة أو مركز الاستقبال أو التوعية</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Other abuse (told in the sealed account)</source>
            <translation>انتهاك آخر (يُحكى في الإفادة المختومة)</translation>
        </message>
        <message>
            <source>Outreach worker or peer educator stopped, searched or arrested over supplies</source>
            <translation>إيقاف أو تفتيش أو توقيف عامل ميداني أو مثقّف أقران بسبب المواد</translation>
        </message>
        <message>
            <source>Own home</source>
            <translation>بيت الشخص</translation>
        </message>
        <message>
            <source>Pain or bruises</source>
            <translation>ألم أو كدمات</translation>
        </message>
        <message>
            <source>Paraded, photographed, filmed or shown to media</source>
            <translation>عرض أمام الناس أو تصوير أو عرض على الإعلام</translation>
        </message>
        <message>
            <source>Partly settled</source>
            <translation>حُلّ جزئيًا</translation>
        </message>
        <message>
            <source>Partner or family</source>
            <translation>شريك أو عائلة</translation>
        </message>
        <message>
            <source>Partner, family, manager or landlord charged over earnings or premises</source>
            <translation>تهمة لشريك أو عائلة أو مدير أو مؤجّر بسبب الكسب أو المكان</translation>
        </message>
        <message>
            <source>Peer educator</source>
            <translation>مثقّف أقران</translation>
        </message>
        <message>
            <source>Phone searched or unlocked by force</source>
            <translation>تفتيش الهاتف أو فتحه بالقوة</translation>
        </message>
        <message>
            <source>Phone, money, documents or medicine taken and not returned</source>
            <translation>أخذ هاتف أو مال أو وثائق أو دواء بلا إرجاع</translation>
        </message>
        <message>
            <source>Physical assault</source>
            <translation>اعتداء جسدي</translation>
        </message>
        <message>
            <source>Please look at the area and the place again.</source>
            <translation>يُرجى النظر مرة أخرى إلى المنطقة والمكان.</translation>
        </message>
        <message>
            <source>Please look at the month again.</source>
            <translation>يُرجى النظر مرة أخرى إلى الشهر.</translation>
        </message>
        <message>
            <source>Please look at the numbers taken again.</source>
            <translation>يُرجى النظر مرة أخرى إلى الأعداد المأخوذة.</translation>
        </message>
        <message>
            <source>Please look at what happened again.</source>
            <translation>يُرجى النظر مرة أخرى إلى ما حدث.</translation>
        </message>
        <message>
            <source>Please look at what was agreed again.</source>
            <translation>يُرجى النظر مرة أخرى إلى ما تمت الموافقة عليه.</translation>
        </message>
        <message>
            <source>Please look at who did it again.</source>
            <translation>يُرجى النظر مرة أخرى إلى الفاعل.</translation>
        </message>
        <message>
            <source>Police or other vehicle</source>
            <translation>سيارة شرطة أو غيرها</translation>
        </message>
        <message>
            <source>Police refused to record or act on a complaint</source>
            <translation>رفض الشرطة تسجيل شكوى أو متابعتها</translation>
        </message>
        <message>
            <source>Police station or post</source>
            <translation>مركز شرطة أو مخفر</translation>
        </message>
        <message>
            <source>Police, plain clothes</source>
            <translation>شرطة بلباس مدني</translation>
        </message>
        <message>
            <source>Police, uniformed</source>
            <translation>شرطة بالزي الرسمي</translation>
        </message>
        <message>
            <source>Prison or lock-up staff</source>
            <translation>موظفو السجن أو الحجز</translation>
        </message>
        <message>
            <source>Private security guard</source>
            <translation>حارس أمن خاص</translation>
        </message>
        <message>
            <source>Prosecutor or court official</source>
            <translation>مدّعٍ عام أو موظف محكمة</translation>
        </message>
        <message>
            <source>Public order or nuisance</source>
            <translation>النظام العام أو الإزعاج</translation>
        </message>
        <message>
            <source>Punished under customary or religious law</source>
            <translation>عقاب بقانون عرفي أو ديني</translation>
        </message>
        <message>
            <source>Raid or search of home or workplace</source>
            <translation>مداهمة البيت أو مكان العمل أو تفتيشه</translation>
        </message>
        <message>
            <source>Rape</source>
            <translation>اغتصاب</translation>
        </message>
        <message>
            <source>Rape by more than one person</source>
            <translation>اغتصاب من أكثر من شخص</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رُفضت</translation>
        </message>
        <message>
            <source>Refused a lawyer or paralegal</source>
            <translation>منع من محامٍ أو مساعد قانوني</translation>
        </message>
        <message>
            <source>Refused contact with family or organisation</source>
            <translation>منع من الاتصال بالعائلة أو المنظمة</translation>
        </message>
        <message>
            <source>Refused to</source>
            <translation>رفض التوقيع</translation>
        </message>
        <message>
            <source>Rehabilitation or shelter facility</source>
            <translation>مركز تأهيل أو مأوى</translation>
        </message>
        <message>
            <source>Removed from the country</source>
            <translation>أُبعد عن البلد</translation>
        </message>
        <message>
            <source>Reported on paper</source>
            <translation>بلاغ على ورق</translation>
        </message>
        <message>
            <source>Rescue organisation taking part in a raid</source>
            <translation>منظمة إنقاذ تشارك في مداهمة</translation>
        </message>
        <message>
            <source>Retaliation after a complaint or for helping others</source>
            <translation>انتقام بعد شكوى أو بسبب مساعدة آخرين</translation>
        </message>
        <message>
            <source>Rights refused in the procedure</source>
            <translation>حقوق مُنعت أثناء الإجراءات</translation>
        </message>
        <message>
            <source>Risk of pregnancy</source>
            <translation>احتمال حمل</translation>
        </message>
        <message>
            <source>Same-sex acts or gender expression</source>
            <translation>علاقات مثلية أو تعبير جندري</translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation>رأى ذلك</translation>
        </message>
        <message>
            <source>Selling or buying sex</source>
            <translation>بيع الجنس أو شراؤه</translation>
        </message>
        <message>
            <source>Sentenced to prison</source>
            <translation>حُكم عليه بالسجن</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>حُلّ</translation>
        </message>
        <message>
            <source>Severe pain inflicted to punish, coerce or obtain a confession</source>
            <translation>ألم شديد للعقاب أو الإكراه أو انتزاع اعتراف</translation>
        </message>
        <message>
            <source>Sex demanded or forced to avoid arrest or be released</source>
            <translation>طلب الجنس أو فرضه لتجنب التوقيف أو للإفراج</translation>
        </message>
        <message>
            <source>Sex work, identity or orientation disclosed to others</source>
            <translation>كشف العمل الجنسي أو الهوية أو الميل لآخرين</translation>
        </message>
        <message>
            <source>Sex worker</source>
            <translation>عاملة أو عامل في الجنس</translation>
        </message>
        <message>
            <source>Sexual assault or forced touching</source>
            <translation>اعتداء جنسي أو لمس بالإكراه</translation>
        </message>
        <message>
            <source>Sexual harassment or sexual comments</source>
            <translation>تحرش جنسي أو تعليقات جنسية</translation>
        </message>
        <message>
            <source>Sexual services taken as an investigation method</source>
            <translation>أخذ خدمات جنسية كأسلوب تحقيق</translation>
        </message>
        <message>
            <source>Sexual violence</source>
            <translation>العنف الجنسي</translation>
        </message>
        <message>
            <source>Shelter</source>
            <translation>مأوى</translation>
        </message>
        <message>
            <source>Shelter or rehabilitation staff</source>
            <translation>موظفو المأوى أو مركز التأهيل</translation>
        </message>
        <message>
            <source>Signed and did not understand it</source>
            <translation>وقّع ولم يفهم</translation>
        </message>
        <message>
            <source>Signed and understood it</source>
            <translation>وقّع وفهم</translation>
        </message>
        <message>
            <source>Soliciting or loitering</source>
            <translation>عرض الخدمات الجنسية أو التسكع</translation>
        </message>
        <message>
            <source>Some time that year</source>
            <translation>في وقت ما من تلك السنة</translation>
        </message>
        <message>
            <source>Somebody went there</source>
            <translation>ذهب أحد إلى هناك</translation>
        </message>
        <message>
            <source>Somebody who heard of it</source>
            <translation>شخص سمع بذلك</translation>
        </message>
        <message>
            <source>Somebody who saw it</source>
            <translation>شخص رأى ذلك</translation>
        </message>
        <message>
            <source>Someone to talk to</source>
            <translation>شخص نتكلم معه</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>شيء آخر</translation>
        </message>
        <message>
            <source>Something for show</source>
            <translation>شيء شكلي</translation>
        </message>
        <message>
            <source>Staff of another organisation</source>
            <translation>موظفو منظمة أخرى</translation>
        </message>
        <message>
            <source>Staff or volunteer of this organisation</source>
            <translation>موظف أو متطوع في هذه المنظمة</translation>
        </message>
        <message>
            <source>Stopped or followed without a reason given</source>
            <translation>إيقاف أو ملاحقة بلا ذكر سبب</translation>
        </message>
        <message>
            <source>Stopped, arrested or held</source>
            <translation>إيقاف أو توقيف أو احتجاز</translation>
        </message>
        <message>
            <source>Street or road</source>
            <translation>شارع أو طريق</translation>
        </message>
        <message>
            <source>Strip search or forced nakedness</source>
            <translation>تفتيش مع تعرية أو تعرية بالإكراه</translation>
        </message>
        <message>
            <source>Suspected</source>
            <translation>مشتبه به</translation>
        </message>
        <message>
            <source>Taken in a raid-and-rescue against own will</source>
            <translation>أخذ في مداهمة «إنقاذ» رغم الإرادة</translation>
        </message>
        <message>
            <source>Taken to an oversight body</source>
            <translation>رُفع إلى هيئة رقابة</translation>
        </message>
        <message>
            <source>Taken, whereabouts unknown</source>
            <translation>أُخذ، ومكانه غير معروف</translation>
        </message>
        <message>
            <source>Talk with the police liaison</source>
            <translation>حديث مع مسؤول الاتصال في الشرطة</translation>
        </message>
        <message>
            <source>Ten or more</source>
            <translation>عشرة أو أكثر</translation>
        </message>
        <message>
            <source>The month is known</source>
            <translation>الشهر معروف</translation>
        </message>
        <message>
            <source>The person affected</source>
            <translation>الشخص المتضرر</translation>
        </message>
        <message>
            <source>The person asked for it.</source>
            <translation>طلب الشخص ذلك.</translation>
        </message>
        <message>
            <source>The same place or unit before</source>
            <translation>المكان نفسه أو الوحدة نفسها من قبل</translation>
        </message>
        <message>
            <source>Their medicine</source>
            <translation>دواء الشخص</translation>
        </message>
        <message>
            <source>Third party controlling work</source>
            <translation>طرف ثالث يتحكم في العمل</translation>
        </message>
        <message>
            <source>Threatened with or subjected to deportation or removal</source>
            <translation>ترحيل أو إبعاد، أو تهديد به</translation>
        </message>
        <message>
            <source>Threats against family, friends or children, including custody</source>
            <translation>تهديد للعائلة أو الأصدقاء أو الأطفال، أو بالحضانة</translation>
        </message>
        <message>
            <source>Threats against the person</source>
            <translation>تهديد للشخص</translation>
        </message>
        <message>
            <source>Threats, insults and exposure</source>
            <translation>تهديد وشتائم وفضح</translation>
        </message>
        <message>
            <source>Told by others</source>
            <translation>رواه آخرون</translation>
        </message>
        <message>
            <source>Told by the person</source>
            <translation>رواه الشخص نفسه</translation>
        </message>
        <message>
            <source>Totals may be made public</source>
            <translation>يجوز نشر المجاميع للعموم</translation>
        </message>
        <message>
            <source>Totals may go to our network</source>
            <translation>يجوز إعطاء المجاميع لشبكتنا</translation>
        </message>
        <message>
            <source>Traffic or transport police</source>
            <translation>شرطة المرور أو النقل</translation>
        </message>
        <message>
            <source>Trafficking</source>
            <translation>الاتجار بالبشر</translation>
        </message>
        <message>
            <source>Trans man</source>
            <translation>رجل ترانس</translation>
        </message>
        <message>
            <source>Trans woman</source>
            <translation>امرأة ترانس</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>مواصلات</translation>
        </message>
        <message>
            <source>Two or three</source>
            <translation>اثنان أو ثلاثة</translation>
        </message>
        <message>
            <source>Two to four weeks</source>
            <translation>من أسبوعين إلى أربعة</translation>
        </message>
        <message>
            <source>Unlawful or inflated bail, fine or surety</source>
            <translation>كفالة أو غرامة أو ضمان غير قانوني أو مبالغ فيه</translation>
        </message>
        <message>
            <source>Up to a day's earnings</source>
            <translation>حتى كسب يوم</translation>
        </message>
        <message>
            <source>Up to a week's earnings</source>
            <translation>حتى كسب أسبوع</translation>
        </message>
        <message>
            <source>Usual work area outdoors</source>
            <translation>مكان العمل المعتاد خارج المباني</translation>
        </message>
        <message>
            <source>Vagrancy</source>
            <translation>التشرد</translation>
        </message>
        <message>
            <source>Vice, anti-trafficking or special unit</source>
            <translation>وحدة الآداب أو مكافحة الاتجار أو وحدة خاصة</translation>
        </message>
        <message>
            <source>Vigilante or crowd</source>
            <translation>أهالٍ يأخذون القانون بأيديهم أو حشد</translation>
        </message>
        <message>
            <source>Was present</source>
            <translation>كان حاضرًا</translation>
        </message>
        <message>
            <source>Was the person held?</source>
            <translation>هل احتُجز الشخص؟</translation>
        </message>
        <message>
            <source>We may ask them again</source>
            <translation>يمكننا سؤال الشخص مرة أخرى</translation>
        </message>
        <message>
            <source>Weapon, baton, spray or restraint used</source>
            <translation>استعمال سلاح أو هراوة أو رذاذ أو قيود</translation>
        </message>
        <message>
            <source>Were they brought before a judge in time?</source>
            <translation>هل عُرض الشخص على قاضٍ في الوقت القانوني؟</translation>
        </message>
        <message>
            <source>Were they told the reason?</source>
            <translation>هل قيل له السبب؟</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>سُحبت</translation>
        </message>
        <message>
            <source>Withdrawn by the person</source>
            <translation>سحبه الشخص</translation>
        </message>
        <message>
            <source>Within two weeks</source>
            <translation>خلال أسبوعين</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>امرأة</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
    </context>
    <context>
        <name>Wipe</name>
        <message>
            <source>Backups on sticks, disks and other computers still hold everything up to their day.</source>
            <translation>النسخ الاحتياطية على ذاكرات USB والأقراص والحواسيب الأخرى ما زالت تحوي كل شيء حتى تاريخها.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Keep holding to destroy the vault on this computer</source>
            <translation>استمرار الضغط يدمّر الخزنة على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Let go to stop. It cannot be undone.</source>
            <translation>رفع اليد يوقف ذلك. لا رجوع عنه.</translation>
        </message>
        <message>
            <source>Other laptops of the centre that share records still have their own vault.</source>
            <translation>حواسيب المركز الأخرى التي تتشارك السجلات ما زالت لها خزنتها.</translation>
        </message>
        <message>
            <source>Paper is still there: printed sheets, slips and recovery sheets.</source>
            <translation>الورق ما زال موجودًا: النشرات المطبوعة والقسائم وأوراق الاستعادة.</translation>
        </message>
        <message>
            <source>Some files of the vault could not be deleted. Without the keys nobody can read them.</source>
            <translation>بعض ملفات الخزنة تعذّر حذفها. بلا المفاتيح لا أحد يستطيع قراءتها.</translation>
        </message>
        <message>
            <source>Somebody who looks closely can see that a vault was here, and when it was deleted.</source>
            <translation>من ينظر بدقة يمكنه أن يرى أن خزنة كانت هنا، ومتى حُذفت.</translation>
        </message>
        <message>
            <source>Summaries and slips that were saved or sent are still where they went.</source>
            <translation>الملخصات والقسائم التي حُفظت أو أُرسلت ما زالت حيث ذهبت.</translation>
        </message>
        <message>
            <source>The disk may keep older copies of the key file: snapshots, system backups, worn-out cells of a stick.</source>
            <translation>قد يحتفظ القرص بنسخ أقدم من ملف المفاتيح: لقطات، أو نسخ النظام الاحتياطية، أو خلايا بالية في ذاكرة USB.</translation>
        </message>
        <message>
            <source>The file with the vault's keys could not be overwritten. Whoever has a passphrase can still open the vault.</source>
            <translation>تعذّرت الكتابة فوق ملف مفاتيح الخزنة. من عنده عبارة مرور ما زال يستطيع فتح الخزنة.</translation>
        </message>
        <message>
            <source>The vault on this computer is gone</source>
            <translation>ذهبت الخزنة من هذا الحاسوب</translation>
        </message>
        <message>
            <source>This is what still exists:</source>
            <translation>ما زال هذا موجودًا:</translation>
        </message>
    </context>
</TS>
