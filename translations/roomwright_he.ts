<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>נ&amp;קודת קצה</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;אזור</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>המפתח הסודי של „%1” שמור בצרור המפתחות.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>המפתח הסודי של „%1” שמור להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>פרטי הזדהות זמניים לעולם אינם מאוחסנים.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>סיסמת השרת המתווך של „%1” שמורה להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>המפתח הסודי של „%1” אינו נחוץ עוד, והוסר.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>המפתח הסודי של „%1” אינו נחוץ עוד, אך ייתכן שהוא עדיין בצרור המפתחות.</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>שי&amp;תוף</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;ייבוא חיבורים…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>יי&amp;צוא חיבורים…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>ייצוא חיבורים</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>ייבוא חיבורים</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>חיבורים ‎(*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>לא ניתן היה לכתוב את החיבורים אל „%1”: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>החיבורים נכתבו אל „%1”, ללא הסודות שלהם.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>לא ניתן לקרוא את „%1”: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>לא נוסף דבר מתוך „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>יש בקובץ עוד שגיאה אחת.</numerusform>
            <numerusform>יש בקובץ עוד %n שגיאות.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>כל החיבורים שבקובץ „%1” כבר נמצאים אצלך.</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>אפשר להשתמש בחיבורים, אך לא ניתן היה לכתוב את קובץ ההגדרות: הם ייעלמו עם היציאה מ־Roomwright.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>נוסף חיבור אחד. יש להזין בו את המפתחות שלך אם הוא זקוק להם.</numerusform>
            <numerusform>נוספו %n חיבורים. יש להזין את המפתחות שלך בחיבורים הזקוקים להם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>הוס&amp;פה</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;הסרה…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ש&amp;מירה</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ס&amp;גירה</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;בדיקת החיבור</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>החיבור „%1”: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>השירות המקומי הוא חלק מ־Roomwright: ה־API לחדרים במחשב זה, עבורך בלבד. אין צורך להגדיר דבר. הוא יוצר חשבון משלו וזוג מפתחות משלו, ושומר את החדרים שלו בכונן שלך.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>חיבור חדש</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>עצירת ה&amp;בדיקה</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>תחילה יש לשמור את החיבור.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>אפשר להשתמש בחיבור, אך לא ניתן היה לכתוב את קובץ ההגדרות: הוא ייעלם עם היציאה מ־Roomwright.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (לא נשמר)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>הסרת חיבור</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>להסיר את החיבור „%1”?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>גם המפתח הסודי שלו יוסר. חדרים שנוצרו דרכו יישארו, וגם יישארו ברשימה.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>ייתכן שהמפתח הסודי של „%1” עדיין בצרור המפתחות. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>חיבורים שלא נשמרו</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>לשמור את השינויים בחיבורים שלך?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>לשמור את השינויים בחיבור „%1”?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>אחרת מה שהקלדת יאבד.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>עו&amp;ד</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>&amp;יצירת חדר</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>חדר חדש</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>יצירת חדר</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>ניהול חיבורים…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>לדוגמה: תפעול</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>חיבו&amp;ר</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>&amp;מזהה חשבון</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>&amp;שם החדר</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>אסימון חדש</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>&amp;אסימון הבקשה</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>אותו אסימון לעולם אינו יוצר חדר שני, גם אם הבקשה נשלחת פעמים רבות.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>השירות המקומי מופעל…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>יצירת החדר (Enter)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>אין חיבור.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>מפתחות בצרור המפתחות</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>מפתחות להפעלה זו בלבד</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>משתני סביבה של AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>פרופיל AWS</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>פרטי הז&amp;דהות</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>מזהה מפת&amp;ח גישה</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>מפתח ג&amp;ישה סודי</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>אסימו&amp;ן הפעלה (לא חובה)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>פרופי&amp;ל</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>יש להשאיר ריק כדי לשמור על הנוכחי</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>יש לבחור פרופיל או להזין שם של פרופיל.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>הם נשמרים בזיכרון, ויש להזינם מחדש לאחר שמפעילים שוב את Roomwright.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>המשתנים AWS_ACCESS_KEY_ID ו־AWS_SECRET_ACCESS_KEY מוגדרים לתוכנית זו.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>המשתנים AWS_ACCESS_KEY_ID ו־AWS_SECRET_ACCESS_KEY אינם מוגדרים שניהם לתוכנית זו. יש להגדיר אותם לפני הפעלתה.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>הפרופיל נקרא מקובצי הכלים של AWS בכל פעם שהם משתנים, ו־Roomwright לא כותבת אליהם דבר.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;הכללת שמות חדרים ואסימונים</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>אבחון</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>המידע נאסף…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>הע&amp;תקה</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;שמירה…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>שמירת נתוני האבחון</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>טקסט ‎(*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnostics</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>נכתב אל „‎%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>לא ניתן היה לכתוב את „‎%1”: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>החדר מפר כלל, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>יש לתקן את מה שמסומן בטופס.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>לא ניתן להשתמש בנקודת הקצה של החיבור.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>יש לפתוח את „חיבור ◂ ניהול חיבורים” ולהזין כתובת https; הפרוטוקול http מיועד למחשב זה בלבד.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>אין פרטי הזדהות לחיבור זה.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>יש לפתוח את „חיבור ◂ ניהול חיבורים” ולהזין את מזהה מפתח הגישה ואת המפתח הסודי.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>אין בקובצי AWS פרופיל בשם „%1”.</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>יש לבחור פרופיל אחר תחת „חיבור ◂ ניהול חיבורים”, או להוסיף אותו לקובצי AWS; הם נקראים מחדש באופן אוטומטי.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>פרופיל ה־AWS מקבל את פרטי ההזדהות שלו דרך „%1”, דבר ש־Roomwright אינה עושה בעצמה.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>יש להניח לכלי AWS לעשות זאת: להגדיר את credential_process של פרופיל לערך „aws configure export-credentials --profile NAME --format process”.</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>בפרופיל ה־AWS יש role_arn, אך אין source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>אין בקובצי AWS פרופיל בשם „%1”, שהוא ה־source_profile של הפרופיל של חיבור זה.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>יש לתקן את קובצי AWS; הם נקראים מחדש באופן אוטומטי.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>ה־source_profile של פרופיל ה־AWS מוביל במעגל: „%1”.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>התפקיד של פרופיל ה־AWS דורש קוד של התקן MFA, והקוד לא נמסר.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>יש לנסות שוב ולהזין את הקוד שההתקן „%1” יציג אז.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>שירות AWS אינו מאפשר לפרטי ההזדהות האלה ליטול את התפקיד „%1”.</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>יש לבדוק את התפקיד בקובצי AWS, או לפנות למנהל התפקיד.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>שירות AWS לא קיבל את קוד ה־MFA, או אינו מאפשר לפרטי ההזדהות האלה ליטול את התפקיד „%1”.</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>יש להמתין עד שההתקן יציג קוד חדש ואז לנסות שוב; כל קוד תקף לפעם אחת.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>ה־credential_process של פרופיל ה־AWS לא סיפק פרטי הזדהות.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>יש להריץ אותו במסוף כדי לראות מה השתבש, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>ההודעה שלו: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>צרור המפתחות לא מסר את המפתח הסודי של חיבור זה: הוא נעול, סירב או לא השיב.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>יש לשחרר את נעילת צרור המפתחות ואז לנסות שוב, או להזין את המפתח הסודי מחדש תחת „חיבור ◂ ניהול חיבורים”.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>לא ניתן היה להפעיל את השירות המקומי.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>יש לבדוק אם הכונן מלא או אם תיקיית הנתונים היא לקריאה בלבד, ואז להפעיל את Roomwright מחדש.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>לא ניתן לקרוא את קובץ האישורים המהימנים של החיבור, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>יש לפתוח את „חיבור ◂ ניהול חיבורים” ולבחור קובץ בתבנית PEM שיש לך הרשאה לקרוא.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>ביטלת את הבקשה.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>אם החדר נחוץ בכל זאת, יש לבחור ב„ניסיון חוזר”.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>לא נמצא מחשב בשם זה.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>לא נמצא מחשב בשם „%1”.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>יש לבדוק את האיות של נקודת הקצה, ואם מחשב זה מחובר לרשת.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>המחשב של השירות משיב, אך דבר אינו מאזין שם.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>יש לבדוק את הפורט של נקודת הקצה, ואם השירות פועל.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>החיבור נותק לפני שהתשובה הושלמה.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>אם זה קורה שוב ושוב, יש לפנות אל מי שמפעיל את הרשת או את השירות.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>השירות לא השיב בזמן.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>ייתכן שהשירות עמוס או שאינו נגיש: יש לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>האישור של השירות אינו מהימן, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>יש לבדוק את האיות של נקודת הקצה ואת השעון של מחשב זה; אם רשות האישורים פרטית, יש להתקין את האישור שלה במחשב זה.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>השרת המתווך של הרשת עמד בדרך.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>יש לבדוק את הגדרות השרת המתווך של המערכת ואת הסיסמה שלו.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>הרשת אינה פועלת.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>יש לבדוק את החיבור של מחשב זה לרשת ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>השירות דחה בקשה זו כשגויה.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>יש לקרוא את דברי השירות למטה, לתקן את החדר וליצור אותו מחדש.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>מספר החדרים בחשבון הגיע למספר המרבי המותר.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>יש להסיר חדרים או לבקש להגדיל את המכסה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>השירות אינו מכיר את פרטי ההזדהות האלה.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>יש לבדוק את מזהה מפתח הגישה ואת המפתח הסודי תחת „חיבור ◂ ניהול חיבורים”.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>השירות דחה את החתימה: המפתח הסודי אינו מתאים למפתח הגישה.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>יש להזין שוב את המפתח הסודי תחת „חיבור ◂ ניהול חיבורים”, ולבדוק את האזור.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>תוקפם של פרטי ההזדהות פג.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>יש להזין פרטים חדשים תחת „חיבור ◂ ניהול חיבורים” ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>יש לכוון את השעון (רצוי באופן אוטומטי) ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>הפער בין השעון של מחשב זה לשעון של השירות גדול מדי.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>השעון של מחשב זה מפגר בדקה אחת.</numerusform>
            <numerusform>השעון של מחשב זה מפגר ב־%n דקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>השעון של מחשב זה ממהר בדקה אחת.</numerusform>
            <numerusform>השעון של מחשב זה ממהר ב־%n דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>פרטי הזדהות אלה אינם מורשים ליצור חדרים בחשבון זה.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>יש לבקש ממנהל החשבון את ההרשאה chime:CreateRoom, או לבחור חשבון אחר.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>אין לשירות חשבון עם מזהה זה.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>יש לבדוק את מזהה החשבון; הוא אינו המספר בן 12 הספרות של חשבון AWS.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>החדר מתנגש עם שינוי אחר.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>יש לנסות שוב; אם זה קורה שוב, יש ליצור את החדר עם אסימון חדש.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>השירות ביקש להאט את הקצב.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>השליחה מ־Roomwright איטית יותר כעת; יש לנסות שוב בעוד דקה.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>אירעה תקלה בשירות עצמו.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>יש לנסות שוב בעוד זמן מה; בעזרת מזהה הבקשה יוכלו מפעילי השירות למצוא את הסיבה.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>השירות אינו זמין כרגע.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>יש לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>השירות הפנה אותנו למקום אחר, ש־Roomwright אינה פונה אליו מעצמה.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>השירות הפנה אותנו לכתובת „%1”, ש־Roomwright אינה פונה אליה מעצמה.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>אם כתובת זו מהימנה בעיניך, אפשר לקבוע אותה כנקודת הקצה של החיבור.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>התשובה אינה תשובה של API זה.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>יש לבדוק את נקודת הקצה: ייתכן שמשיב שם דף אינטרנט, פורטל או שירות אחר.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>התשובה ארוכה מכדי להיות תשובה של API זה.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>יש לבדוק את נקודת הקצה: ייתכן ששירות אחר משיב שם.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>השירות לא מסר את רשימת החדרים של החשבון, ולכן לא ידוע אם חדר זה נמצא שם.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>יש לבקש ממנהל החשבון את ההרשאה chime:ListRooms, או לחפש את החדר בעצמך.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>בצרור המפתחות אין מפתח סודי לחיבור זה.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>יש להזין אותו תחת „חיבור ◂ ניהול חיבורים”.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>צרור המפתחות נעול.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>עד לשחרור הנעילה, הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>צרור המפתחות סירב לתת גישה.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>יש לאפשר ל־Roomwright להשתמש בו; עד אז הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>אין צרור מפתחות במערכת זו.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>הסודות נשמרים להפעלה זו בלבד. שירות צרור מפתחות כגון GNOME Keyring או KWallet יכול לשמור אותם לזמן רב יותר.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>צרור המפתחות לא השיב בזמן.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>יש לחפש את השאלה שלו, אולי מאחורי חלון זה; עד אז הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>לא ניתן לקרוא את הרשומה של חיבור זה בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>יש להזין את המפתח הסודי מחדש תחת „חיבור ◂ ניהול חיבורים”.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>צרור המפתחות אינו פועל.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>הסודות נשמרים באמצעות %1.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>הסודות נשמרים באמצעות %1, שנעול כרגע.</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>הסודות נשמרים בצרור המפתחות של המערכת, שמופעל בעת הצורך.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>אין צרור מפתחות במערכת זו: הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>צרור המפתחות אינו משיב: כל עוד זה המצב, הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>our sentence — the service&apos;s own words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Enter the ID of the account that the room is for.</source>
        <translation>יש להזין את מזהה החשבון שהחדר מיועד לו.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>יש להזין שם לחדר.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>מזהה חשבון אינו יכול להיות רווחים בלבד.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>שם של רווחים בלבד אינו נראה לעין. (כלל שלנו.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>תו מספר %1 הוא תו בקרה: %2. יש להסיר אותו.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>תו מספר %1 הוא חצי תו (%2) ולא ניתן לשלוח אותו. יש להסיר אותו.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>הסימנים „.” ו„..” אינם יכולים להיות מזהי חשבון: הם ישנו את הכתובת.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>באסימון יש לפחות תו אחד.</numerusform>
            <numerusform>באסימון יש לפחות %n תווים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>באסימון יש לכל היותר תו אחד.</numerusform>
            <numerusform>באסימון יש לכל היותר %n תווים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>תו מספר %1, %2, אסור: באסימון יש רק אותיות מ־A עד Z, ספרות, „-” ו„_”.</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>שתים־עשרה ספרות הן המספר של חשבון AWS. המזהה של חשבון Chime נראה אחרת.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>יש תווי רווח בהתחלה או בסוף. הם יישלחו כפי שהם.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>תו מספר %1 אינו נראה ומשנה את כיוון הטקסט: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>יש להזין את כתובת השירות, לדוגמה https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>זו אינה כתובת. כתובת נראית כך: https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>הכתובת חייבת להתחיל ב־https://‎.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>ללא הצפנה אפשר להגיע רק למחשב זה: יש להשתמש ב־https://‎.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>יש להשמיט את שם המשתמש והסיסמה שלפני „@”: אין מקומם בכתובת.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>יש להשמיט את הכול החל מהסימן „?” או „#”.</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>לא ניתן לפתוח את רשימת החדרים: יש לבדוק אם הכונן מלא או אם אין הרשאה לקרוא את תיקיית הנתונים.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>רשימת החדרים פתוחה במופע אחר של Roomwright. יש לסגור אותו, או להשתמש בו במקום.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>רשימת החדרים פגומה ולא ניתן היה להניח אותה בצד: יש להעביר את הקובץ שלה למקום אחר ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>רשימת החדרים נכתבה בגרסה חדשה יותר של Roomwright, ונשארת כפי שהיא: יש להשתמש בגרסה ההיא.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>לא ניתן לכתוב דבר לכונן: יש לבדוק אם הוא מלא או אם תיקיית הנתונים היא לקריאה בלבד.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>יש להזין שם שלפיו יזוהה החיבור.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>השם מכיל תו בקרה. יש להסיר אותו.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>כבר יש חיבור אחר בשם זה.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>השם „local” שמור לשירות המקומי: יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>האישור של „%1” אינו מהימן: הוא הונפק על ידי „%2”, שאינו מוכר למחשב זה.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>אם מנפיק זה מהימן בעיניך, יש לציין את האישור שלו תחת „רשת ומגבלות”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>האישור של „%1” אינו מהימן: הוא ערב לעצמו.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>אם הוא מהימן בעיניך, יש לציין אותו תחת „רשת ומגבלות”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>תוקף האישור של „%1” פג בתאריך %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>יש לבדוק את השעון של מחשב זה; אם הוא נכון, יש להודיע למי שמפעיל את השירות.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>האישור של „%1” אינו תקף לפני %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>האישור הוא עבור „%1”, ולא עבור המארח של נקודת הקצה.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>יש לבדוק את האיות של נקודת הקצה.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>האישור של „%1”, שהונפק על ידי „%2”, אינו מהימן.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>יש להודיע למי שמפעיל את השירות.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>נוצר קשר עם השירות. פרטי הזדהות אלה רואים חשבון אחד.</numerusform>
            <numerusform>נוצר קשר עם השירות. פרטי הזדהות אלה רואים %n חשבונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>השעון של מחשב זה סוטה בדקה אחת: יש לכוון אותו.</numerusform>
            <numerusform>השעון של מחשב זה סוטה ב־%n דקות: יש לכוון אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>לא ניתן היה ליצור חיבור מאובטח: נדרש TLS 1.2 או חדש יותר.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>יש לבדוק את הפורט של נקודת הקצה, ואם אכן https מאזין שם.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>משהו משיב שם, אך זה אינו API זה.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>דף של שרת מתווך או של פורטל, או שירות אחר: יש לבדוק את נקודת הקצה ואת השרת המתווך.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>יש להזין אותה בצורה http://HOST:PORT או socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>אין לכלול שם משתמש וסיסמה בכתובת.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>הוא גדול מכפי שקובץ חיבורים יכול להיות.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>הוא אינו JSON, או שהוא קטוע.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>אין בו חיבורים.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>הוא נכתב בגרסה מאוחרת יותר של Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>הרכיב %1 בחיבור %2 חסר, או שאינו שמיש.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>יש להזין את אזור החתימה; עבור ה־API של Amazon עצמה: us-east-1.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>יש להזין את מזהה מפתח הגישה.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>יש להזין את המפתח הסודי השייך למזהה מפתח גישה זה.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>תו מספר %1 אינו יכול להיות חלק ממנה: איש אינו יכול לראות אותו.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>תו מספר %1 אינו יכול להיות חלק ממנו: ללא רווחים, תווי בקרה או אותיות מחוץ ל־ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>תו מספר %1, %2, אסור: באזור יש רק אותיות קטנות, ספרות ו„-”.</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>תו מספר %1, %2, אינו יכול להיות חלק ממזהה מפתח גישה.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>חברת Amazon הפסיקה את השירות הזה ב־20 בפברואר 2026: אין לצפות לתשובה. יש להשתמש בשירות המקומי, או בשירות אחר התומך באותו API.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>בשליחה</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>נרשם, ויישלח כשיגיע תורו.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>בדרך; השירות עדיין לא השיב.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>השירות יצר את החדר.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>החדר לא נוצר.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>ייתכן שהחדר נוצר: לא התקבלה הוכחה. „ניסיון חוזר” מבקש שוב עם אותו אסימון, כך שהחדר לא ייווצר פעמיים.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>בוטל לפני שנשלח; החדר לא נוצר.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>ממתין לבקשה חוזרת, עם אותו אסימון. הניסיון האחרון: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>„%1” (%2)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>חי&amp;פוש חדרים</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>חיפוש חדרים</translation>
    </message>
    <message>
        <source>Name, account, ID or message</source>
        <translation>שם, חשבון, מזהה או הודעה</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>ניקוי החיפוש (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>ה&amp;צגה</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>סינון לפי מצב</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>הכול</translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of profiles</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of profiles</comment>
        <translation>
            <numerusform>%1 ועוד פרופיל אחד</numerusform>
            <numerusform>%1 ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>נמצאו במחשב זה: פרטי הזדהות של AWS במשתני הסביבה.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>נמצאו במחשב זה: פרטי הזדהות של AWS במשתני הסביבה, ופרופילי AWS אלה (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>נמצאו במחשב זה: פרופילי AWS אלה (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>חיבור לשירות משלך יכול להשתמש בהם.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>הוספת חיבור…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>יצירת חדר</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>יש להקליד שם תחת „שם החדר” וללחוץ על Enter. החדר יופיע בשורה הראשונה ברשימה, והטופס יהיה מוכן לחדר הבא. אם משהו בשדה שגוי, ההסבר יופיע מתחתיו תוך כדי ההקלדה.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>היכן נוצר החדר</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>השדה „חיבור” קובע את השירות. השירות המקומי פועל בתוך Roomwright, במחשב זה, עם חשבון משלו: המקום הנכון להתנסות. תחת „חיבור&#xa0;◂ ניהול חיבורים” אפשר להוסיף שירותים אחרים התומכים ב־API לחדרים של Amazon Chime. חברת Amazon הפסיקה את השירות שלה ב־20 בפברואר 2026.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>מה אומר המצב</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>ממתין: נרשם, וטרם נשלח. בשליחה: בדרך. נוצר: השירות יצר אותו. נכשל: לא נוצר; בפרטים מוסבר מדוע ומה לעשות. לא ידוע: ייתכן שנוצר, כי לא התקבלה תשובה. בוטל: על ידך. הרשימה „הצגה”, לצד החיפוש, מציגה את החדרים שבמצב אחד.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>דבר לא אובד, דבר לא מוכפל</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>החדר נמצא בכונן שלך עוד לפני שהוא נשלח, יחד עם אסימון הבקשה שלו, ונשאר גם לאחר היציאה מהתוכנית. השירות יוצר חדר אחד לכל אסימון, גם אם הבקשה נשלחת פעמים רבות; לכן „ניסיון חוזר” תמיד בטוח. האסימון נמצא תחת „עוד”.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>סודות</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>מפתחות סודיים נשמרים בצרור המפתחות של המערכת. אם אין כזה, או שהוא נעול, מסרב או אינו משיב, הם נשמרים בזיכרון עד היציאה מ־Roomwright, ומוצגת לך הודעה על כך. בהודעה יש לחצן לשחרור הנעילה של צרור המפתחות, או להמשך בלעדיו; את מה שהחמיץ הוא מקבל כשהוא שב לפעול.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>בטופס: יצירת החדר</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>מעבר אל שם החדר</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>כתיבת הרשימה לקובץ</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>מעבר אל החיפוש</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>בחיפוש: ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>העתקת השורות שנבחרו</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>פתיחת מדריך זה</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>יציאה מהתוכנית</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;ייצוא הרשימה…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>ייצוא הרשימה</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>טבלה לגיליונות אלקטרוניים ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>קובץ JSON, עם כל הפרטים ‎(*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>חדרים</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>הרשימה נכתבת אל „%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>הרשימה נכתבה אל „%1”.</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>הייצוא בוטל; „%1” נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>לא ניתן היה לכתוב את הרשימה אל „%1”: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>צרור המפתחות שב לפעול. מה שהיה אמור להישמר בו, או להיות מוסר ממנו, נמסר לו כעת.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>שחרור הנעילה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>צרור המפתחות ממתין לתשובתך: יש לחפש את החלון שלו, אולי מאחורי חלון זה.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>המשך להפעלה זו בלבד</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>נעילת צרור המפתחות משתחררת. יש לחפש את החלון שלו, אולי מאחורי חלון זה; בינתיים הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>צרור המפתחות עדיין נעול: השאלה שלו לא נענתה, או שאין לו דרך לשאול. הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>לא ניתן לשחרר מכאן את הנעילה של צרור המפתחות. הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>עד כה נשמרו הסודות באמצעות %1, וכעת הם נשמרים באמצעות %2, שייתכן שאין בו הסודות שהוזנו קודם. יש להזין אותם מחדש תחת „חיבור ◂ ניהול חיבורים”, או להפעיל שוב את %1.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>הסתרת המוקלד</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>הצגת המוקלד</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>&amp;חדרים</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>חי&amp;בור</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;ניהול חיבורים…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>חדר &amp;חדש</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>ביטול &amp;כל הממתינים</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;מדריך</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;אבחון</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>&amp;על אודות Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>רשימת החדרים הייתה פגומה. היא הונחה בצד בשם „%1”, ונפתחה רשימה חדשה.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(הוסר)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>רשימת החדרים נפתחת…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>לא ניתן היה לכתוב את קובץ ההגדרות: שינויים בחיבורים יישמרו רק עד היציאה מ־Roomwright. יש לבדוק אם הכונן מלא או אם התיקייה היא לקריאה בלבד.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>מסד הנתונים של השירות המקומי היה פגום. הוא הונח בצד בשם „%1”, ונפתח מסד חדש.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>לא ניתן לקרוא את קובץ ההגדרות „%1”. הקובץ נשאר כפי שהוא, והשינויים בחיבורים יישכחו עם היציאה מ־Roomwright.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>לא ניתן היה לקרוא את קובץ ההגדרות. הוא הונח בצד בשם „%1”; כדאי לבדוק את החיבורים שלך.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>חיבורים…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>חדר אחד מהפעלה קודמת לא הושלם. אפשר לבקש אותו שוב בבטחה, עם אותו אסימון.</numerusform>
            <numerusform>יצירתם של %n חדרים מהפעלה קודמת לא הושלמה. אפשר לבקש אותם שוב בבטחה, עם אותם אסימונים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>ויתור עליהם</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>החדר „%1” נוסף לרשימה, שרק חלק ממנה מוצג.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>החדר „%1” לא נשלח, משום שלא ניתן היה לכתוב אותו תחילה לכונן: %2</translation>
    </message>
    <message>
        <source>About Roomwright</source>
        <translation>על אודות Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>יוצרת חדרי צ׳אט דרך ה־API לחדרים של Amazon Chime, ולעולם אינה מאבדת או מכפילה אף חדר.

תוכנה חופשית לפי הרישיון הציבורי הכללי של גנו (GNU General Public License), גרסה 3 או מאוחרת יותר. היא מסופקת ללא כל אחריות.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>מזהה חדר</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>מועד יצירה</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>עוד אחת</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>קוד MFA</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>התפקיד של פרופיל ה־AWS דורש את הקוד שהתקן זה מציג כעת:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;קוד</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>הקוד הוא בן שש ספרות.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>&amp;רשת ומגבלות</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;עיון…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>קוב&amp;ץ אישורים מהימנים (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>האישורים של המערכת</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>לפי הגדרות המערכת</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>השרת שלהלן</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>שרת מת&amp;ווך</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>&amp;כתובת השרת המתווך</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>משתמש השרת המתוו&amp;ך (לא חובה)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>&amp;סיסמת השרת המתווך (לא חובה)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>יש להשאיר ריק כדי לשמור על הנוכחית</translation>
    </message>
    <message>
        <source> s</source>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>&amp;זמן ההמתנה לתשובה</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>&amp;ניסיונות לכל בקשה</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>אישורים מהימנים</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>אישורים ‎(*.pem *.crt *.cer);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>לא ניתן לקרוא קובץ זה, או שאין בו אישור בתבנית PEM.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>ביטול הממתינים</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>ביטול החדרים שטרם נשלחו</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>הושלמו %1 מתוך %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 בשנייה</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>נותרה כשנייה אחת</numerusform>
            <numerusform>נותרו כ־%n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>נותרה כדקה אחת</numerusform>
            <numerusform>נותרו כ־%n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>החיבור „%1” ממתין לך. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>החיבור „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>החיבור „%1”: %2 ניסיון נוסף בעוד שנייה אחת.</numerusform>
            <numerusform>החיבור „%1”: %2 ניסיון נוסף בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>החיבור „%1”: %2 מתבצע ניסיון נוסף…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>העתקת כל הפרטים</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>ניסיון קודם אחד</numerusform>
            <numerusform>%n ניסיונות קודמים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>דברי השירות:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>מזהה חשבון</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>מזהה חדר</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>נוצר על ידי</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>מועד היצירה</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>מועד הבקשה</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>מועד הסיום</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>אסימון הבקשה</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>ניסיונות</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>השם בשירות</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>קוד HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 אלפיות שנייה</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>מזהה בקשה %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>חדרים</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>העתקת &amp;מזהה החדר</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>לא ניתן להציג את הרשימה</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>אין חדרים עדיין</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>יש להקליד שם של חדר וללחוץ על Enter. כל חדר, וכל בעיה בדרך, יופיעו כאן ברשימה.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>אין חדר, חשבון, מזהה או הודעה המכילים את מה שחיפשת.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>אין חדר במצב „%1”.</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>אין חדר במצב „%1” המכיל את מה שחיפשת.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>לפי הגדרות המערכת</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ס&amp;גירה</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ס&amp;גירה</translation>
    </message>
</context>
<context>
    <name>WindowHost</name>
    <message>
        <source>LTR</source>
        <comment>“RTL” where the language is written from right to left</comment>
        <translation>RTL</translation>
    </message>
</context>
</TS>
