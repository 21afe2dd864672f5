<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version:plain}, with Qt {qt:plain}</source>
        <translation>Version {version:plain}, mit Qt {qt:plain}</translation>
    </message>
    <message>
        <source>Qt and PySide6 (© The Qt Company Ltd. and others) are under the GNU Lesser General Public License (LGPL), version 3. They are files of their own beside the program: you may put another version of them in their place, and examine the program to make that work. Their source is at {qt:plain} and {pyside:plain}</source>
        <translation>Qt und PySide6 (© The Qt Company Ltd. und andere) stehen unter der GNU Lesser General Public License (LGPL), Version 3. Es sind eigene Dateien neben dem Programm: Sie dürfen eine andere Version davon an ihre Stelle setzen und das Programm untersuchen, damit das funktioniert. Der Quellcode steht unter {qt:plain} und {pyside:plain}</translation>
    </message>
    <message>
        <source>Notion Wizard is independent. It is not made by Notion, nor affiliated with it.</source>
        <translation>Notion Wizard ist unabhängig. Es stammt nicht von Notion und gehört nicht zu Notion.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but requests to Notion. The token is sent to Notion only, and kept in this computer’s keychain only, if you save it. Nobody counts or watches what you do here.</source>
        <translation>Diesen Computer verlassen nur Anfragen an Notion. Das Token wird nur an Notion gesendet und nur im Schlüsselbund dieses Computers aufbewahrt, wenn Sie es speichern. Niemand zählt oder beobachtet, was Sie hier tun.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder jeder späteren (GPL-3.0-or-later): Sie dürfen sie nutzen, untersuchen, weitergeben und verändern. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Woraus dieses Programm besteht</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>Alle Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Each part has a licence of its own. Choose a part to read its licence.</source>
        <translation>Jeder Bestandteil hat seine eigene Lizenz. Wählen Sie einen Bestandteil, um seine Lizenz zu lesen.</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Unabhängig</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>The text of this licence did not come along. Its name is {licence:plain}.</source>
        <translation>Der Text dieser Lizenz liegt nicht bei. Sie heißt {licence:plain}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Practice. Nothing is real and nothing is saved.</source>
        <translation>Übung. Nichts ist echt, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Paste practice token</source>
        <translation>Übungstoken einfügen</translation>
    </message>
    <message>
        <source>Test address in place of Notion:</source>
        <translation>Testadresse anstelle von Notion:</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>Übungsfall</translation>
    </message>
    <message>
        <source>Paste practice link</source>
        <translation>Übungslink einfügen</translation>
    </message>
    <message>
        <source>Paste practice message</source>
        <translation>Übungsmeldung einfügen</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>Warum das passiert</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>To say on the phone</source>
        <translation>Zum Sagen am Telefon</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Auch gefunden</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>{title:plain}. {explanation:plain}</source>
        <translation>{title:plain}. {explanation:plain}</translation>
    </message>
</context>
<context>
    <name>Character</name>
    <message>
        <source>a “{character:plain}”</source>
        <translation>ein „{character:plain}“</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>ein langer Gedankenstrich</translation>
    </message>
    <message>
        <source>a character that could not be read</source>
        <translation>ein nicht lesbares Zeichen</translation>
    </message>
    <message>
        <source>the letter “{character:plain}” instead of a digit</source>
        <translation>der Buchstabe „{character:plain}“ statt einer Ziffer</translation>
    </message>
    <message>
        <source>a Cyrillic letter that looks like “{look:plain}”</source>
        <translation>ein kyrillischer Buchstabe, der wie „{look:plain}“ aussieht</translation>
    </message>
    <message>
        <source>a Greek letter that looks like “{look:plain}”</source>
        <translation>ein griechischer Buchstabe, der wie „{look:plain}“ aussieht</translation>
    </message>
    <message>
        <source>an Armenian letter that looks like “{look:plain}”</source>
        <translation>ein armenischer Buchstabe, der wie „{look:plain}“ aussieht</translation>
    </message>
    <message>
        <source>a Cherokee letter that looks like “{look:plain}”</source>
        <translation>ein Cherokee-Buchstabe, der wie „{look:plain}“ aussieht</translation>
    </message>
    <message>
        <source>a Hebrew letter that looks like “{look:plain}”</source>
        <translation>ein hebräischer Buchstabe, der wie „{look:plain}“ aussieht</translation>
    </message>
    <message>
        <source>an Arabic letter that looks like “{look:plain}”</source>
        <translation>ein arabischer Buchstabe, der wie „{look:plain}“ aussieht</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The one that ends {ends:plain}</source>
        <translation>Das mit dem Ende {ends:plain}</translation>
    </message>
    <message>
        <source>The saved token “{name}”</source>
        <translation>Das gespeicherte Token „{name}“</translation>
    </message>
    <message>
        <source>Paste and check</source>
        <translation>Einfügen und prüfen</translation>
    </message>
    <message>
        <source>It stays hidden here. Pause screen sharing while Notion shows it.</source>
        <translation>Hier bleibt es verdeckt. Unterbrechen Sie eine Bildschirmfreigabe, solange Notion es zeigt.</translation>
    </message>
    <message>
        <source>I don’t have it</source>
        <translation>Ich habe es nicht</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>The link is kept</source>
        <translation>Der Link ist vorgemerkt</translation>
    </message>
    <message>
        <source>Check the saved token</source>
        <translation>Gespeichertes Token prüfen</translation>
    </message>
    <message>
        <source>The link is kept for the database check.</source>
        <translation>Der Link ist für die Datenbankprüfung vorgemerkt.</translation>
    </message>
    <message>
        <source>The link is kept for the database check. Now paste the token.</source>
        <translation>Der Link ist für die Datenbankprüfung vorgemerkt. Fügen Sie jetzt das Token ein.</translation>
    </message>
    <message>
        <source>Waiting for the program that you copied in…</source>
        <translation>Warten auf das Programm, in dem Sie kopiert haben…</translation>
    </message>
    <message>
        <source>The program that you copied in does not answer, so nothing could be pasted. Copy the token once more, or type it here.</source>
        <translation>Das Programm, in dem Sie kopiert haben, antwortet nicht, deshalb konnte nichts eingefügt werden. Kopieren Sie das Token noch einmal, oder tippen Sie es hier ein.</translation>
    </message>
    <message>
        <source>The token, shown</source>
        <translation>Das Token, sichtbar</translation>
    </message>
    <message>
        <source>The token, hidden</source>
        <translation>Das Token, verdeckt</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Token hier einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>A screen reader then says it aloud.</source>
        <translation>Ein Screenreader liest es dann laut vor.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Erneut einfügen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>Ein Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>begins {begins:plain}</source>
        <translation>beginnt mit {begins:plain}</translation>
    </message>
    <message>
        <source>ends {ends:plain}</source>
        <translation>endet auf {ends:plain}</translation>
    </message>
    <message>
        <source>{expected} would be right</source>
        <translation>{expected} wären richtig</translation>
    </message>
    <message>
        <source>Is “{workspace}” your new workspace?</source>
        <translation>Dieses Token öffnet „{workspace}“. Ist das Ihr neuer Workspace?</translation>
    </message>
    <message>
        <source>You said you moved. Is “{workspace}” the right workspace?</source>
        <translation>Sie haben angegeben, dass Sie umgezogen sind. Das Token öffnet „{workspace}“: Ist das der richtige Workspace?</translation>
    </message>
    <message>
        <source>Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Prüfen Sie in Notion den Namen oben links. Das Token muss im neuen Workspace erstellt sein.</translation>
    </message>
    <message>
        <source>No, get the other token</source>
        <translation>Nein, das andere Token holen</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
</context>
<context>
    <name>ClearOffer</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>The token you pasted is still on the clipboard, where any program can read it. It is saved now, so it need not stay there.</source>
        <translation>Das eingefügte Token ist noch in der Zwischenablage, wo jedes Programm es lesen kann. Es ist jetzt gespeichert und muss dort nicht bleiben.</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If this computer keeps a clipboard history, remove the token there as well.</source>
        <translation>Die Zwischenablage wurde geleert. Führt dieser Computer einen Verlauf der Zwischenablage, entfernen Sie das Token auch dort.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>If this computer keeps a clipboard history, it is asked to leave the token out. Whether it does, the wizard cannot see.</source>
        <translation>Führt dieser Computer einen Verlauf der Zwischenablage, wird er gebeten, das Token auszulassen. Ob er das tut, kann der Assistent nicht sehen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such practice. There are: {slugs:plain}</source>
        <translation>Diese Übung gibt es nicht. Es gibt: {slugs:plain}</translation>
    </message>
    <message>
        <source>Another address than Notion’s is for tests: it must be on this computer, such as http://127.0.0.1:8080/v1, and have no name, password, query or fragment in it.</source>
        <translation>Eine andere Adresse als die von Notion ist für Tests: Sie muss auf diesem Computer liegen, etwa http://127.0.0.1:8080/v1, und darf keinen Namen, kein Passwort, keine Query und kein Fragment enthalten.</translation>
    </message>
    <message>
        <source>The name of the file looks like a token. File names can be read by everyone: take another.</source>
        <translation>Der Name der Datei sieht aus wie ein Token. Dateinamen können alle lesen: Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{message:plain}</source>
        <translation>{message:plain}</translation>
    </message>
    <message>
        <source>What it can be, likeliest first:</source>
        <translation>Woran es liegen kann, das Wahrscheinlichste zuerst:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Run this command again.</source>
        <translation>Führen Sie diesen Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Worth knowing: {title:plain} (Code {code})</source>
        <translation>Gut zu wissen: {title:plain} (Code {code})</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s)</source>
        <translation>
            <numerusform>Token: ein Zeichen</numerusform>
            <numerusform>Token: %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>Token: ein Zeichen, beginnt mit {begins}, endet auf {ends}</numerusform>
            <numerusform>Token: %n Zeichen, beginnt mit {begins}, endet auf {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {title:plain} (Code {code})</source>
        <translation>Darin: {title:plain} (Code {code})</translation>
    </message>
    <message>
        <source>Workspace: {workspace}</source>
        <translation>Workspace: {workspace}</translation>
    </message>
    <message>
        <source>Connection: {connection}</source>
        <translation>Verbindung: {connection}</translation>
    </message>
    <message>
        <source>What it may do: {capabilities:plain}</source>
        <translation>Was es darf: {capabilities:plain}</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found:</source>
        <translation>
            <numerusform>Eine Datenbank gefunden:</numerusform>
            <numerusform>%n Datenbanken gefunden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found; there may be more:</source>
        <translation>
            <numerusform>Eine Datenbank gefunden; vielleicht gibt es mehr:</numerusform>
            <numerusform>%n Datenbanken gefunden; vielleicht gibt es mehr:</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und eine weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{link:plain}: {title:plain} (Code {code})</source>
        <translation>{link:plain}: {title:plain} (Code {code})</translation>
    </message>
    <message>
        <source>{link:plain}: not checked</source>
        <translation>{link:plain}: nicht geprüft</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works, see below</source>
        <translation>funktioniert, siehe unten</translation>
    </message>
    <message>
        <source>a problem, see below</source>
        <translation>ein Problem, siehe unten</translation>
    </message>
    <message>
        <source>could not tell, see below</source>
        <translation>nicht feststellbar, siehe unten</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>{name}: {status} ({seconds} s)</source>
        <translation>{name}: {status} ({seconds} s)</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>The way leads through the proxy {proxy}.</source>
        <translation>Der Weg führt über den Proxy {proxy}.</translation>
    </message>
    <message>
        <source>A proxy is set, but its address cannot be read.</source>
        <translation>Ein Proxy ist eingestellt, aber seine Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>Es ist kein Proxy eingestellt.</translation>
    </message>
    <message>
        <source>Only the window reads automatic proxy settings (PAC files); this command does not.</source>
        <translation>Nur das Fenster liest automatische Proxy-Einstellungen (PAC-Dateien), dieser Befehl nicht.</translation>
    </message>
    <message>
        <source>The note for your IT department, to copy:</source>
        <translation>Die Notiz für Ihre IT-Abteilung, zum Kopieren:</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>Es wurde kein Token gesendet.</translation>
    </message>
    <message>
        <source>Paste the token, then press Enter. It is not shown.</source>
        <translation>Fügen Sie das Token ein und drücken Sie dann die Eingabetaste. Es wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real, and nothing is written.</source>
        <translation>Übung: Nichts hier ist echt, und es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The token will stand on this screen, where others may see it. Type yes to show it:</source>
        <translation>Das Token wird auf diesem Bildschirm stehen, wo andere es sehen können. Tippen Sie yes, um es anzuzeigen:</translation>
    </message>
    <message>
        <source>No token is saved under that name. Saved are: {names:plain}</source>
        <translation>Unter diesem Namen ist kein Token gespeichert. Gespeichert sind: {names:plain}</translation>
    </message>
    <message>
        <source>No token is saved on this computer.</source>
        <translation>Auf diesem Computer ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>Several tokens are saved under that name. Take one of these ids: {names:plain}</source>
        <translation>Unter diesem Namen sind mehrere Tokens gespeichert. Nehmen Sie eine dieser IDs: {names:plain}</translation>
    </message>
    <message>
        <source>That is more than 2 MB of text.</source>
        <translation>Das sind mehr als 2 MB Text.</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Tokens compared</source>
        <translation>Tokens im Vergleich</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Databases this token reaches</source>
        <translation>Datenbanken, die dieses Token erreicht</translation>
    </message>
</context>
<context>
    <name>Databases</name>
    <message>
        <source>In Notion, open the database.</source>
        <translation>Öffnen Sie in Notion die Datenbank.</translation>
    </message>
    <message>
        <source>Click ••• at the top right, then Connections (also called integrations).</source>
        <translation>Klicken Sie oben rechts auf •••, dann auf Connections (auch Integrationen genannt).</translation>
    </message>
    <message>
        <source>Click “Add connection”, choose “{connection}” and confirm.</source>
        <translation>Klicken Sie auf „Add connection“, wählen Sie „{connection}“ und bestätigen Sie.</translation>
    </message>
    <message>
        <source>If it is already listed there, remove it and add it again.</source>
        <translation>Steht sie dort schon, entfernen Sie sie und fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Click •••, then Copy link, and paste it here.</source>
        <translation>Klicken Sie auf •••, dann auf Copy link, und fügen Sie den Link hier ein.</translation>
    </message>
    <message>
        <source>The token works. No databases are shared yet</source>
        <translation>Das Token funktioniert. Noch sind keine Datenbanken freigegeben</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. The wizard keeps looking.</source>
        <translation>Öffnen Sie in Notion die Datenbank, klicken Sie auf •••, Connections, und fügen Sie „{connection}“ hinzu. Der Assistent sieht weiter nach.</translation>
    </message>
    <message>
        <source>The token is good, it just sees nothing yet; open the database in Notion, click the three dots, Connections, and add yours.</source>
        <translation>Das Token ist in Ordnung, es sieht nur noch nichts; öffnen Sie in Notion die Datenbank, klicken Sie auf die drei Punkte, Connections, und fügen Sie Ihre Verbindung hinzu.</translation>
    </message>
    <message>
        <source>No databases are shared yet</source>
        <translation>Noch sind keine Datenbanken freigegeben</translation>
    </message>
    <message>
        <source>The token is good. In Notion open the database, click •••, Connections, and add “{connection}”.</source>
        <translation>Das Token ist in Ordnung. Öffnen Sie in Notion die Datenbank, klicken Sie auf •••, Connections, und fügen Sie „{connection}“ hinzu.</translation>
    </message>
    <message>
        <source>The token is good; share the database with your connection in Notion, then test the tool again.</source>
        <translation>Das Token ist in Ordnung; geben Sie in Notion die Datenbank für Ihre Verbindung frei und testen Sie dann das Tool noch einmal.</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. Then come back and click Look again.</source>
        <translation>Öffnen Sie in Notion die Datenbank, klicken Sie auf •••, Connections, und fügen Sie „{connection}“ hinzu. Kommen Sie dann zurück und klicken Sie auf „Erneut nachsehen“.</translation>
    </message>
    <message numerus="yes">
        <source>The token works and reaches %n database(s)</source>
        <translation>
            <numerusform>Das Token funktioniert und erreicht eine Datenbank</numerusform>
            <numerusform>Das Token funktioniert und erreicht %n Datenbanken</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the whole list that Notion gives. One that was shared a moment ago can take a while to appear.</source>
        <translation>Das ist die ganze Liste, die Notion liefert. Bis eine eben erst freigegebene Datenbank erscheint, kann es eine Weile dauern.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good and reaches %n database(s); is the one you need among them?</source>
        <translation>
            <numerusform>Das Token ist in Ordnung und erreicht eine Datenbank; ist es die, die Sie brauchen?</numerusform>
            <numerusform>Das Token ist in Ordnung und erreicht %n Datenbanken; ist die dabei, die Sie brauchen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The token works but sees no database</source>
        <translation>Das Token funktioniert, sieht aber keine Datenbank</translation>
    </message>
    <message>
        <source>A personal token sees what its maker sees, so nothing has to be shared with it. Most often that person cannot open the database, or it is in another workspace.</source>
        <translation>Ein persönliches Token sieht, was die Person sieht, die es erstellt hat; freigegeben werden muss dafür nichts. Meist kann diese Person die Datenbank nicht öffnen, oder die Datenbank liegt in einem anderen Workspace.</translation>
    </message>
    <message>
        <source>Look whether the token’s maker can open the database in Notion.</source>
        <translation>Sehen Sie nach, ob die Person, die das Token erstellt hat, die Datenbank in Notion öffnen kann.</translation>
    </message>
    <message>
        <source>If not, ask its owner to share it with that person.</source>
        <translation>Wenn nicht: Wem die Datenbank gehört, kann sie für diese Person freigeben. Bitten Sie darum.</translation>
    </message>
    <message>
        <source>The token is good; can the person who made it open that database in Notion?</source>
        <translation>Das Token ist in Ordnung; kann die Person, die es erstellt hat, diese Datenbank in Notion öffnen?</translation>
    </message>
    <message>
        <source>There may be more databases than these</source>
        <translation>Vielleicht gibt es mehr Datenbanken als diese</translation>
    </message>
    <message>
        <source>Notion did not tell all of them this time. The token works, and one that is missing here can be checked by its link.</source>
        <translation>Notion hat diesmal nicht alle genannt. Das Token funktioniert, und eine, die hier fehlt, lässt sich über ihren Link prüfen.</translation>
    </message>
    <message>
        <source>Paste the link of the database that you miss.</source>
        <translation>Fügen Sie den Link der Datenbank ein, die Ihnen fehlt.</translation>
    </message>
    <message>
        <source>Notion did not list everything; paste the link of the database you need.</source>
        <translation>Notion hat nicht alles aufgelistet; fügen Sie den Link der Datenbank ein, die Sie brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>The list broke off after %n database(s)</source>
        <translation>
            <numerusform>Die Liste brach ab; bis dahin kam eine Datenbank</numerusform>
            <numerusform>Die Liste brach ab; bis dahin kamen %n Datenbanken</numerusform>
        </translation>
    </message>
    <message>
        <source>Notion’s answers broke off on the way; what came so far is kept. The token works.</source>
        <translation>Notions Antworten brachen unterwegs ab; was bisher kam, bleibt erhalten. Das Token funktioniert.</translation>
    </message>
    <message>
        <source>The token is good; the list broke off on the way, so look once more.</source>
        <translation>Das Token ist in Ordnung; die Liste brach unterwegs ab, sehen Sie also noch einmal nach.</translation>
    </message>
    <message>
        <source>The token works but may not read</source>
        <translation>Das Token funktioniert, darf aber nicht lesen</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection most likely lacks “Read content”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notion akzeptiert es, aber der Verbindung fehlt sehr wahrscheinlich „Read content“. Workspace-Besitzer können das in den Einstellungen der Verbindung einschalten.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>Wenn Sie nicht zu den Workspace-Besitzern gehören, bitten Sie jemanden von ihnen darum.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Öffnen Sie in Notion die Verbindung (auch Integration genannt).</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “Read content” and save.</source>
        <translation>Setzen Sie unter Capabilities das Häkchen bei „Read content“ und speichern Sie.</translation>
    </message>
    <message>
        <source>Come back here and click Try again.</source>
        <translation>Kommen Sie hierher zurück und klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>The token is good; in the connection’s capabilities, Read content has to be ticked.</source>
        <translation>Das Token ist in Ordnung; unter Capabilities der Verbindung muss bei Read content das Häkchen gesetzt sein.</translation>
    </message>
    <message>
        <source>This token reaches “{title}”</source>
        <translation>Dieses Token erreicht „{title}“</translation>
    </message>
    <message>
        <source>Your tool can reach it with this token too.</source>
        <translation>Auch Ihr Tool kann sie mit diesem Token erreichen.</translation>
    </message>
    <message>
        <source>The token reaches that database; pick it again in the tool.</source>
        <translation>Das Token erreicht diese Datenbank; wählen Sie sie im Tool neu aus.</translation>
    </message>
    <message>
        <source>This token cannot see that database yet</source>
        <translation>Dieses Token kann diese Datenbank noch nicht sehen</translation>
    </message>
    <message>
        <source>Most often it has not been shared with “{connection}”. Already listed there? Remove it, add it again.</source>
        <translation>Meist wurde sie noch nicht für „{connection}“ freigegeben. Steht die Verbindung dort schon? Entfernen Sie sie und fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>It is not shared with “{connection}”.</source>
        <translation>Sie ist nicht für „{connection}“ freigegeben.</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>Sie gehört zu einem anderen Workspace.</translation>
    </message>
    <message>
        <source>It was deleted, or the link is not complete.</source>
        <translation>Sie wurde gelöscht, oder der Link ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The token cannot see that database yet; open it in Notion, click the three dots, Connections, and add yours.</source>
        <translation>Das Token kann diese Datenbank noch nicht sehen; öffnen Sie sie in Notion, klicken Sie auf die drei Punkte, Connections, und fügen Sie Ihre Verbindung hinzu.</translation>
    </message>
    <message>
        <source>That link leads to a page</source>
        <translation>Dieser Link führt zu einer Seite</translation>
    </message>
    <message>
        <source>The token reaches that page. A database may stand on it, with a link of its own.</source>
        <translation>Das Token erreicht diese Seite. Vielleicht steht darauf eine Datenbank, die einen eigenen Link hat.</translation>
    </message>
    <message>
        <source>On the page, open the database as a full page.</source>
        <translation>Öffnen Sie auf der Seite die Datenbank als ganze Seite.</translation>
    </message>
    <message>
        <source>That is the link of a page; open the database itself and copy its link.</source>
        <translation>Das ist der Link einer Seite; öffnen Sie die Datenbank selbst und kopieren Sie ihren Link.</translation>
    </message>
    <message>
        <source>That is a view, not the database itself</source>
        <translation>Das ist eine Ansicht, nicht die Datenbank selbst</translation>
    </message>
    <message>
        <source>It shows a database that lives elsewhere, and tools cannot use a view. The database itself has to be shared.</source>
        <translation>Sie zeigt eine Datenbank, die woanders liegt, und Tools können eine Ansicht nicht verwenden. Freigegeben werden muss die Datenbank selbst.</translation>
    </message>
    <message>
        <source>Click the arrow beside the view’s name to open the database itself.</source>
        <translation>Klicken Sie auf den Pfeil neben dem Namen der Ansicht, um die Datenbank selbst zu öffnen.</translation>
    </message>
    <message>
        <source>That is only a view of a database; open the original and copy its link.</source>
        <translation>Das ist nur eine Ansicht einer Datenbank; öffnen Sie das Original und kopieren Sie dessen Link.</translation>
    </message>
    <message>
        <source>That link does not lead to Notion</source>
        <translation>Dieser Link führt nicht zu Notion</translation>
    </message>
    <message>
        <source>Links to a database begin with app.notion.com, www.notion.so or alike. Nothing was sent.</source>
        <translation>Links zu einer Datenbank beginnen mit app.notion.com, www.notion.so oder ähnlich. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>That link is not from Notion; open the database in Notion and copy its link.</source>
        <translation>Dieser Link ist nicht von Notion; öffnen Sie die Datenbank in Notion und kopieren Sie ihren Link.</translation>
    </message>
    <message>
        <source>That is not a link</source>
        <translation>Das ist kein Link</translation>
    </message>
    <message>
        <source>A database is checked by its link: in Notion open it, click •••, then Copy link. By its name, look for it in the list. Nothing was sent.</source>
        <translation>Eine Datenbank wird über ihren Link geprüft: Öffnen Sie sie in Notion, klicken Sie auf •••, dann auf Copy link. Nach ihrem Namen suchen Sie in der Liste. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Or look for its name in the list.</source>
        <translation>Oder suchen Sie in der Liste nach ihrem Namen.</translation>
    </message>
    <message>
        <source>That is not a link; open the database in Notion and copy its link, or look for its name in the list.</source>
        <translation>Das ist kein Link; öffnen Sie die Datenbank in Notion und kopieren Sie ihren Link, oder suchen Sie in der Liste nach ihrem Namen.</translation>
    </message>
    <message>
        <source>A token does not belong here</source>
        <translation>Ein Token gehört hier nicht hin</translation>
    </message>
    <message>
        <source>This field shows what is in it, so the token was taken out at once. Here a database is checked by its link. Nothing was sent.</source>
        <translation>Dieses Feld zeigt, was darin steht, deshalb wurde das Token sofort wieder entfernt. Hier wird eine Datenbank über ihren Link geprüft. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Is it another token? Click Back until the wizard asks for the token, and paste it there.</source>
        <translation>Ist es ein anderes Token? Klicken Sie auf „Zurück“, bis der Assistent nach dem Token fragt, und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>That was the token, and the wizard has taken it out; here comes the database’s link.</source>
        <translation>Das war das Token, und der Assistent hat es wieder entfernt; hierher gehört der Link der Datenbank.</translation>
    </message>
    <message>
        <source>That link names no database</source>
        <translation>Dieser Link nennt keine Datenbank</translation>
    </message>
    <message>
        <source>The long number that names a database is missing or cut. Nothing was sent.</source>
        <translation>Die lange Nummer, die eine Datenbank benennt, fehlt oder ist abgeschnitten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The link is not complete; open the database in Notion and copy its link again.</source>
        <translation>Der Link ist nicht vollständig; öffnen Sie die Datenbank in Notion und kopieren Sie ihren Link noch einmal.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash</source>
        <translation>Diese Datenbank liegt in Notion im Papierkorb</translation>
    </message>
    <message>
        <source>The token reaches “{title}”, but someone has put it in the trash.</source>
        <translation>Das Token erreicht „{title}“, aber jemand hat sie in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>In Notion, open Trash at the left.</source>
        <translation>Öffnen Sie in Notion links den Papierkorb (Trash).</translation>
    </message>
    <message>
        <source>Find it there and click Restore.</source>
        <translation>Suchen Sie sie dort und klicken Sie auf Restore.</translation>
    </message>
    <message>
        <source>Then click Check once more.</source>
        <translation>Klicken Sie dann noch einmal auf „Prüfen“.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash; restore it from there.</source>
        <translation>Diese Datenbank liegt in Notion im Papierkorb; stellen Sie sie von dort wieder her.</translation>
    </message>
    <message>
        <source>That database may be in another workspace</source>
        <translation>Diese Datenbank liegt vielleicht in einem anderen Workspace</translation>
    </message>
    <message>
        <source>This token opens only “{workspace}”. After a move, copied databases have links of their own.</source>
        <translation>Dieses Token öffnet nur „{workspace}“. Nach einem Umzug haben kopierte Datenbanken eigene Links.</translation>
    </message>
    <message>
        <source>In Notion, choose “{workspace}” at the top left.</source>
        <translation>Wählen Sie in Notion oben links „{workspace}“.</translation>
    </message>
    <message>
        <source>That link may belong to the old workspace; open the database in the new one and copy its link.</source>
        <translation>Dieser Link gehört vielleicht zum alten Workspace; öffnen Sie die Datenbank im neuen und kopieren Sie ihren Link.</translation>
    </message>
    <message>
        <source>The token sees “{title}” now</source>
        <translation>Das Token sieht „{title}“ jetzt</translation>
    </message>
    <message>
        <source>Sharing it in Notion has worked.</source>
        <translation>Die Freigabe in Notion hat geklappt.</translation>
    </message>
    <message>
        <source>That worked, the token sees the database now; pick it in the tool.</source>
        <translation>Das hat geklappt, das Token sieht die Datenbank jetzt; wählen Sie sie im Tool aus.</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>Eine Datenbank gefunden</numerusform>
            <numerusform>%n Datenbanken gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>Bisher eine gefunden</numerusform>
            <numerusform>Bisher %n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; looking again…</source>
        <translation>
            <numerusform>Eine gefunden; es wird erneut nachgesehen…</numerusform>
            <numerusform>%n gefunden; es wird erneut nachgesehen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; there may be more</source>
        <translation>
            <numerusform>Eine gefunden; vielleicht gibt es mehr</numerusform>
            <numerusform>%n gefunden; vielleicht gibt es mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>Bisher eine gefunden. Notion bittet um eine Pause ({seconds:duration}), dann geht die Liste weiter.</numerusform>
            <numerusform>Bisher %n gefunden. Notion bittet um eine Pause ({seconds:duration}), dann geht die Liste weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n database(s)</source>
        <translation>
            <numerusform>{shown} von %n Datenbank</numerusform>
            <numerusform>{shown} von %n Datenbanken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far</source>
        <translation>
            <numerusform>{shown} von %n bisher gefundenen</numerusform>
            <numerusform>{shown} von %n bisher gefundenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; looking again…</source>
        <translation>
            <numerusform>{shown} von %n; es wird erneut nachgesehen…</numerusform>
            <numerusform>{shown} von %n; es wird erneut nachgesehen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; there may be more</source>
        <translation>
            <numerusform>{shown} von %n; vielleicht gibt es mehr</numerusform>
            <numerusform>{shown} von %n; vielleicht gibt es mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>{shown} von %n bisher gefundenen. Notion bittet um eine Pause ({seconds:duration}), dann geht die Liste weiter.</numerusform>
            <numerusform>{shown} von %n bisher gefundenen. Notion bittet um eine Pause ({seconds:duration}), dann geht die Liste weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found so far. To be sure, paste its link here.</source>
        <translation>
            <numerusform>Die eine bisher gefundene Datenbank heißt nicht so. Um sicherzugehen, fügen Sie den Link hier ein.</numerusform>
            <numerusform>Keine der %n bisher gefundenen Datenbanken heißt so. Um sicherzugehen, fügen Sie den Link hier ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found. To be sure, paste its link here.</source>
        <translation>
            <numerusform>Die eine gefundene Datenbank heißt nicht so. Um sicherzugehen, fügen Sie den Link hier ein.</numerusform>
            <numerusform>Keine der %n gefundenen Datenbanken heißt so. Um sicherzugehen, fügen Sie den Link hier ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has just appeared is not among them yet. Notion’s list can take some minutes, and so can a list in your tool.</source>
        <translation>Was gerade erst erschienen ist, ist noch nicht dabei. Notions Liste kann ein paar Minuten brauchen, ebenso eine Liste in Ihrem Tool.</translation>
    </message>
    <message>
        <source>Databases this token can reach</source>
        <translation>Datenbanken, die dieses Token erreichen kann</translation>
    </message>
    <message>
        <source>Saved token</source>
        <translation>Gespeichertes Token</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Looking again every few seconds…</source>
        <translation>Es wird alle paar Sekunden nachgesehen…</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Notion wird gefragt…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The wizard looked for two minutes, and nothing has appeared yet.</source>
        <translation>Der Assistent hat zwei Minuten lang nachgesehen, und noch ist nichts erschienen.</translation>
    </message>
    <message>
        <source>The wizard does not look by itself any more.</source>
        <translation>Der Assistent sieht nicht mehr von selbst nach.</translation>
    </message>
    <message>
        <source>Still looking every few seconds for the one that cannot be seen yet.</source>
        <translation>Nach der Datenbank, die noch nicht zu sehen ist, wird weiter alle paar Sekunden gesucht.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Nicht mehr nachsehen</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Weiter nachsehen</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Paste again</source>
        <translation>Erneut einfügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Open it in Notion</source>
        <translation>In Notion öffnen</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Erneut eintippen</translation>
    </message>
    <message>
        <source>Keep this link for the database check</source>
        <translation>Link für die Datenbankprüfung vormerken</translation>
    </message>
    <message>
        <source>Explain this error message</source>
        <translation>Diese Fehlermeldung erklären</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Trotzdem testen</translation>
    </message>
    <message>
        <source>Use only the token part</source>
        <translation>Nur den Token-Teil verwenden</translation>
    </message>
    <message>
        <source>It came with a webhook</source>
        <translation>Es kam mit einem Webhook</translation>
    </message>
    <message>
        <source>Copy the note for IT</source>
        <translation>Notiz für die IT kopieren</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <source>Show how to change a variable</source>
        <translation>Zeigen, wie man eine Variable ändert</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>Number for support, not closed yet:</source>
        <translation>Nummer für den Support, noch nicht abgeschlossen:</translation>
    </message>
    <message>
        <source>Closing number for support:</source>
        <translation>Abschlussnummer für den Support:</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Noch funktioniert nicht alles</translation>
    </message>
    <message>
        <source>Number for support, the token works:</source>
        <translation>Nummer für den Support, das Token funktioniert:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Update the other tools that used the old token.</source>
        <translation>Aktualisieren Sie die anderen Tools, die das alte Token verwendet haben.</translation>
    </message>
    <message>
        <source>Tick each one that works again. Those that you do not use need no tick.</source>
        <translation>Haken Sie jedes ab, das wieder funktioniert. Die, die Sie nicht verwenden, brauchen kein Häkchen.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in Notion.</source>
        <translation>Sobald alle funktionieren, entfernen Sie in Notion die alte Verbindung.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in “{workspace}”.</source>
        <translation>Sobald alle funktionieren, entfernen Sie die alte Verbindung (Workspace: „{workspace}“).</translation>
    </message>
    <message>
        <source>Test your tool. The wizard reminds you when you open it again.</source>
        <translation>Testen Sie Ihr Tool. Der Assistent erinnert Sie daran, wenn Sie ihn wieder öffnen.</translation>
    </message>
    <message>
        <source>Delete the copy with the old token: {file:plain}</source>
        <translation>Löschen Sie die Kopie mit dem alten Token: {file:plain}</translation>
    </message>
</context>
<context>
    <name>Fallbacks</name>
    <message>
        <source>a backup copy</source>
        <translation>eine Sicherungskopie</translation>
    </message>
    <message>
        <source>a capability</source>
        <translation>eine Berechtigung</translation>
    </message>
    <message>
        <source>a stray character</source>
        <translation>ein fremdes Zeichen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>Ihre Verbindung</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>the letters shown</source>
        <translation>die gezeigten Zeichen</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>Notion’s address</source>
        <translation>Notions Adresse</translation>
    </message>
    <message>
        <source>an unknown issuer</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>this computer’s keychain</source>
        <translation>der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>Art unbekannt</translation>
    </message>
    <message>
        <source>that link</source>
        <translation>dieser Link</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>Ihr Token</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>Stelle unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>somewhere inside</source>
        <translation>irgendwo</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>ein Proxy</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>a little while</source>
        <translation>ein paar Minuten</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>einen anderen Dienst</translation>
    </message>
    <message>
        <source>that database</source>
        <translation>diese Datenbank</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>Ihr Tool</translation>
    </message>
    <message>
        <source>the variable</source>
        <translation>die Variable</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>vor Kurzem</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>that workspace</source>
        <translation>diesen Workspace</translation>
    </message>
</context>
<context>
    <name>FirstDayOfMonth</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shown</source>
        <translation>Eingeblendet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not in the list?</source>
        <translation>Steht sie nicht in der Liste?</translation>
    </message>
    <message>
        <source>It was deleted: the steps for a new one</source>
        <translation>Sie wurde gelöscht: die Schritte für eine neue</translation>
    </message>
    <message>
        <source>No such button, or your workspace is not in the dropdown?</source>
        <translation>Kein solcher Button, oder Ihr Workspace fehlt in der Auswahlliste?</translation>
    </message>
    <message>
        <source>Your connection is not offered there?</source>
        <translation>Ihre Verbindung wird dort nicht angeboten?</translation>
    </message>
    <message>
        <source>Has a stranger seen the token?</source>
        <translation>Hat jemand Fremdes das Token gesehen?</translation>
    </message>
    <message>
        <source>Who is an owner?</source>
        <translation>Wer gehört zu den Workspace-Besitzern?</translation>
    </message>
    <message>
        <source>Another way: a personal token</source>
        <translation>Ein anderer Weg: ein persönliches Token</translation>
    </message>
    <message>
        <source>On the {configuration} tab, next to “{access_token}”, click {show}, then {copy}.</source>
        <translation>Klicken Sie auf dem Tab {configuration} neben „{access_token}“ auf {show}, dann auf {copy}.</translation>
    </message>
    <message>
        <source>It may also be called “{installation_access_token}”, on older pages “{access_token_before}”. Do not click {refresh} here: it can stop other tools.</source>
        <translation>Es kann auch „{installation_access_token}“ heißen, auf älteren Seiten „{access_token_before}“. Klicken Sie hier nicht auf {refresh}: Das kann andere Tools stoppen.</translation>
    </message>
    <message>
        <source>Under {capabilities}, tick “{read_content}”, and save.</source>
        <translation>Setzen Sie unter {capabilities} das Häkchen bei „{read_content}“ und speichern Sie.</translation>
    </message>
    <message>
        <source>If your tool also writes into Notion, tick “{update_content}” and “{insert_content}” too.</source>
        <translation>Wenn Ihr Tool auch in Notion schreibt, setzen Sie die Häkchen bei „{update_content}“ und „{insert_content}“ ebenfalls.</translation>
    </message>
    <message>
        <source>Open your list of connections and click the one that your tool uses.</source>
        <translation>Öffnen Sie die Liste Ihrer Verbindungen und klicken Sie auf die, die Ihr Tool verwendet.</translation>
    </message>
    <message>
        <source>They used to be called {integrations_before}. Not in the list? Look below before you make a new one.</source>
        <translation>Früher hießen sie {integrations_before}. Steht Ihre nicht in der Liste? Sehen Sie weiter unten nach, bevor Sie eine neue erstellen.</translation>
    </message>
    <message>
        <source>Open Notion and look at the name at the top left.</source>
        <translation>Öffnen Sie Notion und sehen Sie auf den Namen oben links.</translation>
    </message>
    <message>
        <source>It must be the workspace that your tool works with. If it is another one, click the name and choose the right one.</source>
        <translation>Das muss der Workspace sein, mit dem Ihr Tool arbeitet. Ist es ein anderer, klicken Sie auf den Namen und wählen Sie den richtigen.</translation>
    </message>
    <message>
        <source>After that, copy the new token: {show}, then {copy}.</source>
        <translation>Kopieren Sie danach das neue Token: {show}, dann {copy}.</translation>
    </message>
    <message>
        <source>The connection most often keeps its pages. Some tools may go on with the old token for a few days, so change them all: the last screen has a list to tick.</source>
        <translation>Die Verbindung behält meist ihre Seiten. Manche Tools arbeiten vielleicht noch ein paar Tage mit dem alten Token weiter, ändern Sie also alle: Auf dem letzten Bildschirm gibt es eine Liste zum Abhaken.</translation>
    </message>
    <message>
        <source>Only if Notion shows this very token, the one that was turned down: click {refresh}.</source>
        <translation>Nur wenn Notion genau dieses Token zeigt, also das abgelehnte: Klicken Sie auf {refresh}.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. If Notion shows another token than the one you pasted, copy that one, and leave {refresh} alone. Older pages call the button {refresh_before}.</source>
        <translation>Jedes Tool, das diese Verbindung verwendet, hört auf zu arbeiten, bis Sie es aktualisieren. Zeigt Notion ein anderes Token als das, das Sie eingefügt haben, kopieren Sie jenes und klicken Sie nicht auf {refresh}. Auf älteren Seiten heißt der Button {refresh_before}.</translation>
    </message>
    <message>
        <source>Open the connection, and click {refresh} next to its token.</source>
        <translation>Öffnen Sie die Verbindung und klicken Sie neben ihrem Token auf {refresh}.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. Older pages call the button {refresh_before}.</source>
        <translation>Jedes Tool, das diese Verbindung verwendet, hört auf zu arbeiten, bis Sie es aktualisieren. Auf älteren Seiten heißt der Button {refresh_before}.</translation>
    </message>
    <message>
        <source>Come back and check the same token again.</source>
        <translation>Kommen Sie hierher zurück und prüfen Sie dasselbe Token noch einmal.</translation>
    </message>
    <message>
        <source>The token stays as it is, and nothing changes in your tools.</source>
        <translation>Das Token bleibt, wie es ist, und in Ihren Tools ändert sich nichts.</translation>
    </message>
    <message>
        <source>Open your list of connections and click “{create_connection}”.</source>
        <translation>Öffnen Sie die Liste Ihrer Verbindungen und klicken Sie auf „{create_connection}“.</translation>
    </message>
    <message>
        <source>On the “{content_access}” tab, click “{edit_access}” and tick the page that holds your databases.</source>
        <translation>Klicken Sie auf dem Tab „{content_access}“ auf „{edit_access}“ und setzen Sie das Häkchen bei der Seite, die Ihre Datenbanken enthält.</translation>
    </message>
    <message>
        <source>It must be your new workspace. If it is the old one, click the name and choose the new one.</source>
        <translation>Das muss Ihr neuer Workspace sein. Ist es der alte, klicken Sie auf den Namen und wählen Sie den neuen.</translation>
    </message>
    <message>
        <source>Tokens do not move along: the new workspace needs a connection of its own, under {build}, {internal_connections}. Is there one for your tool already? Then open that and go on with the tick at {capabilities}.</source>
        <translation>Tokens ziehen nicht mit um: Der neue Workspace braucht eine eigene Verbindung, unter {build}, {internal_connections}. Gibt es dort schon eine für Ihr Tool? Dann öffnen Sie diese und machen Sie beim Häkchen unter {capabilities} weiter.</translation>
    </message>
    <message>
        <source>Give it a name, and choose your new workspace in the dropdown.</source>
        <translation>Geben Sie ihr einen Namen und wählen Sie in der Auswahlliste Ihren neuen Workspace.</translation>
    </message>
    <message>
        <source>Look twice: the old workspace may be chosen at first.</source>
        <translation>Sehen Sie genau hin: Anfangs ist vielleicht noch der alte Workspace ausgewählt.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”. Databases that were copied are new to your tool, so it must pick them again; that comes at the end.</source>
        <translation>Einmal genügt: Alle Seiten darin sind dann mit freigegeben. Sie können auch die Seite öffnen und auf {menu}, {connections}, „{add_connection}“ klicken. Kopierte Datenbanken sind für Ihr Tool neu, es muss sie also neu auswählen; das kommt am Schluss.</translation>
    </message>
    <message>
        <source>The button is under {build}, {internal_connections}. Connections used to be called {integrations_before}, and the button “{create_connection_before}”.</source>
        <translation>Der Button steht unter {build}, {internal_connections}. Früher hießen Verbindungen {integrations_before}, und der Button hieß „{create_connection_before}“.</translation>
    </message>
    <message>
        <source>Give it the name of your tool, and choose the workspace in the dropdown.</source>
        <translation>Geben Sie ihr den Namen Ihres Tools und wählen Sie in der Auswahlliste den Workspace.</translation>
    </message>
    <message>
        <source>Look twice: another workspace may be chosen at first.</source>
        <translation>Sehen Sie genau hin: Anfangs ist vielleicht ein anderer Workspace ausgewählt.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”.</source>
        <translation>Einmal genügt: Alle Seiten darin sind dann mit freigegeben. Sie können auch die Seite öffnen und auf {menu}, {connections}, „{add_connection}“ klicken.</translation>
    </message>
    <message>
        <source>It must be the workspace with the databases that your tool needs. If it is another one, click the name and choose the right one.</source>
        <translation>Das muss der Workspace mit den Datenbanken sein, die Ihr Tool braucht. Ist es ein anderer, klicken Sie auf den Namen und wählen Sie den richtigen.</translation>
    </message>
    <message>
        <source>Is it the wrong workspace?</source>
        <translation>Ist es der falsche Workspace?</translation>
    </message>
    <message>
        <source>Look at the name at the top left in Notion. If it is not the right one, change it there and open the list again.</source>
        <translation>Sehen Sie in Notion auf den Namen oben links. Ist es nicht der richtige, wechseln Sie dort und öffnen Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>Is your browser signed in with another account?</source>
        <translation>Ist Ihr Browser mit einem anderen Konto angemeldet?</translation>
    </message>
    <message>
        <source>Click the name at the top left: the e-mail address stands there. The list shows what that account has.</source>
        <translation>Klicken Sie auf den Namen oben links: Dort steht die E-Mail-Adresse. Die Liste zeigt, was zu diesem Konto gehört.</translation>
    </message>
    <message>
        <source>Are you not an owner of this workspace?</source>
        <translation>Gehören Sie nicht zu den Besitzern dieses Workspace?</translation>
    </message>
    <message>
        <source>Only owners see its connections and make new ones. Answer No to the question about the owner: a message to send is ready there.</source>
        <translation>Nur Workspace-Besitzer sehen die Verbindungen und können neue erstellen. Antworten Sie auf die Frage nach den Workspace-Besitzern mit Nein: Dort liegt eine Nachricht zum Verschicken bereit.</translation>
    </message>
    <message>
        <source>None of these? Then it was most likely deleted: make a new one.</source>
        <translation>Nichts davon? Dann wurde sie sehr wahrscheinlich gelöscht: Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>“{create_connection}” gives you a new one, which begins without pages. The token of the deleted one works nowhere any more, so all its tools need the new one.</source>
        <translation>Mit „{create_connection}“ bekommen Sie eine neue, die zunächst keine Seiten hat. Das Token der gelöschten funktioniert nirgends mehr, daher brauchen alle ihre Tools das neue.</translation>
    </message>
    <message>
        <source>Only a workspace owner can see or make it. Are you one?</source>
        <translation>Nur Workspace-Besitzer können es sehen oder erstellen. Gehören Sie dazu?</translation>
    </message>
    <message>
        <source>Find out who owns the workspace.</source>
        <translation>Finden Sie heraus, wem der Workspace gehört.</translation>
    </message>
    <message>
        <source>In Notion click the name at the top left, then {settings}, then {people}, and look for “{workspace_owner}”.</source>
        <translation>Klicken Sie in Notion oben links auf den Namen, dann auf {settings}, dann auf {people}, und suchen Sie nach „{workspace_owner}“.</translation>
    </message>
    <message>
        <source>Send that person the message below.</source>
        <translation>Schicken Sie dieser Person die Nachricht unten.</translation>
    </message>
    <message>
        <source>It says what to do, and how to do no harm.</source>
        <translation>Darin steht, was zu tun ist und wie dabei nichts kaputtgeht.</translation>
    </message>
    <message>
        <source>Come back when you have the answer.</source>
        <translation>Kommen Sie wieder, wenn Sie die Antwort haben.</translation>
    </message>
    <message>
        <source>You can close the wizard: it remembers where you were.</source>
        <translation>Sie können den Assistenten schließen: Er merkt sich, wo Sie waren.</translation>
    </message>
    <message>
        <source>Hello,

{tool} needs the token of its Notion connection again, and only a workspace owner can see it. Could you help?

1. Open Notion: the name at the top left must be our workspace.
2. Open {address:plain} and click the connection that {tool} uses.
3. On the {configuration} tab, click {show}, then {copy}.

Please do not click {refresh}: every tool that uses this connection would stop. If the connection is not there, tell me before you make a new one.

It is best if you paste the token into {tool} yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>Hallo,

{tool} braucht das Token der Notion-Verbindung noch einmal, und nur Workspace-Besitzer können es sehen. Darf ich um Hilfe bitten?

1. Notion öffnen: Oben links muss der Name unseres Workspace stehen.
2. {address:plain} öffnen und auf die Verbindung klicken, die {tool} verwendet.
3. Auf dem Tab {configuration} auf {show} klicken, dann auf {copy}.

Bitte nicht auf {refresh} klicken: Jedes Tool, das diese Verbindung verwendet, würde aufhören zu arbeiten. Falls die Verbindung fehlt, bitte erst bei mir melden, bevor eine neue erstellt wird.

Am besten das Token gleich selbst in {tool} einfügen. Falls das nicht geht, bitte über einen Passwortmanager mit mir teilen, nicht per E-Mail oder Chat.

Vielen Dank!</translation>
    </message>
    <message>
        <source>Hello,

Our tool needs the token of its Notion connection again, and only a workspace owner can see it. Could you help?

1. Open Notion: the name at the top left must be our workspace.
2. Open {address:plain} and click the connection that our tool uses.
3. On the {configuration} tab, click {show}, then {copy}.

Please do not click {refresh}: every tool that uses this connection would stop. If the connection is not there, tell me before you make a new one.

It is best if you paste the token into the tool yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>Hallo,

unser Tool braucht das Token seiner Notion-Verbindung noch einmal, und nur Workspace-Besitzer können es sehen. Darf ich um Hilfe bitten?

1. Notion öffnen: Oben links muss der Name unseres Workspace stehen.
2. {address:plain} öffnen und auf die Verbindung klicken, die unser Tool verwendet.
3. Auf dem Tab {configuration} auf {show} klicken, dann auf {copy}.

Bitte nicht auf {refresh} klicken: Jedes Tool, das diese Verbindung verwendet, würde aufhören zu arbeiten. Falls die Verbindung fehlt, bitte erst bei mir melden, bevor eine neue erstellt wird.

Am besten das Token gleich selbst in das Tool einfügen. Falls das nicht geht, bitte über einen Passwortmanager mit mir teilen, nicht per E-Mail oder Chat.

Vielen Dank!</translation>
    </message>
    <message>
        <source>Hello,

We moved to another Notion workspace, and {tool} needs a connection there. Only a workspace owner can make one. Could you help?

1. Open Notion: the name at the top left must be our new workspace.
2. Open {address:plain} and click “{create_connection}”.
3. Give it a name, and choose our new workspace in the dropdown.
4. Under {capabilities}, tick “{read_content}”. Only if {tool} also writes into Notion, tick “{update_content}” and “{insert_content}” too. Then save.
5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds our databases.
6. On the {configuration} tab, click {show}, then {copy}.

Is there a connection for it already? Then open that one and begin with step 4. Please do not click {refresh}: every tool that uses it would stop.

It is best if you paste the token into {tool} yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>Hallo,

wir sind in einen anderen Notion-Workspace umgezogen, und {tool} braucht dort eine Verbindung. Nur Workspace-Besitzer können eine erstellen. Darf ich um Hilfe bitten?

1. Notion öffnen: Oben links muss der Name unseres neuen Workspace stehen.
2. {address:plain} öffnen und auf „{create_connection}“ klicken.
3. Einen Namen vergeben und in der Auswahlliste unseren neuen Workspace wählen.
4. Unter {capabilities} das Häkchen bei „{read_content}“ setzen. Nur wenn {tool} auch in Notion schreibt, zusätzlich bei „{update_content}“ und „{insert_content}“. Dann speichern.
5. Auf dem Tab „{content_access}“ auf „{edit_access}“ klicken und das Häkchen bei der Seite setzen, die unsere Datenbanken enthält.
6. Auf dem Tab {configuration} auf {show} klicken, dann auf {copy}.

Gibt es dafür schon eine Verbindung? Dann bitte diese öffnen und mit Schritt 4 beginnen. Bitte nicht auf {refresh} klicken: Jedes Tool, das sie verwendet, würde aufhören zu arbeiten.

Am besten das Token gleich selbst in {tool} einfügen. Falls das nicht geht, bitte über einen Passwortmanager mit mir teilen, nicht per E-Mail oder Chat.

Vielen Dank!</translation>
    </message>
    <message>
        <source>Hello,

We moved to another Notion workspace, and our tool needs a connection there. Only a workspace owner can make one. Could you help?

1. Open Notion: the name at the top left must be our new workspace.
2. Open {address:plain} and click “{create_connection}”.
3. Give it a name, and choose our new workspace in the dropdown.
4. Under {capabilities}, tick “{read_content}”. Only if our tool also writes into Notion, tick “{update_content}” and “{insert_content}” too. Then save.
5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds our databases.
6. On the {configuration} tab, click {show}, then {copy}.

Is there a connection for it already? Then open that one and begin with step 4. Please do not click {refresh}: every tool that uses it would stop.

It is best if you paste the token into the tool yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>Hallo,

wir sind in einen anderen Notion-Workspace umgezogen, und unser Tool braucht dort eine Verbindung. Nur Workspace-Besitzer können eine erstellen. Darf ich um Hilfe bitten?

1. Notion öffnen: Oben links muss der Name unseres neuen Workspace stehen.
2. {address:plain} öffnen und auf „{create_connection}“ klicken.
3. Einen Namen vergeben und in der Auswahlliste unseren neuen Workspace wählen.
4. Unter {capabilities} das Häkchen bei „{read_content}“ setzen. Nur wenn unser Tool auch in Notion schreibt, zusätzlich bei „{update_content}“ und „{insert_content}“. Dann speichern.
5. Auf dem Tab „{content_access}“ auf „{edit_access}“ klicken und das Häkchen bei der Seite setzen, die unsere Datenbanken enthält.
6. Auf dem Tab {configuration} auf {show} klicken, dann auf {copy}.

Gibt es dafür schon eine Verbindung? Dann bitte diese öffnen und mit Schritt 4 beginnen. Bitte nicht auf {refresh} klicken: Jedes Tool, das sie verwendet, würde aufhören zu arbeiten.

Am besten das Token gleich selbst in das Tool einfügen. Falls das nicht geht, bitte über einen Passwortmanager mit mir teilen, nicht per E-Mail oder Chat.

Vielen Dank!</translation>
    </message>
    <message>
        <source>Hello,

{tool} needs a connection in our Notion workspace, and only a workspace owner can make one. Could you help?

1. Open Notion: the name at the top left must be our workspace.
2. Open {address:plain} and click “{create_connection}”.
3. Give it a name, and choose our workspace in the dropdown.
4. Under {capabilities}, tick “{read_content}”. Only if {tool} also writes into Notion, tick “{update_content}” and “{insert_content}” too. Then save.
5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds our databases.
6. On the {configuration} tab, click {show}, then {copy}.

Is there a connection for it already? Then open that one and begin with step 4. Please do not click {refresh}: every tool that uses it would stop.

It is best if you paste the token into {tool} yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>Hallo,

{tool} braucht eine Verbindung in unserem Notion-Workspace, und nur Workspace-Besitzer können eine erstellen. Darf ich um Hilfe bitten?

1. Notion öffnen: Oben links muss der Name unseres Workspace stehen.
2. {address:plain} öffnen und auf „{create_connection}“ klicken.
3. Einen Namen vergeben und in der Auswahlliste unseren Workspace wählen.
4. Unter {capabilities} das Häkchen bei „{read_content}“ setzen. Nur wenn {tool} auch in Notion schreibt, zusätzlich bei „{update_content}“ und „{insert_content}“. Dann speichern.
5. Auf dem Tab „{content_access}“ auf „{edit_access}“ klicken und das Häkchen bei der Seite setzen, die unsere Datenbanken enthält.
6. Auf dem Tab {configuration} auf {show} klicken, dann auf {copy}.

Gibt es dafür schon eine Verbindung? Dann bitte diese öffnen und mit Schritt 4 beginnen. Bitte nicht auf {refresh} klicken: Jedes Tool, das sie verwendet, würde aufhören zu arbeiten.

Am besten das Token gleich selbst in {tool} einfügen. Falls das nicht geht, bitte über einen Passwortmanager mit mir teilen, nicht per E-Mail oder Chat.

Vielen Dank!</translation>
    </message>
    <message>
        <source>Hello,

Our tool needs a connection in our Notion workspace, and only a workspace owner can make one. Could you help?

1. Open Notion: the name at the top left must be our workspace.
2. Open {address:plain} and click “{create_connection}”.
3. Give it a name, and choose our workspace in the dropdown.
4. Under {capabilities}, tick “{read_content}”. Only if our tool also writes into Notion, tick “{update_content}” and “{insert_content}” too. Then save.
5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds our databases.
6. On the {configuration} tab, click {show}, then {copy}.

Is there a connection for it already? Then open that one and begin with step 4. Please do not click {refresh}: every tool that uses it would stop.

It is best if you paste the token into the tool yourself. If that does not work, share it with me in a password manager, not by mail or chat.

Thank you!</source>
        <translation>Hallo,

unser Tool braucht eine Verbindung in unserem Notion-Workspace, und nur Workspace-Besitzer können eine erstellen. Darf ich um Hilfe bitten?

1. Notion öffnen: Oben links muss der Name unseres Workspace stehen.
2. {address:plain} öffnen und auf „{create_connection}“ klicken.
3. Einen Namen vergeben und in der Auswahlliste unseren Workspace wählen.
4. Unter {capabilities} das Häkchen bei „{read_content}“ setzen. Nur wenn unser Tool auch in Notion schreibt, zusätzlich bei „{update_content}“ und „{insert_content}“. Dann speichern.
5. Auf dem Tab „{content_access}“ auf „{edit_access}“ klicken und das Häkchen bei der Seite setzen, die unsere Datenbanken enthält.
6. Auf dem Tab {configuration} auf {show} klicken, dann auf {copy}.

Gibt es dafür schon eine Verbindung? Dann bitte diese öffnen und mit Schritt 4 beginnen. Bitte nicht auf {refresh} klicken: Jedes Tool, das sie verwendet, würde aufhören zu arbeiten.

Am besten das Token gleich selbst in das Tool einfügen. Falls das nicht geht, bitte über einen Passwortmanager mit mir teilen, nicht per E-Mail oder Chat.

Vielen Dank!</translation>
    </message>
    <message>
        <source>Hello,

Our Notion connection may do too little, and only a workspace owner can change that. Could you help?

1. Open {address:plain} and click the connection.
2. Under {capabilities}, tick “{read_content}”, and save. If our tool writes into Notion, tick “{update_content}” and “{insert_content}” too.

Please do not click {refresh}: the token stays as it is.

Thank you!</source>
        <translation>Hallo,

unsere Notion-Verbindung darf vielleicht zu wenig, und nur Workspace-Besitzer können das ändern. Darf ich um Hilfe bitten?

1. {address:plain} öffnen und auf die Verbindung klicken.
2. Unter {capabilities} das Häkchen bei „{read_content}“ setzen und speichern. Wenn unser Tool in Notion schreibt, zusätzlich bei „{update_content}“ und „{insert_content}“.

Bitte nicht auf {refresh} klicken: Das Token bleibt, wie es ist.

Vielen Dank!</translation>
    </message>
    <message>
        <source>Open your personal tokens and make one in the right workspace.</source>
        <translation>Öffnen Sie Ihre persönlichen Tokens und erstellen Sie eines im richtigen Workspace.</translation>
    </message>
    <message>
        <source>It acts in your name and sees what you see. Nothing has to be shared with it, and you need not be an owner, unless your workspace does not allow such tokens.</source>
        <translation>Es handelt in Ihrem Namen und sieht, was Sie sehen. Dafür muss nichts freigegeben werden, und Sie müssen auch nicht zu den Workspace-Besitzern gehören, es sei denn, Ihr Workspace erlaubt solche Tokens nicht.</translation>
    </message>
    <message>
        <source>Click {copy} next to it.</source>
        <translation>Klicken Sie daneben auf {copy}.</translation>
    </message>
    <message>
        <source>It ends on its date (after a year at most), when someone revokes it, and when you leave the workspace. A tool that several people rely on is better off with a connection.</source>
        <translation>Es endet an seinem Ablaufdatum (spätestens nach einem Jahr), wenn jemand es widerruft oder wenn Sie den Workspace verlassen. Für ein Tool, auf das sich mehrere verlassen, ist eine Verbindung besser.</translation>
    </message>
    <message>
        <source>Was it a personal token? Then make a new one and copy that.</source>
        <translation>War es ein persönliches Token? Dann erstellen Sie ein neues und kopieren Sie dieses.</translation>
    </message>
    <message>
        <source>Personal tokens end on a date. The token of a connection does not: for that, go on below.</source>
        <translation>Persönliche Tokens enden an einem bestimmten Tag. Das Token einer Verbindung nicht: In diesem Fall geht es unten weiter.</translation>
    </message>
    <message>
        <source>Open the database in Notion.</source>
        <translation>Öffnen Sie die Datenbank in Notion.</translation>
    </message>
    <message>
        <source>Open the database itself, as a whole page. A page that only shows a view of it is not enough.</source>
        <translation>Öffnen Sie die Datenbank selbst, als ganze Seite. Eine Seite, die nur eine Ansicht von ihr zeigt, genügt nicht.</translation>
    </message>
    <message>
        <source>Click {menu} at the top right, then {connections}.</source>
        <translation>Klicken Sie oben rechts auf {menu}, dann auf {connections}.</translation>
    </message>
    <message>
        <source>Not there? You may need full access to the page: ask whoever made it.</source>
        <translation>Fehlt der Eintrag? Vielleicht brauchen Sie vollen Zugriff auf die Seite: Fragen Sie die Person, die sie erstellt hat.</translation>
    </message>
    <message>
        <source>Click “{add_connection}”, choose the one that your tool uses, and confirm.</source>
        <translation>Klicken Sie auf „{add_connection}“, wählen Sie die Verbindung, die Ihr Tool verwendet, und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Already listed there? Remove it and add it again. A personal token needs none of this: it sees what you see.</source>
        <translation>Steht sie dort schon? Entfernen Sie sie und fügen Sie sie wieder hinzu. Ein persönliches Token braucht nichts davon: Es sieht, was Sie sehen.</translation>
    </message>
    <message>
        <source>Was it made in another workspace?</source>
        <translation>Wurde sie in einem anderen Workspace erstellt?</translation>
    </message>
    <message>
        <source>A connection is offered in its own workspace only. Look at the name at the top left in Notion: after a move the new workspace needs a connection of its own.</source>
        <translation>Eine Verbindung wird nur in ihrem eigenen Workspace angeboten. Sehen Sie in Notion auf den Namen oben links: Nach einem Umzug braucht der neue Workspace eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>May it read at all?</source>
        <translation>Darf sie überhaupt lesen?</translation>
    </message>
    <message>
        <source>A connection without “{read_content}” may not be offered. A workspace owner opens it in the list of connections and ticks that under {capabilities}.</source>
        <translation>Eine Verbindung ohne „{read_content}“ wird vielleicht nicht angeboten. Workspace-Besitzer öffnen sie in der Liste der Verbindungen und setzen dort unter {capabilities} das Häkchen.</translation>
    </message>
    <message>
        <source>Does your company choose which connections may be added?</source>
        <translation>Bestimmt Ihre Firma, welche Verbindungen hinzugefügt werden dürfen?</translation>
    </message>
    <message>
        <source>Then a workspace owner has to allow this one.</source>
        <translation>Dann müssen Workspace-Besitzer diese erlauben.</translation>
    </message>
    <message>
        <source>Open Notion</source>
        <translation>Notion öffnen</translation>
    </message>
    <message>
        <source>Open the list of connections</source>
        <translation>Liste der Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Open your personal tokens</source>
        <translation>Persönliche Tokens öffnen</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>Stand unserer Anleitung: {month:plain}. Sie sehen es in Notion nicht? Vielleicht heißt es inzwischen anders: Suchen Sie in der Nähe nach einem ähnlichen Wort.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe es</translation>
    </message>
    <message>
        <source>Check it with a token</source>
        <translation>Mit einem Token prüfen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, or I don’t know</source>
        <translation>Nein, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>Message for the workspace owner</source>
        <translation>Nachricht an die Workspace-Besitzer</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Send this to a workspace owner</source>
        <translation>Schicken Sie das an Workspace-Besitzer</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ich habe sie abgeschickt</translation>
    </message>
    <message>
        <source>I have shared it</source>
        <translation>Ich habe sie freigegeben</translation>
    </message>
    <message>
        <source>Wait for the owner</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>I have ticked it</source>
        <translation>Ich habe das Häkchen gesetzt</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Ich habe es kopiert</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>Datenbank freigeben</translation>
    </message>
    <message>
        <source>Three clicks in Notion. No token is needed.</source>
        <translation>Drei Klicks in Notion. Es ist kein Token nötig.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Before there is a token, the caller sees</source>
        <translation>Bevor es ein Token gibt, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where Notion has accepted the token before, the caller sees</source>
        <translation>Wo Notion das Token vorher akzeptiert hat, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the message of the tool says so, the caller sees</source>
        <translation>Wo die Meldung des Tools es sagt, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where Notion blocks the requests, the caller sees</source>
        <translation>Wo Notion die Anfragen blockiert, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the saving was stopped, the caller sees</source>
        <translation>Wo das Speichern abgebrochen wurde, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where it was not sent to Notion before, the caller sees</source>
        <translation>Wo es vorher nicht an Notion gesendet wurde, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the tool signs in with Notion, the caller sees</source>
        <translation>Wo das Tool sich über Notion anmeldet, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where it belongs to the workspace from before a move, the caller sees</source>
        <translation>Wo es zum Workspace aus der Zeit vor einem Umzug gehört, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>While screen 3 still asks, the caller sees</source>
        <translation>Solange Bildschirm 3 noch fragt, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the token was typed, the caller sees</source>
        <translation>Wo das Token eingetippt wurde, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where it is most likely a personal token, the caller sees</source>
        <translation>Wo es sehr wahrscheinlich ein persönliches Token ist, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>After a move the caller sees</source>
        <translation>Nach einem Umzug sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where it is one of several possible causes, the caller sees</source>
        <translation>Wo es eine von mehreren möglichen Ursachen ist, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the tool is a web site, the caller sees</source>
        <translation>Wo das Tool eine Website ist, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the wizard found the old token in a variable, the caller sees</source>
        <translation>Wo der Assistent das alte Token in einer Variable gefunden hat, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the wizard found another token in a variable, the caller sees</source>
        <translation>Wo der Assistent ein anderes Token in einer Variable gefunden hat, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the wizard found no token in the variable, the caller sees</source>
        <translation>Wo der Assistent kein Token in der Variable gefunden hat, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>When the wizard no longer looks, the caller sees</source>
        <translation>Wenn der Assistent nicht mehr nachsieht, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where a name or other words were typed, the caller sees</source>
        <translation>Wo ein Name oder andere Wörter eingetippt wurden, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where a token was pasted there, the caller sees</source>
        <translation>Wo dort ein Token eingefügt wurde, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where no tool waits for it, the caller sees</source>
        <translation>Wo kein Tool darauf wartet, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where a saved token is read, the caller sees</source>
        <translation>Wo ein gespeichertes Token gelesen wird, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>After Finish saving on the first screen, the caller sees</source>
        <translation>Nach „Speichern abschließen“ auf dem ersten Bildschirm sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where Notion could not be asked, the caller sees</source>
        <translation>Wo Notion nicht gefragt werden konnte, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where Notion does not accept the earlier token, the caller sees</source>
        <translation>Wo Notion das frühere Token nicht akzeptiert, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>The same on the first screen and in Help, the caller sees</source>
        <translation>Im selben Fall auf dem ersten Bildschirm und in der Hilfe sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where Notion does not accept the newer token, the caller sees</source>
        <translation>Wo Notion das neuere Token nicht akzeptiert, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the new token was not yet in the keychain, the caller sees</source>
        <translation>Wo das neue Token noch nicht im Schlüsselbund war, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>In a terminal or a script, the caller sees</source>
        <translation>In einem Terminal oder einem Skript sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the file has changed meanwhile, the caller sees</source>
        <translation>Wo sich die Datei inzwischen geändert hat, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the file is protected, the caller sees</source>
        <translation>Wo die Datei geschützt ist, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the file is a link or has a second name, the caller sees</source>
        <translation>Wo die Datei ein Link ist oder einen zweiten Namen hat, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>After Undo, where the file has changed since, the caller sees</source>
        <translation>Nach „Rückgängig“, wenn sich die Datei seitdem geändert hat, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>After Undo, where the copy is gone, the caller sees</source>
        <translation>Nach „Rückgängig“, wenn die Kopie weg ist, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>Where the copy was to be deleted, the caller sees</source>
        <translation>Wo die Kopie gelöscht werden sollte, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>After Undo, where the file cannot be written, the caller sees</source>
        <translation>Nach „Rückgängig“, wenn die Datei nicht geschrieben werden kann, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>After Undo, where the file is protected, the caller sees</source>
        <translation>Nach „Rückgängig“, wenn die Datei geschützt ist, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>After Undo, where the file is a link or has a second name, the caller sees</source>
        <translation>Nach „Rückgängig“, wenn die Datei ein Link ist oder einen zweiten Namen hat, sieht die anrufende Person</translation>
    </message>
    <message>
        <source>How a call goes</source>
        <translation>So läuft ein Anruf ab</translation>
    </message>
    <message>
        <source>The first three questions</source>
        <translation>Die ersten drei Fragen</translation>
    </message>
    <message>
        <source>Ask: “What stands at the bottom left of the window, in large letters? Read me the four digits one by one.” Type them into the search field of this page. If nothing is found, a digit was misheard: the fourth one is there to notice that. Ask once more.</source>
        <translation>Fragen Sie: „Was steht unten links im Fenster, in großer Schrift? Lesen Sie mir die vier Ziffern einzeln vor.“ Geben Sie sie in das Suchfeld dieser Seite ein. Wird nichts gefunden, wurde eine Ziffer falsch verstanden: Die vierte ist dazu da, dass das auffällt. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ask: “What does the card on the screen say?” Compare it with “The caller sees”: if it is another one, ask for the digits again.</source>
        <translation>Fragen Sie: „Was steht auf der Karte auf dem Bildschirm?“ Vergleichen Sie es mit „Die anrufende Person sieht“: Ist es eine andere Karte, fragen Sie noch einmal nach den Ziffern.</translation>
    </message>
    <message>
        <source>Ask: “In which tool do you see the error, and what happened before it?” A move to another workspace, a click on Refresh, a colleague who left: that tells which directions are the right ones.</source>
        <translation>Fragen Sie: „In welchem Tool sehen Sie den Fehler, und was ist davor passiert?“ Ein Umzug in einen anderen Workspace, ein Klick auf Refresh, jemand, der nicht mehr im Team ist: Daraus ergibt sich, welche Anleitung die richtige ist.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Say the sentence under “Say”, and go through the steps under it, one at a time.</source>
        <translation>Sagen Sie den Satz unter „Sagen Sie“ und gehen Sie die Schritte darunter durch, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Possible causes stand here as they are most often. The caller’s screen puts the likeliest of that very case first, behind More.</source>
        <translation>Mögliche Ursachen stehen hier nach ihrer üblichen Häufigkeit. Auf dem Bildschirm der anrufenden Person steht hinter „Mehr“ zuerst die Ursache, die in genau diesem Fall am wahrscheinlichsten ist.</translation>
    </message>
    <message>
        <source>Stay until the tool works. “Saved” is not the end: on screen 6 the wizard asks whether the tool works now.</source>
        <translation>Bleiben Sie dabei, bis das Tool funktioniert. „Gespeichert“ ist nicht das Ende: Auf Bildschirm 6 fragt der Assistent, ob das Tool jetzt funktioniert.</translation>
    </message>
    <message>
        <source>Ask what stands at the bottom left now. Another code is the next one to look up. No code means that nothing is wrong on that screen: let the caller click the main button. Not on screen 6 and on the last page: there ask “Does your tool work now?”</source>
        <translation>Fragen Sie, was jetzt unten links steht. Einen anderen Code schlagen Sie als Nächstes nach. Kein Code heißt, dass auf diesem Bildschirm alles in Ordnung ist: Lassen Sie die anrufende Person auf den Haupt-Button klicken. Nicht so auf Bildschirm 6 und auf der letzten Seite: Dort fragen Sie „Funktioniert Ihr Tool jetzt?“</translation>
    </message>
    <message>
        <source>The last page shows a number for your ticket. Only “Closing number” before it says that the tool works. Else the token alone was checked, or something is still to be done: ask “Does your tool work now?” The receipt says the same, without any token.</source>
        <translation>Die letzte Seite zeigt eine Nummer für Ihr Ticket. Nur wenn „Abschlussnummer“ davor steht, heißt das, dass das Tool funktioniert. Sonst wurde nur das Token geprüft, oder es ist noch etwas zu tun: Fragen Sie „Funktioniert Ihr Tool jetzt?“ Der Beleg sagt dasselbe und enthält kein Token.</translation>
    </message>
    <message>
        <source>If there is no code</source>
        <translation>Wenn es keinen Code gibt</translation>
    </message>
    <message>
        <source>Then nothing is wrong on that screen yet. Ask for the screen’s number beside it, and look below what is done there; or ask for the report.</source>
        <translation>Dann ist auf diesem Bildschirm noch alles in Ordnung. Fragen Sie nach der Nummer des Bildschirms daneben und sehen Sie unten nach, was dort getan wird; oder bitten Sie um den Bericht.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>The caller clicks “Report for support” at the left, or at the bottom of a small window, reads what is in it, copies it and sends it to you. Nothing is sent by itself.</source>
        <translation>Die anrufende Person klickt links auf „Bericht für den Support“ (in einem kleinen Fenster steht das unten), liest, was darin steht, kopiert ihn und schickt ihn Ihnen. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>In your own wizard open Help, “Read a report”, and paste it just as the mail shows it: what to begin with, what to say, and every code in the order of time.</source>
        <translation>Öffnen Sie in Ihrem eigenen Assistenten „Hilfe“, „Bericht lesen“, und fügen Sie ihn so ein, wie die E-Mail ihn zeigt: Sie sehen, womit Sie anfangen, was Sie sagen, und alle Codes in zeitlicher Reihenfolge.</translation>
    </message>
    <message>
        <source>There are versions, times, codes and numbers in it. There is never a token in it, and no name of a workspace; names of databases only if the caller ticks that.</source>
        <translation>Darin stehen Versionen, Zeiten, Codes und Zahlen. Nie steht darin ein Token, und kein Name eines Workspace; Namen von Datenbanken nur, wenn die anrufende Person das Häkchen dafür setzt.</translation>
    </message>
    <message>
        <source>What never to do</source>
        <translation>Was Sie nie tun sollten</translation>
    </message>
    <message>
        <source>Never let anyone read the token aloud or send it by mail or chat.</source>
        <translation>Lassen Sie nie zu, dass jemand das Token vorliest oder per E-Mail oder Chat verschickt.</translation>
    </message>
    <message>
        <source>Never advise Refresh first: it can stop every other tool of that connection. Show and Copy come first.</source>
        <translation>Raten Sie nie zuerst zu Refresh: Das kann alle anderen Tools dieser Verbindung stoppen. Erst kommen Show und Copy.</translation>
    </message>
    <message>
        <source>Never save a customer’s token on your own computer: choose “Go on without saving”. Say once in Help, “Whose computer”, that you help others on it, and that is the main way.</source>
        <translation>Speichern Sie nie ein Kunden-Token auf Ihrem eigenen Computer: Wählen Sie „Ohne Speichern fortfahren“. Geben Sie einmal in der Hilfe unter „Wessen Computer“ an, dass Sie damit anderen helfen, dann ist das der Hauptweg.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Help, “Practise” opens the same screens with a practice Notion: nothing is real and nothing is kept. Each story has the name of the code that it ends in, as it stands beside each code on this page. In a terminal:</source>
        <translation>„Hilfe“, „Üben“ öffnet dieselben Bildschirme mit einem Übungs-Notion: Nichts ist echt, und nichts wird aufbewahrt. Jeder Fall trägt den Namen des Codes, in dem er endet, so wie er auf dieser Seite neben jedem Code steht. In einem Terminal:</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>Die anrufende Person sieht</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen Sie</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Mögliche Ursachen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Buttons that may be there: {buttons:plain}</source>
        <translation>Mögliche Buttons: {buttons:plain}</translation>
    </message>
    <message>
        <source>On the last page this number closes the ticket only if “Closing number” stands before it.</source>
        <translation>Auf der letzten Seite schließt diese Nummer das Ticket nur, wenn „Abschlussnummer“ davor steht.</translation>
    </message>
    <message>
        <source>With n8n the caller sees:</source>
        <translation>Bei n8n sieht die anrufende Person:</translation>
    </message>
    <message>
        <source>Click “Continue”, or “Finish” if that stands in its place.</source>
        <translation>Klicken Sie auf „Weiter“ oder auf „Abschließen“, wenn das an dessen Stelle steht.</translation>
    </message>
    <message>
        <source>That is done. Ask: “Does your tool work now?”</source>
        <translation>Das ist erledigt. Fragen Sie: „Funktioniert Ihr Tool jetzt?“</translation>
    </message>
    <message>
        <source>If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:</source>
        <translation>Läuft das Tool in einer Cloud wie Zapier oder Make, sieht die anrufende Person daneben:</translation>
    </message>
    <message>
        <source>Directions in Notion</source>
        <translation>Anleitung für Notion</translation>
    </message>
    <message>
        <source>These directions are from {month:plain}. Where Notion has renamed something since, look for a similar word near that place.</source>
        <translation>Stand dieser Anleitung: {month:plain}. Wo Notion seitdem etwas umbenannt hat, suchen Sie in der Nähe nach einem ähnlichen Wort.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down</source>
        <translation>Notion hat genau dieses Token abgelehnt</translation>
    </message>
    <message>
        <source>First as above: {show} and {copy} what Notion has now, and check that. Only if it is the very token that was turned down:</source>
        <translation>Zuerst wie oben: mit {show} und {copy} holen, was Notion jetzt hat, und das prüfen. Nur wenn es genau das abgelehnte Token ist:</translation>
    </message>
    <message>
        <source>The connection may do too little</source>
        <translation>Die Verbindung darf vielleicht zu wenig</translation>
    </message>
    <message>
        <source>The caller is no workspace owner, or not sure</source>
        <translation>Die anrufende Person gehört nicht zu den Workspace-Besitzern oder ist nicht sicher</translation>
    </message>
    <message>
        <source>The message for the owner</source>
        <translation>Die Nachricht an die Workspace-Besitzer</translation>
    </message>
    <message>
        <source>The same where a new connection is needed, as after a move</source>
        <translation>Dasselbe, wenn eine neue Verbindung nötig ist, etwa nach einem Umzug</translation>
    </message>
    <message>
        <source>The same where the connection may do too little</source>
        <translation>Dasselbe, wenn die Verbindung vielleicht zu wenig darf</translation>
    </message>
    <message>
        <source>How codes are read</source>
        <translation>Wie Codes gelesen werden</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Vier Ziffern</translation>
    </message>
    <message>
        <source>{label:plain} is read digit by digit: {spoken:plain}. The first three are the number; the fourth is made from them, so one wrong digit, or two that changed places, give a number that does not exist. A number keeps its meaning in every version and every language.</source>
        <translation>{label:plain} wird Ziffer für Ziffer gelesen: {spoken:plain}. Die ersten drei sind die Nummer; die vierte wird aus ihnen gebildet. So ergibt eine falsche Ziffer, oder zwei vertauschte, eine Nummer, die es nicht gibt. Eine Nummer behält ihre Bedeutung in jeder Version und jeder Sprache.</translation>
    </message>
    <message>
        <source>What the first digit says</source>
        <translation>Was die erste Ziffer sagt</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Wie wichtig es ist</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist gut.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>The wizard has put it right and says so.</source>
        <translation>Der Assistent hat es in Ordnung gebracht und sagt das auch.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The caller may go on.</source>
        <translation>Die anrufende Person kann weitermachen.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The caller has to do something.</source>
        <translation>Die anrufende Person muss etwas tun.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Nothing is known of the token; it may be good.</source>
        <translation>Über das Token ist nichts bekannt; es kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>Notion Wizard: support handbook</source>
        <translation>Notion Wizard: Support-Handbuch</translation>
    </message>
    <message>
        <source>For everybody who helps someone on the phone whose tool turns a token down.</source>
        <translation>Für alle, die am Telefon jemandem helfen, dessen Tool ein Token ablehnt.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Go to the handbook’s text</source>
        <translation>Zum Text des Handbuchs</translation>
    </message>
    <message>
        <source>Code or words, such as 1 2 1 6 or proxy</source>
        <translation>Code oder Wörter, etwa 1 2 1 6 oder Proxy</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Zu diesen Wörtern wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>There is no such code. Ask for the four digits once more, one by one.</source>
        <translation>Diesen Code gibt es nicht. Fragen Sie noch einmal nach den vier Ziffern, einer nach der anderen.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <source>Screens and paths</source>
        <translation>Bildschirme und Wege</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>Die Bildschirme</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Was dort getan wird</translation>
    </message>
    <message>
        <source>Buttons that belong to no code</source>
        <translation>Buttons, die zu keinem Code gehören</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Button</translation>
    </message>
    <message>
        <source>The paths</source>
        <translation>Die Wege</translation>
    </message>
    <message>
        <source>Everybody sees only the steps that apply. The wizard’s left side shows them.</source>
        <translation>Jede Person sieht nur die Schritte, die für sie gelten. Sie stehen links im Assistenten.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Wie es anfängt</translation>
    </message>
    <message>
        <source>Screens, in order</source>
        <translation>Bildschirme, der Reihe nach</translation>
    </message>
    <message>
        <source>Where Notion turns a token down, or the caller has none, screen 2 comes in before screen 3.</source>
        <translation>Wo Notion ein Token ablehnt oder die anrufende Person keines hat, kommt Bildschirm 2 noch vor Bildschirm 3.</translation>
    </message>
    <message>
        <source>Choosing among what is saved on this computer and what is not finished yet.</source>
        <translation>Auswählen zwischen dem, was auf diesem Computer gespeichert ist, und dem, was noch nicht fertig ist.</translation>
    </message>
    <message>
        <source>Answering two questions, or pasting the error message, which answers them.</source>
        <translation>Zwei Fragen beantworten oder die Fehlermeldung einfügen, die sie beantwortet.</translation>
    </message>
    <message>
        <source>Getting the token in Notion step by step, or asking the workspace owner.</source>
        <translation>Das Token Schritt für Schritt in Notion holen oder die Workspace-Besitzer bitten.</translation>
    </message>
    <message>
        <source>Pasting the token. The wizard asks Notion about it at once.</source>
        <translation>Das Token einfügen. Der Assistent fragt sofort bei Notion nach.</translation>
    </message>
    <message>
        <source>Seeing which databases it reaches, and checking one by its link.</source>
        <translation>Sehen, welche Datenbanken es erreicht, und eine über ihren Link prüfen.</translation>
    </message>
    <message>
        <source>Keeping a copy in this computer’s keychain, or going on without.</source>
        <translation>Eine Kopie im Schlüsselbund dieses Computers aufbewahren oder ohne sie weitermachen.</translation>
    </message>
    <message>
        <source>Putting the token into the tool, and telling whether the tool works now.</source>
        <translation>Das Token in das Tool eintragen und angeben, ob das Tool jetzt funktioniert.</translation>
    </message>
    <message>
        <source>Reading what was done. The ticket’s number is here.</source>
        <translation>Lesen, was getan wurde. Hier steht die Nummer für das Ticket.</translation>
    </message>
    <message>
        <source>Home: opens screen 6 again for a tool whose test was left for later.</source>
        <translation>Startseite: öffnet wieder Bildschirm 6 für ein Tool, dessen Test auf später verschoben wurde.</translation>
    </message>
    <message>
        <source>Home: begins at screen 1, for another tool or another workspace.</source>
        <translation>Startseite: beginnt bei Bildschirm 1, für ein anderes Tool oder einen anderen Workspace.</translation>
    </message>
    <message>
        <source>Screen 6: ends the call with an open ticket. Home offers “Go on there” then.</source>
        <translation>Bildschirm 6: beendet den Anruf mit offenem Ticket. Die Startseite bietet dann „Dort weitermachen“ an.</translation>
    </message>
    <message>
        <source>Screen 6: for the copy beside a changed file, which holds the old token. Before the tool works, the wizard asks once more: “Keep it” or “Delete it”. After that no Undo is possible.</source>
        <translation>Bildschirm 6: für die Kopie neben einer geänderten Datei; die Kopie enthält das alte Token. Solange das Tool noch nicht funktioniert, fragt der Assistent noch einmal nach: „Behalten“ oder „Löschen“. Danach ist „Rückgängig“ nicht mehr möglich.</translation>
    </message>
    <message>
        <source>Takes the pasted token off the clipboard, where any program can read it.</source>
        <translation>Nimmt das eingefügte Token aus der Zwischenablage, wo jedes Programm es lesen kann.</translation>
    </message>
    <message>
        <source>A database is missing, and a token is saved here</source>
        <translation>Eine Datenbank fehlt, und hier ist ein Token gespeichert</translation>
    </message>
    <message>
        <source>A database is missing, and no token is saved here</source>
        <translation>Eine Datenbank fehlt, und hier ist kein Token gespeichert</translation>
    </message>
    <message>
        <source>The tool has no field for a token, such as Zapier</source>
        <translation>Das Tool hat kein Feld für ein Token, etwa Zapier</translation>
    </message>
    <message>
        <source>Check now, on Home</source>
        <translation>„Jetzt prüfen“ auf der Startseite</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>Tokens im Vergleich</translation>
    </message>
    <message>
        <source>In the tool</source>
        <translation>Im Tool</translation>
    </message>
    <message>
        <source>The token is fine, and it is the same error</source>
        <translation>Das Token ist in Ordnung, und der Fehler ist derselbe</translation>
    </message>
    <message>
        <source>On screen 6 the caller answers “Same error” or “Another error”, and pastes the tool’s message. Without a message the wizard tells these causes, likeliest first; “Tried it, same error” brings the next one.</source>
        <translation>Auf Bildschirm 6 antwortet die anrufende Person mit „Gleicher Fehler“ oder „Anderer Fehler“ und fügt die Meldung des Tools ein. Ohne Meldung nennt der Assistent diese Ursachen, die wahrscheinlichste zuerst; „Versucht, gleicher Fehler“ bringt die nächste.</translation>
    </message>
    <message>
        <source>Only if the wizard has seen it</source>
        <translation>Nur wenn der Assistent es gesehen hat</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Code nachschlagen</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Bericht lesen</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>Tokens im Vergleich</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>Support-Handbuch</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Gespeicherte Tokens</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Whose computer</source>
        <translation>Wessen Computer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Finish saving</source>
        <translation>Speichern abschließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Last worked {when:at}.</source>
        <translation>Zuletzt funktioniert: {when:at}.</translation>
    </message>
    <message>
        <source>Saved {when:at}.</source>
        <translation>Gespeichert: {when:at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s).</source>
        <translation>
            <numerusform>Eine Datenbank.</numerusform>
            <numerusform>%n Datenbanken.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for the token {when:at}. Has it come?</source>
        <translation>Sie haben {when:at} um das Token gebeten. Ist es da?</translation>
    </message>
    <message>
        <source>You asked for the token for {tool} {when:at}. Has it come?</source>
        <translation>Sie haben {when:at} um das Token für {tool} gebeten. Ist es da?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection {when:at}. Does it have them now?</source>
        <translation>Sie haben {when:at} um mehr Rechte für die Verbindung gebeten. Hat sie die Rechte jetzt?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection of {tool} {when:at}. Does it have them now?</source>
        <translation>Sie haben {when:at} um mehr Rechte für die Verbindung gebeten, die {tool} verwendet. Hat sie die Rechte jetzt?</translation>
    </message>
    <message>
        <source>Still to be tested: {tool}</source>
        <translation>Noch zu testen: {tool}</translation>
    </message>
    <message>
        <source>You left the test for later {when:at}.</source>
        <translation>Sie haben den Test {when:at} auf später verschoben.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>No longer in this computer’s keychain.</source>
        <translation>Nicht mehr im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>A database is missing</source>
        <translation>Eine Datenbank fehlt</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>Waiting for the workspace owner</source>
        <translation>Warten auf die Workspace-Besitzer</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show my message</source>
        <translation>Meine Nachricht zeigen</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Click Try again.</source>
        <translation>Klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Or click “Go on without saving”, and put the token into your tool now.</source>
        <translation>Oder klicken Sie auf „Ohne Speichern fortfahren“ und tragen Sie das Token gleich in Ihr Tool ein.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, with the report.</source>
        <translation>Fragen Sie die Person, die diesen Computer betreut, und zeigen Sie ihr den Bericht.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund an</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it. Nothing was saved.</source>
        <translation>Ihr Token ist in Ordnung. Dieser Computer konnte es nicht aufbewahren. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>No keychain program is installed or running.</source>
        <translation>Es ist kein Schlüsselbund-Programm installiert, oder es läuft keines.</translation>
    </message>
    <message>
        <source>The program was started outside the desktop.</source>
        <translation>Das Programm wurde außerhalb des Desktops gestartet.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Installieren und starten Sie unter Linux GNOME Keyring, KWallet oder KeePassXC.</translation>
    </message>
    <message>
        <source>The token is good; this computer has no safe place for it, so go on without saving.</source>
        <translation>Das Token ist in Ordnung; dieser Computer hat keinen sicheren Ort dafür, fahren Sie also ohne Speichern fort.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was saved.</source>
        <translation>{keychain} öffnet sich nur mit einem eigenen Passwort, nicht mit dem Notion-Token. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Click Try again: a window asks for its password, mostly the one you sign in to this computer with.</source>
        <translation>Klicken Sie auf „Erneut versuchen“: Ein Fenster fragt nach dem Passwort. Meist ist es das, mit dem Sie sich an diesem Computer anmelden.</translation>
    </message>
    <message>
        <source>No window comes? Sign out of this computer and in again.</source>
        <translation>Kommt kein Fenster? Melden Sie sich an diesem Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>Your computer’s keychain is locked; it wants the password that you sign in to the computer with.</source>
        <translation>Der Schlüsselbund Ihres Computers ist gesperrt; er verlangt das Passwort, mit dem Sie sich am Computer anmelden.</translation>
    </message>
    <message>
        <source>The keychain did not let the wizard in</source>
        <translation>Der Schlüsselbund hat den Assistenten nicht hineingelassen</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was saved.</source>
        <translation>{keychain} hat abgelehnt, oder die Nachfrage wurde mit „Abbrechen“ oder „Ablehnen“ beantwortet. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Choose Allow when this computer asks.</source>
        <translation>Wählen Sie „Erlauben“, wenn dieser Computer nachfragt.</translation>
    </message>
    <message>
        <source>Your computer asked whether the wizard may use the keychain; try again and choose Allow.</source>
        <translation>Ihr Computer hat gefragt, ob der Assistent den Schlüsselbund verwenden darf; versuchen Sie es noch einmal und wählen Sie „Erlauben“.</translation>
    </message>
    <message>
        <source>Your computer is asking for its own password</source>
        <translation>Ihr Computer fragt nach seinem eigenen Passwort</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token. The wizard waits.</source>
        <translation>Ein eigenes Fenster verlangt das Passwort, mit dem Sie sich an diesem Computer anmelden, nicht das Notion-Token. Der Assistent wartet.</translation>
    </message>
    <message>
        <source>This computer asks in a window of its own.</source>
        <translation>Dieser Computer fragt in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Another wizard on this computer is saving right now.</source>
        <translation>Ein anderer Assistent auf diesem Computer speichert gerade.</translation>
    </message>
    <message>
        <source>Look for that window; it may be behind this one.</source>
        <translation>Suchen Sie dieses Fenster; es liegt vielleicht hinter diesem.</translation>
    </message>
    <message>
        <source>Type the password of this computer there.</source>
        <translation>Geben Sie dort das Passwort dieses Computers ein.</translation>
    </message>
    <message>
        <source>Look for a second window behind the wizard; it wants your computer’s password, not the token.</source>
        <translation>Suchen Sie hinter dem Assistenten nach einem zweiten Fenster; es verlangt das Passwort Ihres Computers, nicht das Token.</translation>
    </message>
    <message>
        <source>The keychain did not keep the token</source>
        <translation>Der Schlüsselbund hat das Token nicht behalten</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it: read back, it was not the same.</source>
        <translation>Ihr Token ist in Ordnung. Dieser Computer konnte es nicht aufbewahren: Zurückgelesen war es nicht mehr dasselbe.</translation>
    </message>
    <message>
        <source>The token is good, but this computer did not keep it; save again or go on without.</source>
        <translation>Das Token ist in Ordnung, aber dieser Computer hat es nicht behalten; speichern Sie noch einmal oder fahren Sie ohne Speichern fort.</translation>
    </message>
    <message>
        <source>The new token had not arrived yet</source>
        <translation>Das neue Token war noch nicht angekommen</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was in {keychain}. For “{name}”, what was there before is still in place.</source>
        <translation>Der Assistent wurde geschlossen, bevor {keychain} das neue Token hatte. Für „{name}“ gilt noch, was vorher da war.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy.</source>
        <translation>Öffnen Sie in Notion die Verbindung, klicken Sie auf Show, dann auf Copy.</translation>
    </message>
    <message>
        <source>Paste it here and save it again.</source>
        <translation>Fügen Sie es hier ein und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was kept; copy it from Notion once more, and save it again.</source>
        <translation>Der Assistent wurde geschlossen, bevor das neue Token gespeichert war; kopieren Sie es in Notion noch einmal und speichern Sie es wieder.</translation>
    </message>
    <message>
        <source>The keychain here is not safe enough</source>
        <translation>Der Schlüsselbund hier ist nicht sicher genug</translation>
    </message>
    <message>
        <source>Your token is good. {keychain} would keep it readable for others or not at all. Nothing was saved.</source>
        <translation>Ihr Token ist in Ordnung. {keychain} würde es für andere lesbar aufbewahren oder gar nicht. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The token is good; the place this computer offers is not safe, so go on without saving.</source>
        <translation>Das Token ist in Ordnung; der Ort, den dieser Computer anbietet, ist nicht sicher, fahren Sie also ohne Speichern fort.</translation>
    </message>
    <message>
        <source>The keychain has no room left</source>
        <translation>Der Schlüsselbund hat keinen Platz mehr</translation>
    </message>
    <message>
        <source>Open {keychain} and remove what you no longer need.</source>
        <translation>{keychain} braucht Platz: Öffnen Sie das Programm und entfernen Sie, was Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain is full, so make room or go on without saving.</source>
        <translation>Das Token ist in Ordnung; der Schlüsselbund dieses Computers ist voll, schaffen Sie also Platz oder fahren Sie ohne Speichern fort.</translation>
    </message>
    <message>
        <source>The keychain has trouble of its own</source>
        <translation>Der Schlüsselbund hat selbst eine Störung</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again.</source>
        <translation>Melden Sie sich an diesem Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain does not work right now, so go on without saving.</source>
        <translation>Das Token ist in Ordnung; der Schlüsselbund dieses Computers funktioniert gerade nicht, fahren Sie also ohne Speichern fort.</translation>
    </message>
    <message>
        <source>The wizard keeps tokens in a keychain only, and found none here.</source>
        <translation>Der Assistent bewahrt Tokens nur in einem Schlüsselbund auf und hat hier keinen gefunden.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so no token can be kept on it.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, deshalb lässt sich darauf kein Token aufbewahren.</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was changed.</source>
        <translation>{keychain} öffnet sich nur mit einem eigenen Passwort, nicht mit dem Notion-Token. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was changed.</source>
        <translation>{keychain} hat abgelehnt, oder die Nachfrage wurde mit „Abbrechen“ oder „Ablehnen“ beantwortet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token.</source>
        <translation>Ein eigenes Fenster verlangt das Passwort, mit dem Sie sich an diesem Computer anmelden, nicht das Notion-Token.</translation>
    </message>
    <message>
        <source>The keychain did not keep a test entry</source>
        <translation>Der Schlüsselbund hat einen Testeintrag nicht behalten</translation>
    </message>
    <message>
        <source>What the wizard wrote for a test was not the same when read back.</source>
        <translation>Was der Assistent zum Test geschrieben hat, war beim Zurücklesen nicht mehr dasselbe.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not give back what is put into it.</source>
        <translation>Der Schlüsselbund dieses Computers gibt nicht zurück, was hineingelegt wurde.</translation>
    </message>
    <message>
        <source>{keychain} would keep a token readable for others or not at all, so the wizard does not use it.</source>
        <translation>{keychain} würde ein Token für andere lesbar aufbewahren oder gar nicht, deshalb verwendet der Assistent ihn nicht.</translation>
    </message>
    <message>
        <source>The place this computer offers for passwords is not safe enough.</source>
        <translation>Der Ort, den dieser Computer für Passwörter anbietet, ist nicht sicher genug.</translation>
    </message>
    <message>
        <source>It did not take a test entry. What is in it already stays.</source>
        <translation>Er hat einen Testeintrag nicht angenommen. Was schon darin ist, bleibt.</translation>
    </message>
    <message>
        <source>This computer’s keychain is full; make room in it.</source>
        <translation>Der Schlüsselbund dieses Computers ist voll; schaffen Sie Platz darin.</translation>
    </message>
    <message>
        <source>It did not answer as it should. This says nothing about a token that it keeps.</source>
        <translation>Er hat nicht so geantwortet, wie er sollte. Über ein Token, das er aufbewahrt, sagt das nichts.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not work right now; sign out of it and in again.</source>
        <translation>Der Schlüsselbund dieses Computers funktioniert gerade nicht; melden Sie sich am Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>Saved on this computer and tested</source>
        <translation>Auf diesem Computer gespeichert und getestet</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”. Your tools have not changed yet; that comes next.</source>
        <translation>{keychain} bewahrt es als „{name}“ auf. Ihre Tools haben sich noch nicht geändert; das kommt als Nächstes.</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works; now it goes into the tool.</source>
        <translation>Das Token ist auf diesem Computer gespeichert und funktioniert; jetzt kommt es in das Tool.</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”.</source>
        <translation>{keychain} bewahrt es als „{name}“ auf.</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works.</source>
        <translation>Das Token ist auf diesem Computer gespeichert und funktioniert.</translation>
    </message>
    <message>
        <source>Saved, the second test got no answer</source>
        <translation>Gespeichert, der zweite Test blieb ohne Antwort</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}” and was read back whole. Notion accepted it before; only the test after saving is missing.</source>
        <translation>{keychain} bewahrt es als „{name}“ auf, und es wurde vollständig zurückgelesen. Notion hat es vorher akzeptiert; es fehlt nur der Test nach dem Speichern.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Machen Sie weiter.</translation>
    </message>
    <message>
        <source>Later, click Check now on the first screen.</source>
        <translation>Klicken Sie später auf dem ersten Bildschirm auf „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>The token is saved; only the last test got no answer, and you can check it later.</source>
        <translation>Das Token ist gespeichert; nur der letzte Test blieb ohne Antwort, und Sie können es später prüfen.</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>Es ist wieder wie vorher</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion and your tools were not changed.</source>
        <translation>{keychain} enthält als „{name}“ wieder, was vorher da war. An Notion und Ihren Tools wurde nichts geändert.</translation>
    </message>
    <message>
        <source>On this computer it is now as it was before saving.</source>
        <translation>Auf diesem Computer ist es jetzt wieder so wie vor dem Speichern.</translation>
    </message>
    <message>
        <source>The earlier token is back, not yet tested</source>
        <translation>Das frühere Token ist zurück, noch nicht getestet</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion could not be asked whether it still works.</source>
        <translation>{keychain} enthält als „{name}“ wieder, was vorher da war. Notion konnte nicht gefragt werden, ob es noch funktioniert.</translation>
    </message>
    <message>
        <source>The earlier token is back; whether it works can be checked later.</source>
        <translation>Das frühere Token ist zurück; ob es funktioniert, lässt sich später prüfen.</translation>
    </message>
    <message>
        <source>The earlier token no longer works</source>
        <translation>Das frühere Token funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was, but Notion does not accept it. The newer one is kept too, and you can bring it back.</source>
        <translation>{keychain} enthält als „{name}“ wieder, was vorher da war, aber Notion akzeptiert es nicht. Auch das neuere ist noch da, und Sie können es zurückholen.</translation>
    </message>
    <message>
        <source>Click “Bring the newer token back”.</source>
        <translation>Klicken Sie auf „Neueres Token zurückholen“.</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; click “Bring the newer token back”.</source>
        <translation>Das frühere Token ist zurück, aber Notion akzeptiert es nicht; klicken Sie auf „Neueres Token zurückholen“.</translation>
    </message>
    <message>
        <source>Open Help, then Saved tokens.</source>
        <translation>Öffnen Sie „Hilfe“, dann „Gespeicherte Tokens“.</translation>
    </message>
    <message>
        <source>Click “Bring the other token back”.</source>
        <translation>Klicken Sie auf „Anderes Token zurückholen“.</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; in Help, under Saved tokens, bring the other one back.</source>
        <translation>Das frühere Token ist zurück, aber Notion akzeptiert es nicht; holen Sie in der Hilfe unter „Gespeicherte Tokens“ das andere zurück.</translation>
    </message>
    <message>
        <source>The newer token no longer works</source>
        <translation>Das neuere Token funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is the newer token again, but Notion no longer accepts it.</source>
        <translation>{keychain} enthält als „{name}“ wieder das neuere Token, aber Notion akzeptiert es nicht mehr.</translation>
    </message>
    <message>
        <source>Go back to the check, and paste it there.</source>
        <translation>Gehen Sie zurück zur Prüfung und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>Notion no longer accepts the newer token either; copy the current one from Notion.</source>
        <translation>Auch das neuere Token akzeptiert Notion nicht mehr; kopieren Sie in Notion das aktuelle.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>{keychain} keeps nothing earlier for “{name}”. Nothing was changed.</source>
        <translation>{keychain} enthält für „{name}“ nichts Früheres. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copy the token you need from Notion, and paste it.</source>
        <translation>Kopieren Sie in Notion das Token, das Sie brauchen, und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>No earlier token is kept on this computer, so nothing was changed.</source>
        <translation>Auf diesem Computer ist kein früheres Token gespeichert, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>Von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>{keychain} no longer holds “{name}”. In Notion and in your tools nothing has changed.</source>
        <translation>{keychain} enthält „{name}“ nicht mehr. In Notion und Ihren Tools hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The token is no longer kept on this computer; in Notion and the tools it lives on.</source>
        <translation>Das Token ist auf diesem Computer nicht mehr gespeichert; in Notion und in den Tools bleibt es bestehen.</translation>
    </message>
    <message>
        <source>The saved token is no longer there</source>
        <translation>Das gespeicherte Token ist nicht mehr da</translation>
    </message>
    <message>
        <source>{keychain} has no entry for “{name}” any more, most likely because someone removed it there. Your tools keep working with what they have.</source>
        <translation>{keychain} hat keinen Eintrag mehr für „{name}“, sehr wahrscheinlich, weil jemand ihn dort entfernt hat. Ihre Tools arbeiten mit dem weiter, was sie haben.</translation>
    </message>
    <message>
        <source>The saved token was removed from this computer; copy it from Notion once more.</source>
        <translation>Das gespeicherte Token wurde von diesem Computer entfernt; kopieren Sie es in Notion noch einmal.</translation>
    </message>
    <message>
        <source>Saving was interrupted last time</source>
        <translation>Das Speichern wurde letztes Mal unterbrochen</translation>
    </message>
    <message>
        <source>The wizard was closed while it saved “{name}”, or undid that. Nothing is lost: “Finish saving” keeps the new token, “Undo” brings back the one before.</source>
        <translation>Der Assistent wurde geschlossen, während er „{name}“ speicherte oder das rückgängig machte. Nichts ist verloren: Mit „Speichern abschließen“ behalten Sie das neue Token, mit „Rückgängig“ holen Sie das vorige zurück.</translation>
    </message>
    <message>
        <source>Click “Finish saving” to keep the new token.</source>
        <translation>Klicken Sie auf „Speichern abschließen“, um das neue Token zu behalten.</translation>
    </message>
    <message>
        <source>Or click “Undo” to go back to the one before.</source>
        <translation>Oder klicken Sie auf „Rückgängig“, um zum vorigen Token zurückzukehren.</translation>
    </message>
    <message>
        <source>The wizard was closed while it was saving; nothing is lost, click “Finish saving” or “Undo”.</source>
        <translation>Der Assistent wurde beim Speichern geschlossen; nichts ist verloren, klicken Sie auf „Speichern abschließen“ oder „Rückgängig“.</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token. For “{name}”, what was there before is still in place.</source>
        <translation>Der Assistent wurde geschlossen, bevor er das neue Token gespeichert hatte. Für „{name}“ gilt noch, was vorher da war.</translation>
    </message>
    <message>
        <source>Click “Put this away”.</source>
        <translation>Klicken Sie auf „Weglegen“.</translation>
    </message>
    <message>
        <source>Copy the new token in Notion, and paste it.</source>
        <translation>Kopieren Sie in Notion das neue Token und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token; copy it from Notion once more.</source>
        <translation>Der Assistent wurde geschlossen, bevor er das neue Token gespeichert hatte; kopieren Sie es in Notion noch einmal.</translation>
    </message>
    <message>
        <source>The token saved before is still in place.</source>
        <translation>Das vorher gespeicherte Token ist noch an seinem Platz.</translation>
    </message>
</context>
<context>
    <name>KeychainWork</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>This computer can reach Notion</source>
        <translation>Dieser Computer kann Notion erreichen</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Notion wird gefragt…</translation>
    </message>
    <message>
        <source>Notion could not be asked</source>
        <translation>Notion konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Notion accepts the token</source>
        <translation>Notion akzeptiert das Token</translation>
    </message>
    <message>
        <source>Notion does not accept the token</source>
        <translation>Notion akzeptiert das Token nicht</translation>
    </message>
    <message>
        <source>Connection “{connection}”</source>
        <translation>Verbindung „{connection}“</translation>
    </message>
    <message>
        <source>Personal token of “{connection}”</source>
        <translation>Persönliches Token: „{connection}“</translation>
    </message>
    <message>
        <source>It opens the workspace “{workspace}”</source>
        <translation>Es öffnet den Workspace „{workspace}“</translation>
    </message>
    <message>
        <source>Notion did not say whether it accepts the token</source>
        <translation>Notion hat nicht gesagt, ob es das Token akzeptiert</translation>
    </message>
    <message>
        <source>It opens a workspace whose name Notion does not give</source>
        <translation>Es öffnet einen Workspace, dessen Namen Notion nicht nennt</translation>
    </message>
    <message>
        <source>It opens your new workspace</source>
        <translation>Es öffnet Ihren neuen Workspace</translation>
    </message>
    <message>
        <source>It opens another workspace than last time</source>
        <translation>Es öffnet einen anderen Workspace als letztes Mal</translation>
    </message>
    <message>
        <source>It still opens the old workspace</source>
        <translation>Es öffnet noch den alten Workspace</translation>
    </message>
    <message>
        <source>“{workspace}”; before, it was “{earlier_workspace}”</source>
        <translation>„{workspace}“; vorher war es „{earlier_workspace}“</translation>
    </message>
    <message>
        <source>“{workspace}”</source>
        <translation>„{workspace}“</translation>
    </message>
    <message>
        <source>Reading what it may do…</source>
        <translation>Berechtigungen werden gelesen…</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was es darf</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>Das Token kam nicht bei Notion an</translation>
    </message>
    <message>
        <source>Notion does not let it say which workspace it opens</source>
        <translation>Notion lässt nicht zu, dass es sagt, welchen Workspace es öffnet</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Dieser Computer hat keinen Weg ins Internet.</translation>
    </message>
    <message>
        <source>Its address could not be looked up.</source>
        <translation>Die Adresse ließ sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>The connection was turned away.</source>
        <translation>Die Verbindung wurde abgewiesen.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The connection broke off on the way.</source>
        <translation>Die Verbindung brach unterwegs ab.</translation>
    </message>
    <message>
        <source>The way ends at the proxy.</source>
        <translation>Der Weg endet am Proxy.</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place.</source>
        <translation>An Notions Stelle hat etwas anderes geantwortet.</translation>
    </message>
    <message>
        <source>Something on the way does not let it through.</source>
        <translation>Etwas auf dem Weg lässt es nicht durch.</translation>
    </message>
    <message>
        <source>Something answered, but not as Notion does.</source>
        <translation>Etwas hat geantwortet, aber nicht so wie Notion.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Sie haben die Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>The network works, but the connection is not a safe one.</source>
        <translation>Das Netzwerk funktioniert, aber die Verbindung ist nicht sicher.</translation>
    </message>
    <message>
        <source>It may read pages, databases, comments and user information. Writing was not tried.</source>
        <translation>Es darf Seiten, Datenbanken, Kommentare und Nutzerdaten lesen. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments, not user information. Writing was not tried.</source>
        <translation>Es darf Seiten, Datenbanken und Kommentare lesen, keine Nutzerdaten. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. User information: could not tell. Writing was not tried.</source>
        <translation>Es darf Seiten, Datenbanken und Kommentare lesen. Nutzerdaten: nicht feststellbar. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information, not comments. Writing was not tried.</source>
        <translation>Es darf Seiten, Datenbanken und Nutzerdaten lesen, keine Kommentare. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments or user information. Writing was not tried.</source>
        <translation>Es darf Seiten und Datenbanken lesen, keine Kommentare oder Nutzerdaten. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. User information: could not tell. Writing was not tried.</source>
        <translation>Es darf Seiten und Datenbanken lesen, keine Kommentare. Nutzerdaten: nicht feststellbar. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information. Comments: could not tell. Writing was not tried.</source>
        <translation>Es darf Seiten, Datenbanken und Nutzerdaten lesen. Kommentare: nicht feststellbar. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not user information. Comments: could not tell. Writing was not tried.</source>
        <translation>Es darf Seiten und Datenbanken lesen, keine Nutzerdaten. Kommentare: nicht feststellbar. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Could not tell about the rest. Writing was not tried.</source>
        <translation>Es darf Seiten und Datenbanken lesen. Alles Weitere war nicht feststellbar. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. Writing was not tried.</source>
        <translation>Es darf Seiten, Datenbanken und Kommentare lesen. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. Writing was not tried.</source>
        <translation>Es darf Seiten und Datenbanken lesen, keine Kommentare. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Comments: could not tell. Writing was not tried.</source>
        <translation>Es darf Seiten und Datenbanken lesen. Kommentare: nicht feststellbar. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>It may not read pages and databases. Writing was not tried.</source>
        <translation>Es darf keine Seiten und Datenbanken lesen. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Could not tell whether it may read pages. Writing was not tried.</source>
        <translation>Nicht feststellbar, ob es Seiten lesen darf. Schreiben wurde nicht versucht.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It changes at once. What you have done so far is kept.</source>
        <translation>Sie ändert sich sofort. Was Sie bisher getan haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Where we know Notion’s own word in your language, the English one stands behind it in brackets; otherwise you see the English one alone.</source>
        <translation>Wo wir Notions eigenes Wort in Ihrer Sprache kennen, steht das englische in Klammern dahinter; sonst sehen Sie nur das englische.</translation>
    </message>
</context>
<context>
    <name>LinkResults</name>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Reachable now</source>
        <translation>Jetzt erreichbar</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht zu sehen</translation>
    </message>
    <message>
        <source>A page, not a database</source>
        <translation>Eine Seite, keine Datenbank</translation>
    </message>
    <message>
        <source>A view of a database</source>
        <translation>Eine Ansicht einer Datenbank</translation>
    </message>
    <message>
        <source>Does not lead to Notion</source>
        <translation>Führt nicht zu Notion</translation>
    </message>
    <message>
        <source>Names no database</source>
        <translation>Nennt keine Datenbank</translation>
    </message>
    <message>
        <source>In Notion’s trash</source>
        <translation>In Notion im Papierkorb</translation>
    </message>
    <message>
        <source>Maybe in another workspace</source>
        <translation>Vielleicht in einem anderen Workspace</translation>
    </message>
    <message>
        <source>Links that were checked</source>
        <translation>Geprüfte Links</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message numerus="yes">
        <source>The field keeps %n more link(s): click Check again for the next ones.</source>
        <translation>
            <numerusform>Das Feld behält noch einen Link: Klicken Sie noch einmal auf „Prüfen“, um ihn prüfen zu lassen.</numerusform>
            <numerusform>Das Feld behält noch %n Links: Klicken Sie noch einmal auf „Prüfen“, um die nächsten prüfen zu lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was more than the field can hold. What did not fit was left out.</source>
        <translation>Das war mehr, als in das Feld passt. Was nicht hineinpasste, wurde weggelassen.</translation>
    </message>
    <message>
        <source>What is no link was not checked: “{words}”. It is still in the field.</source>
        <translation>Was kein Link ist, wurde nicht geprüft: „{words}“. Es steht noch im Feld.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) checked. Reachable: {reachable}.</source>
        <translation>
            <numerusform>Ein Link geprüft. Erreichbar: {reachable}.</numerusform>
            <numerusform>%n Links geprüft. Erreichbar: {reachable}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is one particular database reachable? Paste its link from Notion, or several links.</source>
        <translation>Ist eine bestimmte Datenbank erreichbar? Fügen Sie ihren Link aus Notion ein, oder mehrere Links.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>A code has four digits. The last one only shows whether the others were heard right, so ask for all four.</source>
        <translation>Ein Code hat vier Ziffern. Die letzte zeigt nur, ob die anderen richtig verstanden wurden, fragen Sie also nach allen vier.</translation>
    </message>
    <message>
        <source>Support code</source>
        <translation>Support-Code</translation>
    </message>
    <message>
        <source>Support code, such as 1 2 1 6</source>
        <translation>Support-Code, etwa 1 2 1 6</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Code nachschlagen</translation>
    </message>
    <message>
        <source>Type the four digits from the bottom left of the screen, or the code’s name, into the field above. It stays there whatever topic is open.</source>
        <translation>Geben Sie die vier Ziffern von unten links auf dem Bildschirm oder den Namen des Codes oben in das Feld ein. Das Feld bleibt dort, ganz gleich, welches Thema offen ist.</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The token was not replaced in the file</source>
        <translation>Das Token wurde in der Datei nicht ersetzt</translation>
    </message>
    <message>
        <source>The file was not put back</source>
        <translation>Die Datei wurde nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>Close the file in other programs.</source>
        <translation>Schließen Sie die Datei in anderen Programmen.</translation>
    </message>
    <message>
        <source>Allow yourself to write it, in its properties.</source>
        <translation>Geben Sie sich in den Eigenschaften der Datei Schreibrechte.</translation>
    </message>
    <message>
        <source>The file is unchanged; open it yourself and put the new token where the old one is.</source>
        <translation>Die Datei ist unverändert; öffnen Sie sie selbst und setzen Sie das neue Token dorthin, wo das alte steht.</translation>
    </message>
    <message>
        <source>The file still has the new token, and a copy of what it was lies beside it.</source>
        <translation>Die Datei enthält weiterhin das neue Token, und eine Kopie dessen, was vorher darin stand, liegt daneben.</translation>
    </message>
    <message>
        <source>The file was left as it is, and a copy of what it was before is kept.</source>
        <translation>Die Datei wurde belassen, wie sie ist, und eine Kopie dessen, was vorher darin stand, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. This computer let nobody write it.</source>
        <translation>„{file:plain}“ ist wie vorher. Dieser Computer hat das Schreiben nicht zugelassen.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Ein anderes Programm hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>“{file:plain}” is not what it was when the wizard looked at it, so it was left alone.</source>
        <translation>„{file:plain}“ ist nicht mehr so wie beim Nachsehen und wurde deshalb nicht angetastet.</translation>
    </message>
    <message>
        <source>Save or close the file in other programs.</source>
        <translation>Speichern oder schließen Sie die Datei in anderen Programmen.</translation>
    </message>
    <message>
        <source>Another program has changed it meanwhile.</source>
        <translation>Ein anderes Programm hat sie inzwischen geändert.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Sie wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was: it is protected against changes.</source>
        <translation>„{file:plain}“ ist wie vorher, da gegen Änderungen geschützt.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. It is a link, or has a second name on this computer, and replacing it would part the two.</source>
        <translation>„{file:plain}“ ist wie vorher. Dahinter steckt ein Link oder ein zweiter Name auf diesem Computer, und das Ersetzen würde die beiden trennen.</translation>
    </message>
    <message>
        <source>Click “Replace in this file” again.</source>
        <translation>Klicken Sie noch einmal auf „In dieser Datei ersetzen“.</translation>
    </message>
    <message>
        <source>Click “Undo” again.</source>
        <translation>Klicken Sie noch einmal auf „Rückgängig“.</translation>
    </message>
    <message>
        <source>Or click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>Oder klicken Sie auf „Token kopieren“, öffnen Sie die Datei selbst und fügen Sie das Token dort ein.</translation>
    </message>
    <message>
        <source>Click “Look in a folder” again.</source>
        <translation>Klicken Sie noch einmal auf „In einem Ordner nachsehen“.</translation>
    </message>
    <message>
        <source>Click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>Klicken Sie auf „Token kopieren“, öffnen Sie die Datei selbst und fügen Sie das Token dort ein.</translation>
    </message>
    <message>
        <source>“{file:plain}” has changed since the token was replaced, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>„{file:plain}“ hat sich geändert, seit das Token ersetzt wurde, und wurde deshalb so belassen. Was vorher darin stand, ist als „{backup:plain}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Compare the two files yourself.</source>
        <translation>Vergleichen Sie die beiden Dateien selbst.</translation>
    </message>
    <message>
        <source>Delete the copy when you no longer need it.</source>
        <translation>Löschen Sie die Kopie, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>“{file:plain}” still has the new token. The copy beside it, “{backup:plain}”, is gone or was changed, so nothing was put back.</source>
        <translation>„{file:plain}“ enthält weiterhin das neue Token. Die Kopie daneben, „{backup:plain}“, ist weg oder wurde geändert, deshalb wurde nichts zurückgesetzt.</translation>
    </message>
    <message>
        <source>Look for the copy in the bin.</source>
        <translation>Suchen Sie im Papierkorb nach der Kopie.</translation>
    </message>
    <message>
        <source>The file still has the new token; the copy of what it was is gone.</source>
        <translation>Die Datei enthält weiterhin das neue Token; die Kopie dessen, was vorher darin stand, ist weg.</translation>
    </message>
    <message>
        <source>This computer let nobody write “{file:plain}”. What it was before is kept as “{backup:plain}”.</source>
        <translation>Dieser Computer ließ nicht zu, „{file:plain}“ zu schreiben. Was vorher darin stand, ist als „{backup:plain}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>“{file:plain}” is protected against changes, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>„{file:plain}“ ist gegen Änderungen geschützt und wurde deshalb so belassen. Was vorher darin stand, ist als „{backup:plain}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>“{file:plain}” is a link, or has a second name on this computer, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>„{file:plain}“ ist ein Link oder hat auf diesem Computer einen zweiten Namen und wurde deshalb so belassen. Was vorher darin stand, ist als „{backup:plain}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Open both yourself and copy back what you need.</source>
        <translation>Öffnen Sie beide selbst und kopieren Sie zurück, was Sie brauchen.</translation>
    </message>
    <message>
        <source>“{backup:plain}” was left as it is: the wizard deletes only its own copy.</source>
        <translation>„{backup:plain}“ wurde belassen, wie sie ist: Der Assistent löscht nur seine eigene Kopie.</translation>
    </message>
    <message>
        <source>Look at the copy, and delete it yourself.</source>
        <translation>Sehen Sie sich die Kopie an und löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>The copy was changed, or the file beside it is gone.</source>
        <translation>Die Kopie wurde geändert, oder die Datei daneben ist weg.</translation>
    </message>
    <message>
        <source>Another program has the copy open.</source>
        <translation>Ein anderes Programm hat die Kopie geöffnet.</translation>
    </message>
    <message>
        <source>The copy was not deleted</source>
        <translation>Die Kopie wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The copy was left there; look at it and delete it.</source>
        <translation>Die Kopie liegt noch dort; sehen Sie sie sich an und löschen Sie sie.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Delete files you no longer need, empty the bin.</source>
        <translation>Löschen Sie Dateien, die Sie nicht mehr brauchen, und leeren Sie den Papierkorb.</translation>
    </message>
    <message>
        <source>The list of saved tokens is damaged</source>
        <translation>Die Liste der gespeicherten Tokens ist beschädigt</translation>
    </message>
    <message>
        <source>It was set aside as “{backup:plain}”, and a new one was begun. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>Sie wurde als „{backup:plain}“ beiseitegelegt und eine neue angefangen. Die Tokens selbst stehen nicht darin; sie sind weiterhin im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Go on; the wizard works with the new list.</source>
        <translation>Machen Sie weiter; der Assistent arbeitet mit der neuen Liste.</translation>
    </message>
    <message>
        <source>Paste your token and save it again.</source>
        <translation>Fügen Sie Ihr Token ein und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Keep the file set aside if support asks for it.</source>
        <translation>Bewahren Sie die beiseitegelegte Datei auf, falls der Support danach fragt.</translation>
    </message>
    <message>
        <source>The wizard’s list was damaged and has been set aside; nothing is lost, save the token once more.</source>
        <translation>Die Liste des Assistenten war beschädigt und wurde beiseitegelegt; nichts ist verloren, speichern Sie das Token noch einmal.</translation>
    </message>
    <message>
        <source>“{file:plain}” cannot be read, and was left as it is. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>„{file:plain}“ ist nicht lesbar und wurde so belassen. Die Tokens selbst stehen nicht darin; sie sind weiterhin im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Ask for the token by its id, which its keychain entry shows.</source>
        <translation>Fragen Sie das Token über seine ID ab, die sein Eintrag im Schlüsselbund zeigt.</translation>
    </message>
    <message>
        <source>Or open the wizard’s window: it begins a new list.</source>
        <translation>Oder öffnen Sie das Fenster des Assistenten: Er fängt eine neue Liste an.</translation>
    </message>
    <message>
        <source>The wizard’s list is damaged, but the tokens are still in the keychain; open the window, it begins a new list.</source>
        <translation>Die Liste des Assistenten ist beschädigt, aber die Tokens sind weiterhin im Schlüsselbund; öffnen Sie das Fenster, dann fängt er eine neue Liste an.</translation>
    </message>
    <message>
        <source>The wizard may not write its list</source>
        <translation>Der Assistent darf seine Liste nicht schreiben</translation>
    </message>
    <message>
        <source>This computer does not let it change “{file:plain}”. A token saved before is still in place.</source>
        <translation>Dieser Computer erlaubt ihm nicht, „{file:plain}“ zu ändern. Ein vorher gespeichertes Token ist noch an seinem Platz.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>Der Ordner gehört zu einem anderen Benutzerkonto.</translation>
    </message>
    <message>
        <source>A security program protects the folder.</source>
        <translation>Ein Sicherheitsprogramm schützt den Ordner.</translation>
    </message>
    <message>
        <source>Allow yourself to write in that folder.</source>
        <translation>Geben Sie sich Schreibrechte für diesen Ordner.</translation>
    </message>
    <message>
        <source>Or go on without saving.</source>
        <translation>Oder fahren Sie ohne Speichern fort.</translation>
    </message>
    <message>
        <source>The wizard may not write into its own folder; who looks after your computer?</source>
        <translation>Der Assistent darf nicht in seinen eigenen Ordner schreiben; wer betreut Ihren Computer?</translation>
    </message>
    <message>
        <source>This computer’s disk is full</source>
        <translation>Die Festplatte dieses Computers ist voll</translation>
    </message>
    <message>
        <source>The file could not be written. What was there before is still in place.</source>
        <translation>Die Datei ließ sich nicht schreiben. Was vorher da war, ist noch an seinem Platz.</translation>
    </message>
    <message>
        <source>The computer’s disk is full; make some room, then try again.</source>
        <translation>Die Festplatte des Computers ist voll; schaffen Sie etwas Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A newer wizard wrote the saved list</source>
        <translation>Ein neuerer Assistent hat die gespeicherte Liste geschrieben</translation>
    </message>
    <message>
        <source>This version cannot read “{file:plain}” and leaves it as it is. Nothing was changed.</source>
        <translation>Diese Version kann „{file:plain}“ nicht lesen und lässt die Liste, wie sie ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Installieren Sie die neueste Version von Notion Wizard.</translation>
    </message>
    <message>
        <source>An older wizard was started than the one before; start the newer one.</source>
        <translation>Es wurde ein älterer Assistent gestartet als zuvor; starten Sie den neueren.</translation>
    </message>
    <message>
        <source>That file could not be written</source>
        <translation>Diese Datei ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>This computer does not let the wizard write “{file:plain}”. Nothing else was changed.</source>
        <translation>Dieser Computer erlaubt dem Assistenten nicht, „{file:plain}“ zu schreiben. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Ein anderes Programm hat sie geöffnet.</translation>
    </message>
    <message>
        <source>You may not write in that folder.</source>
        <translation>Sie dürfen in diesem Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <translation>Wählen Sie einen anderen Ordner, etwa „Dokumente“.</translation>
    </message>
    <message>
        <source>That place does not take the file; save it to Documents instead.</source>
        <translation>Dieser Ort nimmt die Datei nicht an; speichern Sie sie stattdessen unter „Dokumente“.</translation>
    </message>
    <message>
        <source>There is no screen to show a window</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster</translation>
    </message>
    <message>
        <source>The program was started where there is no desktop. The commands check and doctor work without one.</source>
        <translation>Das Programm wurde gestartet, wo es keinen Desktop gibt. Die Befehle check und doctor funktionieren ohne.</translation>
    </message>
    <message>
        <source>Start it on the computer’s own desktop.</source>
        <translation>Starten Sie es direkt auf dem Desktop des Computers.</translation>
    </message>
    <message>
        <source>Or run: notion-wizard check</source>
        <translation>Oder führen Sie aus: notion-wizard check</translation>
    </message>
    <message>
        <source>The wizard was started without a desktop; start it where you see windows.</source>
        <translation>Der Assistent wurde ohne Desktop gestartet; starten Sie ihn dort, wo Sie Fenster sehen.</translation>
    </message>
    <message>
        <source>Sorry, the wizard made a mistake</source>
        <translation>Entschuldigung, der Assistent hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>It is a fault of this program ({kind}, {place:plain}), not of you or your token. A token saved before is still in place.</source>
        <translation>Der Fehler liegt bei diesem Programm ({kind}, {place:plain}), nicht bei Ihnen oder Ihrem Token. Ein vorher gespeichertes Token ist noch an seinem Platz.</translation>
    </message>
    <message>
        <source>Save the report and send it to support.</source>
        <translation>Speichern Sie den Bericht und schicken Sie ihn an den Support.</translation>
    </message>
    <message>
        <source>Start the wizard again.</source>
        <translation>Starten Sie den Assistenten neu.</translation>
    </message>
    <message>
        <source>That is a mistake of the wizard, not yours; send me the report and start it again.</source>
        <translation>Das ist ein Fehler des Assistenten, nicht Ihrer; schicken Sie mir den Bericht und starten Sie den Assistenten neu.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Der Befehl wurde nicht verstanden</translation>
    </message>
    <message>
        <source>An option or a value is not known, or too much text came in. Nothing was sent or saved.</source>
        <translation>Eine Option oder ein Wert ist nicht bekannt, oder es kam zu viel Text an. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Run: notion-wizard --help</source>
        <translation>Führen Sie aus: notion-wizard --help</translation>
    </message>
    <message>
        <source>Never write a token into the command itself.</source>
        <translation>Schreiben Sie ein Token nie in den Befehl selbst.</translation>
    </message>
    <message>
        <source>The command has a typing mistake; run notion-wizard with --help.</source>
        <translation>Im Befehl ist ein Tippfehler; führen Sie notion-wizard mit --help aus.</translation>
    </message>
    <message>
        <source>There is no such support code</source>
        <translation>Diesen Support-Code gibt es nicht</translation>
    </message>
    <message>
        <source>One of the four digits is most likely wrong, or two are swapped. Read them once more, one by one.</source>
        <translation>Sehr wahrscheinlich ist eine der vier Ziffern falsch, oder zwei sind vertauscht. Lesen Sie sie noch einmal ab, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Look at the bottom left of the screen.</source>
        <translation>Sehen Sie unten links auf dem Bildschirm nach.</translation>
    </message>
    <message>
        <source>Type the four digits again.</source>
        <translation>Geben Sie die vier Ziffern noch einmal ein.</translation>
    </message>
    <message>
        <source>I may have heard a digit wrong; read me the four digits once more.</source>
        <translation>Vielleicht habe ich eine Ziffer falsch verstanden; lesen Sie mir die vier Ziffern noch einmal vor.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Screen 1 · What happened</source>
        <translation>Bildschirm 1 · Was passiert ist</translation>
    </message>
    <message>
        <source>Screen 2 · Get the token</source>
        <translation>Bildschirm 2 · Token holen</translation>
    </message>
    <message>
        <source>Screen 3 · Paste and check</source>
        <translation>Bildschirm 3 · Einfügen und prüfen</translation>
    </message>
    <message>
        <source>Screen 4 · Databases</source>
        <translation>Bildschirm 4 · Datenbanken</translation>
    </message>
    <message>
        <source>Screen 5 · Save</source>
        <translation>Bildschirm 5 · Speichern</translation>
    </message>
    <message>
        <source>Screen 6 · Put it in your tool</source>
        <translation>Bildschirm 6 · In Ihr Tool eintragen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The token is turned down, or not sure</source>
        <translation>Das Token wird abgelehnt, oder es ist unklar</translation>
    </message>
    <message>
        <source>Moved to another workspace or account</source>
        <translation>Umzug in einen anderen Workspace oder zu einem anderen Konto</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>Es funktioniert, aber eine Datenbank fehlt</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Erste Verbindung</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>A script or program</source>
        <translation>Ein Skript oder Programm</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Ein anderes Tool</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>Noch in keinem Tool</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make, über Notion angemeldet</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Was eingefügt wurde</translation>
    </message>
    <message>
        <source>The way to Notion</source>
        <translation>Der Weg zu Notion</translation>
    </message>
    <message>
        <source>What Notion says of the token, and the tool behind it</source>
        <translation>Was Notion zum Token sagt, und das Tool dahinter</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>This computer’s keychain</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Files and this computer</source>
        <translation>Dateien und dieser Computer</translation>
    </message>
    <message>
        <source>The wizard itself</source>
        <translation>Der Assistent selbst</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>This checks this computer. {tool} runs on its own servers.</source>
        <translation>Hier wird dieser Computer geprüft. {tool} läuft auf eigenen Servern.</translation>
    </message>
    <message>
        <source>This checks this computer. If {tool} runs on another one, that one may reach Notion all the same.</source>
        <translation>Hier wird dieser Computer geprüft. Läuft {tool} auf einem anderen, ist Notion von dort vielleicht trotzdem erreichbar.</translation>
    </message>
    <message>
        <source>{tool} runs on its own servers, so the fault is there and not on this computer.</source>
        <translation>{tool} läuft auf eigenen Servern, der Fehler liegt also dort und nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Let {tool} do its work again.</source>
        <translation>Lassen Sie {tool} noch einmal arbeiten.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then let {tool} do its work again.</source>
        <translation>Warten Sie ein paar Minuten und lassen Sie {tool} dann noch einmal arbeiten.</translation>
    </message>
    <message>
        <source>If it runs on a server of your own, tell whoever looks after that server.</source>
        <translation>Läuft es auf Ihrem eigenen Server, sagen Sie der Person Bescheid, die ihn betreut.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: check the internet connection, VPN and proxy.</source>
        <translation>Nur wenn es auf diesem Computer läuft: Prüfen Sie Internetverbindung, VPN und Proxy.</translation>
    </message>
    <message>
        <source>If it stays, show the message to the support of {tool}.</source>
        <translation>Bleibt es so, zeigen Sie die Meldung dem Support, der für {tool} zuständig ist.</translation>
    </message>
    <message>
        <source>Only in a company’s network: ask the IT department to let {tool} reach Notion.</source>
        <translation>Nur in einem Firmennetzwerk: Bitten Sie die IT-Abteilung, für {tool} den Zugang zu Notion zu öffnen.</translation>
    </message>
    <message>
        <source>{tool} had no internet connection</source>
        <translation>{tool} hatte keine Internetverbindung</translation>
    </message>
    <message>
        <source>It could not ask Notion, so its message says nothing about your token.</source>
        <translation>Notion konnte nicht gefragt werden, die Meldung sagt also nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>{tool} had no way to the internet, so its message says nothing about the token; let it try again.</source>
        <translation>{tool} hatte keinen Weg ins Internet, die Meldung sagt also nichts über das Token; lassen Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{tool} did not find Notion’s address</source>
        <translation>{tool} hat die Adresse von Notion nicht gefunden</translation>
    </message>
    <message>
        <source>It could not look the address up, so Notion was never asked. The message says nothing about your token.</source>
        <translation>Die Adresse ließ sich nicht ermitteln, Notion wurde also gar nicht gefragt. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>If it has a field for Notion’s address, look for a typing error there.</source>
        <translation>Gibt es dort ein Feld für die Adresse von Notion, suchen Sie darin nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>{tool} could not look up Notion’s address; it has nothing to do with the token.</source>
        <translation>{tool} konnte die Adresse von Notion nicht ermitteln; mit dem Token hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>{tool} could not connect to Notion</source>
        <translation>{tool} konnte keine Verbindung zu Notion aufbauen</translation>
    </message>
    <message>
        <source>Something in between turned the connection away, most often a firewall or a proxy. The message says nothing about your token.</source>
        <translation>Etwas dazwischen hat die Verbindung abgewiesen, meist eine Firewall oder ein Proxy. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Something turned away the connection of {tool} to Notion; it has nothing to do with the token.</source>
        <translation>{tool} wurde auf dem Weg zu Notion von etwas abgewiesen; mit dem Token hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time</source>
        <translation>{tool} bekam nicht rechtzeitig Antwort</translation>
    </message>
    <message>
        <source>It waited for Notion, and gave up. The message says nothing about your token.</source>
        <translation>Es hat auf Notion gewartet und dann aufgegeben. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>If it does much at once, let it do less.</source>
        <translation>Wenn es viel auf einmal tut, lassen Sie es weniger tun.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time; wait a few minutes, then let it try again.</source>
        <translation>{tool} bekam nicht rechtzeitig Antwort; warten Sie ein paar Minuten und lassen Sie es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Notion was slow at that moment.</source>
        <translation>Notion war in diesem Moment langsam.</translation>
    </message>
    <message>
        <source>It asked for very much at once.</source>
        <translation>Es hat sehr viel auf einmal angefragt.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection without a word.</source>
        <translation>Eine Firewall verschluckt die Verbindung ohne jede Meldung.</translation>
    </message>
    <message>
        <source>The connection of {tool} broke off</source>
        <translation>Die Verbindung für {tool} brach ab</translation>
    </message>
    <message>
        <source>It ended before the whole answer was there. The message says nothing about your token.</source>
        <translation>Sie endete, bevor die ganze Antwort da war. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>The connection of {tool} to Notion broke off half way; let it try again.</source>
        <translation>Für {tool} brach die Verbindung zu Notion auf halbem Weg ab; lassen Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{tool} does not trust the secure connection</source>
        <translation>{tool} vertraut der sicheren Verbindung nicht</translation>
    </message>
    <message>
        <source>It met a certificate that it does not know, most often of a network that inspects connections. The message says nothing about your token.</source>
        <translation>Es traf auf ein Zertifikat, das es nicht kennt, meist von einem Netzwerk, das Verbindungen mitliest. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Ask whoever looks after its computer or server how {tool} can trust the network’s certificate.</source>
        <translation>Fragen Sie die Person, die den Computer oder Server dafür betreut, wie {tool} dem Zertifikat des Netzwerks vertrauen kann.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: try another network, such as your phone’s hotspot.</source>
        <translation>Nur wenn es auf diesem Computer läuft: Versuchen Sie es in einem anderen Netzwerk, etwa über den Hotspot Ihres Handys.</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on.</source>
        <translation>Lassen Sie die Prüfung von Zertifikaten eingeschaltet.</translation>
    </message>
    <message>
        <source>{tool} met a certificate that it does not trust; it has nothing to do with the token.</source>
        <translation>{tool} traf auf ein Zertifikat, dem es nicht vertraut; mit dem Token hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>A company or school reads along in its network.</source>
        <translation>Eine Firma oder Schule liest in ihrem Netzwerk mit.</translation>
    </message>
    <message>
        <source>A security program on the same computer or server reads along.</source>
        <translation>Ein Sicherheitsprogramm auf demselben Computer oder Server liest mit.</translation>
    </message>
    <message>
        <source>Its own list of known issuers is old or empty.</source>
        <translation>Die eigene Liste bekannter Aussteller ist alt oder leer.</translation>
    </message>
    <message>
        <source>A clock may be wrong where {tool} runs</source>
        <translation>Wo {tool} läuft, geht vielleicht eine Uhr falsch</translation>
    </message>
    <message>
        <source>A certificate did not fit the date there, so no secure connection was made. The message says nothing about your token.</source>
        <translation>Ein Zertifikat passte dort nicht zum Datum, deshalb kam keine sichere Verbindung zustande. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the computer or server it runs on.</source>
        <translation>Stellen Sie Datum und Uhrzeit auf dem Computer oder Server, auf dem es läuft, auf automatisch.</translation>
    </message>
    <message>
        <source>Bring that system up to date, if it is an old one.</source>
        <translation>Bringen Sie dieses System auf den neuesten Stand, wenn es ein altes ist.</translation>
    </message>
    <message>
        <source>Look at the date and time of the computer or server that {tool} runs on; are they right?</source>
        <translation>Sehen Sie auf dem Computer oder Server nach, auf dem {tool} läuft: Stimmen dort Datum und Uhrzeit?</translation>
    </message>
    <message>
        <source>Something else answered {tool}, not Notion</source>
        <translation>Nicht Notion, sondern etwas anderes hat geantwortet, als {tool} fragte</translation>
    </message>
    <message>
        <source>Its certificate is for another name than Notion’s. The message says nothing about your token.</source>
        <translation>Das Zertifikat lautet auf einen anderen Namen als den von Notion. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in if you are asked to.</source>
        <translation>Nur wenn es auf diesem Computer läuft: Öffnen Sie eine beliebige Webseite und melden Sie sich an, falls Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>Something else answered {tool} in Notion’s place, often a proxy or a network that wants a sign-in.</source>
        <translation>Als {tool} fragte, hat an Notions Stelle etwas anderes geantwortet, oft ein Proxy oder ein Netzwerk, das eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>{tool} could not connect securely</source>
        <translation>{tool} konnte keine sichere Verbindung aufbauen</translation>
    </message>
    <message>
        <source>It and the other side did not agree on a secure connection. The message says nothing about your token.</source>
        <translation>Mit der Gegenseite kam keine Einigung auf eine sichere Verbindung zustande. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Update {tool}, if it is an old version.</source>
        <translation>Aktualisieren Sie {tool}, wenn es eine alte Version ist.</translation>
    </message>
    <message>
        <source>{tool} could not make a secure connection to Notion; it has nothing to do with the token.</source>
        <translation>{tool} konnte keine sichere Verbindung zu Notion aufbauen; mit dem Token hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>A proxy or a security program stands in between.</source>
        <translation>Ein Proxy oder ein Sicherheitsprogramm steht dazwischen.</translation>
    </message>
    <message>
        <source>It is too old for today’s connections.</source>
        <translation>Es ist zu alt für heutige Verbindungen.</translation>
    </message>
    <message>
        <source>{tool} could not reach its proxy</source>
        <translation>{tool} konnte den eigenen Proxy nicht erreichen</translation>
    </message>
    <message>
        <source>It is set to go through a proxy, which did not let it through. The message says nothing about your token.</source>
        <translation>Der eingestellte Weg führt über einen Proxy, und der hat es nicht durchgelassen. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings of {tool}.</source>
        <translation>Öffnen Sie {tool} und sehen Sie in den Einstellungen nach dem Proxy.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: connect to the company’s network or VPN.</source>
        <translation>Nur wenn es auf diesem Computer läuft: Verbinden Sie sich mit dem Netzwerk oder VPN der Firma.</translation>
    </message>
    <message>
        <source>{tool} goes through a proxy that does not let it through; is it set right?</source>
        <translation>{tool} geht über einen Proxy, der es nicht durchlässt; ist er richtig eingestellt?</translation>
    </message>
    <message>
        <source>A proxy wants {tool} to sign in</source>
        <translation>Ein Proxy verlangt, dass {tool} sich anmeldet</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without name and password. The message says nothing about your token.</source>
        <translation>Der Proxy lässt niemanden ohne Namen und Passwort durch. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Look at the proxy’s name and password in the settings of {tool}.</source>
        <translation>Öffnen Sie {tool} und sehen Sie in den Einstellungen nach Name und Passwort für den Proxy.</translation>
    </message>
    <message>
        <source>A proxy wants name and password of {tool}; your IT department can let it through.</source>
        <translation>Ein Proxy verlangt Name und Passwort, bevor {tool} durchkommt; Ihre IT-Abteilung kann es durchlassen.</translation>
    </message>
    <message>
        <source>A sign-in page answered {tool}</source>
        <translation>Eine Anmeldeseite hat geantwortet, als {tool} fragte</translation>
    </message>
    <message>
        <source>A web page came back in place of Notion’s answer, as in hotels and some companies. The message says nothing about your token.</source>
        <translation>Statt der Antwort von Notion kam eine Webseite zurück, wie in Hotels und manchen Firmen. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in or accept the terms.</source>
        <translation>Nur wenn es auf diesem Computer läuft: Öffnen Sie eine beliebige Webseite und melden Sie sich an oder stimmen Sie den Bedingungen zu.</translation>
    </message>
    <message>
        <source>A page that wants a sign-in answered {tool}; it has nothing to do with the token.</source>
        <translation>Als {tool} fragte, hat eine Seite geantwortet, die eine Anmeldung verlangt; mit dem Token hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>Something on the way blocks {tool}</source>
        <translation>Etwas auf dem Weg blockiert {tool}</translation>
    </message>
    <message>
        <source>It was stopped before Notion’s own answer. The message says nothing about your token.</source>
        <translation>Es wurde aufgehalten, bevor Notion selbst antworten konnte. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Something between {tool} and Notion blocks the way; it has nothing to do with the token.</source>
        <translation>Etwas auf dem Weg zu Notion blockiert {tool}; mit dem Token hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>A company filter or a security program blocks it.</source>
        <translation>Ein Firmenfilter oder ein Sicherheitsprogramm blockiert es.</translation>
    </message>
    <message>
        <source>A VPN, a server’s address or its region is turned away.</source>
        <translation>Ein VPN, die Adresse eines Servers oder seine Region wird abgewiesen.</translation>
    </message>
    <message>
        <source>{tool} could not read the answer</source>
        <translation>{tool} konnte die Antwort nicht lesen</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. The message says nothing about your token.</source>
        <translation>Es kam etwas zurück, das nicht Notions übliche Form hat. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>{tool} got an answer that is not in Notion’s usual form; wait a few minutes, then let it try again.</source>
        <translation>{tool} bekam eine Antwort, die nicht Notions übliche Form hat; warten Sie ein paar Minuten und lassen Sie es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Something on the way answered or changed the answer.</source>
        <translation>Etwas auf dem Weg hat geantwortet oder die Antwort verändert.</translation>
    </message>
    <message>
        <source>Notion had trouble at that moment.</source>
        <translation>Notion hatte in diesem Moment eine Störung.</translation>
    </message>
    <message>
        <source>Notion asked {tool} for a pause</source>
        <translation>Notion hat {tool} um eine Pause gebeten</translation>
    </message>
    <message>
        <source>Notion got many requests at once and asked to wait {seconds:duration}. The message says nothing about your token.</source>
        <translation>Notion bekam viele Anfragen auf einmal und hat gebeten, {seconds:duration} zu warten. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}, then let {tool} do its work again.</source>
        <translation>Warten Sie {seconds:duration} und lassen Sie {tool} dann noch einmal arbeiten.</translation>
    </message>
    <message>
        <source>If it comes back, let it ask less often.</source>
        <translation>Kommt es wieder, lassen Sie es seltener anfragen.</translation>
    </message>
    <message>
        <source>Notion asked {tool} to wait {seconds:duration}; then let it try again.</source>
        <translation>Notion hat {tool} gebeten, {seconds:duration} zu warten; lassen Sie es danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{tool} asks very often, or for very much at once.</source>
        <translation>{tool} fragt sehr oft an oder sehr viel auf einmal.</translation>
    </message>
    <message>
        <source>Other tools of the workspace work at the same time.</source>
        <translation>Andere Tools des Workspace arbeiten zur selben Zeit.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked</source>
        <translation>Notion hatte eine Störung, als {tool} fragte</translation>
    </message>
    <message>
        <source>The trouble is on Notion’s side. The message says nothing about your token.</source>
        <translation>Die Störung liegt bei Notion. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Look at Notion’s status page if it lasts.</source>
        <translation>Dauert es an, sehen Sie auf der Statusseite von Notion nach.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked; wait a few minutes, then let it try again.</source>
        <translation>Notion hatte eine Störung, als {tool} fragte; warten Sie ein paar Minuten und lassen Sie es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Notion has accepted your token before. Only what was asked after that got no answer.</source>
        <translation>Notion hat Ihr Token vorher schon akzeptiert. Nur auf das, was danach gefragt wurde, kam keine Antwort.</translation>
    </message>
    <message>
        <source>Notion cannot be reached from here. A new token would not change that.</source>
        <translation>Notion ist von hier aus nicht erreichbar. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. A new token would not change that.</source>
        <translation>Dieser Computer konnte {host} nicht finden. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. A new token would not change it.</source>
        <translation>Meist liegt das an einer Firewall oder einem Sicherheitsprogramm zwischen hier und {host}. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. A new token would not change that.</source>
        <translation>Der Assistent hat auf Notion gewartet und schließlich aufgegeben. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. A new token would not change that.</source>
        <translation>Sie endete, bevor die ganze Antwort hier war. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the wizard sends nothing through it. A new token would not change that. Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Dieser Computer vertraut diesem Mitlesen nicht, deshalb sendet der Assistent nichts hindurch. Ein neues Token würde daran nichts ändern. Klicken Sie auf „Notiz für die IT kopieren“ und schicken Sie die Notiz per E-Mail an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Das Zertifikat, das kam, passt nicht zum heutigen Datum hier, deshalb hat der Assistent nichts gesendet. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Das Zertifikat lautet auf einen anderen Namen als {host}, deshalb hat der Assistent nichts gesendet. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Dieser Computer und die Gegenseite fanden keinen Weg, die Verbindung zu sichern, deshalb hat der Assistent nichts gesendet. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. A new token would not change that.</source>
        <translation>Laut den Einstellungen dieses Computers vermittelt {proxy} die Verbindungen, doch weiter ging es dort nicht. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. A new token would not change that.</source>
        <translation>{proxy} lässt niemanden ohne Namen und Passwort durch. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. A new token would not change that.</source>
        <translation>Statt der Antwort von Notion kam etwas anderes zurück, wie in Hotels und Zügen. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. A new token would not change that.</source>
        <translation>Die Anfrage wurde aufgehalten, bevor Notion selbst antworten konnte. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. A new token would not change that.</source>
        <translation>Es kam etwas zurück, das nicht Notions übliche Form hat. Ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is wrong here, and a new token would not change that.</source>
        <translation>Notion bekam viele Anfragen auf einmal und bittet, {seconds:duration} zu warten. Hier ist alles in Ordnung, und ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is wrong here, and a new token would not change that.</source>
        <translation>Der Assistent hat mehrmals gefragt und keine brauchbare Antwort bekommen. Hier ist alles in Ordnung, und ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>Whether this computer reaches Notion is not known yet. You can go on all the same.</source>
        <translation>Ob dieser Computer Notion erreicht, ist noch nicht bekannt. Sie können trotzdem weitermachen.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow connections to {host}.</source>
        <translation>Bitten Sie Ihre IT-Abteilung, Verbindungen zu {host} zu erlauben.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk, etwa über den Hotspot Ihres Handys.</translation>
    </message>
    <message>
        <source>Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Klicken Sie auf „Notiz für die IT kopieren“ und schicken Sie die Notiz per E-Mail an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off, or on if your company needs it.</source>
        <translation>Wenn Sie ein VPN verwenden, schalten Sie es aus, oder ein, wenn Ihre Firma es verlangt.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Laut den Einstellungen dieses Computers vermittelt {proxy} die Verbindungen, doch weiter ging es dort nicht. Notion konnte nicht gefragt werden, über Ihr Token ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>Das Netzwerk oder VPN der Firma ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The setting is left over from another network.</source>
        <translation>Die Einstellung stammt noch aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>It is a SOCKS proxy, a kind that the wizard cannot use.</source>
        <translation>Es ist ein SOCKS-Proxy, eine Art, die der Assistent nicht verwenden kann.</translation>
    </message>
    <message>
        <source>Connect to the company’s network or VPN.</source>
        <translation>Verbinden Sie sich mit dem Netzwerk oder VPN der Firma.</translation>
    </message>
    <message>
        <source>At home, switch the proxy off in this computer’s network settings.</source>
        <translation>Schalten Sie zu Hause den Proxy in den Netzwerkeinstellungen dieses Computers aus.</translation>
    </message>
    <message>
        <source>Your computer goes through a proxy that does not answer; is the company’s VPN connected?</source>
        <translation>Ihr Computer geht über einen Proxy, der nicht antwortet; ist das VPN der Firma verbunden?</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. Notion could not be asked, so nothing is known about your token.</source>
        <translation>{proxy} lässt niemanden ohne Namen und Passwort durch. Notion konnte nicht gefragt werden, über Ihr Token ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>Open a web page, and sign in if you are asked to.</source>
        <translation>Öffnen Sie eine Webseite und melden Sie sich an, falls Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>Your company’s proxy wants name and password; your IT department can let Notion through.</source>
        <translation>Der Proxy Ihrer Firma verlangt Name und Passwort; Ihre IT-Abteilung kann Notion durchlassen.</translation>
    </message>
    <message>
        <source>This network may want you to sign in</source>
        <translation>Dieses Netzwerk verlangt vielleicht eine Anmeldung</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. Nothing is known about your token.</source>
        <translation>Statt der Antwort von Notion kam etwas anderes zurück, wie in Hotels und Zügen. Über Ihr Token ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in or accept the terms.</source>
        <translation>Öffnen Sie eine beliebige Webseite und melden Sie sich an oder stimmen Sie den Bedingungen zu.</translation>
    </message>
    <message>
        <source>Your network most likely wants you to sign in first; open a web page and look, then try again.</source>
        <translation>Ihr Netzwerk verlangt sehr wahrscheinlich zuerst eine Anmeldung; öffnen Sie eine Webseite, sehen Sie nach und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something on the way blocks Notion</source>
        <translation>Etwas auf dem Weg blockiert Notion</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. That says nothing about your token.</source>
        <translation>Die Anfrage wurde aufgehalten, bevor Notion selbst antworten konnte. Über Ihr Token sagt das nichts.</translation>
    </message>
    <message>
        <source>A VPN or your region is turned away.</source>
        <translation>Ein VPN oder Ihre Region wird abgewiesen.</translation>
    </message>
    <message>
        <source>Something between you and Notion blocks the way; try without VPN or on another network.</source>
        <translation>Etwas zwischen Ihnen und Notion blockiert den Weg; versuchen Sie es ohne VPN oder in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. Nothing is known about your token.</source>
        <translation>Es kam etwas zurück, das nicht Notions übliche Form hat. Über Ihr Token ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Notion has trouble at the moment.</source>
        <translation>Notion hat gerade eine Störung.</translation>
    </message>
    <message>
        <source>If it stays, send the report to support.</source>
        <translation>Bleibt es so, schicken Sie den Bericht an den Support.</translation>
    </message>
    <message>
        <source>An answer came that is not in Notion’s usual form; try again, and send me the report if it stays.</source>
        <translation>Es kam eine Antwort, die nicht Notions übliche Form hat; versuchen Sie es noch einmal, und schicken Sie mir den Bericht, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Your network inspects secure connections</source>
        <translation>Ihr Netzwerk liest sichere Verbindungen mit</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the token was not sent. Your token may be fine. Send the note below to your IT department.</source>
        <translation>Dieser Computer vertraut diesem Mitlesen nicht, deshalb wurde das Token nicht gesendet. Ihr Token kann in Ordnung sein. Schicken Sie die Notiz unten an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>A company or school reads along, with a certificate of “{issuer}”.</source>
        <translation>Eine Firma oder Schule liest mit (Aussteller des Zertifikats: „{issuer}“).</translation>
    </message>
    <message>
        <source>A security program on this computer reads along.</source>
        <translation>Ein Sicherheitsprogramm auf diesem Computer liest mit.</translation>
    </message>
    <message>
        <source>Somebody on a public network pretends to be Notion.</source>
        <translation>Jemand in einem öffentlichen Netzwerk gibt sich als Notion aus.</translation>
    </message>
    <message>
        <source>Your network reads secure connections and the computer does not trust that; click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Ihr Netzwerk liest sichere Verbindungen mit, und der Computer vertraut dem nicht; klicken Sie auf „Notiz für die IT kopieren“ und schicken Sie die Notiz per E-Mail an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>This computer’s clock may be wrong</source>
        <translation>Die Uhr dieses Computers geht vielleicht falsch</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the token was not sent. Your token may be fine.</source>
        <translation>Das Zertifikat, das kam, passt nicht zum heutigen Datum hier, deshalb wurde das Token nicht gesendet. Ihr Token kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>Date, time or time zone are set wrong here.</source>
        <translation>Datum, Uhrzeit oder Zeitzone sind hier falsch eingestellt.</translation>
    </message>
    <message>
        <source>Your network uses a certificate that has run out.</source>
        <translation>Ihr Netzwerk verwendet ein Zertifikat, das abgelaufen ist.</translation>
    </message>
    <message>
        <source>Set date and time to automatic.</source>
        <translation>Stellen Sie Datum und Uhrzeit auf automatisch.</translation>
    </message>
    <message>
        <source>If the clock is right, tell your IT department.</source>
        <translation>Geht die Uhr richtig, sagen Sie Ihrer IT-Abteilung Bescheid.</translation>
    </message>
    <message>
        <source>Look at the date and time on your computer, year included; are they right?</source>
        <translation>Sehen Sie auf Ihrem Computer nach Datum und Uhrzeit, auch nach dem Jahr; stimmen sie?</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place</source>
        <translation>An Notions Stelle hat etwas anderes geantwortet</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the token was not sent. Your token may be fine.</source>
        <translation>Das Zertifikat lautet auf einen anderen Namen als {host}, deshalb wurde das Token nicht gesendet. Ihr Token kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first.</source>
        <translation>Das Netzwerk verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>A filter or a proxy answers instead.</source>
        <translation>Stattdessen antwortet ein Filter oder ein Proxy.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in if you are asked to.</source>
        <translation>Öffnen Sie eine beliebige Webseite und melden Sie sich an, falls Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>Something else answers in Notion’s place, often a network that wants a sign-in; open a web page and look.</source>
        <translation>An Notions Stelle antwortet etwas anderes, oft ein Netzwerk, das eine Anmeldung verlangt; öffnen Sie eine Webseite und sehen Sie nach.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the token was not sent. Your token may be fine.</source>
        <translation>Dieser Computer und die Gegenseite fanden keinen Weg, die Verbindung zu sichern, deshalb wurde das Token nicht gesendet. Ihr Token kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>This system is too old for today’s connections.</source>
        <translation>Dieses System ist zu alt für heutige Verbindungen.</translation>
    </message>
    <message>
        <source>The computer could not make a secure connection to Notion; does it work on another network?</source>
        <translation>Der Computer konnte keine sichere Verbindung zu Notion aufbauen; klappt es in einem anderen Netzwerk?</translation>
    </message>
    <message>
        <source>Something inspects connections; the wizard copes</source>
        <translation>Etwas liest Verbindungen mit; der Assistent kommt damit zurecht</translation>
    </message>
    <message>
        <source>Your network or a security program reads along, with a certificate of “{issuer}”. This computer trusts it, so the wizard works. A tool on this computer may not, and then reports an error of its own.</source>
        <translation>Ihr Netzwerk oder ein Sicherheitsprogramm liest mit (Aussteller des Zertifikats: „{issuer}“). Dieser Computer vertraut dem, deshalb funktioniert der Assistent. Ein Tool auf diesem Computer vertraut dem vielleicht nicht und meldet dann einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Go on: nothing here keeps you from it.</source>
        <translation>Machen Sie weiter: Hier hindert Sie nichts daran.</translation>
    </message>
    <message>
        <source>If the tool on this computer reports a certificate error, click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Meldet das Tool auf diesem Computer einen Zertifikatsfehler, klicken Sie auf „Notiz für die IT kopieren“ und schicken Sie die Notiz per E-Mail an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Something reads secure connections on your side; the wizard copes, but a tool on the same computer may not.</source>
        <translation>Bei Ihnen liest etwas sichere Verbindungen mit; der Assistent kommt damit zurecht, ein Tool auf demselben Computer vielleicht nicht.</translation>
    </message>
    <message>
        <source>This computer is not online</source>
        <translation>Dieser Computer ist nicht online</translation>
    </message>
    <message>
        <source>Notion could not be asked, so nothing is known about your token.</source>
        <translation>Notion konnte nicht gefragt werden, über Ihr Token ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>Wi-Fi is off or out of reach.</source>
        <translation>Das WLAN ist ausgeschaltet oder außer Reichweite.</translation>
    </message>
    <message>
        <source>Flight mode is on.</source>
        <translation>Der Flugmodus ist eingeschaltet.</translation>
    </message>
    <message>
        <source>A VPN lost its connection.</source>
        <translation>Ein VPN hat die Verbindung verloren.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in the cable.</source>
        <translation>Verbinden Sie sich mit dem WLAN oder stecken Sie das Kabel ein.</translation>
    </message>
    <message>
        <source>Open any web page to see that it works.</source>
        <translation>Öffnen Sie eine beliebige Webseite, um zu sehen, ob es klappt.</translation>
    </message>
    <message>
        <source>Your computer is not online; connect it to the internet, then try again.</source>
        <translation>Ihr Computer ist nicht online; verbinden Sie ihn mit dem Internet und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Notion’s address was not found</source>
        <translation>Die Adresse von Notion wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Dieser Computer konnte {host} nicht finden. Notion konnte nicht gefragt werden, über Ihr Token ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>The internet connection is down or very weak.</source>
        <translation>Die Internetverbindung ist unterbrochen oder sehr schwach.</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the address through.</source>
        <translation>Ein Filter oder ein VPN lässt die Adresse nicht durch.</translation>
    </message>
    <message>
        <source>Open notion.com in a browser to see if that works.</source>
        <translation>Öffnen Sie notion.com in einem Browser, um zu sehen, ob das klappt.</translation>
    </message>
    <message>
        <source>Your computer cannot find Notion’s address; check internet and VPN.</source>
        <translation>Ihr Computer findet die Adresse von Notion nicht; prüfen Sie Internet und VPN.</translation>
    </message>
    <message>
        <source>Something turned the connection away</source>
        <translation>Etwas hat die Verbindung abgewiesen</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Meist liegt das an einer Firewall oder einem Sicherheitsprogramm zwischen hier und {host}. Notion konnte nicht gefragt werden, über Ihr Token ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>Something on your network turns the connection away, often a firewall; a new token would not change that.</source>
        <translation>Etwas in Ihrem Netzwerk weist die Verbindung ab, oft eine Firewall; ein neues Token würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. Nothing is known about your token.</source>
        <translation>Der Assistent hat auf Notion gewartet und schließlich aufgegeben. Über Ihr Token ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The internet connection is very slow.</source>
        <translation>Die Internetverbindung ist sehr langsam.</translation>
    </message>
    <message>
        <source>Notion is slow at the moment.</source>
        <translation>Notion ist gerade langsam.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>No answer came from Notion in time; wait a minute, then try again.</source>
        <translation>Von Notion kam nicht rechtzeitig eine Antwort; warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. Nothing is known about your token.</source>
        <translation>Sie endete, bevor die ganze Antwort hier war. Über Ihr Token ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The internet connection is weak.</source>
        <translation>Die Internetverbindung ist schwach.</translation>
    </message>
    <message>
        <source>A firewall or a security program cuts it.</source>
        <translation>Eine Firewall oder ein Sicherheitsprogramm trennt sie.</translation>
    </message>
    <message>
        <source>The connection to Notion broke off half way; try again.</source>
        <translation>Die Verbindung zu Notion brach auf halbem Weg ab; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Notion asks for a pause</source>
        <translation>Notion bittet um eine Pause</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is known about your token yet, and nothing is wrong here.</source>
        <translation>Notion bekam viele Anfragen auf einmal und bittet, {seconds:duration} zu warten. Über Ihr Token ist noch nichts bekannt, und hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>A tool with the same connection asks very often.</source>
        <translation>Ein Tool mit derselben Verbindung fragt sehr oft an.</translation>
    </message>
    <message>
        <source>Many tools of the workspace work at this moment.</source>
        <translation>Viele Tools des Workspace arbeiten gerade.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}.</source>
        <translation>Warten Sie {seconds:duration}.</translation>
    </message>
    <message>
        <source>Notion is busy and asks to wait {seconds:duration}; then try again.</source>
        <translation>Notion ist ausgelastet und bittet, {seconds:duration} zu warten; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Notion does not take these requests</source>
        <translation>Notion nimmt diese Anfragen nicht an</translation>
    </message>
    <message>
        <source>Notion says that it blocks them, so waiting does not help. That says nothing about any token, and nothing is wrong here.</source>
        <translation>Notion meldet, dass es sie blockiert, Warten hilft also nicht. Über ein Token sagt das nichts, und hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Write to Notion’s support, with the report.</source>
        <translation>Schreiben Sie dem Support von Notion und schicken Sie den Bericht mit.</translation>
    </message>
    <message>
        <source>Tell a workspace owner: it may concern all tools.</source>
        <translation>Sagen Sie den Workspace-Besitzern Bescheid: Es betrifft vielleicht alle Tools.</translation>
    </message>
    <message>
        <source>Notion says that it blocks these requests; only Notion’s support can change that.</source>
        <translation>Notion meldet, dass es diese Anfragen blockiert; nur der Support von Notion kann das ändern.</translation>
    </message>
    <message>
        <source>Notion itself has trouble right now</source>
        <translation>Notion selbst hat gerade eine Störung</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is known about your token, and nothing is wrong here.</source>
        <translation>Der Assistent hat mehrmals gefragt und keine brauchbare Antwort bekommen. Über Ihr Token ist nichts bekannt, und hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Warten Sie ein paar Minuten.</translation>
    </message>
    <message>
        <source>Notion itself has trouble at the moment; try again in a few minutes.</source>
        <translation>Notion selbst hat gerade eine Störung; versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>You stopped the check</source>
        <translation>Sie haben die Prüfung abgebrochen</translation>
    </message>
    <message>
        <source>Nothing is known about your token. Nothing was saved.</source>
        <translation>Über Ihr Token ist nichts bekannt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Click Try again when you are ready.</source>
        <translation>Klicken Sie auf „Erneut versuchen“, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The check was stopped before an answer came; click Try again.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor eine Antwort kam; klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>You stopped the saving</source>
        <translation>Sie haben das Speichern abgebrochen</translation>
    </message>
    <message>
        <source>The token works, and this computer does not keep it.</source>
        <translation>Das Token funktioniert, und dieser Computer bewahrt es nicht auf.</translation>
    </message>
    <message>
        <source>The saving was stopped, and nothing was changed; click Try again.</source>
        <translation>Das Speichern wurde abgebrochen und nichts verändert; klicken Sie auf „Erneut versuchen“.</translation>
    </message>
</context>
<context>
    <name>NoteForIT</name>
    <message>
        <source>PRACTICE: nothing in this note is real, and nobody has to do anything.</source>
        <translation>ÜBUNG: Nichts in dieser Notiz ist echt, und niemand muss etwas tun.</translation>
    </message>
    <message>
        <source>For the IT department, from Notion Wizard: {code}</source>
        <translation>Für die IT-Abteilung, von Notion Wizard: {code}</translation>
    </message>
    <message>
        <source>Seen: the name {host} could not be resolved.</source>
        <translation>Beobachtet: Der Name {host} konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Seen: the TCP connection to {host} was refused.</source>
        <translation>Beobachtet: Die TCP-Verbindung zu {host} wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Seen: no answer from {host} within the time limit.</source>
        <translation>Beobachtet: keine Antwort von {host} innerhalb der Zeitgrenze.</translation>
    </message>
    <message>
        <source>Seen: the connection to {host} was reset, or ended before the whole answer.</source>
        <translation>Beobachtet: Die Verbindung zu {host} wurde zurückgesetzt oder endete vor der vollständigen Antwort.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is not trusted by this computer.</source>
        <translation>Beobachtet: Dem für {host} vorgelegten Zertifikat vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} has expired or is not valid yet, by this computer’s clock.</source>
        <translation>Beobachtet: Das für {host} vorgelegte Zertifikat ist nach der Uhr dieses Computers abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is for another name.</source>
        <translation>Beobachtet: Das für {host} vorgelegte Zertifikat lautet auf einen anderen Namen.</translation>
    </message>
    <message>
        <source>Seen: the TLS handshake with {host} came to no end.</source>
        <translation>Beobachtet: Der TLS-Handshake mit {host} kam nicht zum Abschluss.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is trusted by this computer’s own store, and by no public list.</source>
        <translation>Beobachtet: Dem für {host} vorgelegten Zertifikat vertraut der eigene Zertifikatsspeicher dieses Computers, aber keine öffentliche Liste.</translation>
    </message>
    <message>
        <source>Seen: the proxy could not be used: no connection, or not an address for one.</source>
        <translation>Beobachtet: Der Proxy war nicht verwendbar: keine Verbindung oder keine gültige Proxy-Adresse.</translation>
    </message>
    <message>
        <source>Seen: the proxy asks for a login (HTTP 407).</source>
        <translation>Beobachtet: Der Proxy verlangt eine Anmeldung (HTTP 407).</translation>
    </message>
    <message>
        <source>Seen: a web page or a redirect came in place of the answer of {host}, as from a captive portal.</source>
        <translation>Beobachtet: Statt der Antwort von {host} kam eine Webseite oder Weiterleitung, wie von einem Captive Portal.</translation>
    </message>
    <message>
        <source>Seen: the request was blocked on the way: by a page that is not from {host}, by the proxy, or by this computer’s firewall.</source>
        <translation>Beobachtet: Die Anfrage wurde unterwegs blockiert: durch eine Seite, die nicht von {host} stammt, durch den Proxy oder durch die Firewall dieses Computers.</translation>
    </message>
    <message>
        <source>Address: https://{host:plain}, TCP port {port:plain}</source>
        <translation>Adresse: https://{host:plain}, TCP-Port {port:plain}</translation>
    </message>
    <message>
        <source>Certificate issued by: {issuer}</source>
        <translation>Aussteller des Zertifikats: {issuer}</translation>
    </message>
    <message>
        <source>Proxy: {proxy:plain}</source>
        <translation>Proxy: {proxy:plain}</translation>
    </message>
    <message>
        <source>Proxy: none was used</source>
        <translation>Proxy: keiner verwendet</translation>
    </message>
    <message>
        <source>Answer of the proxy: HTTP status {proxy_status:plain}</source>
        <translation>Antwort des Proxys: HTTP-Status {proxy_status:plain}</translation>
    </message>
    <message>
        <source>HTTP status: {status:plain}</source>
        <translation>HTTP-Status: {status:plain}</translation>
    </message>
    <message>
        <source>Time: {time:plain}</source>
        <translation>Zeit: {time:plain}</translation>
    </message>
    <message>
        <source>Token: not sent. It ended before any request to {host:plain}.</source>
        <translation>Token: nicht gesendet. Es endete vor jeder Anfrage an {host:plain}.</translation>
    </message>
    <message>
        <source>Token: not sent. What was tried goes without one.</source>
        <translation>Token: nicht gesendet. Was versucht wurde, kommt ohne aus.</translation>
    </message>
    <message>
        <source>Token: sent before this was seen, over a connection that this computer trusts. No redirect was followed.</source>
        <translation>Token: gesendet, bevor dies beobachtet wurde, über eine Verbindung, der dieser Computer vertraut. Keiner Weiterleitung wurde gefolgt.</translation>
    </message>
    <message>
        <source>Token: sent only if a connection that this computer trusts stood before this was seen. Without one nothing is sent.</source>
        <translation>Token: nur gesendet, wenn vor dieser Beobachtung eine Verbindung stand, der dieser Computer vertraut. Ohne eine solche wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This note holds no token and nothing out of Notion.</source>
        <translation>Diese Notiz enthält kein Token und nichts aus Notion.</translation>
    </message>
    <message>
        <source>Wanted: HTTPS (TLS 1.2 or newer) from this computer to {host:plain}, port {port:plain}. In the browser Notion itself needs {browser:plain}, port 443.</source>
        <translation>Benötigt: HTTPS (TLS 1.2 oder neuer) von diesem Computer zu {host:plain}, Port {port:plain}. Im Browser braucht Notion selbst {browser:plain}, Port 443.</translation>
    </message>
    <message>
        <source>Either the issuer’s root certificate in the operating system’s store, which this program uses, or no inspection for this address.</source>
        <translation>Entweder das Stammzertifikat des Ausstellers im Zertifikatsspeicher des Betriebssystems, den dieses Programm verwendet, oder keine TLS-Inspektion für diese Adresse.</translation>
    </message>
    <message>
        <source>If this computer’s date and time are right, the certificate that the network shows has to be renewed.</source>
        <translation>Wenn Datum und Uhrzeit dieses Computers stimmen, muss das Zertifikat, das das Netzwerk vorlegt, erneuert werden.</translation>
    </message>
    <message>
        <source>Nothing in between that answers for this name: portal, filter or DNS entry.</source>
        <translation>Nichts dazwischen, das für diesen Namen antwortet: kein Portal, kein Filter, kein DNS-Eintrag.</translation>
    </message>
    <message>
        <source>Nothing in between that cuts or changes the TLS handshake.</source>
        <translation>Nichts dazwischen, das den TLS-Handshake abbricht oder verändert.</translation>
    </message>
    <message>
        <source>Programs with a certificate list of their own (Python, Node.js, Java) need the issuer’s root certificate too, or no inspection for this address. Often: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</source>
        <translation>Programme mit eigener Zertifikatsliste (Python, Node.js, Java) brauchen ebenfalls das Stammzertifikat des Ausstellers oder keine TLS-Inspektion für diese Adresse. Häufig: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</translation>
    </message>
    <message>
        <source>A proxy that can be reached from here, or this computer’s setting without it.</source>
        <translation>Ein Proxy, der von hier erreichbar ist, oder die Einstellung dieses Computers ohne ihn.</translation>
    </message>
    <message>
        <source>This address through the proxy without a login.</source>
        <translation>Diese Adresse über den Proxy ohne Anmeldung.</translation>
    </message>
    <message>
        <source>This address without a portal’s sign-in, or word of where to sign in.</source>
        <translation>Diese Adresse ohne Anmeldung an einem Portal, oder ein Hinweis, wo die Anmeldung erfolgt.</translation>
    </message>
    <message>
        <source>No filter on this address; its answers are JSON, for programs.</source>
        <translation>Kein Filter auf dieser Adresse; die Antworten sind JSON, für Programme.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Copy the repaired token from here when you put it into your tool.</source>
        <translation>Kopieren Sie das reparierte Token von hier, wenn Sie es in Ihr Tool einfügen.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Öffnen Sie in Notion die Verbindung (auch Integration genannt).</translation>
    </message>
    <message>
        <source>Click Show, then Copy next to the token; do not mark it with the mouse.</source>
        <translation>Klicken Sie auf Show, dann neben dem Token auf Copy; markieren Sie es nicht mit der Maus.</translation>
    </message>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Klicken Sie auf Show, dann auf Copy.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, and click Show next to the token.</source>
        <translation>Öffnen Sie in Notion die Verbindung und klicken Sie neben dem Token auf Show.</translation>
    </message>
    <message>
        <source>If it does not end in {ends}: click Copy, and paste it here.</source>
        <translation>Wenn es nicht auf {ends} endet: Klicken Sie auf Copy und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>If it ends in {ends}, too: click “Get the token” here. The steps then have Refresh.</source>
        <translation>Wenn es auch auf {ends} endet: Klicken Sie hier auf „Token holen“. In den Schritten kommt dann Refresh vor.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Fügen Sie es hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) removed</source>
        <translation>
            <numerusform>Ein Leerzeichen entfernt</numerusform>
            <numerusform>%n Leerzeichen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank space before or after a token is no part of it. The token itself is unchanged.</source>
        <translation>Leerzeichen vor oder nach einem Token gehören nicht dazu. Das Token selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Some blank space came along when the token was copied; it has been removed.</source>
        <translation>Beim Kopieren des Tokens kamen Leerzeichen mit; sie wurden entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) removed</source>
        <translation>
            <numerusform>Ein Zeilenumbruch entfernt</numerusform>
            <numerusform>%n Zeilenumbrüche entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs and documents break long words or add a line end. The token itself is unchanged.</source>
        <translation>E-Mail-Programme und Dokumente trennen lange Wörter oder fügen ein Zeilenende hinzu. Das Token selbst ist unverändert.</translation>
    </message>
    <message>
        <source>A line break came along when the token was copied; it has been removed.</source>
        <translation>Beim Kopieren des Tokens kam ein Zeilenumbruch mit; er wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n inner space(s) removed</source>
        <translation>
            <numerusform>Ein Leerzeichen im Inneren entfernt</numerusform>
            <numerusform>%n Leerzeichen im Inneren entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>A token is one word, so blank space inside it was taken out.</source>
        <translation>Ein Token ist ein einziges Wort, deshalb wurden Leerzeichen darin entfernt.</translation>
    </message>
    <message>
        <source>There was a gap inside the token; it has been closed.</source>
        <translation>Im Token war eine Lücke; sie wurde geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) removed</source>
        <translation>
            <numerusform>Ein unsichtbares Zeichen entfernt</numerusform>
            <numerusform>%n unsichtbare Zeichen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Web pages and documents add signs that nobody sees. Tools stumble over them; here they are gone.</source>
        <translation>Webseiten und Dokumente fügen Zeichen hinzu, die niemand sieht. Tools stolpern darüber; hier sind sie weg.</translation>
    </message>
    <message>
        <source>Something invisible was copied along with the token; it has been removed.</source>
        <translation>Mit dem Token wurde etwas Unsichtbares kopiert; es wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) or bracket(s) removed</source>
        <translation>
            <numerusform>Ein Anführungszeichen oder eine Klammer entfernt</numerusform>
            <numerusform>%n Anführungszeichen oder Klammern entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes and brackets around a token are no part of it. The token itself is unchanged.</source>
        <translation>Anführungszeichen und Klammern um ein Token gehören nicht dazu. Das Token selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Leave quotes out where your tool asks for the token.</source>
        <translation>Lassen Sie Anführungszeichen weg, wo Ihr Tool nach dem Token fragt.</translation>
    </message>
    <message>
        <source>There were quotes or brackets around the token; they have been removed.</source>
        <translation>Um das Token standen Anführungszeichen oder Klammern; sie wurden entfernt.</translation>
    </message>
    <message>
        <source>Text in front removed</source>
        <translation>Text davor entfernt</translation>
    </message>
    <message>
        <source>A word such as “Bearer” or “NOTION_TOKEN=” stood in front and is no part of the token. The token itself is unchanged.</source>
        <translation>Davor stand ein Wort wie „Bearer“ oder „NOTION_TOKEN=“, das nicht zum Token gehört. Das Token selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Write “Bearer” in front only where your tool tells you to.</source>
        <translation>Schreiben Sie „Bearer“ nur davor, wenn Ihr Tool es verlangt.</translation>
    </message>
    <message>
        <source>A word stood in front of the token; it has been removed.</source>
        <translation>Vor dem Token stand ein Wort; es wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s) removed</source>
        <translation>
            <numerusform>Ein Satzzeichen entfernt</numerusform>
            <numerusform>%n Satzzeichen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma, a full stop or the like stood behind the token. The token itself is unchanged.</source>
        <translation>Hinter dem Token stand ein Komma, ein Punkt oder Ähnliches. Das Token selbst ist unverändert.</translation>
    </message>
    <message>
        <source>A comma or full stop was copied along with the token; it has been removed.</source>
        <translation>Mit dem Token wurde ein Komma oder Punkt kopiert; das Zeichen wurde entfernt.</translation>
    </message>
    <message>
        <source>Text around the token removed</source>
        <translation>Text um das Token entfernt</translation>
    </message>
    <message>
        <source>The token stood inside a longer text. Only the token was kept.</source>
        <translation>Das Token stand in einem längeren Text. Nur das Token wurde behalten.</translation>
    </message>
    <message>
        <source>You copied more than the token; the wizard has picked the token out.</source>
        <translation>Sie haben mehr als das Token kopiert; der Assistent hat das Token herausgesucht.</translation>
    </message>
    <message>
        <source>Pasted more than once, kept once</source>
        <translation>Mehrfach eingefügt, einmal behalten</translation>
    </message>
    <message>
        <source>The same token stood there again right behind itself. It was kept once.</source>
        <translation>Direkt dahinter stand dasselbe Token noch einmal. Es wurde einmal behalten.</translation>
    </message>
    <message>
        <source>Empty the field in your tool before you paste there.</source>
        <translation>Leeren Sie das Feld in Ihrem Tool, bevor Sie dort einfügen.</translation>
    </message>
    <message>
        <source>The token was pasted twice in a row; the wizard keeps it once.</source>
        <translation>Das Token wurde mehrmals hintereinander eingefügt; der Assistent behält es einmal.</translation>
    </message>
    <message>
        <source>Beginning set to small letters</source>
        <translation>Anfang in Kleinbuchstaben geändert</translation>
    </message>
    <message>
        <source>Phones and text programs like to begin with a capital, but tokens do not. Everything behind the beginning is unchanged.</source>
        <translation>Handys und Textprogramme beginnen gern mit einem Großbuchstaben, Tokens aber nicht. Alles hinter dem Anfang ist unverändert.</translation>
    </message>
    <message>
        <source>The beginning of the token had capital letters; that has been put right.</source>
        <translation>Der Anfang des Tokens stand in Großbuchstaben; das ist jetzt in Ordnung gebracht.</translation>
    </message>
    <message numerus="yes">
        <source>%n wide character(s) made ordinary</source>
        <translation>
            <numerusform>Ein breites Zeichen in ein normales umgewandelt</numerusform>
            <numerusform>%n breite Zeichen in normale umgewandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboards for some languages write wide letters and digits, which a token has not. They were turned into the ordinary ones.</source>
        <translation>Tastaturen mancher Sprachen schreiben breite Buchstaben und Ziffern, die ein Token nicht hat. Sie wurden in die normalen umgewandelt.</translation>
    </message>
    <message>
        <source>The token was written in wide letters; they are ordinary ones now.</source>
        <translation>Das Token war in breiten Buchstaben geschrieben; jetzt sind es normale.</translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten character(s) put back</source>
        <translation>
            <numerusform>Ein umgeschriebenes Zeichen wiederhergestellt</numerusform>
            <numerusform>%n umgeschriebene Zeichen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>A program had written the underscore in its own way, as chats and web addresses do. It is an underscore again.</source>
        <translation>Ein Programm hatte den Unterstrich auf seine Weise geschrieben, wie es Chats und Webadressen tun. Jetzt ist es wieder ein Unterstrich.</translation>
    </message>
    <message>
        <source>A program had rewritten a character of the token; it has been put back.</source>
        <translation>Ein Programm hatte ein Zeichen des Tokens umgeschrieben; es wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Es gibt noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>No text arrived here. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Hier ist kein Text angekommen. Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann hier ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has arrived in the field; click Copy next to the token in Notion, then Paste here.</source>
        <translation>Im Feld ist nichts angekommen; klicken Sie in Notion neben dem Token auf Copy und dann hier auf „Einfügen“.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) short</source>
        <translation>
            <numerusform>Diesem Token fehlt ein Zeichen</numerusform>
            <numerusform>Diesem Token fehlen %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was left behind when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Beim Kopieren ist ein Teil zurückgeblieben. Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann hier ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the end was missed.</source>
        <translation>Es wurde mit der Maus markiert und das Ende dabei nicht erfasst.</translation>
    </message>
    <message>
        <source>A field, a chat or a mail cut it.</source>
        <translation>Ein Feld, ein Chat oder eine E-Mail hat es abgeschnitten.</translation>
    </message>
    <message>
        <source>It was typed by hand.</source>
        <translation>Es wurde von Hand eingetippt.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the token is missing, %n character(s); click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>Das Ende des Tokens fehlt, ein Zeichen; klicken Sie in Notion daneben auf Copy und fügen Sie es noch einmal ein.</numerusform>
            <numerusform>Das Ende des Tokens fehlt, %n Zeichen; klicken Sie in Notion daneben auf Copy und fügen Sie es noch einmal ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of this token is missing</source>
        <translation>Der Anfang dieses Tokens fehlt</translation>
    </message>
    <message>
        <source>It should begin with ntn_ or, if it is older, with secret_. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Es sollte mit ntn_ beginnen oder, wenn es älter ist, mit secret_. Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann hier ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>A double click marked only a part of it.</source>
        <translation>Ein Doppelklick hat nur einen Teil davon markiert.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the start was missed.</source>
        <translation>Es wurde mit der Maus markiert und der Anfang dabei nicht erfasst.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing; click Copy next to it in Notion and paste it again.</source>
        <translation>Der Anfang des Tokens fehlt; klicken Sie in Notion daneben auf Copy und fügen Sie es noch einmal ein.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) too long</source>
        <translation>
            <numerusform>Dieses Token ist ein Zeichen zu lang</numerusform>
            <numerusform>Dieses Token ist %n Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was added when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Beim Kopieren ist etwas dazugekommen. Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann hier ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Other text stuck to it without a space between.</source>
        <translation>Anderer Text hing ohne Leerzeichen daran.</translation>
    </message>
    <message>
        <source>A part of it was pasted twice.</source>
        <translation>Ein Teil davon wurde doppelt eingefügt.</translation>
    </message>
    <message>
        <source>A key was pressed by accident.</source>
        <translation>Es wurde versehentlich eine Taste gedrückt.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n character(s) too many; click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>Das Token hat ein Zeichen zu viel; klicken Sie in Notion daneben auf Copy und fügen Sie es noch einmal ein.</numerusform>
            <numerusform>Das Token hat %n Zeichen zu viel; klicken Sie in Notion daneben auf Copy und fügen Sie es noch einmal ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the hidden version of the token</source>
        <translation>Das ist die verdeckte Fassung des Tokens</translation>
    </message>
    <message>
        <source>You copied the dots Notion shows in its place. In Notion click Show, then Copy, and paste again. Nothing was sent or saved.</source>
        <translation>Sie haben die Punkte kopiert, die Notion an seiner Stelle zeigt. Klicken Sie in Notion auf Show, dann auf Copy, und fügen Sie noch einmal ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>You copied the dots that hide the token; click Show first, then Copy, then paste again.</source>
        <translation>Sie haben die Punkte kopiert, die das Token verdecken; klicken Sie erst auf Show, dann auf Copy, und fügen Sie dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Part of this token is left out</source>
        <translation>Ein Teil dieses Tokens ist ausgelassen</translation>
    </message>
    <message>
        <source>A program shortened it and put dots there. Copy it from Notion itself, with the Copy button. Nothing was sent or saved.</source>
        <translation>Ein Programm hat es gekürzt und Punkte eingesetzt. Kopieren Sie es in Notion selbst, mit dem Copy-Button. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>It was copied from a list that shows only its ends.</source>
        <translation>Es wurde aus einer Liste kopiert, die nur Anfang und Ende zeigt.</translation>
    </message>
    <message>
        <source>It was copied from a message that shortens long words.</source>
        <translation>Es wurde aus einer Nachricht kopiert, die lange Wörter kürzt.</translation>
    </message>
    <message>
        <source>Some program shortened the token; copy it from Notion itself with the Copy button.</source>
        <translation>Irgendein Programm hat das Token gekürzt; kopieren Sie es in Notion selbst mit dem Copy-Button.</translation>
    </message>
    <message>
        <source>The token holds a look-alike character</source>
        <translation>Das Token enthält ein ähnlich aussehendes Zeichen</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. A guess could make a wrong token, so it was not repaired. Nothing was sent or saved.</source>
        <translation>Darin steht {position:at} {character}, und das hat kein Token. Raten könnte ein falsches Token ergeben, deshalb wurde es nicht repariert. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>A document or a chat replaced it by a finer sign.</source>
        <translation>Ein Dokument oder ein Chat hat es durch ein schöneres Zeichen ersetzt.</translation>
    </message>
    <message>
        <source>It was read from a picture.</source>
        <translation>Es wurde aus einem Bild ausgelesen.</translation>
    </message>
    <message>
        <source>It was typed on a keyboard for another alphabet.</source>
        <translation>Es wurde auf einer Tastatur für ein anderes Alphabet getippt.</translation>
    </message>
    <message>
        <source>One character of the token only looks like the right one; copy the token from Notion itself and paste it again.</source>
        <translation>Ein Zeichen des Tokens sieht nur so aus wie das richtige; kopieren Sie das Token in Notion selbst und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The token holds a stray character</source>
        <translation>Das Token enthält ein fremdes Zeichen</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Darin steht {position:at} {character}, und das hat kein Token. Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann hier ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>It was typed by hand or read from a picture.</source>
        <translation>Es wurde von Hand eingetippt oder aus einem Bild ausgelesen.</translation>
    </message>
    <message>
        <source>One character does not belong into a token; click Copy next to the token in Notion and paste it again.</source>
        <translation>Ein Zeichen gehört nicht in ein Token; klicken Sie in Notion neben dem Token auf Copy und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>This is an example, not your token</source>
        <translation>Das ist ein Beispiel, nicht Ihr Token</translation>
    </message>
    <message>
        <source>It comes from instructions and opens nothing. Your own token is in Notion: open the connection, click Show, then Copy. Nothing was sent or saved.</source>
        <translation>Es stammt aus einer Anleitung und öffnet nichts. Ihr eigenes Token steht in Notion: Öffnen Sie die Verbindung, klicken Sie auf Show, dann auf Copy. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>That is the example out of some instructions; your own token is in Notion, in the connection.</source>
        <translation>Das ist das Beispiel aus einer Anleitung; Ihr eigenes Token steht in Notion, in der Verbindung.</translation>
    </message>
    <message>
        <source>This text holds more than one token</source>
        <translation>Dieser Text enthält mehr als ein Token</translation>
    </message>
    <message>
        <source>Only you can tell which one you need. Choose it by its last characters, or paste the right one alone. Nothing was sent or saved.</source>
        <translation>Nur Sie können sagen, welches Sie brauchen. Wählen Sie es nach den letzten Zeichen aus, oder fügen Sie nur das richtige ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Compare the last characters with the token in Notion.</source>
        <translation>Vergleichen Sie die letzten Zeichen mit dem Token in Notion.</translation>
    </message>
    <message>
        <source>Choose the one that ends alike.</source>
        <translation>Wählen Sie das Token, das genauso endet.</translation>
    </message>
    <message>
        <source>You pasted more than one token; choose the one that ends like the token in Notion.</source>
        <translation>Sie haben mehr als ein Token eingefügt; wählen Sie das, das so endet wie das Token in Notion.</translation>
    </message>
    <message>
        <source>This looks unlike the tokens known today</source>
        <translation>Das sieht anders aus als die heute bekannten Tokens</translation>
    </message>
    <message>
        <source>Notion may have brought a new kind, so only a test can tell. If Notion turns it down, copy the token again from Notion.</source>
        <translation>Vielleicht hat Notion eine neue Art eingeführt, daher kann das nur ein Test zeigen. Lehnt Notion es ab, kopieren Sie das Token noch einmal in Notion.</translation>
    </message>
    <message>
        <source>Go on if you copied it in Notion, from the connection.</source>
        <translation>Machen Sie weiter, wenn Sie es in Notion aus der Verbindung kopiert haben.</translation>
    </message>
    <message>
        <source>Copy it again there if you are not sure.</source>
        <translation>Kopieren Sie es dort noch einmal, wenn Sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>The wizard does not know this kind of token; Notion’s answer tells whether it is good.</source>
        <translation>Der Assistent kennt diese Art von Token nicht; die Antwort von Notion zeigt, ob es in Ordnung ist.</translation>
    </message>
    <message>
        <source>Capitals and small letters may be lost</source>
        <translation>Die Groß- und Kleinschreibung ist vielleicht verloren gegangen</translation>
    </message>
    <message>
        <source>All its letters are of one case, and tokens nearly always mix them. If Notion turns it down, copy the token again from Notion.</source>
        <translation>Alle Buchstaben sind groß oder alle klein, und Tokens mischen fast immer beides. Lehnt Notion es ab, kopieren Sie das Token noch einmal in Notion.</translation>
    </message>
    <message>
        <source>A program or a table changed the letters.</source>
        <translation>Ein Programm oder eine Tabelle hat die Buchstaben verändert.</translation>
    </message>
    <message>
        <source>It was read aloud or typed by hand.</source>
        <translation>Es wurde vorgelesen oder von Hand eingetippt.</translation>
    </message>
    <message>
        <source>All letters of the token are of one case; if Notion turns it down, copy it again with the Copy button.</source>
        <translation>Im Token sind alle Buchstaben groß oder alle klein; lehnt Notion es ab, kopieren Sie es noch einmal mit dem Copy-Button.</translation>
    </message>
    <message>
        <source>That is a link, not the token</source>
        <translation>Das ist ein Link, nicht das Token</translation>
    </message>
    <message>
        <source>It leads to a page or database in Notion. The wizard can keep it for the database check; the token is still needed. Nothing was sent or saved.</source>
        <translation>Er führt zu einer Seite oder Datenbank in Notion. Der Assistent kann ihn für die Datenbankprüfung vormerken; das Token wird trotzdem noch gebraucht. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Keep the link for the database check.</source>
        <translation>Merken Sie den Link für die Datenbankprüfung vor.</translation>
    </message>
    <message>
        <source>That is the link to a page; the token begins with ntn or secret and is in the connection in Notion.</source>
        <translation>Das ist der Link zu einer Seite; das Token beginnt mit ntn oder secret und steht in Notion in der Verbindung.</translation>
    </message>
    <message>
        <source>That is an id, not the token</source>
        <translation>Das ist eine ID, nicht das Token</translation>
    </message>
    <message>
        <source>An id names a page, a database or a workspace and opens nothing. The token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Eine ID benennt eine Seite, eine Datenbank oder einen Workspace und öffnet nichts. Das Token beginnt mit ntn_ oder secret_. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>That is the number of a page or database; the token begins with ntn or secret.</source>
        <translation>Das ist die Nummer einer Seite oder Datenbank; das Token beginnt mit ntn oder secret.</translation>
    </message>
    <message>
        <source>That is a refresh token</source>
        <translation>Das ist ein Refresh-Token</translation>
    </message>
    <message>
        <source>It only serves to get a new token and opens nothing itself. The one you need begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Es dient nur dazu, ein neues Token zu holen, und öffnet selbst nichts. Das, was Sie brauchen, beginnt mit ntn_ oder secret_. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Look for “access token” where you copied it.</source>
        <translation>Suchen Sie dort, wo Sie es kopiert haben, nach „access token“.</translation>
    </message>
    <message>
        <source>Copy that one.</source>
        <translation>Kopieren Sie dieses.</translation>
    </message>
    <message>
        <source>That one only fetches new tokens; the access token beside it is the right one.</source>
        <translation>Dieses holt nur neue Tokens; das Access-Token daneben ist das richtige.</translation>
    </message>
    <message>
        <source>That is your browser’s own sign-in</source>
        <translation>Das ist die Anmeldung Ihres Browsers</translation>
    </message>
    <message>
        <source>It opens your whole Notion account, so keep it to yourself. Your tool needs the token of a connection instead. Nothing was sent or saved.</source>
        <translation>Sie öffnet Ihr ganzes Notion-Konto, behalten Sie sie also für sich. Ihr Tool braucht stattdessen das Token einer Verbindung. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Log out of all devices in Notion’s settings if you gave it to anyone.</source>
        <translation>Wenn Sie sie jemandem gegeben haben, melden Sie sich in den Notion-Einstellungen von allen Geräten ab.</translation>
    </message>
    <message>
        <source>That is what keeps you signed in to Notion; do not share it, and copy the token of the connection instead.</source>
        <translation>Damit bleiben Sie bei Notion angemeldet; geben Sie es nicht weiter und kopieren Sie stattdessen das Token der Verbindung.</translation>
    </message>
    <message>
        <source>This is a key for {service}</source>
        <translation>Das ist ein Schlüssel für {service}</translation>
    </message>
    <message>
        <source>It does not open Notion. Notion’s token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Er öffnet Notion nicht. Das Token von Notion beginnt mit ntn_ oder secret_. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>That is a key for {service}; the one from Notion begins with ntn or secret.</source>
        <translation>Das ist ein Schlüssel für {service}; das Token von Notion beginnt mit ntn oder secret.</translation>
    </message>
    <message>
        <source>A placeholder stands where the token belongs</source>
        <translation>Ein Platzhalter steht da, wo das Token hingehört</translation>
    </message>
    <message>
        <source>{variable} stands there in the token’s place and was never filled in. Paste the token itself here. Nothing was sent or saved.</source>
        <translation>{variable} steht dort anstelle des Tokens und wurde nie ausgefüllt. Fügen Sie hier das Token selbst ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>It was copied from a script or its settings.</source>
        <translation>Es wurde aus einem Skript oder dessen Einstellungen kopiert.</translation>
    </message>
    <message>
        <source>The program that starts your tool drops the variable.</source>
        <translation>Das Programm, das Ihr Tool startet, gibt die Variable nicht weiter.</translation>
    </message>
    <message>
        <source>Set the variable where your tool reads it.</source>
        <translation>Setzen Sie die Variable dort, wo Ihr Tool sie liest.</translation>
    </message>
    <message>
        <source>That is only a placeholder for the token; copy the token itself from Notion.</source>
        <translation>Das ist nur ein Platzhalter für das Token; kopieren Sie das Token selbst aus Notion.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>In diesem Text ist kein Token</translation>
    </message>
    <message>
        <source>It reads like words, an address or an error message; a message can be explained. A token is one long word that begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Er liest sich wie Wörter, eine Adresse oder eine Fehlermeldung; eine Meldung lässt sich erklären. Ein Token ist ein einziges langes Wort, das mit ntn_ oder secret_ beginnt. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Let the wizard explain it if it is an error message.</source>
        <translation>Ist es eine Fehlermeldung, lassen Sie sie vom Assistenten erklären.</translation>
    </message>
    <message>
        <source>That text is not the token; the token is one long word that begins with ntn or secret.</source>
        <translation>Dieser Text ist nicht das Token; das Token ist ein einziges langes Wort, das mit ntn oder secret beginnt.</translation>
    </message>
    <message>
        <source>That is an app’s client secret</source>
        <translation>Das ist das Client-Secret einer App</translation>
    </message>
    <message>
        <source>It proves to Notion which app asks and opens no workspace. Your tool needs the access token of a connection. Nothing was sent or saved.</source>
        <translation>Es weist gegenüber Notion nach, welche App fragt, und öffnet keinen Workspace. Ihr Tool braucht das Access-Token einer Verbindung. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Choose the internal connection of your workspace.</source>
        <translation>Wählen Sie die interne Verbindung Ihres Workspace.</translation>
    </message>
    <message>
        <source>That is the secret of an app; the access token of the connection is the right one.</source>
        <translation>Das ist das Secret einer App; das Access-Token der Verbindung ist das richtige.</translation>
    </message>
    <message>
        <source>This computer already keeps this token</source>
        <translation>Dieser Computer bewahrt dieses Token schon auf</translation>
    </message>
    <message>
        <source>It is saved as “{name}”. If your tool is still turned down, the tool may hold another one.</source>
        <translation>Es ist als „{name}“ gespeichert. Wird Ihr Tool trotzdem abgelehnt, verwendet es vielleicht ein anderes.</translation>
    </message>
    <message>
        <source>Go on to put it into your tool.</source>
        <translation>Machen Sie weiter, um es in Ihr Tool einzutragen.</translation>
    </message>
    <message>
        <source>Paste another one if you wanted to replace it.</source>
        <translation>Fügen Sie ein anderes ein, wenn Sie es ersetzen wollten.</translation>
    </message>
    <message>
        <source>This is the token that is already saved on the computer; let us see what the tool uses.</source>
        <translation>Das ist das Token, das auf dem Computer schon gespeichert ist; sehen wir einmal nach, was das Tool verwendet.</translation>
    </message>
    <message>
        <source>This token was turned down before</source>
        <translation>Dieses Token wurde schon einmal abgelehnt</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. Look how the one ends that Notion shows you. Nothing was sent or saved this time.</source>
        <translation>Notion hat es {when:at} abgelehnt; es endet auf {ends}. Sehen Sie nach, wie das Token endet, das Notion Ihnen zeigt. Diesmal wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>The old token was copied again, not the new one.</source>
        <translation>Es wurde wieder das alte Token kopiert, nicht das neue.</translation>
    </message>
    <message>
        <source>The new one was shown in Notion but not copied.</source>
        <translation>Das neue wurde in Notion angezeigt, aber nicht kopiert.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down already; how does the one end that Notion shows you?</source>
        <translation>Notion hat genau dieses Token schon abgelehnt; wie endet das Token, das Notion Ihnen zeigt?</translation>
    </message>
    <message>
        <source>This is the same token as before</source>
        <translation>Das ist dasselbe Token wie vorher</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. The new one should end differently.</source>
        <translation>Notion hat es {when:at} abgelehnt; es endet auf {ends}. Das neue sollte anders enden.</translation>
    </message>
    <message>
        <source>Copy was not clicked, so the old text was pasted again.</source>
        <translation>Copy wurde nicht angeklickt, deshalb wurde wieder der alte Text eingefügt.</translation>
    </message>
    <message>
        <source>Notion still shows the older token.</source>
        <translation>Notion zeigt noch das ältere Token.</translation>
    </message>
    <message>
        <source>You pasted the same token as before; how does the one end that Notion shows you?</source>
        <translation>Sie haben dasselbe Token wie vorher eingefügt; wie endet das Token, das Notion Ihnen zeigt?</translation>
    </message>
    <message>
        <source>This is the same text as before</source>
        <translation>Das ist derselbe Text wie vorher</translation>
    </message>
    <message>
        <source>The clipboard has not changed since the last paste. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Die Zwischenablage hat sich seit dem letzten Einfügen nicht geändert. Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann hier ein. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>The same text was pasted again; click Copy next to the token in Notion, then paste once more.</source>
        <translation>Es wurde noch einmal derselbe Text eingefügt; klicken Sie in Notion neben dem Token auf Copy und fügen Sie dann noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A computer without a keychain</source>
        <translation>Ein Computer ohne Schlüsselbund</translation>
    </message>
    <message>
        <source>The token works, but nothing here can keep it.</source>
        <translation>Das Token funktioniert, aber nichts hier kann es aufbewahren.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The token works, but the keychain stays shut.</source>
        <translation>Das Token funktioniert, aber der Schlüsselbund bleibt zu.</translation>
    </message>
    <message>
        <source>The keychain’s question was answered with no</source>
        <translation>Die Frage des Schlüsselbunds wurde mit Nein beantwortet</translation>
    </message>
    <message>
        <source>Somebody clicked Deny when the computer asked.</source>
        <translation>Jemand hat auf „Ablehnen“ geklickt, als der Computer fragte.</translation>
    </message>
    <message>
        <source>The keychain keeps something else</source>
        <translation>Der Schlüsselbund behält etwas anderes</translation>
    </message>
    <message>
        <source>What is read back is not what was saved.</source>
        <translation>Was zurückgelesen wird, ist nicht das, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>A keychain that anybody can read</source>
        <translation>Ein Schlüsselbund, den alle lesen können</translation>
    </message>
    <message>
        <source>It would keep the token as plain text, in a file.</source>
        <translation>Er würde das Token als Klartext in einer Datei aufbewahren.</translation>
    </message>
    <message>
        <source>The keychain is full</source>
        <translation>Der Schlüsselbund ist voll</translation>
    </message>
    <message>
        <source>The computer has no room for one more entry.</source>
        <translation>Der Computer hat keinen Platz für einen weiteren Eintrag.</translation>
    </message>
    <message>
        <source>The keychain has trouble</source>
        <translation>Der Schlüsselbund hat eine Störung</translation>
    </message>
    <message>
        <source>It answers every question with a fault of its own.</source>
        <translation>Er beantwortet jede Frage mit einem eigenen Fehler.</translation>
    </message>
    <message>
        <source>The computer asks for its own password</source>
        <translation>Der Computer fragt nach seinem eigenen Passwort</translation>
    </message>
    <message>
        <source>When you save, somebody answers it after 8 seconds. No window is shown.</source>
        <translation>Beim Speichern beantwortet jemand die Frage nach 8 Sekunden. Es wird kein Fenster gezeigt.</translation>
    </message>
    <message>
        <source>Saved, but not tested again</source>
        <translation>Gespeichert, aber nicht noch einmal getestet</translation>
    </message>
    <message>
        <source>Notion goes down just when the token was saved.</source>
        <translation>Notion fällt aus, kaum dass das Token gespeichert ist.</translation>
    </message>
    <message>
        <source>A save that was cut off</source>
        <translation>Ein unterbrochenes Speichern</translation>
    </message>
    <message>
        <source>The computer was switched off while a new token was saved. Home offers to finish that, or to undo it.</source>
        <translation>Der Computer wurde ausgeschaltet, während ein neues Token gespeichert wurde. Die Startseite bietet an, das abzuschließen oder rückgängig zu machen.</translation>
    </message>
    <message>
        <source>A saved token that is gone</source>
        <translation>Ein gespeichertes Token, das weg ist</translation>
    </message>
    <message>
        <source>Somebody removed it in the system’s own keychain program. Check it from Home.</source>
        <translation>Jemand hat es im Schlüsselbund-Programm des Systems entfernt. Prüfen Sie es von der Startseite aus.</translation>
    </message>
    <message>
        <source>No earlier token to bring back</source>
        <translation>Kein früheres Token zum Zurückholen</translation>
    </message>
    <message>
        <source>The list says that one more is kept. Open Help, Saved tokens, and bring it back: it is no longer there.</source>
        <translation>In der Liste steht, dass noch eines aufbewahrt ist. Öffnen Sie „Hilfe“, „Gespeicherte Tokens“, und holen Sie es zurück: Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Blanks around the token</source>
        <translation>Leerzeichen um das Token</translation>
    </message>
    <message>
        <source>Two blanks and a line break came along. The wizard takes them off and says so.</source>
        <translation>Zwei Leerzeichen und ein Zeilenumbruch kamen mit. Der Assistent entfernt sie und sagt es.</translation>
    </message>
    <message>
        <source>A token that mail has wrapped</source>
        <translation>Ein Token, das die E-Mail umbrochen hat</translation>
    </message>
    <message>
        <source>The mail program broke it and put a mark before the rest.</source>
        <translation>Das E-Mail-Programm hat es getrennt und vor den Rest ein Zeichen gesetzt.</translation>
    </message>
    <message>
        <source>A gap inside the token</source>
        <translation>Eine Lücke im Token</translation>
    </message>
    <message>
        <source>It was read from a printed page, with a gap.</source>
        <translation>Es wurde von einer gedruckten Seite abgelesen, mit einer Lücke.</translation>
    </message>
    <message>
        <source>Characters that nobody sees</source>
        <translation>Zeichen, die niemand sieht</translation>
    </message>
    <message>
        <source>A chat program put an invisible character into it.</source>
        <translation>Ein Chat-Programm hat ein unsichtbares Zeichen hineingesetzt.</translation>
    </message>
    <message>
        <source>Quotes around the token</source>
        <translation>Anführungszeichen um das Token</translation>
    </message>
    <message>
        <source>It was copied out of a letter, with its quotes.</source>
        <translation>Es wurde aus einem Brief kopiert, samt Anführungszeichen.</translation>
    </message>
    <message>
        <source>A name in front of the token</source>
        <translation>Ein Name vor dem Token</translation>
    </message>
    <message>
        <source>The whole line of a settings file was copied.</source>
        <translation>Die ganze Zeile einer Einstellungsdatei wurde kopiert.</translation>
    </message>
    <message>
        <source>A full stop behind the token</source>
        <translation>Ein Punkt hinter dem Token</translation>
    </message>
    <message>
        <source>It stood at the end of a sentence.</source>
        <translation>Es stand am Ende eines Satzes.</translation>
    </message>
    <message>
        <source>A chat message with the token</source>
        <translation>Eine Chat-Nachricht mit dem Token</translation>
    </message>
    <message>
        <source>The colleague’s whole message was copied.</source>
        <translation>Die ganze Nachricht von jemandem aus dem Team wurde kopiert.</translation>
    </message>
    <message>
        <source>The token twice</source>
        <translation>Das Token doppelt</translation>
    </message>
    <message>
        <source>It was pasted two times in a row.</source>
        <translation>Es wurde zweimal hintereinander eingefügt.</translation>
    </message>
    <message>
        <source>A capital at the beginning</source>
        <translation>Ein Großbuchstabe am Anfang</translation>
    </message>
    <message>
        <source>A phone’s keyboard made the first letter a capital.</source>
        <translation>Die Tastatur eines Handys hat den ersten Buchstaben großgeschrieben.</translation>
    </message>
    <message>
        <source>Letters of a Japanese keyboard</source>
        <translation>Buchstaben einer japanischen Tastatur</translation>
    </message>
    <message>
        <source>Every letter is as wide as a Japanese one.</source>
        <translation>Jeder Buchstabe ist so breit wie ein japanischer.</translation>
    </message>
    <message>
        <source>A backslash before the underscore</source>
        <translation>Ein Backslash vor dem Unterstrich</translation>
    </message>
    <message>
        <source>A page about Markdown rewrote it.</source>
        <translation>Eine Seite über Markdown hat es umgeschrieben.</translation>
    </message>
    <message>
        <source>An empty clipboard</source>
        <translation>Eine leere Zwischenablage</translation>
    </message>
    <message>
        <source>Nothing was copied, so only a blank arrives.</source>
        <translation>Es wurde nichts kopiert, deshalb kommt nur ein Leerzeichen an.</translation>
    </message>
    <message>
        <source>The end of the token is missing</source>
        <translation>Das Ende des Tokens fehlt</translation>
    </message>
    <message>
        <source>The last 4 characters were left behind in Notion.</source>
        <translation>Die letzten 4 Zeichen sind in Notion zurückgeblieben.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing</source>
        <translation>Der Anfang des Tokens fehlt</translation>
    </message>
    <message>
        <source>The mouse began four characters too late.</source>
        <translation>Die Maus begann vier Zeichen zu spät.</translation>
    </message>
    <message>
        <source>A word sticks to the token</source>
        <translation>Ein Wort hängt am Token</translation>
    </message>
    <message>
        <source>The next word came along without a space between.</source>
        <translation>Das nächste Wort kam ohne Leerzeichen dazwischen mit.</translation>
    </message>
    <message>
        <source>Dots instead of the token</source>
        <translation>Punkte statt des Tokens</translation>
    </message>
    <message>
        <source>It was copied while Notion was hiding it.</source>
        <translation>Es wurde kopiert, während Notion es verdeckte.</translation>
    </message>
    <message>
        <source>A shortened token</source>
        <translation>Ein gekürztes Token</translation>
    </message>
    <message>
        <source>A tool’s list shows only the beginning and the end.</source>
        <translation>Die Liste eines Tools zeigt nur Anfang und Ende.</translation>
    </message>
    <message>
        <source>A letter that only looks right</source>
        <translation>Ein Buchstabe, der nur richtig aussieht</translation>
    </message>
    <message>
        <source>A scanner took one letter for a Cyrillic one.</source>
        <translation>Ein Scanner hat einen Buchstaben für einen kyrillischen gehalten.</translation>
    </message>
    <message>
        <source>A stray sign in the token</source>
        <translation>Ein fremdes Zeichen im Token</translation>
    </message>
    <message>
        <source>A key was pressed by accident, in place of a letter.</source>
        <translation>Anstelle eines Buchstabens wurde versehentlich eine andere Taste gedrückt.</translation>
    </message>
    <message>
        <source>The example of some instructions</source>
        <translation>Das Beispiel aus einer Anleitung</translation>
    </message>
    <message>
        <source>The words of the instructions were copied.</source>
        <translation>Die Worte der Anleitung wurden kopiert.</translation>
    </message>
    <message>
        <source>Two tokens at once</source>
        <translation>Zwei Tokens auf einmal</translation>
    </message>
    <message>
        <source>The first one works. The second one was replaced long ago.</source>
        <translation>Das erste funktioniert. Das zweite wurde vor langer Zeit ersetzt.</translation>
    </message>
    <message>
        <source>Something that may be a token</source>
        <translation>Etwas, das ein Token sein könnte</translation>
    </message>
    <message>
        <source>It looks like no token of today. Notion is asked.</source>
        <translation>Es sieht keinem heutigen Token ähnlich. Notion wird gefragt.</translation>
    </message>
    <message>
        <source>A token without its capitals</source>
        <translation>Ein Token ohne seine Großbuchstaben</translation>
    </message>
    <message>
        <source>A form turned all its letters into small ones.</source>
        <translation>Ein Formular hat alle Buchstaben in kleine umgewandelt.</translation>
    </message>
    <message>
        <source>A link instead of the token</source>
        <translation>Ein Link statt des Tokens</translation>
    </message>
    <message>
        <source>The link of a database was copied.</source>
        <translation>Der Link einer Datenbank wurde kopiert.</translation>
    </message>
    <message>
        <source>A number of a database</source>
        <translation>Eine Nummer einer Datenbank</translation>
    </message>
    <message>
        <source>The number out of a database’s link was copied.</source>
        <translation>Die Nummer aus dem Link einer Datenbank wurde kopiert.</translation>
    </message>
    <message>
        <source>The wrong one of two tokens</source>
        <translation>Das falsche von zwei Tokens</translation>
    </message>
    <message>
        <source>Signing in gave two tokens, and this renews the other.</source>
        <translation>Die Anmeldung ergab zwei Tokens, und dieses erneuert das andere.</translation>
    </message>
    <message>
        <source>Something out of the browser</source>
        <translation>Etwas aus dem Browser</translation>
    </message>
    <message>
        <source>An old guide told to copy the browser’s cookie.</source>
        <translation>Eine alte Anleitung riet, das Cookie des Browsers zu kopieren.</translation>
    </message>
    <message>
        <source>The key of another service</source>
        <translation>Der Schlüssel eines anderen Dienstes</translation>
    </message>
    <message>
        <source>The line above in the password manager was copied.</source>
        <translation>Im Passwortmanager wurde die Zeile darüber kopiert.</translation>
    </message>
    <message>
        <source>A name in place of the token</source>
        <translation>Ein Name anstelle des Tokens</translation>
    </message>
    <message>
        <source>The settings hold only the name of a variable.</source>
        <translation>Die Einstellungen enthalten nur den Namen einer Variable.</translation>
    </message>
    <message>
        <source>An error message instead of the token</source>
        <translation>Eine Fehlermeldung statt des Tokens</translation>
    </message>
    <message>
        <source>The tool’s message was copied. The wizard can explain it.</source>
        <translation>Die Meldung des Tools wurde kopiert. Der Assistent kann sie erklären.</translation>
    </message>
    <message>
        <source>The secret for signing in</source>
        <translation>Das Secret zum Anmelden</translation>
    </message>
    <message>
        <source>The page of a public connection shows another secret.</source>
        <translation>Die Seite einer öffentlichen Verbindung zeigt ein anderes Secret.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles ist gut</translation>
    </message>
    <message>
        <source>The token works and reaches 37 databases.</source>
        <translation>Das Token funktioniert und erreicht 37 Datenbanken.</translation>
    </message>
    <message>
        <source>2,000 databases</source>
        <translation>2.000 Datenbanken</translation>
    </message>
    <message>
        <source>The list comes in 20 parts.</source>
        <translation>Die Liste kommt in 20 Teilen.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Noch ist nichts freigegeben</translation>
    </message>
    <message>
        <source>The token works, but no database is shared.</source>
        <translation>Das Token funktioniert, aber es ist keine Datenbank freigegeben.</translation>
    </message>
    <message>
        <source>A personal token that sees nothing</source>
        <translation>Ein persönliches Token, das nichts sieht</translation>
    </message>
    <message>
        <source>Anna Lindgren sees no database in Notion.</source>
        <translation>Anna Lindgren sieht in Notion keine Datenbank.</translation>
    </message>
    <message>
        <source>A database appears</source>
        <translation>Eine Datenbank erscheint</translation>
    </message>
    <message>
        <source>Nothing is shared at first. At the third look “Spare parts” is there.</source>
        <translation>Zuerst ist nichts freigegeben. Beim dritten Nachsehen ist „Spare parts“ da.</translation>
    </message>
    <message>
        <source>The connection may not read</source>
        <translation>Die Verbindung darf nicht lesen</translation>
    </message>
    <message>
        <source>The capability “Read content” is off in Notion.</source>
        <translation>Die Berechtigung „Read content“ ist in Notion ausgeschaltet.</translation>
    </message>
    <message>
        <source>A list with gaps</source>
        <translation>Eine Liste mit Lücken</translation>
    </message>
    <message>
        <source>Notion says that it left some databases out.</source>
        <translation>Notion meldet, dass es einige Datenbanken ausgelassen hat.</translation>
    </message>
    <message>
        <source>A list that breaks off</source>
        <translation>Eine Liste, die abbricht</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the list.</source>
        <translation>Die Verbindung bricht mitten in der Liste ab.</translation>
    </message>
    <message>
        <source>A list that would never end</source>
        <translation>Eine Liste, die nie enden würde</translation>
    </message>
    <message>
        <source>Notion gives the same part again and again.</source>
        <translation>Notion liefert immer wieder denselben Teil.</translation>
    </message>
    <message>
        <source>The link of a database that is shared</source>
        <translation>Der Link einer freigegebenen Datenbank</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: the tool has to load its list again.</source>
        <translation>Damit ist alles in Ordnung: Das Tool muss seine Liste neu laden.</translation>
    </message>
    <message>
        <source>One database is missing</source>
        <translation>Eine Datenbank fehlt</translation>
    </message>
    <message>
        <source>“Spare parts” is not shared at first. At the third look it is there.</source>
        <translation>„Spare parts“ ist zuerst nicht freigegeben. Beim dritten Nachsehen ist sie da.</translation>
    </message>
    <message>
        <source>A link of the old workspace</source>
        <translation>Ein Link des alten Workspace</translation>
    </message>
    <message>
        <source>They moved, and the link still leads to “Northwind (old)”. Copies have links of their own.</source>
        <translation>Der Workspace ist umgezogen, und der Link führt noch zu „Northwind (old)“. Kopien haben eigene Links.</translation>
    </message>
    <message>
        <source>The link of a page</source>
        <translation>Der Link einer Seite</translation>
    </message>
    <message>
        <source>The link leads to the page around the databases.</source>
        <translation>Der Link führt zu der Seite um die Datenbanken.</translation>
    </message>
    <message>
        <source>The link of a linked view</source>
        <translation>Der Link einer verknüpften Ansicht</translation>
    </message>
    <message>
        <source>The link leads to a view of another database.</source>
        <translation>Der Link führt zu einer Ansicht einer anderen Datenbank.</translation>
    </message>
    <message>
        <source>The link of another web site</source>
        <translation>Der Link einer anderen Website</translation>
    </message>
    <message>
        <source>The wrong browser tab was open when it was copied.</source>
        <translation>Beim Kopieren war der falsche Browser-Tab geöffnet.</translation>
    </message>
    <message>
        <source>A link that leads to no database</source>
        <translation>Ein Link, der zu keiner Datenbank führt</translation>
    </message>
    <message>
        <source>The second half of the link was left behind.</source>
        <translation>Die zweite Hälfte des Links ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>A database in the trash</source>
        <translation>Eine Datenbank im Papierkorb</translation>
    </message>
    <message>
        <source>The link leads to a database that was deleted.</source>
        <translation>Der Link führt zu einer Datenbank, die gelöscht wurde.</translation>
    </message>
    <message>
        <source>A tool that still has the old token</source>
        <translation>Ein Tool, das noch das alte Token hat</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Same error: it reads its token only when it starts.</source>
        <translation>Wählen Sie „Ein anderes Tool“. Antworten Sie auf Bildschirm 6 mit „Gleicher Fehler“: Es liest sein Token nur beim Start.</translation>
    </message>
    <message>
        <source>A script that looks under another name</source>
        <translation>Ein Skript, das unter einem anderen Namen sucht</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 answer Another error, and paste its message.</source>
        <translation>Wählen Sie „Skript oder Programm“. Antworten Sie auf Bildschirm 6 mit „Anderer Fehler“ und fügen Sie die Meldung ein.</translation>
    </message>
    <message>
        <source>A tool that knows only older tokens</source>
        <translation>Ein Tool, das nur ältere Tokens kennt</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error, and paste its message.</source>
        <translation>Wählen Sie „Ein anderes Tool“. Antworten Sie auf Bildschirm 6 mit „Anderer Fehler“ und fügen Sie die Meldung ein.</translation>
    </message>
    <message>
        <source>A tool that wants a sign-in</source>
        <translation>Ein Tool, das eine Anmeldung möchte</translation>
    </message>
    <message>
        <source>A variable that wins over the file</source>
        <translation>Eine Variable, die Vorrang vor der Datei hat</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 the wizard finds the old token by itself, in a variable and in files of a folder. Answer Same error before it is replaced.</source>
        <translation>Wählen Sie „Skript oder Programm“. Auf Bildschirm 6 findet der Assistent das alte Token von selbst, in einer Variable und in Dateien eines Ordners. Antworten Sie mit „Gleicher Fehler“, bevor es ersetzt wird.</translation>
    </message>
    <message>
        <source>A file that cannot be changed</source>
        <translation>Eine Datei, die sich nicht ändern lässt</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 look in the folder: the old token is in files that are protected against changes.</source>
        <translation>Wählen Sie „Skript oder Programm“. Sehen Sie auf Bildschirm 6 im Ordner nach: Das alte Token steht in Dateien, die gegen Änderungen geschützt sind.</translation>
    </message>
    <message>
        <source>A tool with trouble of its own</source>
        <translation>Ein Tool mit einer eigenen Störung</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error; nobody knows its message.</source>
        <translation>Wählen Sie „Ein anderes Tool“. Antworten Sie auf Bildschirm 6 mit „Anderer Fehler“; die Meldung kennt niemand.</translation>
    </message>
    <message>
        <source>A tool that needs no token</source>
        <translation>Ein Tool, das kein Token braucht</translation>
    </message>
    <message>
        <source>Choose Zapier: it signs in with Notion instead.</source>
        <translation>Wählen Sie Zapier: Die Anmeldung läuft dort stattdessen über Notion.</translation>
    </message>
    <message>
        <source>A token that is saved already</source>
        <translation>Ein Token, das schon gespeichert ist</translation>
    </message>
    <message>
        <source>This computer keeps it, and it still works.</source>
        <translation>Dieser Computer bewahrt es auf, und es funktioniert noch.</translation>
    </message>
    <message>
        <source>A token that was turned down before</source>
        <translation>Ein Token, das schon einmal abgelehnt wurde</translation>
    </message>
    <message>
        <source>Notion turned down the very same one earlier.</source>
        <translation>Genau dieses hat Notion früher schon abgelehnt.</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>Noch einmal derselbe Text</translation>
    </message>
    <message>
        <source>Notion turns the token down. Paste once more: the clipboard still holds the same.</source>
        <translation>Notion lehnt das Token ab. Fügen Sie noch einmal ein: Die Zwischenablage enthält noch dasselbe.</translation>
    </message>
    <message>
        <source>Notion turns the token down</source>
        <translation>Notion lehnt das Token ab</translation>
    </message>
    <message>
        <source>The token was replaced, and this is the older one.</source>
        <translation>Das Token wurde ersetzt, und dies ist das ältere.</translation>
    </message>
    <message>
        <source>Notion says that it was revoked</source>
        <translation>Notion meldet, dass es widerrufen wurde</translation>
    </message>
    <message>
        <source>Someone took the token back.</source>
        <translation>Jemand hat das Token zurückgezogen.</translation>
    </message>
    <message>
        <source>Notion says that it expired</source>
        <translation>Notion meldet, dass es abgelaufen ist</translation>
    </message>
    <message>
        <source>The token was made for a certain time.</source>
        <translation>Das Token wurde für eine bestimmte Zeit erstellt.</translation>
    </message>
    <message>
        <source>A saved token that no longer works</source>
        <translation>Ein gespeichertes Token, das nicht mehr funktioniert</translation>
    </message>
    <message>
        <source>It worked until early November. Check it from Home, or paste it again.</source>
        <translation>Es hat bis Anfang November funktioniert. Prüfen Sie es von der Startseite aus, oder fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>A damaged token is turned down</source>
        <translation>Ein beschädigtes Token wird abgelehnt</translation>
    </message>
    <message>
        <source>A label printer made all its letters capitals. Notion is asked, and says no.</source>
        <translation>Ein Etikettendrucker hat alle Buchstaben großgeschrieben. Notion wird gefragt und sagt Nein.</translation>
    </message>
    <message>
        <source>The token is taken out</source>
        <translation>Das Token wird herausgenommen</translation>
    </message>
    <message>
        <source>A proxy takes the token out of every request, so Notion never sees one.</source>
        <translation>Ein Proxy entfernt das Token aus jeder Anfrage, deshalb sieht Notion nie eines.</translation>
    </message>
    <message>
        <source>What came with a webhook</source>
        <translation>Was mit einem Webhook kam</translation>
    </message>
    <message>
        <source>Notion’s message to a webhook was copied. Its token only confirms the webhook.</source>
        <translation>Die Nachricht von Notion an einen Webhook wurde kopiert. Das Token darin bestätigt nur den Webhook.</translation>
    </message>
    <message>
        <source>A token that was made a moment ago</source>
        <translation>Ein Token, das eben erst erstellt wurde</translation>
    </message>
    <message>
        <source>Say that you are a workspace owner. Notion knows the token at the second try.</source>
        <translation>Geben Sie an, dass Sie zu den Workspace-Besitzern gehören. Notion kennt das Token beim zweiten Versuch.</translation>
    </message>
    <message>
        <source>The account is restricted</source>
        <translation>Das Konto ist eingeschränkt</translation>
    </message>
    <message>
        <source>Notion does not open this person&apos;s account to tools.</source>
        <translation>Notion öffnet das Konto dieser Person nicht für Tools.</translation>
    </message>
    <message>
        <source>The token may not do this</source>
        <translation>Das Token darf das nicht</translation>
    </message>
    <message>
        <source>Notion knows the token, and does not let it ask what the wizard asks.</source>
        <translation>Notion kennt das Token und lässt es nicht fragen, was der Assistent fragt.</translation>
    </message>
    <message>
        <source>After a move: the new workspace</source>
        <translation>Nach einem Umzug: der neue Workspace</translation>
    </message>
    <message>
        <source>The earlier token opened “Northwind (old)”. The new one opens “Northwind Studio”.</source>
        <translation>Das frühere Token öffnete „Northwind (old)“. Das neue öffnet „Northwind Studio“.</translation>
    </message>
    <message>
        <source>After a move: still the old workspace</source>
        <translation>Nach einem Umzug: immer noch der alte Workspace</translation>
    </message>
    <message>
        <source>Choose that you moved. The new token opens “Northwind (old)” like the one before.</source>
        <translation>Wählen Sie, dass Sie umgezogen sind. Das neue Token öffnet „Northwind (old)“, wie das vorige.</translation>
    </message>
    <message>
        <source>Another connection than before</source>
        <translation>Eine andere Verbindung als vorher</translation>
    </message>
    <message>
        <source>The token opens the same workspace through another connection.</source>
        <translation>Das Token öffnet denselben Workspace über eine andere Verbindung.</translation>
    </message>
    <message>
        <source>A personal token</source>
        <translation>Ein persönliches Token</translation>
    </message>
    <message>
        <source>It sees what Anna Lindgren sees in Notion.</source>
        <translation>Es sieht, was Anna Lindgren in Notion sieht.</translation>
    </message>
    <message>
        <source>Notion has moved on</source>
        <translation>Notion hat sich weiterentwickelt</translation>
    </message>
    <message>
        <source>Notion no longer answers questions as this wizard asks them.</source>
        <translation>Notion beantwortet Anfragen nicht mehr so, wie dieser Assistent sie stellt.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Kein Internet</translation>
    </message>
    <message>
        <source>This computer is not online.</source>
        <translation>Dieser Computer ist nicht online.</translation>
    </message>
    <message>
        <source>Notion’s address is not found</source>
        <translation>Die Adresse von Notion wird nicht gefunden</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the name through.</source>
        <translation>Ein Filter oder ein VPN lässt den Namen nicht durch.</translation>
    </message>
    <message>
        <source>The connection is turned away</source>
        <translation>Die Verbindung wird abgewiesen</translation>
    </message>
    <message>
        <source>A firewall says no at once.</source>
        <translation>Eine Firewall sagt sofort Nein.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Notion does not answer in time. It takes a minute until that is sure.</source>
        <translation>Notion antwortet nicht rechtzeitig. Bis das sicher ist, dauert es eine Minute.</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>Die Verbindung bricht ab</translation>
    </message>
    <message>
        <source>Each answer ends before it is whole.</source>
        <translation>Jede Antwort endet, bevor sie vollständig ist.</translation>
    </message>
    <message>
        <source>An office network looks inside</source>
        <translation>Ein Büronetzwerk liest mit</translation>
    </message>
    <message>
        <source>The network opens secure connections, and this computer does not trust it for that.</source>
        <translation>Das Netzwerk öffnet sichere Verbindungen, und dieser Computer vertraut ihm dabei nicht.</translation>
    </message>
    <message>
        <source>A clock that is wrong</source>
        <translation>Eine Uhr, die falsch geht</translation>
    </message>
    <message>
        <source>The date of this computer does not fit, or a certificate has run out.</source>
        <translation>Das Datum dieses Computers passt nicht, oder ein Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Etwas anderes antwortet</translation>
    </message>
    <message>
        <source>The certificate that comes is for another name.</source>
        <translation>Das Zertifikat, das kommt, lautet auf einen anderen Namen.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Something in between spoils the beginning of it.</source>
        <translation>Etwas dazwischen stört ihren Beginn.</translation>
    </message>
    <message>
        <source>An office network looks inside, and is trusted</source>
        <translation>Ein Büronetzwerk liest mit, und ihm wird vertraut</translation>
    </message>
    <message>
        <source>All works here. A tool on the same computer may be less trusting.</source>
        <translation>Hier funktioniert alles. Ein Tool auf demselben Computer vertraut dem vielleicht weniger.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>Das Netzwerk oder VPN der Firma ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>It lets nobody through without name and password.</source>
        <translation>Er lässt niemanden ohne Namen und Passwort durch.</translation>
    </message>
    <message>
        <source>A hotel&apos;s sign-in page</source>
        <translation>Die Anmeldeseite eines Hotels</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of Notion.</source>
        <translation>Eine Anmeldeseite antwortet an Notions Stelle.</translation>
    </message>
    <message>
        <source>The network is blocked</source>
        <translation>Das Netzwerk ist blockiert</translation>
    </message>
    <message>
        <source>A block page answers before Notion is reached.</source>
        <translation>Eine Sperrseite antwortet, bevor Notion erreicht ist.</translation>
    </message>
    <message>
        <source>An answer that makes no sense</source>
        <translation>Eine Antwort, die keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>Something answers, but not as Notion does.</source>
        <translation>Etwas antwortet, aber nicht so wie Notion.</translation>
    </message>
    <message>
        <source>Notion asks to wait</source>
        <translation>Notion bittet zu warten</translation>
    </message>
    <message>
        <source>Too many requests came from this workspace. Notion asks for 15 minutes, long enough to look at this state; here it stays so.</source>
        <translation>Aus diesem Workspace kamen zu viele Anfragen. Notion bittet um 15 Minuten, lang genug, um sich diesen Zustand anzusehen; hier bleibt es so.</translation>
    </message>
    <message>
        <source>Notion asks to wait a moment</source>
        <translation>Notion bittet, einen Moment zu warten</translation>
    </message>
    <message>
        <source>Notion asks for 12 seconds. The wizard counts them and goes on by itself.</source>
        <translation>Notion bittet um 12 Sekunden. Der Assistent zählt sie herunter und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Notion has trouble</source>
        <translation>Notion hat eine Störung</translation>
    </message>
    <message>
        <source>Notion itself is down for the moment.</source>
        <translation>Notion selbst ist im Moment ausgefallen.</translation>
    </message>
    <message>
        <source>Practice keychain</source>
        <translation>Übungsschlüsselbund</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The same screens with a practice Notion.</source>
        <translation>Dieselben Bildschirme mit einem Übungs-Notion.</translation>
    </message>
    <message>
        <source>Choose a story at the top, such as a token that is too short, and see what a caller would see. Nothing is real, nothing is saved, and nothing is sent to Notion.</source>
        <translation>Wählen Sie oben einen Fall, etwa ein zu kurzes Token, und sehen Sie, was eine anrufende Person sehen würde. Nichts ist echt, nichts wird gespeichert, und nichts wird an Notion gesendet.</translation>
    </message>
    <message>
        <source>Each story has the name of the code that it ends in, so every call can be rehearsed: look a code up here, choose the story of that name, and say what its page says. The button at the top brings what lies on the caller’s clipboard: the token, the link, or the tool’s message.</source>
        <translation>Jeder Fall trägt den Namen des Codes, in dem er endet, so lässt sich jeder Anruf üben: Schlagen Sie hier einen Code nach, wählen Sie den Fall mit diesem Namen, und sagen Sie, was auf seiner Seite steht. Der Button oben bringt, was in der Zwischenablage der anrufenden Person liegt: das Token, den Link oder die Meldung des Tools.</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>It did not start here.</source>
        <translation>Hier ist sie nicht gestartet.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>In einem Terminal:</translation>
    </message>
</context>
<context>
    <name>ReadReport</name>
    <message>
        <source>All about {code:plain}</source>
        <translation>Alles zu {code:plain}</translation>
    </message>
    <message>
        <source>Where the report says {code:plain}</source>
        <translation>Wo im Bericht {code:plain} steht</translation>
    </message>
    <message>
        <source>Then ask: “What stands at the bottom left now?” Another code than {code:plain} is the next one to look up. It is over when the tool works.</source>
        <translation>Fragen Sie dann: „Was steht jetzt unten links?“ Einen anderen Code als {code:plain} schlagen Sie als Nächstes nach. Erledigt ist es, wenn das Tool funktioniert.</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Bericht lesen</translation>
    </message>
    <message>
        <source>Paste the report that a caller sent you, just as the mail shows it. It stays on this computer.</source>
        <translation>Fügen Sie den Bericht ein, den Ihnen die anrufende Person geschickt hat, so wie die E-Mail ihn zeigt. Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation>Bericht hier einfügen</translation>
    </message>
    <message>
        <source>Something in it looked like a token, and was taken out here at once. Ask the caller to delete that mail: with the token anybody can open their pages.</source>
        <translation>Etwas darin sah aus wie ein Token und wurde hier sofort entfernt. Bitten Sie die anrufende Person, diese E-Mail zu löschen: Wer das Token hat, kann ihre Seiten öffnen.</translation>
    </message>
    <message>
        <source>No code was found in it. Ask what stands at the bottom left of the window.</source>
        <translation>Darin wurde kein Code gefunden. Fragen Sie, was unten links im Fenster steht.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Womit Sie anfangen</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>Was die Zahlen sagen</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>In zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>The other codes, the newest first</source>
        <translation>Die anderen Codes, der neueste zuerst</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>Sagen Sie:</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{tool} works with Notion again</source>
        <translation>{tool} funktioniert wieder mit Notion</translation>
    </message>
    <message>
        <source>{tool} works with Notion</source>
        <translation>{tool} funktioniert mit Notion</translation>
    </message>
    <message>
        <source>Not yet confirmed: {tool}</source>
        <translation>Noch nicht bestätigt: {tool}</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>Das Token funktioniert</translation>
    </message>
    <message>
        <source>You know the way</source>
        <translation>Sie kennen den Weg</translation>
    </message>
    <message>
        <source>Token of “{connection}” in “{workspace}”, checked {when:at}.</source>
        <translation>Token für „{workspace}“ über „{connection}“, geprüft {when:at}.</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %n database(s).</source>
        <translation>
            <numerusform>Es erreicht eine Datenbank.</numerusform>
            <numerusform>Es erreicht %n Datenbanken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer as “{name}”, and read back to make sure.</source>
        <translation>Auf diesem Computer als „{name}“ aufbewahrt und zur Kontrolle zurückgelesen.</translation>
    </message>
    <message>
        <source>Not saved on this computer. It is forgotten when this window closes.</source>
        <translation>Nicht auf diesem Computer gespeichert. Es wird vergessen, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The wizard has not saved the token, and forgets it when this window closes.</source>
        <translation>Der Assistent hat das Token nicht gespeichert und vergisst es, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). What was there before is kept beside, as a copy.</source>
        <translation>
            <numerusform>Das neue Token wurde in eine Datei eingesetzt. Was vorher darin stand, liegt als Kopie daneben.</numerusform>
            <numerusform>Das neue Token wurde in %n Dateien eingesetzt. Was vorher darin stand, liegt als Kopie daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). No copy was left.</source>
        <translation>
            <numerusform>Das neue Token wurde in eine Datei eingesetzt. Es blieb keine Kopie zurück.</numerusform>
            <numerusform>Das neue Token wurde in %n Dateien eingesetzt. Es blieb keine Kopie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The save was undone: the token before is back.</source>
        <translation>Das Speichern wurde rückgängig gemacht: Das vorige Token ist zurück.</translation>
    </message>
    <message>
        <source>The save was undone: the token before is back, but Notion does not accept it.</source>
        <translation>Das Speichern wurde rückgängig gemacht: Das vorige Token ist zurück, aber Notion akzeptiert es nicht.</translation>
    </message>
    <message>
        <source>Nothing else on this computer was changed.</source>
        <translation>Sonst wurde auf diesem Computer nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed.</source>
        <translation>Auf diesem Computer wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>RenameRow</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Namen behalten</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Notion Wizard {version}: report for support</source>
        <translation>Notion Wizard {version}: Bericht für den Support</translation>
    </message>
    <message>
        <source>System: {system}, Python {python}, Qt {qt}</source>
        <translation>System: {system}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>Keychain: {keychain}</source>
        <translation>Schlüsselbund: {keychain}</translation>
    </message>
    <message>
        <source>Proxy: yes</source>
        <translation>Proxy: ja</translation>
    </message>
    <message>
        <source>Proxy: no</source>
        <translation>Proxy: nein</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Übung: Nichts hier ist echt</translation>
    </message>
    <message>
        <source>Steps of this path: {steps:plain}</source>
        <translation>Schritte auf diesem Weg: {steps:plain}</translation>
    </message>
    <message>
        <source>Tool: {tool}. What happened: {situation}</source>
        <translation>Tool: {tool}. Was passiert ist: {situation}</translation>
    </message>
    <message>
        <source>Screens and codes</source>
        <translation>Bildschirme und Codes</translation>
    </message>
    <message>
        <source>{when}  {screen}</source>
        <translation>{when}  {screen}</translation>
    </message>
    <message>
        <source>{when}  {screen}  {code}</source>
        <translation>{when}  {screen}  {code}</translation>
    </message>
    <message>
        <source>[x] The tool works</source>
        <translation>[x] Das Tool funktioniert</translation>
    </message>
    <message>
        <source>[ ] The test was left for later</source>
        <translation>[ ] Der Test wurde auf später verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s)</source>
        <translation>
            <numerusform>Eingefügt: ein Zeichen</numerusform>
            <numerusform>Eingefügt: %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>Eingefügt: ein Zeichen, beginnt mit {begins}, endet auf {ends}</numerusform>
            <numerusform>Eingefügt: %n Zeichen, beginnt mit {begins}, endet auf {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in it: {codes:plain}</source>
        <translation>Darin gefunden: {codes:plain}</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>{job}: {seconds} s</source>
        <translation>{job}: {seconds} s</translation>
    </message>
    <message>
        <source>{job}: {seconds} s, {code}</source>
        <translation>{job}: {seconds} s, {code}</translation>
    </message>
    <message>
        <source>Answer: status {status}, Notion’s code {notion_code}</source>
        <translation>Antwort: Status {status}, Notions Code {notion_code}</translation>
    </message>
    <message>
        <source>A proxy answered: status {proxy_status}</source>
        <translation>Ein Proxy hat geantwortet: Status {proxy_status}</translation>
    </message>
    <message>
        <source>Request numbers at Notion: {ids:plain}</source>
        <translation>Nummern der Anfragen bei Notion: {ids:plain}</translation>
    </message>
    <message>
        <source>The wizard’s own mistake: {kind}, {place:plain} ({code})</source>
        <translation>Eigener Fehler des Assistenten: {kind}, {place:plain} ({code})</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>Eine Datenbank gefunden</numerusform>
            <numerusform>%n Datenbanken gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: {title}</source>
        <translation>Datenbank: {title}</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of workspaces, connections and saved tokens.</source>
        <translation>Nicht in diesem Bericht: das Token (bis auf seinen Anfang und seine letzten vier Zeichen), andere eingefügte oder getippte Texte wie Links und Fehlermeldungen, Namen und Inhalt von Dateien, Adresse und Passwort des Proxys sowie die Namen von Workspaces, Verbindungen und gespeicherten Tokens.</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of databases, workspaces, connections and saved tokens.</source>
        <translation>Nicht in diesem Bericht: das Token (bis auf seinen Anfang und seine letzten vier Zeichen), andere eingefügte oder getippte Texte wie Links und Fehlermeldungen, Namen und Inhalt von Dateien, Adresse und Passwort des Proxys sowie die Namen von Datenbanken, Workspaces, Verbindungen und gespeicherten Tokens.</translation>
    </message>
    <message>
        <source>Reaching Notion</source>
        <translation>Notion erreichen</translation>
    </message>
    <message>
        <source>Reading the saved token</source>
        <translation>Gespeichertes Token lesen</translation>
    </message>
    <message>
        <source>Asking Notion about the token</source>
        <translation>Notion nach dem Token fragen</translation>
    </message>
    <message>
        <source>Asking what it may do</source>
        <translation>Fragen, was es darf</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>Datenbanken auflisten</translation>
    </message>
    <message>
        <source>Naming their places</source>
        <translation>Ihre Orte benennen</translation>
    </message>
    <message>
        <source>Checking a link</source>
        <translation>Link prüfen</translation>
    </message>
    <message>
        <source>Watching for a database</source>
        <translation>Nach einer Datenbank Ausschau halten</translation>
    </message>
    <message>
        <source>Saving and reading back</source>
        <translation>Speichern und zurücklesen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>Gespeichert als {file:plain}</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>This is all of it. Nothing is sent: copy or save it, and give it to whoever helps you. Of the token, only its beginning and its last four characters are in it.</source>
        <translation>Das ist der ganze Bericht. Es wird nichts gesendet: Kopieren oder speichern Sie ihn und geben Sie ihn der Person, die Ihnen hilft. Vom Token stehen nur der Anfang und die letzten vier Zeichen darin.</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Der ganze Bericht</translation>
    </message>
    <message>
        <source>Names of databases too</source>
        <translation>Auch Namen von Datenbanken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ReportReading</name>
    <message>
        <source>The report covers {first:plain} to {last:plain}.</source>
        <translation>Der Bericht reicht von {first:plain} bis {last:plain}.</translation>
    </message>
    <message numerus="yes">
        <source>{code} came %n time(s): what it advises was not done yet, or it did not help.</source>
        <translation>
            <numerusform>{code} kam einmal: Was er rät, wurde noch nicht getan oder hat nicht geholfen.</numerusform>
            <numerusform>{code} kam %n-mal: Was er rät, wurde noch nicht getan oder hat nicht geholfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted; a whole token has {whole}.</source>
        <translation>
            <numerusform>Es wurde ein Zeichen eingefügt; ein ganzes Token hat {whole}.</numerusform>
            <numerusform>Es wurden %n Zeichen eingefügt; ein ganzes Token hat {whole}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted, as many as a whole token has.</source>
        <translation>
            <numerusform>Es wurde ein Zeichen eingefügt, so viele, wie ein ganzes Token hat.</numerusform>
            <numerusform>Es wurden %n Zeichen eingefügt, so viele, wie ein ganzes Token hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” took {seconds} seconds, and most often it is less than one: the network is slow, or something on the way holds answers back.</source>
        <translation>„{name}“ dauerte {seconds} Sekunden, und meist ist es weniger als eine: Das Netzwerk ist langsam, oder etwas auf dem Weg hält Antworten zurück.</translation>
    </message>
    <message>
        <source>Notion was not asked with success, so nothing is known of the token. The way comes first.</source>
        <translation>Notion wurde nicht erfolgreich gefragt, über das Token ist also nichts bekannt. Zuerst geht es um den Weg dorthin.</translation>
    </message>
    <message>
        <source>Status 401: Notion was reached, and turned this very token down.</source>
        <translation>Status 401: Notion wurde erreicht und hat genau dieses Token abgelehnt.</translation>
    </message>
    <message>
        <source>Status 403: beside a code of Notion’s the token is known and may not do this; without one something on the way blocked it.</source>
        <translation>Status 403: Steht ein Code von Notion daneben, ist das Token bekannt und darf das nicht; ohne einen solchen hat etwas auf dem Weg es blockiert.</translation>
    </message>
    <message>
        <source>Status 404: the token is fine; what was asked for is not shared with it, or is not there.</source>
        <translation>Status 404: Das Token ist in Ordnung; wonach gefragt wurde, ist nicht dafür freigegeben oder nicht vorhanden.</translation>
    </message>
    <message>
        <source>Status 407: a proxy wants somebody to sign in.</source>
        <translation>Status 407: Ein Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Status 429: Notion asks for a pause. It says nothing about the token.</source>
        <translation>Status 429: Notion bittet um eine Pause. Über das Token sagt das nichts.</translation>
    </message>
    <message>
        <source>Status {status}: trouble at Notion or on the way. It says nothing about the token.</source>
        <translation>Status {status}: eine Störung bei Notion oder auf dem Weg. Über das Token sagt das nichts.</translation>
    </message>
    <message>
        <source>The tool works: nothing to do.</source>
        <translation>Das Tool funktioniert: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The test was left for later.</source>
        <translation>Der Test wurde auf später verschoben.</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>It goes into {keychain}, where this computer keeps passwords.</source>
        <translation>Sein Platz: {keychain}. Dort bewahrt dieser Computer Passwörter auf.</translation>
    </message>
    <message>
        <source>Its name there: “{name}”</source>
        <translation>Sein Name dort: „{name}“</translation>
    </message>
    <message>
        <source>It takes the place of “{name}”. The token before is kept as an entry of its own until you remove it, so you can undo this.</source>
        <translation>Es ersetzt „{name}“. Das vorige Token bleibt als eigener Eintrag erhalten, bis Sie es entfernen, Sie können das also rückgängig machen.</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>A copy for you, on this computer. Your tools do not change by themselves.</source>
        <translation>Eine Kopie für Sie, auf diesem Computer. Ihre Tools ändern sich nicht von selbst.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <source>Save on this computer</source>
        <translation>Auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Without saving, the token stays in memory until this window closes, or for 15 minutes without use.</source>
        <translation>Ohne Speichern bleibt das Token im Arbeitsspeicher, bis dieses Fenster geschlossen wird oder das Token 15 Minuten lang nicht verwendet wurde.</translation>
    </message>
    <message>
        <source>It goes where this computer keeps passwords.</source>
        <translation>Es kommt dorthin, wo dieser Computer Passwörter aufbewahrt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>last worked {when:at}</source>
        <translation>zuletzt funktioniert: {when:at}</translation>
    </message>
    <message>
        <source>saved {when:at}</source>
        <translation>gespeichert: {when:at}</translation>
    </message>
    <message>
        <source>no longer in this computer’s keychain</source>
        <translation>nicht mehr im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>one more token is kept with it</source>
        <translation>dazu ist ein weiteres Token aufbewahrt</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Gespeicherte Tokens</translation>
    </message>
</context>
<context>
    <name>SavedTokens</name>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>„{name}“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Bring the other token of “{name}” back?</source>
        <translation>Das andere Token für „{name}“ zurückholen?</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is copied. It stays on the clipboard for %n minute(s) at most.</source>
        <translation>
            <numerusform>„{name}“ ist kopiert. Es bleibt höchstens eine Minute in der Zwischenablage.</numerusform>
            <numerusform>„{name}“ ist kopiert. Es bleibt höchstens %n Minuten in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Gespeicherte Tokens</translation>
    </message>
    <message>
        <source>This computer keeps a copy of them. What you do here changes nothing in Notion or in your tools.</source>
        <translation>Dieser Computer bewahrt eine Kopie von ihnen auf. Was Sie hier tun, ändert nichts in Notion oder in Ihren Tools.</translation>
    </message>
    <message>
        <source>No token is saved here yet.</source>
        <translation>Hier ist noch kein Token gespeichert.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Bring the other token back</source>
        <translation>Anderes Token zurückholen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In Notion nothing changes: the connection stays, and tools that have this token go on using it. To end the token itself, remove its connection in Notion.</source>
        <translation>In Notion ändert sich nichts: Die Verbindung bleibt, und Tools, die dieses Token haben, verwenden es weiter. Soll das Token selbst enden, entfernen Sie in Notion seine Verbindung.</translation>
    </message>
    <message>
        <source>The other token that is kept with it is removed, too.</source>
        <translation>Das andere Token, das dazu aufbewahrt ist, wird ebenfalls entfernt.</translation>
    </message>
    <message>
        <source>Notion is asked first whether that one works. If it does, it takes the place of the one kept now, which is then forgotten on this computer. If not, both are kept, and you can change back.</source>
        <translation>Zuerst wird Notion gefragt, ob das andere Token funktioniert. Wenn ja, ersetzt es das jetzt aufbewahrte, das dann auf diesem Computer vergessen wird. Wenn nicht, bleiben beide erhalten, und Sie können zurückwechseln.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Your tokens</source>
        <translation>Ihre Tokens</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>Datenbank freigeben</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>Ihr Tool</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Two questions, and the wizard shows only the steps you need.</source>
        <translation>Zwei Fragen, und der Assistent zeigt nur die Schritte, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Notion Wizard is independent and not affiliated with Notion. Nothing leaves this computer but requests to Notion.</source>
        <translation>Notion Wizard ist unabhängig und gehört nicht zu Notion. Diesen Computer verlassen nur Anfragen an Notion.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it here and skip the questions</source>
        <translation>Haben Sie die Fehlermeldung? Fügen Sie sie hier ein und überspringen Sie die Fragen</translation>
    </message>
    <message>
        <source>The wizard does not know this message. The two questions lead on.</source>
        <translation>Der Assistent kennt diese Meldung nicht. Die zwei Fragen führen weiter.</translation>
    </message>
    <message>
        <source>Now choose below where you see the error.</source>
        <translation>Wählen Sie jetzt unten, wo Sie den Fehler sehen.</translation>
    </message>
    <message>
        <source>Trying the way to Notion…</source>
        <translation>Der Weg zu Notion wird geprüft…</translation>
    </message>
    <message>
        <source>Where do you see the error?</source>
        <translation>Wo sehen Sie den Fehler?</translation>
    </message>
    <message>
        <source>Script or program</source>
        <translation>Skript oder Programm</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Ein anderes Tool</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>Noch in keinem Tool</translation>
    </message>
    <message>
        <source>Connected with a token</source>
        <translation>Mit einem Token verbunden</translation>
    </message>
    <message>
        <source>Signed in with Notion</source>
        <translation>Über Notion angemeldet</translation>
    </message>
    <message>
        <source>How is Make connected?</source>
        <translation>Wie ist Make verbunden?</translation>
    </message>
    <message>
        <source>The token is turned down, or I’m not sure</source>
        <translation>Das Token wird abgelehnt, oder ich bin nicht sicher</translation>
    </message>
    <message>
        <source>“API token is invalid”, “unauthorized”, error 401</source>
        <translation>„API token is invalid“, „unauthorized“, Fehler 401</translation>
    </message>
    <message>
        <source>We moved to another workspace or account</source>
        <translation>Wir sind umgezogen: anderer Workspace oder anderes Konto</translation>
    </message>
    <message>
        <source>Tokens do not move along</source>
        <translation>Tokens ziehen nicht mit um</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>Es funktioniert, aber eine Datenbank fehlt</translation>
    </message>
    <message>
        <source>Often it only has to be shared</source>
        <translation>Oft muss sie nur freigegeben werden</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Erste Verbindung</translation>
    </message>
    <message>
        <source>I am setting this tool up</source>
        <translation>Ich richte dieses Tool gerade ein</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>Home: your tokens</source>
        <translation>Startseite: Ihre Tokens</translation>
    </message>
    <message>
        <source>There is a card for each saved token and for everything that is not finished yet.</source>
        <translation>Für jedes gespeicherte Token und alles, was noch nicht fertig ist, gibt es eine Karte.</translation>
    </message>
    <message>
        <source>“Check now” asks Notion whether a saved token still works.</source>
        <translation>„Jetzt prüfen“ fragt Notion, ob ein gespeichertes Token noch funktioniert.</translation>
    </message>
    <message>
        <source>“Replace it” is for a token that your tool no longer accepts.</source>
        <translation>„Ersetzen“ ist für ein Token, das Ihr Tool nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>Another tool or another workspace? Click “Something else”.</source>
        <translation>Ein anderes Tool oder ein anderer Workspace? Klicken Sie auf „Etwas anderes“.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>Two questions, so that you see only the steps you need. Your answers change nothing, and you can come back to them.</source>
        <translation>Zwei Fragen, damit Sie nur die Schritte sehen, die Sie brauchen. Ihre Antworten ändern nichts, und Sie können zu ihnen zurückkehren.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it at the top: the wizard answers the questions.</source>
        <translation>Haben Sie die Fehlermeldung? Fügen Sie sie oben ein: Dann beantwortet der Assistent die Fragen.</translation>
    </message>
    <message>
        <source>Not sure what happened? Leave the first answer; the check finds out.</source>
        <translation>Nicht sicher, was passiert ist? Lassen Sie die erste Antwort stehen; die Prüfung findet es heraus.</translation>
    </message>
    <message>
        <source>Some tools, such as Zapier, need no token at all: the wizard says so and shows how to connect them again.</source>
        <translation>Manche Tools, etwa Zapier, brauchen gar kein Token: Der Assistent sagt das und zeigt, wie Sie sie neu verbinden.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Notion shows the token to workspace owners only. They open the connection, click {show}, then {copy}.</source>
        <translation>Notion zeigt das Token nur Workspace-Besitzern. Diese öffnen die Verbindung und klicken auf {show}, dann auf {copy}.</translation>
    </message>
    <message>
        <source>No owner, or not sure? Choose No: a message for the owner is ready.</source>
        <translation>Gehören Sie nicht dazu, oder sind Sie nicht sicher? Wählen Sie „Nein“: Eine Nachricht an die Workspace-Besitzer liegt bereit.</translation>
    </message>
    <message>
        <source>Click {refresh} only where the wizard says so: it can stop every tool that uses this connection.</source>
        <translation>Klicken Sie nur dort auf {refresh}, wo der Assistent es sagt: Das kann jedes Tool stoppen, das diese Verbindung verwendet.</translation>
    </message>
    <message>
        <source>The connection is not in the list? Look at the top left of Notion whether this is the right workspace.</source>
        <translation>Die Verbindung steht nicht in der Liste? Sehen Sie in Notion oben links nach, ob es der richtige Workspace ist.</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>Paste the token, and the wizard asks Notion about it at once. It stays hidden and is sent to nobody but Notion.</source>
        <translation>Fügen Sie das Token ein, und der Assistent fragt sofort bei Notion nach. Es bleibt verdeckt und wird nur an Notion gesendet.</translation>
    </message>
    <message>
        <source>Spaces, line breaks and quotes around it do no harm: they are removed, and the wizard tells you.</source>
        <translation>Leerzeichen, Zeilenumbrüche und Anführungszeichen darum schaden nicht: Sie werden entfernt, und der Assistent sagt es Ihnen.</translation>
    </message>
    <message>
        <source>Click {copy} in Notion and Paste here; typing goes wrong too easily.</source>
        <translation>Klicken Sie in Notion auf {copy} und hier auf „Einfügen“; beim Abtippen passieren zu leicht Fehler.</translation>
    </message>
    <message>
        <source>A card says what is wrong and what to do. Read its code at the bottom left to support.</source>
        <translation>Eine Karte sagt, was nicht stimmt und was zu tun ist. Lesen Sie dem Support ihren Code unten links vor.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>These are the databases that the token can see. An empty list is no fault of the token: nothing is shared with its connection yet.</source>
        <translation>Das sind die Datenbanken, die das Token sehen kann. Eine leere Liste liegt nicht am Token: Für seine Verbindung ist noch nichts freigegeben.</translation>
    </message>
    <message>
        <source>In Notion open the database, click {menu}, then {connections}, and add the connection.</source>
        <translation>Öffnen Sie in Notion die Datenbank, klicken Sie auf {menu}, dann auf {connections}, und fügen Sie die Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Just shared? It can take a minute; the wizard looks again by itself.</source>
        <translation>Eben erst freigegeben? Es kann eine Minute dauern; der Assistent sieht von selbst wieder nach.</translation>
    </message>
    <message>
        <source>You need not wait: you can go on at any time.</source>
        <translation>Sie müssen nicht warten: Sie können jederzeit weitermachen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A copy for you, where this computer keeps passwords. Your tools do not change by themselves.</source>
        <translation>Eine Kopie für Sie, dort, wo dieser Computer Passwörter aufbewahrt. Ihre Tools ändern sich nicht von selbst.</translation>
    </message>
    <message>
        <source>A separate window may ask for a password: it wants the one you sign in to this computer with, not the token.</source>
        <translation>Vielleicht fragt ein eigenes Fenster nach einem Passwort: Es verlangt das, mit dem Sie sich an diesem Computer anmelden, nicht das Token.</translation>
    </message>
    <message>
        <source>Not your own computer? Choose “Go on without saving”.</source>
        <translation>Nicht Ihr eigener Computer? Wählen Sie „Ohne Speichern fortfahren“.</translation>
    </message>
    <message>
        <source>“Copy token” puts the token on the clipboard for a few minutes only.</source>
        <translation>„Token kopieren“ legt das Token nur für ein paar Minuten in die Zwischenablage.</translation>
    </message>
    <message>
        <source>No time now? Click “I’ll test later”; Home keeps it for you.</source>
        <translation>Gerade keine Zeit? Klicken Sie auf „Ich teste später“; die Startseite merkt es sich für Sie.</translation>
    </message>
    <message>
        <source>The token saved before is kept, so you can undo this.</source>
        <translation>Das vorher gespeicherte Token bleibt erhalten, Sie können das also rückgängig machen.</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>Ihr Tool</translation>
    </message>
    <message>
        <source>The last step: put the token into your tool, and try there whether it works.</source>
        <translation>Der letzte Schritt: Tragen Sie das Token in Ihr Tool ein und probieren Sie dort aus, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Still an error? Say so under the steps and paste the message: the wizard says what to look at.</source>
        <translation>Immer noch ein Fehler? Geben Sie das unter den Schritten an und fügen Sie die Meldung ein: Der Assistent sagt, wo Sie nachsehen sollten.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This is what was done, and where the token is kept.</source>
        <translation>Hier steht, was getan wurde und wo das Token aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Working with support? Read them the number here, and what stands before it.</source>
        <translation>Hilft Ihnen der Support? Lesen Sie die Nummer hier vor, und auch, was davor steht.</translation>
    </message>
    <message>
        <source>The receipt tells the same in a file. The token is not in it.</source>
        <translation>Der Beleg sagt dasselbe in einer Datei. Das Token steht nicht darin.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Help with this step</source>
        <translation>Hilfe zu diesem Schritt</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
</context>
<context>
    <name>SupportHandbook</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>Gespeichert als {file:plain}</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>Support-Handbuch</translation>
    </message>
    <message>
        <source>For everybody who helps someone else on the phone.</source>
        <translation>Für alle, die jemandem am Telefon helfen.</translation>
    </message>
    <message>
        <source>How a call goes, all codes (what the caller sees, why, what to say and what to do), the directions in Notion and the steps of each tool, on one page. It has a search field, prints well and works without internet.</source>
        <translation>Wie ein Anruf abläuft, alle Codes (was die anrufende Person sieht, warum, was zu sagen und was zu tun ist), die Anleitung für Notion und die Schritte für jedes Tool, alles auf einer Seite. Sie hat ein Suchfeld, lässt sich gut drucken und funktioniert ohne Internet.</translation>
    </message>
    <message>
        <source>Save the handbook</source>
        <translation>Handbuch speichern</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Token of the old workspace, token of the new one</source>
        <translation>Token des alten Workspace, Token des neuen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Old workspace</source>
        <translation>Alter Workspace</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Workspace</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Woher kommt es?</translation>
    </message>
    <message>
        <source>From a connection in the workspace you left</source>
        <translation>Von einer Verbindung in dem Workspace, den Sie verlassen haben</translation>
    </message>
    <message>
        <source>From a connection made in the workspace you moved to</source>
        <translation>Von einer Verbindung, die in dem Workspace erstellt wurde, in den Sie umgezogen sind</translation>
    </message>
    <message>
        <source>Does it still work?</source>
        <translation>Funktioniert es noch?</translation>
    </message>
    <message>
        <source>Often yes, as long as the old workspace and its connection exist: that is why the mix-up goes unnoticed</source>
        <translation>Oft ja, solange es den alten Workspace und seine Verbindung gibt: Deshalb bleibt die Verwechslung unbemerkt</translation>
    </message>
    <message>
        <source>Yes, from the moment it is made</source>
        <translation>Ja, sobald es erstellt ist</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>Was sieht es?</translation>
    </message>
    <message>
        <source>The old pages only, none that are in the new workspace</source>
        <translation>Nur die alten Seiten, keine aus dem neuen Workspace</translation>
    </message>
    <message>
        <source>What you add to its connection, and all pages inside</source>
        <translation>Was Sie seiner Verbindung hinzufügen, und alle Seiten darin</translation>
    </message>
    <message>
        <source>Did it move along?</source>
        <translation>Ist es mit umgezogen?</translation>
    </message>
    <message>
        <source>No: neither tokens nor connections move</source>
        <translation>Nein: Weder Tokens noch Verbindungen ziehen um</translation>
    </message>
    <message>
        <source>It is new, so put it into every tool once</source>
        <translation>Es ist neu, tragen Sie es also einmal in jedes Tool ein</translation>
    </message>
    <message>
        <source>And the databases?</source>
        <translation>Und die Datenbanken?</translation>
    </message>
    <message>
        <source>Your tool still has the old ones chosen</source>
        <translation>In Ihrem Tool sind noch die alten ausgewählt</translation>
    </message>
    <message>
        <source>Copies are new databases: pick them in your tool again</source>
        <translation>Kopien sind neue Datenbanken: Wählen Sie sie in Ihrem Tool neu aus</translation>
    </message>
    <message>
        <source>The tokens look alike. The check shows which workspace a token opens.</source>
        <translation>Die Tokens sehen gleich aus. Die Prüfung zeigt, welchen Workspace ein Token öffnet.</translation>
    </message>
    <message>
        <source>Revoked, expired, or wrong from the start</source>
        <translation>Widerrufen, abgelaufen oder von Anfang an falsch</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Wrong or damaged</source>
        <translation>Falsch oder beschädigt</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Someone clicked {refresh}, or removed the connection or the token</source>
        <translation>Jemand hat auf {refresh} geklickt oder die Verbindung oder das Token entfernt</translation>
    </message>
    <message>
        <source>Its last day has passed; only personal tokens have one</source>
        <translation>Sein letzter Tag ist vorbei; nur persönliche Tokens haben einen</translation>
    </message>
    <message>
        <source>A part is missing, something was added, or it is no token of Notion’s at all</source>
        <translation>Ein Teil fehlt, etwas kam dazu, oder es ist gar kein Token von Notion</translation>
    </message>
    <message>
        <source>What does Notion say?</source>
        <translation>Was sagt Notion?</translation>
    </message>
    <message>
        <source>“API token is invalid.”</source>
        <translation>„API token is invalid.“</translation>
    </message>
    <message>
        <source>How can you tell?</source>
        <translation>Woran erkennen Sie es?</translation>
    </message>
    <message>
        <source>It worked before, and Notion now shows a token that ends differently, or the connection is gone</source>
        <translation>Es hat vorher funktioniert, und Notion zeigt jetzt ein Token, das anders endet, oder die Verbindung ist weg</translation>
    </message>
    <message>
        <source>It worked before, and its date is past on the page of personal tokens</source>
        <translation>Es hat vorher funktioniert, und auf der Seite der persönlichen Tokens ist sein Datum vorbei</translation>
    </message>
    <message>
        <source>It never worked, or the check names what is wrong with it</source>
        <translation>Es hat nie funktioniert, oder die Prüfung nennt, was daran nicht stimmt</translation>
    </message>
    <message>
        <source>Will it work again?</source>
        <translation>Wird es wieder funktionieren?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Only a damaged one: once it is copied whole</source>
        <translation>Nur ein beschädigtes: sobald es vollständig kopiert ist</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Was hilft?</translation>
    </message>
    <message>
        <source>Copy the present one with {show} and {copy}; if the connection is gone, make a new one. All its tools need the new token</source>
        <translation>Mit {show} und {copy} das jetzige kopieren; ist die Verbindung weg, eine neue erstellen. Alle ihre Tools brauchen das neue Token</translation>
    </message>
    <message>
        <source>Make a new personal token</source>
        <translation>Ein neues persönliches Token erstellen</translation>
    </message>
    <message>
        <source>Copy it again with the {copy} button in Notion</source>
        <translation>Es in Notion noch einmal mit dem Button {copy} kopieren</translation>
    </message>
    <message>
        <source>Notion has one message for all three. Older articles name three messages: today the wizard finds the reason from the token itself and from what it saw before.</source>
        <translation>Notion hat für alle drei nur eine Meldung. Ältere Artikel nennen drei Meldungen: Heute findet der Assistent den Grund am Token selbst und an dem, was er vorher gesehen hat.</translation>
    </message>
</context>
<context>
    <name>ThisStep</name>
    <message>
        <source>What does {code} mean?</source>
        <translation>Was bedeutet {code}?</translation>
    </message>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>Stand unserer Anleitung: {month:plain}. Sie sehen es in Notion nicht? Vielleicht heißt es inzwischen anders: Suchen Sie in der Nähe nach einem ähnlichen Wort.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>No environment variable that the wizard can see here holds a Notion token.</source>
        <translation>Keine Umgebungsvariable, die der Assistent hier sehen kann, enthält ein Notion-Token.</translation>
    </message>
    <message>
        <source>{variable} on this computer has the new token already.</source>
        <translation>{variable} auf diesem Computer hat das neue Token schon.</translation>
    </message>
    <message>
        <source>{variable} on this computer still holds the old token ({masked}).</source>
        <translation>{variable} auf diesem Computer enthält noch das alte Token ({masked}).</translation>
    </message>
    <message>
        <source>{variable} on this computer holds the token of another connection, “{connection}” ({masked}).</source>
        <translation>{variable} auf diesem Computer enthält das Token einer anderen Verbindung, „{connection}“ ({masked}).</translation>
    </message>
    <message>
        <source>{variable} on this computer holds a Notion token that the wizard does not know ({masked}).</source>
        <translation>{variable} auf diesem Computer enthält ein Notion-Token, das der Assistent nicht kennt ({masked}).</translation>
    </message>
    <message>
        <source>{variable} gets the new token in every new window of the terminal.</source>
        <translation>{variable} bekommt in jedem neuen Terminalfenster das neue Token.</translation>
    </message>
    <message>
        <source>{variable} still gets the old token ({masked}) in every new window of the terminal.</source>
        <translation>{variable} bekommt in jedem neuen Terminalfenster noch das alte Token ({masked}).</translation>
    </message>
    <message>
        <source>{variable} gets the token of another connection, “{connection}” ({masked}), in every new window of the terminal.</source>
        <translation>{variable} bekommt in jedem neuen Terminalfenster das Token einer anderen Verbindung, „{connection}“ ({masked}).</translation>
    </message>
    <message>
        <source>{variable} gets a Notion token that the wizard does not know ({masked}) in every new window of the terminal.</source>
        <translation>{variable} bekommt in jedem neuen Terminalfenster ein Notion-Token, das der Assistent nicht kennt ({masked}).</translation>
    </message>
    <message>
        <source>{variable} is set on this computer, but there is no whole Notion token in it.</source>
        <translation>{variable} ist auf diesem Computer gesetzt, enthält aber kein ganzes Notion-Token.</translation>
    </message>
    <message>
        <source>What is open now still has another {variable}: close the program and its window, and open them again.</source>
        <translation>Was jetzt offen ist, hat noch einen anderen Wert für {variable}: Schließen Sie das Programm samt Fenster und öffnen Sie beide wieder.</translation>
    </message>
    <message>
        <source>It is set in “{file:plain}”, line {line:plain}.</source>
        <translation>Gesetzt wird sie in „{file:plain}“, Zeile {line:plain}.</translation>
    </message>
    <message>
        <source>It is set in the environment variables of your Windows account.</source>
        <translation>Gesetzt wird sie in den Umgebungsvariablen Ihres Windows-Kontos.</translation>
    </message>
    <message>
        <source>It is set in Windows’ environment variables for everyone here.</source>
        <translation>Gesetzt wird sie in den Umgebungsvariablen von Windows, für alle auf diesem Computer.</translation>
    </message>
    <message>
        <source>The wizard cannot see where it is set.</source>
        <translation>Der Assistent kann nicht sehen, wo sie gesetzt wird.</translation>
    </message>
    <message>
        <source>Programs take it before any file, so put the new token there too.</source>
        <translation>Programme nehmen sie vor jeder Datei, tragen Sie das neue Token also auch dort ein.</translation>
    </message>
    <message>
        <source>Line {line:plain}: the new token</source>
        <translation>Zeile {line:plain}: das neue Token</translation>
    </message>
    <message>
        <source>Line {line:plain}: the old token, {masked}</source>
        <translation>Zeile {line:plain}: das alte Token, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token of another connection, {masked}</source>
        <translation>Zeile {line:plain}: das Token einer anderen Verbindung, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: a token that the wizard does not know, {masked}</source>
        <translation>Zeile {line:plain}: ein Token, das der Assistent nicht kennt, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token to be replaced, {masked}</source>
        <translation>Zeile {line:plain}: das Token, das ersetzt werden soll, {masked}</translation>
    </message>
    <message>
        <source>No file there holds the old token.</source>
        <translation>Dort enthält keine Datei das alte Token.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may still hold the old token.</source>
        <translation>
            <numerusform>Dort enthält vielleicht noch eine Datei das alte Token.</numerusform>
            <numerusform>Dort enthalten vielleicht noch %n Dateien das alte Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file there holds another Notion token.</source>
        <translation>Dort enthält keine Datei ein anderes Notion-Token.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may hold another Notion token.</source>
        <translation>
            <numerusform>Dort enthält vielleicht eine Datei ein anderes Notion-Token.</numerusform>
            <numerusform>Dort enthalten vielleicht %n Dateien ein anderes Notion-Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s).</source>
        <translation>
            <numerusform>Eine Datei angesehen.</numerusform>
            <numerusform>%n Dateien angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: the rest of the folder was not looked at.</source>
        <translation>Sie haben abgebrochen: Der Rest des Ordners wurde nicht angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>The new token stands in %n file(s).</source>
        <translation>
            <numerusform>Das neue Token steht in einer Datei.</numerusform>
            <numerusform>Das neue Token steht in %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of another connection stands in %n file(s); the wizard leaves that alone.</source>
        <translation>
            <numerusform>Das Token einer anderen Verbindung steht in einer Datei; der Assistent lässt es in Ruhe.</numerusform>
            <numerusform>Das Token einer anderen Verbindung steht in %n Dateien; der Assistent lässt es in Ruhe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read.</source>
        <translation>
            <numerusform>Eine Datei oder ein Ordner war nicht lesbar.</numerusform>
            <numerusform>%n Dateien oder Ordner waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large to look at: %n file(s).</source>
        <translation>
            <numerusform>Zu groß zum Ansehen: eine Datei.</numerusform>
            <numerusform>Zu groß zum Ansehen: %n Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Klicken Sie auf Show, dann auf Copy.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Notion accepts this token</source>
        <translation>Notion akzeptiert dieses Token</translation>
    </message>
    <message>
        <source>It opens “{workspace}” through “{connection}”.</source>
        <translation>Es öffnet „{workspace}“ über „{connection}“.</translation>
    </message>
    <message>
        <source>The token is good; Notion accepts it.</source>
        <translation>Das Token ist in Ordnung, Notion akzeptiert es.</translation>
    </message>
    <message>
        <source>This token opens another workspace</source>
        <translation>Dieses Token öffnet einen anderen Workspace</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”. That is right only if you meant to change the workspace.</source>
        <translation>Es öffnet „{workspace}“; vorher war es „{earlier_workspace}“. Das ist nur richtig, wenn Sie den Workspace wechseln wollten.</translation>
    </message>
    <message>
        <source>Go on if this is the workspace you want.</source>
        <translation>Machen Sie weiter, wenn das der gewünschte Workspace ist.</translation>
    </message>
    <message>
        <source>Else choose the right one at the top left in Notion, and copy there.</source>
        <translation>Wählen Sie sonst in Notion oben links den richtigen und kopieren Sie dort.</translation>
    </message>
    <message>
        <source>The token is good, but it opens another workspace than before; did you mean that?</source>
        <translation>Das Token ist in Ordnung, aber es öffnet einen anderen Workspace als vorher; war das so gewollt?</translation>
    </message>
    <message>
        <source>This token opens your new workspace</source>
        <translation>Dieses Token öffnet Ihren neuen Workspace</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”.</source>
        <translation>Es öffnet „{workspace}“; vorher war es „{earlier_workspace}“.</translation>
    </message>
    <message>
        <source>The token is good, and it opens your new workspace.</source>
        <translation>Das Token ist in Ordnung, und es öffnet Ihren neuen Workspace.</translation>
    </message>
    <message>
        <source>This token belongs to another connection</source>
        <translation>Dieses Token gehört zu einer anderen Verbindung</translation>
    </message>
    <message>
        <source>It opens the same workspace through “{connection}”. It may see other pages than the one before.</source>
        <translation>Es öffnet denselben Workspace über „{connection}“. Vielleicht sieht es andere Seiten als das vorige.</translation>
    </message>
    <message>
        <source>Go on if you meant to change it.</source>
        <translation>Machen Sie weiter, wenn Sie das ändern wollten.</translation>
    </message>
    <message>
        <source>Share the pages that are missing with “{connection}” in Notion.</source>
        <translation>Geben Sie in Notion die fehlenden Seiten für „{connection}“ frei.</translation>
    </message>
    <message>
        <source>The token is good, but it belongs to another connection than before; some pages may have to be shared again.</source>
        <translation>Das Token ist in Ordnung, aber es gehört zu einer anderen Verbindung als vorher; vielleicht müssen manche Seiten neu freigegeben werden.</translation>
    </message>
    <message>
        <source>This is a personal token</source>
        <translation>Das ist ein persönliches Token</translation>
    </message>
    <message>
        <source>It acts as the person who made it and sees what that person sees. It ends when its time is over, when it is revoked, or when that person leaves.</source>
        <translation>Es handelt im Namen der Person, die es erstellt hat, und sieht, was sie sieht. Es endet, wenn seine Zeit abgelaufen ist, wenn es widerrufen wird oder wenn diese Person den Workspace verlässt.</translation>
    </message>
    <message>
        <source>Go on if the tool is yours alone.</source>
        <translation>Machen Sie weiter, wenn Sie das Tool allein nutzen.</translation>
    </message>
    <message>
        <source>Note the day it ends.</source>
        <translation>Notieren Sie den Tag, an dem es endet.</translation>
    </message>
    <message>
        <source>For a team, use the token of a connection (also called integration).</source>
        <translation>Nehmen Sie für ein Team das Token einer Verbindung (auch Integration genannt).</translation>
    </message>
    <message>
        <source>The token is good; it is a personal one, so it ends some day or when you leave.</source>
        <translation>Das Token ist in Ordnung; es ist ein persönliches, es endet also irgendwann oder wenn Sie den Workspace verlassen.</translation>
    </message>
    <message>
        <source>This token still opens the old workspace</source>
        <translation>Dieses Token öffnet noch den alten Workspace</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion, and copy the token there. Nothing was saved.</source>
        <translation>Sie haben angegeben, dass Sie umgezogen sind. Prüfen Sie in Notion den Namen oben links und kopieren Sie das Token dort. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Notion still had the old workspace open.</source>
        <translation>In Notion war noch der alte Workspace geöffnet.</translation>
    </message>
    <message>
        <source>The browser is signed in with the old account.</source>
        <translation>Der Browser ist mit dem alten Konto angemeldet.</translation>
    </message>
    <message>
        <source>The new connection was made in the old workspace.</source>
        <translation>Die neue Verbindung wurde im alten Workspace erstellt.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left.</source>
        <translation>Wählen Sie in Notion oben links den neuen Workspace.</translation>
    </message>
    <message>
        <source>Open the connection (also called integration), or make it there.</source>
        <translation>Öffnen Sie dort die Verbindung (auch Integration genannt) oder erstellen Sie sie.</translation>
    </message>
    <message>
        <source>The token works but still opens the old workspace; which name stands at the top left in Notion?</source>
        <translation>Das Token funktioniert, öffnet aber noch den alten Workspace; welcher Name steht in Notion oben links?</translation>
    </message>
    <message>
        <source>Is “{workspace}” the right workspace?</source>
        <translation>Das Token öffnet „{workspace}“: Ist das der richtige Workspace?</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Sie haben angegeben, dass Sie umgezogen sind. Prüfen Sie in Notion den Namen oben links. Das Token muss im neuen Workspace erstellt sein.</translation>
    </message>
    <message>
        <source>If it is the old one, click “No, get the other token”.</source>
        <translation>Ist es der alte, klicken Sie auf „Nein, das andere Token holen“.</translation>
    </message>
    <message>
        <source>If it is the new one, click “Yes, it is right”, and go on with this token.</source>
        <translation>Ist es der neue, klicken Sie auf „Ja, das stimmt“ und machen Sie mit diesem Token weiter.</translation>
    </message>
    <message>
        <source>The token works; is the workspace that the screen names the new one?</source>
        <translation>Das Token funktioniert; ist der Workspace, den der Bildschirm nennt, der neue?</translation>
    </message>
    <message>
        <source>This wizard may be out of date</source>
        <translation>Dieser Assistent ist möglicherweise veraltet</translation>
    </message>
    <message>
        <source>Notion did not understand the wizard’s question. Nothing is known about your token.</source>
        <translation>Notion hat die Anfrage des Assistenten nicht verstanden. Über Ihr Token ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Notion has changed since this version was made.</source>
        <translation>Notion hat sich geändert, seit diese Version erschienen ist.</translation>
    </message>
    <message>
        <source>A proxy changed the question on its way.</source>
        <translation>Ein Proxy hat die Anfrage unterwegs verändert.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Installieren Sie die neueste Version von Notion Wizard.</translation>
    </message>
    <message>
        <source>Your wizard may be too old for Notion; install the newest version.</source>
        <translation>Ihr Assistent ist vielleicht zu alt für Notion; installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted.</source>
        <translation>Es war beim Einfügen nicht vollständig.</translation>
    </message>
    <message>
        <source>The token was replaced in Notion, and this is the older one.</source>
        <translation>Das Token wurde in Notion ersetzt, und dies ist das ältere.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>It belongs to the workspace from before the move.</source>
        <translation>Es gehört zum Workspace aus der Zeit vor dem Umzug.</translation>
    </message>
    <message>
        <source>It is a webhook’s verification token, which looks just the same.</source>
        <translation>Es ist das Bestätigungs-Token eines Webhooks, das genauso aussieht.</translation>
    </message>
    <message>
        <source>A letter was changed when it was copied or typed.</source>
        <translation>Beim Kopieren oder Tippen hat sich ein Buchstabe geändert.</translation>
    </message>
    <message>
        <source>It is a personal token, and it ended or its maker left.</source>
        <translation>Es ist ein persönliches Token: Es ist abgelaufen, oder die Person, die es erstellt hat, ist nicht mehr dabei.</translation>
    </message>
    <message>
        <source>It was made a moment ago and is not known yet.</source>
        <translation>Es wurde eben erst erstellt und ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy. Do not click Refresh yet.</source>
        <translation>Öffnen Sie in Notion die Verbindung, klicken Sie auf Show, dann auf Copy. Klicken Sie noch nicht auf Refresh.</translation>
    </message>
    <message>
        <source>In Notion, click Copy next to the token, then paste it here.</source>
        <translation>Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann hier ein.</translation>
    </message>
    <message>
        <source>Look for it in Notion, in the right workspace and account. Only if it is gone, make a new one.</source>
        <translation>Suchen Sie in Notion danach, im richtigen Workspace und Konto. Erstellen Sie nur dann eine neue, wenn sie nicht mehr da ist.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left, and copy the token there.</source>
        <translation>Wählen Sie in Notion oben links den neuen Workspace und kopieren Sie das Token dort.</translation>
    </message>
    <message>
        <source>Copy the token of the connection itself.</source>
        <translation>Kopieren Sie das Token der Verbindung selbst.</translation>
    </message>
    <message>
        <source>Click Copy next to the token in Notion and paste it; do not type it.</source>
        <translation>Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es ein; tippen Sie es nicht ab.</translation>
    </message>
    <message>
        <source>Its maker can make a new one; the token of a connection has no end date.</source>
        <translation>Wer es erstellt hat, kann ein neues erstellen; das Token einer Verbindung hat kein Ablaufdatum.</translation>
    </message>
    <message>
        <source>Wait one minute, then click Try again.</source>
        <translation>Warten Sie eine Minute und klicken Sie dann auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>The wizard saw damage in what was pasted.</source>
        <translation>Der Assistent hat im eingefügten Text Schäden gefunden.</translation>
    </message>
    <message>
        <source>It worked on this computer until {when}.</source>
        <translation>Auf diesem Computer hat es bis {when} funktioniert.</translation>
    </message>
    <message>
        <source>A newer token of the same connection is saved here as “{name}”.</source>
        <translation>Ein neueres Token derselben Verbindung ist hier als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>The tool’s message says that it was taken back.</source>
        <translation>In der Meldung des Tools steht, dass es zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>The tool’s message says that its time is over.</source>
        <translation>In der Meldung des Tools steht, dass seine Zeit abgelaufen ist.</translation>
    </message>
    <message>
        <source>It was a personal token when it worked on this computer.</source>
        <translation>Als es auf diesem Computer funktionierte, war es ein persönliches Token.</translation>
    </message>
    <message>
        <source>You said that you moved, and tokens do not move along.</source>
        <translation>Sie haben angegeben, dass Sie umgezogen sind, und Tokens ziehen nicht mit um.</translation>
    </message>
    <message>
        <source>On this computer it opened “{earlier_workspace}”, and you said that you moved.</source>
        <translation>Auf diesem Computer war sein Workspace „{earlier_workspace}“, und Sie haben angegeben, dass Sie umgezogen sind.</translation>
    </message>
    <message>
        <source>It was typed, and one wrong letter is enough.</source>
        <translation>Es wurde getippt, und ein falscher Buchstabe genügt.</translation>
    </message>
    <message>
        <source>It came in pieces, and the wizard put them together.</source>
        <translation>Es kam in Stücken an, und der Assistent hat sie zusammengefügt.</translation>
    </message>
    <message>
        <source>It begins with secret_, and it never worked on this computer.</source>
        <translation>Es beginnt mit secret_, und auf diesem Computer hat es nie funktioniert.</translation>
    </message>
    <message>
        <source>It came with a webhook.</source>
        <translation>Es kam mit einem Webhook.</translation>
    </message>
    <message>
        <source>If you have just made it, Notion may need a minute.</source>
        <translation>Wenn Sie es gerade erst erstellt haben, braucht Notion vielleicht noch eine Minute.</translation>
    </message>
    <message>
        <source>The error is the same as before, so the new token may not have arrived.</source>
        <translation>Der Fehler ist derselbe wie vorher, das neue Token ist also vielleicht nicht angekommen.</translation>
    </message>
    <message>
        <source>Its message says that Notion turns its token down; yours works, so it uses another one.</source>
        <translation>In der Meldung steht, dass Notion das Token des Tools ablehnt; Ihres funktioniert, also verwendet das Tool ein anderes.</translation>
    </message>
    <message>
        <source>The error is another one now, so something has changed.</source>
        <translation>Der Fehler ist jetzt ein anderer, also hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>The wizard found it: “{file:plain}” sets it in line {line:plain}.</source>
        <translation>Der Assistent hat sie gefunden: „{file:plain}“ setzt sie in Zeile {line:plain}.</translation>
    </message>
    <message>
        <source>The wizard found it in the environment of this computer.</source>
        <translation>Der Assistent hat sie in der Umgebung dieses Computers gefunden.</translation>
    </message>
    <message>
        <source>Programs read environment variables before their files.</source>
        <translation>Programme lesen Umgebungsvariablen vor ihren Dateien.</translation>
    </message>
    <message>
        <source>The token begins with ntn_, which older programs do not know.</source>
        <translation>Das Token beginnt mit ntn_, und das kennen ältere Programme nicht.</translation>
    </message>
    <message>
        <source>Older versions of n8n read user information for their test, and it may not.</source>
        <translation>Ältere Versionen von n8n lesen für ihren Test Nutzerdaten, und das darf die Verbindung nicht.</translation>
    </message>
    <message>
        <source>The wizard tried it: the connection may not read content.</source>
        <translation>Der Assistent hat es versucht: Die Verbindung darf keine Inhalte lesen.</translation>
    </message>
    <message>
        <source>The wizard found no database that this token reaches.</source>
        <translation>Der Assistent hat keine Datenbank gefunden, die dieses Token erreicht.</translation>
    </message>
    <message>
        <source>You have tried what is behind this most often.</source>
        <translation>Was hier meistens hilft, haben Sie schon versucht.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>Wenn Sie nicht zu den Workspace-Besitzern gehören, bitten Sie jemanden von ihnen darum.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Öffnen Sie in Notion die Verbindung (auch Integration genannt).</translation>
    </message>
    <message>
        <source>Look whether the right workspace stands at the top left in Notion.</source>
        <translation>Sehen Sie nach, ob in Notion oben links der richtige Workspace steht.</translation>
    </message>
    <message>
        <source>Do not click Refresh yet: it can stop other tools.</source>
        <translation>Klicken Sie noch nicht auf Refresh: Das kann andere Tools stoppen.</translation>
    </message>
    <message>
        <source>Test again in {tool}.</source>
        <translation>Testen Sie {tool} noch einmal.</translation>
    </message>
    <message>
        <source>In Notion, open the page of your personal tokens.</source>
        <translation>Öffnen Sie in Notion die Seite mit Ihren persönlichen Tokens.</translation>
    </message>
    <message>
        <source>Better: use a connection’s token, which has no end date.</source>
        <translation>Besser: Nehmen Sie das Token einer Verbindung, das kein Ablaufdatum hat.</translation>
    </message>
    <message>
        <source>Look whether this one has ended; make a new one.</source>
        <translation>Sehen Sie nach, ob dieses abgelaufen ist; erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>{tool} has lost its access to Notion</source>
        <translation>{tool} hat den Zugriff auf Notion verloren</translation>
    </message>
    <message>
        <source>It signs in with Notion, so you need no token for it. Connect Notion again in {tool}, and choose the right workspace.</source>
        <translation>Die Anmeldung läuft über Notion, Sie brauchen dafür also kein Token. Öffnen Sie {tool}, verbinden Sie Notion dort neu und wählen Sie den richtigen Workspace.</translation>
    </message>
    <message>
        <source>Someone removed the connection in Notion.</source>
        <translation>Jemand hat die Verbindung in Notion entfernt.</translation>
    </message>
    <message>
        <source>Whoever signed in has left the workspace.</source>
        <translation>Die Person, die sich angemeldet hatte, hat den Workspace verlassen.</translation>
    </message>
    <message>
        <source>The workspace has moved.</source>
        <translation>Der Workspace ist umgezogen.</translation>
    </message>
    <message>
        <source>In {tool}, open the list of connections, and choose Notion.</source>
        <translation>Öffnen Sie {tool}, dort die Liste der Verbindungen, und wählen Sie Notion.</translation>
    </message>
    <message>
        <source>Connect again, and sign in with Notion.</source>
        <translation>Verbinden Sie neu und melden Sie sich über Notion an.</translation>
    </message>
    <message>
        <source>Choose the right workspace, and tick the pages.</source>
        <translation>Wählen Sie den richtigen Workspace und setzen Sie die Häkchen bei den Seiten.</translation>
    </message>
    <message>
        <source>The tool has lost its access to Notion; connect Notion again there, no token is needed.</source>
        <translation>Das Tool hat den Zugriff auf Notion verloren; verbinden Sie Notion dort neu, ein Token ist nicht nötig.</translation>
    </message>
    <message>
        <source>Notion does not accept this token</source>
        <translation>Notion akzeptiert dieses Token nicht</translation>
    </message>
    <message>
        <source>Most often it has been replaced and this is the older one. Open the connection in Notion, click Show, then Copy. Do not click Refresh yet: it can stop other tools.</source>
        <translation>Meist wurde es ersetzt, und dies ist das ältere. Öffnen Sie in Notion die Verbindung, klicken Sie auf Show, dann auf Copy. Klicken Sie noch nicht auf Refresh: Das kann andere Tools stoppen.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most often it is an older one, so open the connection, click Show, then Copy, and do not click Refresh.</source>
        <translation>Notion akzeptiert dieses Token nicht; meist ist es ein älteres. Öffnen Sie also die Verbindung, klicken Sie auf Show, dann auf Copy, und klicken Sie nicht auf Refresh.</translation>
    </message>
    <message>
        <source>This token worked until {when}</source>
        <translation>Dieses Token hat bis {when} funktioniert</translation>
    </message>
    <message>
        <source>Since then someone replaced it or removed the connection. A workspace owner can copy the current one.</source>
        <translation>Seitdem hat es jemand ersetzt oder die Verbindung entfernt. Workspace-Besitzer können das aktuelle kopieren.</translation>
    </message>
    <message>
        <source>This token worked until {when}; since then someone replaced it or removed the connection.</source>
        <translation>Dieses Token hat bis {when} funktioniert; seitdem hat es jemand ersetzt oder die Verbindung entfernt.</translation>
    </message>
    <message>
        <source>Most likely it belongs to the workspace from before the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>Sehr wahrscheinlich gehört es zum Workspace aus der Zeit vor dem Umzug. Wählen Sie in Notion oben links den neuen Workspace und kopieren Sie das Token dort. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; after a move it is most likely the one of the old workspace, so copy the one of the new.</source>
        <translation>Notion akzeptiert dieses Token nicht; nach einem Umzug ist es sehr wahrscheinlich das Token des alten Workspace, kopieren Sie also das des neuen.</translation>
    </message>
    <message>
        <source>Most likely a letter was changed on its way here. In Notion, click Copy next to the token, then paste it. Do not click Refresh: it can stop other tools.</source>
        <translation>Sehr wahrscheinlich hat sich auf dem Weg hierher ein Buchstabe geändert. Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann ein. Klicken Sie nicht auf Refresh: Das kann andere Tools stoppen.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely a letter changed, so click Copy next to it in Notion and paste it.</source>
        <translation>Notion akzeptiert dieses Token nicht; sehr wahrscheinlich hat sich ein Buchstabe geändert. Klicken Sie also in Notion daneben auf Copy und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>Most likely it is a personal token, and it has ended or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>Sehr wahrscheinlich ist es ein persönliches Token: Es ist abgelaufen, oder die Person, die es erstellt hat, ist nicht mehr dabei. Diese Person kann ein neues erstellen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely it is a personal one that has ended, and its maker can make a new one.</source>
        <translation>Notion akzeptiert dieses Token nicht; sehr wahrscheinlich ist es ein persönliches, das abgelaufen ist, und wer es erstellt hat, kann ein neues erstellen.</translation>
    </message>
    <message>
        <source>Notion says this token was revoked</source>
        <translation>Notion meldet, dass dieses Token widerrufen wurde</translation>
    </message>
    <message>
        <source>Someone took it back on purpose, and it will not work again. A workspace owner can copy the current one or make a new one. Nothing was saved.</source>
        <translation>Jemand hat es absichtlich zurückgezogen, und es wird nicht wieder funktionieren. Workspace-Besitzer können das aktuelle kopieren oder ein neues erstellen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Notion says that someone took this token back; a workspace owner can copy the current one.</source>
        <translation>Notion meldet, dass jemand dieses Token zurückgezogen hat; Workspace-Besitzer können das aktuelle kopieren.</translation>
    </message>
    <message>
        <source>Notion says this token has expired</source>
        <translation>Notion meldet, dass dieses Token abgelaufen ist</translation>
    </message>
    <message>
        <source>Its time is over, and it will not work again. Most often it is a personal token, which its maker can replace. Nothing was saved.</source>
        <translation>Seine Zeit ist vorbei, und es wird nicht wieder funktionieren. Meist ist es ein persönliches Token; wer es erstellt hat, kann es ersetzen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Make a new one, and choose a long time.</source>
        <translation>Erstellen Sie ein neues und wählen Sie eine lange Laufzeit.</translation>
    </message>
    <message>
        <source>Notion says that the time of this token is over; make a new one.</source>
        <translation>Notion meldet, dass die Zeit dieses Tokens abgelaufen ist; erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Most likely it ended with the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>Sehr wahrscheinlich endete es mit dem Umzug. Wählen Sie in Notion oben links den neuen Workspace und kopieren Sie das Token dort. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This token worked until {when} and most likely ended with the move; copy the one of the new workspace.</source>
        <translation>Dieses Token hat bis {when} funktioniert und endete sehr wahrscheinlich mit dem Umzug; kopieren Sie das des neuen Workspace.</translation>
    </message>
    <message>
        <source>It is a personal token: most likely it has ended, or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>Es ist ein persönliches Token: Sehr wahrscheinlich ist es abgelaufen, oder die Person, die es erstellt hat, ist nicht mehr dabei. Diese Person kann ein neues erstellen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This token worked until {when}; it is a personal one and has most likely ended, so its maker can make a new one.</source>
        <translation>Dieses Token hat bis {when} funktioniert; es ist ein persönliches und sehr wahrscheinlich abgelaufen. Wer es erstellt hat, kann also ein neues erstellen.</translation>
    </message>
    <message>
        <source>Notion does not accept this damaged token</source>
        <translation>Notion akzeptiert dieses beschädigte Token nicht</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted, and that is the likely cause. In Notion, click Copy next to the token, then paste it here. Nothing was saved.</source>
        <translation>Es war beim Einfügen nicht vollständig, und das ist die wahrscheinliche Ursache. Klicken Sie in Notion neben dem Token auf Copy und fügen Sie es dann hier ein. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The token was damaged when it was copied; copy it again with the Copy button.</source>
        <translation>Das Token wurde beim Kopieren beschädigt; kopieren Sie es noch einmal mit dem Copy-Button.</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>Das Token kam nicht bei Notion an</translation>
    </message>
    <message>
        <source>Something on the way took it off, such as a proxy or a security program. Nothing is known about your token.</source>
        <translation>Etwas auf dem Weg hat es entfernt, zum Beispiel ein Proxy oder ein Sicherheitsprogramm. Über Ihr Token ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk, etwa über den Hotspot Ihres Handys.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off.</source>
        <translation>Wenn Sie ein VPN verwenden, schalten Sie es aus.</translation>
    </message>
    <message>
        <source>Tell your IT department, with the report.</source>
        <translation>Informieren Sie Ihre IT-Abteilung und schicken Sie den Bericht mit.</translation>
    </message>
    <message>
        <source>Something on your network took the token out of the request; try another network.</source>
        <translation>Etwas in Ihrem Netzwerk hat das Token aus der Anfrage entfernt; versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without a token</source>
        <translation>{tool} hat Notion ohne Token gefragt</translation>
    </message>
    <message>
        <source>Most often its field or variable for the token is empty, or has another name. The message says nothing about your token.</source>
        <translation>Meist ist das Feld oder die Variable für das Token leer oder heißt anders. Die Meldung sagt nichts über Ihr Token.</translation>
    </message>
    <message>
        <source>Look at the place for the token in {tool}: is there one?</source>
        <translation>Öffnen Sie {tool} und sehen Sie an der Stelle für das Token nach: Steht dort eines?</translation>
    </message>
    <message>
        <source>Put the token in again, and save.</source>
        <translation>Tragen Sie das Token noch einmal ein und speichern Sie.</translation>
    </message>
    <message>
        <source>Close {tool} and open it, or let it run again.</source>
        <translation>Schließen Sie {tool} und öffnen Sie es wieder, oder lassen Sie es noch einmal laufen.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without any token; is its field for the token empty?</source>
        <translation>{tool} hat Notion ganz ohne Token gefragt; ist das Feld für das Token dort leer?</translation>
    </message>
    <message>
        <source>Notion restricts this account</source>
        <translation>Notion schränkt dieses Konto ein</translation>
    </message>
    <message>
        <source>Notion says that the account may not be used by programs. Another token of the same account would not help. Nothing was saved.</source>
        <translation>Notion meldet, dass Programme das Konto nicht verwenden dürfen. Ein anderes Token desselben Kontos würde nicht helfen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Write to Notion’s support.</source>
        <translation>Schreiben Sie dem Support von Notion.</translation>
    </message>
    <message>
        <source>Use a token that another workspace owner made.</source>
        <translation>Nehmen Sie ein Token, das jemand anderes unter den Workspace-Besitzern erstellt hat.</translation>
    </message>
    <message>
        <source>Notion has restricted the account behind this token; only Notion’s support can change that.</source>
        <translation>Notion hat das Konto hinter diesem Token eingeschränkt; nur der Support von Notion kann das ändern.</translation>
    </message>
    <message>
        <source>That is probably a webhook’s verification token</source>
        <translation>Das ist wahrscheinlich das Bestätigungs-Token eines Webhooks</translation>
    </message>
    <message>
        <source>It looks like an older token but only confirms a webhook and opens nothing. Copy the connection’s own token. Nothing was saved.</source>
        <translation>Es sieht aus wie ein älteres Token, bestätigt aber nur einen Webhook und öffnet nichts. Kopieren Sie das Token der Verbindung selbst. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>What came with the webhook is not the token; copy the one of the connection.</source>
        <translation>Was mit dem Webhook kam, ist nicht das Token; kopieren Sie das Token der Verbindung.</translation>
    </message>
    <message>
        <source>This token may be too new</source>
        <translation>Dieses Token ist vielleicht zu neu</translation>
    </message>
    <message>
        <source>A token made a minute ago can need a minute before it works. Wait, then try again once. Nothing was saved.</source>
        <translation>Ein Token, das erst eine Minute alt ist, braucht manchmal noch eine Minute, bis es funktioniert. Warten Sie und versuchen Sie es dann noch einmal. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Wait one minute.</source>
        <translation>Warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>If it stays, copy the token again in Notion.</source>
        <translation>Wenn es so bleibt, kopieren Sie das Token in Notion noch einmal.</translation>
    </message>
    <message>
        <source>The token is brand new; wait a minute, then click Try again once.</source>
        <translation>Das Token ist ganz neu; warten Sie eine Minute und klicken Sie dann einmal auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>The token works but may not do this</source>
        <translation>Das Token funktioniert, darf das aber nicht</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection lacks “{capability}”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notion akzeptiert es, aber der Verbindung fehlt „{capability}“. Workspace-Besitzer können das in den Einstellungen der Verbindung einschalten.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “{capability}” and save.</source>
        <translation>Schalten Sie unter Capabilities „{capability}“ ein und speichern Sie.</translation>
    </message>
    <message>
        <source>The token is good; the connection lacks a capability, which a workspace owner can switch on.</source>
        <translation>Das Token ist in Ordnung; der Verbindung fehlt eine Berechtigung, die Workspace-Besitzer einschalten können.</translation>
    </message>
    <message>
        <source>The connection may lack a capability</source>
        <translation>Der Verbindung fehlt vielleicht eine Berechtigung</translation>
    </message>
    <message>
        <source>The token is good. Some tools also want to insert, to update or to read user information, and the connection has to allow that.</source>
        <translation>Das Token ist in Ordnung. Manche Tools wollen auch einfügen, ändern oder Nutzerdaten lesen, und die Verbindung muss das erlauben.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick what the tool asks for, and save.</source>
        <translation>Setzen Sie unter Capabilities die Häkchen bei dem, was das Tool verlangt, und speichern Sie.</translation>
    </message>
    <message>
        <source>The token is good; look under Capabilities whether the connection allows what the tool wants to do.</source>
        <translation>Das Token ist in Ordnung; sehen Sie unter Capabilities nach, ob die Verbindung erlaubt, was das Tool tun möchte.</translation>
    </message>
    <message>
        <source>{tool} may still use the old token</source>
        <translation>{tool} verwendet vielleicht noch das alte Token</translation>
    </message>
    <message>
        <source>The token is good. In {tool} each step has a connection of its own, and one may still be the earlier.</source>
        <translation>Das Token ist in Ordnung. Für {tool} gilt: Jeder Schritt hat eine eigene Verbindung, und eine davon ist vielleicht noch die frühere.</translation>
    </message>
    <message>
        <source>In {tool}, open each step that uses Notion.</source>
        <translation>Öffnen Sie {tool} und darin jeden Schritt, der Notion verwendet.</translation>
    </message>
    <message>
        <source>Choose the new connection there, and save.</source>
        <translation>Wählen Sie dort die neue Verbindung und speichern Sie.</translation>
    </message>
    <message>
        <source>The token is good; in {tool}, choose the new connection in each step that uses Notion, then test again.</source>
        <translation>Das Token ist in Ordnung; öffnen Sie {tool}, wählen Sie in jedem Schritt, der Notion verwendet, die neue Verbindung, und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The token is good. Many tools read it only when they start: close {tool} completely, start it again, and test. If the error stays, click “Tried it, same error”.</source>
        <translation>Das Token ist in Ordnung. Viele Tools lesen es nur beim Start: Schließen Sie {tool} ganz, starten Sie es wieder und testen Sie. Bleibt der Fehler, klicken Sie auf „Versucht, gleicher Fehler“.</translation>
    </message>
    <message>
        <source>Save the new token in {tool}.</source>
        <translation>Tragen Sie das neue Token in {tool} ein und speichern Sie es dort.</translation>
    </message>
    <message>
        <source>Close {tool} completely and start it again.</source>
        <translation>Schließen Sie {tool} ganz und starten Sie es wieder.</translation>
    </message>
    <message>
        <source>The token is good; close the tool completely, start it again and test.</source>
        <translation>Das Token ist in Ordnung; schließen Sie das Tool ganz, starten Sie es wieder und testen Sie.</translation>
    </message>
    <message>
        <source>{tool} may look under another name</source>
        <translation>{tool} sucht vielleicht unter einem anderen Namen</translation>
    </message>
    <message>
        <source>The token is good. The tool may not read {variable} at all.</source>
        <translation>Das Token ist in Ordnung. Vielleicht liest das Tool {variable} gar nicht.</translation>
    </message>
    <message>
        <source>Look up in the tool’s instructions which name it reads.</source>
        <translation>Sehen Sie in der Anleitung des Tools nach, welchen Namen es liest.</translation>
    </message>
    <message>
        <source>Put the token under exactly that name.</source>
        <translation>Hinterlegen Sie das Token unter genau diesem Namen.</translation>
    </message>
    <message>
        <source>The token is good; the tool may expect it under another name, which its instructions tell.</source>
        <translation>Das Token ist in Ordnung; vielleicht erwartet das Tool es unter einem anderen Namen, der in seiner Anleitung steht.</translation>
    </message>
    <message>
        <source>{tool} may know only older tokens</source>
        <translation>{tool} kennt vielleicht nur ältere Tokens</translation>
    </message>
    <message>
        <source>The token is good. The tool’s own check may still expect secret_ at the beginning; tokens begin with ntn_ since 2024.</source>
        <translation>Das Token ist in Ordnung. Die eigene Prüfung des Tools erwartet am Anfang vielleicht noch secret_; seit 2024 beginnen Tokens mit ntn_.</translation>
    </message>
    <message>
        <source>Install the newest version of {tool}.</source>
        <translation>Installieren Sie für {tool} die neueste Version.</translation>
    </message>
    <message>
        <source>Tell its makers if the newest version does so too.</source>
        <translation>Ist es auch mit der neuesten Version so, sagen Sie dem Hersteller Bescheid.</translation>
    </message>
    <message>
        <source>The token is good; the tool knows only the older kind, so it needs an update.</source>
        <translation>Das Token ist in Ordnung; das Tool kennt nur die ältere Art und braucht daher ein Update.</translation>
    </message>
    <message>
        <source>{tool} wants you to sign in instead</source>
        <translation>{tool} möchte, dass Sie sich stattdessen anmelden</translation>
    </message>
    <message>
        <source>The token is good, but this way of connecting takes none. It signs in with Notion and asks which pages to share.</source>
        <translation>Das Token ist in Ordnung, aber für diese Art der Verbindung wird keines gebraucht. Die Anmeldung läuft über Notion, und dabei werden Sie gefragt, welche Seiten Sie freigeben.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion and sign in.</source>
        <translation>Öffnen Sie {tool}, verbinden Sie dort Notion und melden Sie sich an.</translation>
    </message>
    <message>
        <source>This tool takes no token there; connect Notion again and sign in when it asks.</source>
        <translation>Dieses Tool nimmt dort kein Token; verbinden Sie Notion neu und melden Sie sich an, wenn es danach fragt.</translation>
    </message>
    <message>
        <source>{tool} may want you to sign in instead</source>
        <translation>{tool} möchte vielleicht, dass Sie sich stattdessen anmelden</translation>
    </message>
    <message>
        <source>The token is good. Some ways of connecting take none: they sign in with Notion.</source>
        <translation>Das Token ist in Ordnung. Manche Arten der Verbindung brauchen keines: Dort meldet man sich über Notion an.</translation>
    </message>
    <message>
        <source>Look whether {tool} offers to sign in with Notion.</source>
        <translation>Sehen Sie nach, ob {tool} eine Anmeldung über Notion anbietet.</translation>
    </message>
    <message>
        <source>The token is good; look whether the tool wants you to sign in with Notion instead of a token.</source>
        <translation>Das Token ist in Ordnung; sehen Sie nach, ob das Tool statt eines Tokens eine Anmeldung über Notion möchte.</translation>
    </message>
    <message>
        <source>An environment variable may win over the file</source>
        <translation>Eine Umgebungsvariable hat vielleicht Vorrang vor der Datei</translation>
    </message>
    <message>
        <source>The token is good. If this computer holds another one as an environment variable, tools read that first and ignore the file.</source>
        <translation>Das Token ist in Ordnung. Ist auf diesem Computer ein anderes als Umgebungsvariable hinterlegt, lesen Tools dieses zuerst und beachten die Datei nicht.</translation>
    </message>
    <message>
        <source>Put the new token into {variable}, or remove it.</source>
        <translation>Tragen Sie das neue Token in {variable} ein oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Close {tool} and its window, and start it again.</source>
        <translation>Schließen Sie {tool} samt Fenster und starten Sie es wieder.</translation>
    </message>
    <message>
        <source>The token is good; an older one may be set on the computer itself as an environment variable, so look there too.</source>
        <translation>Das Token ist in Ordnung; vielleicht ist auf dem Computer selbst ein älteres als Umgebungsvariable gesetzt, sehen Sie also auch dort nach.</translation>
    </message>
    <message>
        <source>The token is good, {tool} still complains</source>
        <translation>Das Token ist in Ordnung, {tool} meldet trotzdem einen Fehler</translation>
    </message>
    <message>
        <source>Notion accepts the token from here, so the cause is most likely in the tool. Its error message tells more.</source>
        <translation>Notion akzeptiert das Token von hier aus, die Ursache liegt also sehr wahrscheinlich im Tool. Seine Fehlermeldung verrät mehr.</translation>
    </message>
    <message>
        <source>It still uses the old token until it is restarted.</source>
        <translation>Es verwendet bis zum Neustart noch das alte Token.</translation>
    </message>
    <message>
        <source>It keeps several connections, and a step uses another.</source>
        <translation>Es kennt mehrere Verbindungen, und ein Schritt verwendet eine andere.</translation>
    </message>
    <message>
        <source>It reads the token from another place.</source>
        <translation>Es liest das Token von einer anderen Stelle.</translation>
    </message>
    <message>
        <source>The database is not shared, or is now another one.</source>
        <translation>Die Datenbank ist nicht freigegeben oder ist jetzt eine andere.</translation>
    </message>
    <message>
        <source>Restart {tool}.</source>
        <translation>Starten Sie {tool} neu.</translation>
    </message>
    <message>
        <source>Choose the new connection in every step.</source>
        <translation>Wählen Sie in jedem Schritt die neue Verbindung.</translation>
    </message>
    <message>
        <source>Pick the database again in every step.</source>
        <translation>Wählen Sie in jedem Schritt die Datenbank neu aus.</translation>
    </message>
    <message>
        <source>Paste the tool’s error message into the wizard.</source>
        <translation>Fügen Sie die Fehlermeldung des Tools in den Assistenten ein.</translation>
    </message>
    <message>
        <source>The token itself is good; read me the exact message that the tool shows now.</source>
        <translation>Das Token selbst ist in Ordnung; lesen Sie mir bitte genau die Meldung vor, die das Tool jetzt zeigt.</translation>
    </message>
    <message>
        <source>{tool} still complains</source>
        <translation>{tool} meldet weiterhin einen Fehler</translation>
    </message>
    <message>
        <source>It signs in with Notion, so no token is the cause. Most often another workspace was chosen, or the page with the database was not ticked.</source>
        <translation>Die Anmeldung läuft über Notion, an einem Token liegt es also nicht. Meist wurde ein anderer Workspace gewählt, oder bei der Seite mit der Datenbank fehlt das Häkchen.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion once more.</source>
        <translation>Öffnen Sie {tool} und verbinden Sie Notion dort noch einmal.</translation>
    </message>
    <message>
        <source>The tool signs in by itself; look which workspace was chosen there, and whether the page is ticked.</source>
        <translation>Das Tool meldet sich selbst an; sehen Sie nach, welcher Workspace dort gewählt wurde und ob bei der Seite das Häkchen gesetzt ist.</translation>
    </message>
    <message>
        <source>{tool} needs no token</source>
        <translation>{tool} braucht kein Token</translation>
    </message>
    <message>
        <source>It signs in with Notion instead. Connect it there, choose the right workspace and pick the database in each step.</source>
        <translation>Die Anmeldung läuft stattdessen über Notion. Verbinden Sie Notion dort, wählen Sie den richtigen Workspace und in jedem Schritt die Datenbank.</translation>
    </message>
    <message>
        <source>You need no token for this tool; connect Notion again inside it and choose the right workspace.</source>
        <translation>Für dieses Tool brauchen Sie kein Token; verbinden Sie Notion direkt im Tool neu und wählen Sie den richtigen Workspace.</translation>
    </message>
    <message>
        <source>Put the new token where {variable} is set, or remove it there.</source>
        <translation>Tragen Sie das neue Token dort ein, wo {variable} gesetzt wird, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Close {tool} and its window. Open a new one and start it again.</source>
        <translation>Schließen Sie {tool} samt Fenster. Öffnen Sie ein neues Fenster und starten Sie es wieder.</translation>
    </message>
    <message>
        <source>{variable} still holds the old token</source>
        <translation>{variable} enthält noch das alte Token</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds the old one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>Das neue Token ist in Ordnung. Auf diesem Computer ist das alte (es endet auf {ends}) als Umgebungsvariable gesetzt, und Programme nehmen diese vor jeder Datei.</translation>
    </message>
    <message>
        <source>The new token is good, but the old one is still set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>Das neue Token ist in Ordnung, aber auf dem Computer selbst ist noch das alte als Umgebungsvariable gesetzt, und Programme nehmen diese zuerst.</translation>
    </message>
    <message>
        <source>{variable} holds another Notion token</source>
        <translation>{variable} enthält ein anderes Notion-Token</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds another one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>Das neue Token ist in Ordnung. Auf diesem Computer ist ein anderes (es endet auf {ends}) als Umgebungsvariable gesetzt, und Programme nehmen diese vor jeder Datei.</translation>
    </message>
    <message>
        <source>The new token is good, but another one is set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>Das neue Token ist in Ordnung, aber auf dem Computer selbst ist ein anderes als Umgebungsvariable gesetzt, und Programme nehmen diese zuerst.</translation>
    </message>
    <message>
        <source>{variable} holds something else than a token</source>
        <translation>{variable} enthält etwas anderes als ein Token</translation>
    </message>
    <message>
        <source>The new token is good. This computer has an environment variable of that name without a whole token in it, and programs take it before any file.</source>
        <translation>Das neue Token ist in Ordnung. Auf diesem Computer gibt es eine Umgebungsvariable dieses Namens, in der kein ganzes Token steht, und Programme nehmen sie vor jeder Datei.</translation>
    </message>
    <message>
        <source>The new token is good, but an environment variable on the computer holds something else under its name, and programs take that first.</source>
        <translation>Das neue Token ist in Ordnung, aber eine Umgebungsvariable auf dem Computer enthält unter diesem Namen etwas anderes, und Programme nehmen diese zuerst.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Airbyte</source>
        <translation>Airbyte</translation>
    </message>
    <message>
        <source>Airbyte keeps its own copy. It does not change by itself.</source>
        <translation>Airbyte bewahrt eine eigene Kopie auf. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and click the one for Notion.</source>
        <translation>Öffnen Sie in Airbyte „Sources“ und klicken Sie auf den Eintrag für Notion.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and add one for Notion.</source>
        <translation>Öffnen Sie in Airbyte „Sources“ und fügen Sie einen Eintrag für Notion hinzu.</translation>
    </message>
    <message>
        <source>Is it signed in with OAuth? Then it takes no token: authenticate again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Läuft die Anmeldung dort über OAuth? Dann wird kein Token gebraucht: Melden Sie sich neu an, wählen Sie den Workspace, setzen Sie die Häkchen bei Ihren Seiten und überspringen Sie den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Choose Access Token as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>Wählen Sie als Art der Anmeldung „Access Token“ und fügen Sie das Token ein. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Let Airbyte test the source, and save.</source>
        <translation>Lassen Sie Airbyte die Quelle testen und speichern Sie.</translation>
    </message>
    <message>
        <source>Sync once.</source>
        <translation>Synchronisieren Sie einmal.</translation>
    </message>
    <message>
        <source>Automate.io</source>
        <translation>Automate.io</translation>
    </message>
    <message>
        <source>Automate.io closed in 2022. No token can bring it back.</source>
        <translation>Automate.io wurde 2022 eingestellt. Kein Token kann es zurückbringen.</translation>
    </message>
    <message>
        <source>Choose where to go: Zapier and Make do the same, n8n too.</source>
        <translation>Wählen Sie, wohin Sie wechseln: Zapier und Make leisten dasselbe, n8n auch.</translation>
    </message>
    <message>
        <source>Build there what Automate.io did for you.</source>
        <translation>Bauen Sie dort nach, was Automate.io für Sie getan hat.</translation>
    </message>
    <message>
        <source>On the first screen of the wizard choose that tool, and “First connection”.</source>
        <translation>Wählen Sie auf dem ersten Bildschirm des Assistenten dieses Tool und „Erste Verbindung“.</translation>
    </message>
    <message>
        <source>In Notion remove the connection of Automate.io.</source>
        <translation>Entfernen Sie in Notion die Verbindung von Automate.io.</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>It holds a copy of its own, and it wins over files. It does not change by itself.</source>
        <translation>Sie enthält eine eigene Kopie und hat Vorrang vor Dateien. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>On Windows, click Start, type “environment variables” and open those of your account.</source>
        <translation>Klicken Sie unter Windows auf „Start“, tippen Sie „Umgebungsvariablen“ und öffnen Sie die für Ihr Konto.</translation>
    </message>
    <message>
        <source>On a Mac or on Linux, open the file that sets it: in your home folder, often .zshrc, .bashrc or .profile.</source>
        <translation>Öffnen Sie auf einem Mac oder unter Linux die Datei, in der sie gesetzt wird: in Ihrem Benutzerordner, oft .zshrc, .bashrc oder .profile.</translation>
    </message>
    <message>
        <source>On a server or in a container, open the settings of that service.</source>
        <translation>Öffnen Sie auf einem Server oder in einem Container die Einstellungen dieses Dienstes.</translation>
    </message>
    <message>
        <source>Paste the token as the value of NOTION_TOKEN, or of the name that your program reads. No quotes, no spaces.</source>
        <translation>Fügen Sie das Token als Wert von NOTION_TOKEN ein oder unter dem Namen, den Ihr Programm liest. Keine Anführungszeichen, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Speichern Sie.</translation>
    </message>
    <message>
        <source>Does one hold the database’s id? Look whether it is the one in its link: the 32 characters before the question mark.</source>
        <translation>Enthält eine Variable die ID der Datenbank? Sehen Sie nach, ob es die ID aus dem Link der Datenbank ist: die 32 Zeichen vor dem Fragezeichen.</translation>
    </message>
    <message>
        <source>Run the program once.</source>
        <translation>Führen Sie das Programm einmal aus.</translation>
    </message>
    <message>
        <source>Now close the program and the terminal, open them again and run it: variables are read at the start. Some are only read when you sign in to the computer again.</source>
        <translation>Schließen Sie jetzt das Programm und das Terminal, öffnen Sie beide wieder und führen Sie es aus: Variablen werden beim Start gelesen. Manche werden erst gelesen, wenn Sie sich am Computer neu anmelden.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitHub keeps its own copy. It does not change by itself.</source>
        <translation>GitHub bewahrt eine eigene Kopie auf. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>In GitHub open the repository, then Settings, then “Secrets and variables”, then Actions.</source>
        <translation>Öffnen Sie in GitHub das Repository, dann „Settings“, „Secrets and variables“ und „Actions“.</translation>
    </message>
    <message>
        <source>Click the pencil next to NOTION_TOKEN, or the name you gave it, and paste the token. No spaces, no quotes.</source>
        <translation>Klicken Sie auf den Stift neben NOTION_TOKEN oder dem Namen, den Sie ihm gegeben haben, und fügen Sie das Token ein. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Click “New repository secret”, give it the name that the workflow reads, and paste the token. No spaces, no quotes.</source>
        <translation>Klicken Sie auf „New repository secret“, vergeben Sie den Namen, den der Workflow liest, und fügen Sie das Token ein. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Is it a secret of the organization? Then one of its owners changes it, in the organization’s settings.</source>
        <translation>Ist es ein Secret der Organisation? Dann ändern es die Besitzer der Organisation in deren Einstellungen.</translation>
    </message>
    <message>
        <source>Does an environment have a secret of the same name? That one wins: change it too.</source>
        <translation>Gibt es in einer Umgebung (Environment) ein Secret mit demselben Namen? Das hat Vorrang: Ändern Sie es ebenfalls.</translation>
    </message>
    <message>
        <source>Put in the ids of the new databases too: copies have ids of their own.</source>
        <translation>Tragen Sie auch die IDs der neuen Datenbanken ein: Kopien haben eigene IDs.</translation>
    </message>
    <message>
        <source>Look whether the database’s id in the workflow is the one in its link: the 32 characters before the question mark.</source>
        <translation>Sehen Sie nach, ob die ID der Datenbank im Workflow die aus ihrem Link ist: die 32 Zeichen vor dem Fragezeichen.</translation>
    </message>
    <message>
        <source>Open Actions and run the workflow again.</source>
        <translation>Öffnen Sie „Actions“ und führen Sie den Workflow noch einmal aus.</translation>
    </message>
    <message>
        <source>your script</source>
        <translation>Ihr Skript</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>Ihr Tool</translation>
    </message>
    <message>
        <source>In every scenario, choose the new connection in each Notion module, and pick the database again.</source>
        <translation>Wählen Sie in allen Szenarien in jedem Notion-Modul die neue Verbindung und dann die Datenbank neu aus.</translation>
    </message>
    <message>
        <source>In your scenario choose it in each Notion module, and pick the database.</source>
        <translation>Wählen Sie in Ihrem Szenario in jedem Notion-Modul diese Verbindung und dann die Datenbank.</translation>
    </message>
    <message>
        <source>In your scenario open the Notion module, load the list again and pick the database.</source>
        <translation>Öffnen Sie in Ihrem Szenario das Notion-Modul, laden Sie die Liste neu und wählen Sie die Datenbank.</translation>
    </message>
    <message>
        <source>Run the scenario once.</source>
        <translation>Führen Sie das Szenario einmal aus.</translation>
    </message>
    <message>
        <source>Only then, and if no other scenario uses it, delete the old connection.</source>
        <translation>Löschen Sie erst dann die alte Verbindung, und nur, wenn kein anderes Szenario sie verwendet.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Make keeps its own copy. It does not change by itself.</source>
        <translation>Make bewahrt eine eigene Kopie auf. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Internal”.</source>
        <translation>Öffnen Sie in Make „Connections“ und fügen Sie eine neue Verbindung vom Typ „Notion Internal“ hinzu.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Token”. No spaces, no quotes.</source>
        <translation>Fügen Sie das Token bei „Internal Integration Token“ ein. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make, über Notion angemeldet</translation>
    </message>
    <message>
        <source>This connection has no field for a token. You sign in with Notion there.</source>
        <translation>Diese Verbindung hat kein Feld für ein Token. Sie melden sich dort über Notion an.</translation>
    </message>
    <message>
        <source>In Make open Connections, find Notion and click Reauthorize.</source>
        <translation>Öffnen Sie in Make „Connections“, suchen Sie Notion und klicken Sie auf „Reauthorize“.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Public”.</source>
        <translation>Öffnen Sie in Make „Connections“ und fügen Sie eine neue Verbindung vom Typ „Notion Public“ hinzu.</translation>
    </message>
    <message>
        <source>In each Notion module, look whether the database is still chosen.</source>
        <translation>Sehen Sie in jedem Notion-Modul nach, ob die Datenbank noch ausgewählt ist.</translation>
    </message>
    <message>
        <source>An AI assistant (MCP server)</source>
        <translation>Ein KI-Assistent (MCP-Server)</translation>
    </message>
    <message>
        <source>The assistant’s settings keep their own copy. It does not change by itself.</source>
        <translation>Die Einstellungen des KI-Assistenten enthalten eine eigene Kopie. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>Open the assistant’s settings file and find the part about Notion.</source>
        <translation>Öffnen Sie die Einstellungsdatei des KI-Assistenten und suchen Sie den Teil zu Notion.</translation>
    </message>
    <message>
        <source>Does it name mcp.notion.com? That one takes no token: connect it again in the assistant, sign in with Notion, and skip the next step.</source>
        <translation>Steht dort mcp.notion.com? Dafür wird kein Token gebraucht: Verbinden Sie es im KI-Assistenten neu, melden Sie sich über Notion an und überspringen Sie den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Paste the token between the quotes behind NOTION_TOKEN. If OPENAPI_MCP_HEADERS stands there instead, it goes right behind “Bearer ”.</source>
        <translation>Fügen Sie das Token zwischen den Anführungszeichen hinter NOTION_TOKEN ein. Steht dort stattdessen OPENAPI_MCP_HEADERS, gehört es direkt hinter „Bearer “.</translation>
    </message>
    <message>
        <source>Ask the assistant for the database by its name.</source>
        <translation>Fragen Sie den KI-Assistenten nach der Datenbank, mit ihrem Namen.</translation>
    </message>
    <message>
        <source>Save the file.</source>
        <translation>Speichern Sie die Datei.</translation>
    </message>
    <message>
        <source>Now quit the assistant completely, open it again and ask it for a Notion page: it reads the token at its start.</source>
        <translation>Beenden Sie jetzt den KI-Assistenten ganz, öffnen Sie ihn wieder und fragen Sie ihn nach einer Notion-Seite: Er liest das Token beim Start.</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>n8n keeps its own copy. It does not change by itself.</source>
        <translation>n8n bewahrt eine eigene Kopie auf. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and click the one for Notion.</source>
        <translation>Öffnen Sie in n8n „Credentials“ und klicken Sie auf den Eintrag für Notion.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and create one for “Notion API”.</source>
        <translation>Öffnen Sie in n8n „Credentials“ und erstellen Sie einen Eintrag für „Notion API“.</translation>
    </message>
    <message>
        <source>Is it “Notion OAuth2 API”? That one takes no token: sign in again there, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Ist es „Notion OAuth2 API“? Dafür wird kein Token gebraucht: Melden Sie sich dort neu an, wählen Sie den Workspace, setzen Sie die Häkchen bei Ihren Seiten und überspringen Sie den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret” and save. No spaces, no quotes.</source>
        <translation>Fügen Sie das Token bei „Internal Integration Secret“ ein und speichern Sie. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Does n8n’s own test complain? Older versions need one thing more: in Notion, let the connection read user information.</source>
        <translation>Meldet der eigene Test von n8n einen Fehler? Ältere Versionen brauchen noch etwas: Erlauben Sie der Verbindung in Notion, Nutzerdaten zu lesen.</translation>
    </message>
    <message>
        <source>In your workflow choose it in each Notion node, and pick the database.</source>
        <translation>Wählen Sie in Ihrem Workflow in jedem Notion-Node diesen Eintrag und dann die Datenbank.</translation>
    </message>
    <message>
        <source>In every workflow, pick the database again in each Notion node.</source>
        <translation>Wählen Sie in jedem Workflow in allen Notion-Nodes die Datenbank neu aus.</translation>
    </message>
    <message>
        <source>In your workflow open the Notion node and pick the database from the list.</source>
        <translation>Öffnen Sie in Ihrem Workflow den Notion-Node und wählen Sie die Datenbank aus der Liste.</translation>
    </message>
    <message>
        <source>Run the workflow once.</source>
        <translation>Führen Sie den Workflow einmal aus.</translation>
    </message>
    <message>
        <source>Obsidian Importer</source>
        <translation>Obsidian Importer</translation>
    </message>
    <message>
        <source>The Importer has a field of its own for the token.</source>
        <translation>Der Importer hat ein eigenes Feld für das Token.</translation>
    </message>
    <message>
        <source>In Obsidian open the Importer, and choose Notion as the format: the one that wants a token, not the .zip file.</source>
        <translation>Öffnen Sie in Obsidian den Importer und wählen Sie als Format Notion: das, das ein Token verlangt, nicht die .zip-Datei.</translation>
    </message>
    <message>
        <source>Paste the token into its field. No spaces, no quotes.</source>
        <translation>Fügen Sie das Token in das Feld dafür ein. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Choose your pages and click Import.</source>
        <translation>Wählen Sie Ihre Seiten und klicken Sie auf „Import“.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Ein anderes Tool</translation>
    </message>
    <message>
        <source>Your tool keeps its own copy. It does not change by itself.</source>
        <translation>Ihr Tool bewahrt eine eigene Kopie auf. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>In the tool’s settings look for Notion. It may stand under connections, integrations, credentials or accounts.</source>
        <translation>Suchen Sie in den Einstellungen des Tools nach Notion. Es kann unter Verbindungen, Integrationen, Zugangsdaten oder Konten stehen.</translation>
    </message>
    <message>
        <source>No field, only a button to sign in? Then it takes no token: connect again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Kein Feld, nur ein Button zum Anmelden? Dann wird kein Token gebraucht: Verbinden Sie neu, wählen Sie den Workspace, setzen Sie die Häkchen bei Ihren Seiten und überspringen Sie den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Paste the token into the field for it, in place of any old one. No spaces, no quotes.</source>
        <translation>Fügen Sie das Token in das Feld dafür ein, anstelle eines alten. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Wherever the tool uses a database, pick it again.</source>
        <translation>Wählen Sie überall, wo das Tool eine Datenbank verwendet, diese neu aus.</translation>
    </message>
    <message>
        <source>Load the list of databases again and pick the missing one.</source>
        <translation>Laden Sie die Liste der Datenbanken neu und wählen Sie die fehlende aus.</translation>
    </message>
    <message>
        <source>Save, if there is a button for it.</source>
        <translation>Speichern Sie, wenn es dafür einen Button gibt.</translation>
    </message>
    <message>
        <source>Let the tool do its work once, or use its own test.</source>
        <translation>Lassen Sie das Tool einmal arbeiten, oder nutzen Sie seinen eigenen Test.</translation>
    </message>
    <message>
        <source>Now close the tool completely, open it again and let it do its work once: many keep the old token until then.</source>
        <translation>Schließen Sie das Tool jetzt ganz, öffnen Sie es wieder und lassen Sie es einmal arbeiten: Viele behalten bis dahin das alte Token.</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>Pipedream keeps its own copy. It does not change by itself.</source>
        <translation>Pipedream bewahrt eine eigene Kopie auf. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and find the one for Notion.</source>
        <translation>Öffnen Sie in Pipedream „Accounts“ und suchen Sie den Eintrag für Notion.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and add “Notion (API Key)”.</source>
        <translation>Öffnen Sie in Pipedream „Accounts“ und fügen Sie „Notion (API Key)“ hinzu.</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? That one takes no token: reconnect it, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Steht dort nur „Notion“? Dafür wird kein Token gebraucht: Verbinden Sie es neu, wählen Sie den Workspace, setzen Sie die Häkchen bei Ihren Seiten und überspringen Sie den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? Then reconnect it, and tick the missing database too.</source>
        <translation>Steht dort nur „Notion“? Dann verbinden Sie es neu und setzen Sie auch bei der fehlenden Datenbank das Häkchen.</translation>
    </message>
    <message>
        <source>Paste the token into “Notion (API Key)”. No spaces, no quotes.</source>
        <translation>Fügen Sie das Token bei „Notion (API Key)“ ein. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>In each Notion step, pick the database again.</source>
        <translation>Wählen Sie in jedem Notion-Schritt die Datenbank neu aus.</translation>
    </message>
    <message>
        <source>Test the step, then deploy the workflow.</source>
        <translation>Testen Sie den Schritt und veröffentlichen Sie dann den Workflow (Deploy).</translation>
    </message>
    <message>
        <source>Raycast</source>
        <translation>Raycast</translation>
    </message>
    <message>
        <source>Raycast keeps its own copy. It does not change by itself.</source>
        <translation>Raycast bewahrt eine eigene Kopie auf. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>In Raycast open Settings, then Extensions, then Notion.</source>
        <translation>Öffnen Sie in Raycast „Settings“, dann „Extensions“, dann „Notion“.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret”. No spaces, no quotes.</source>
        <translation>Fügen Sie das Token bei „Internal Integration Secret“ ein. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Open “Search Notion” and look for one of your databases.</source>
        <translation>Öffnen Sie „Search Notion“ und suchen Sie nach einer Ihrer Datenbanken.</translation>
    </message>
    <message>
        <source>A script or program</source>
        <translation>Ein Skript oder Programm</translation>
    </message>
    <message>
        <source>A script reads its own copy. It does not change by itself.</source>
        <translation>Ein Skript liest eine eigene Kopie. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>Open the file with the script’s settings. It is often called .env.</source>
        <translation>Öffnen Sie die Datei mit den Einstellungen des Skripts. Sie heißt oft .env.</translation>
    </message>
    <message>
        <source>Paste the token right behind NOTION_TOKEN= or NOTION_API_KEY=, whichever name stands there. No quotes, no spaces.</source>
        <translation>Fügen Sie das Token direkt hinter NOTION_TOKEN= oder NOTION_API_KEY= ein, je nachdem, welcher Name dort steht. Keine Anführungszeichen, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Write the name that your script reads, often NOTION_TOKEN, then = and the token. No quotes, no spaces.</source>
        <translation>Schreiben Sie den Namen, den Ihr Skript liest, oft NOTION_TOKEN, dann = und das Token. Keine Anführungszeichen, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Is there an environment variable of the same name? It wins over the file, so change it too.</source>
        <translation>Gibt es eine Umgebungsvariable mit demselben Namen? Sie hat Vorrang vor der Datei, ändern Sie sie also ebenfalls.</translation>
    </message>
    <message>
        <source>Look whether the database’s id there is the one in its link: the 32 characters before the question mark.</source>
        <translation>Sehen Sie nach, ob die ID der Datenbank dort die aus ihrem Link ist: die 32 Zeichen vor dem Fragezeichen.</translation>
    </message>
    <message>
        <source>Save the file, and run the script once.</source>
        <translation>Speichern Sie die Datei und führen Sie das Skript einmal aus.</translation>
    </message>
    <message>
        <source>Now close the program or the terminal, open it again and run the script: it reads the token at its start.</source>
        <translation>Schließen Sie jetzt das Programm oder das Terminal, öffnen Sie es wieder und führen Sie das Skript aus: Es liest das Token beim Start.</translation>
    </message>
    <message>
        <source>In the window that opens, choose your new workspace at the top.</source>
        <translation>Wählen Sie in dem Fenster, das sich öffnet, oben Ihren neuen Workspace.</translation>
    </message>
    <message>
        <source>In the window that opens, look whether the right workspace stands at the top.</source>
        <translation>Sehen Sie in dem Fenster, das sich öffnet, nach, ob oben der richtige Workspace steht.</translation>
    </message>
    <message>
        <source>Tick the pages that hold your databases, and allow access.</source>
        <translation>Setzen Sie die Häkchen bei den Seiten, die Ihre Datenbanken enthalten, und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>Tick the missing database too. Leave the other ticks as they are, and allow access.</source>
        <translation>Setzen Sie auch bei der fehlenden Datenbank das Häkchen. Lassen Sie die anderen Häkchen, wie sie sind, und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>Workato</source>
        <translation>Workato</translation>
    </message>
    <message>
        <source>Workato keeps its own copy. It does not change by itself.</source>
        <translation>Workato bewahrt eine eigene Kopie auf. Sie ändert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>In Workato open the project and click its connection to Notion.</source>
        <translation>Öffnen Sie in Workato das Projekt und klicken Sie auf dessen Verbindung zu Notion.</translation>
    </message>
    <message>
        <source>In Workato create a connection and choose Notion.</source>
        <translation>Erstellen Sie in Workato eine Verbindung und wählen Sie Notion.</translation>
    </message>
    <message>
        <source>Is it connected with OAuth? Then it takes no token: connect it again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Läuft die Verbindung über OAuth? Dann wird kein Token gebraucht: Verbinden Sie neu, wählen Sie den Workspace, setzen Sie die Häkchen bei Ihren Seiten und überspringen Sie den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Choose the API key as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>Wählen Sie als Art der Anmeldung den API-Key und fügen Sie das Token ein. Keine Leerzeichen, keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Click Connect, and wait until it says so.</source>
        <translation>Klicken Sie auf „Connect“ und warten Sie, bis die Verbindung bestätigt wird.</translation>
    </message>
    <message>
        <source>In each Notion step of your recipes, pick the database again.</source>
        <translation>Wählen Sie in jedem Notion-Schritt Ihrer Recipes die Datenbank neu aus.</translation>
    </message>
    <message>
        <source>Test the recipe, then start it again.</source>
        <translation>Testen Sie das Recipe und starten Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Zapier has no field for a token. You sign in with Notion there.</source>
        <translation>Zapier hat kein Feld für ein Token. Sie melden sich dort über Notion an.</translation>
    </message>
    <message>
        <source>In Zapier open App connections and add one for Notion.</source>
        <translation>Öffnen Sie in Zapier „App connections“ und fügen Sie eine Verbindung für Notion hinzu.</translation>
    </message>
    <message>
        <source>In Zapier open App connections, find Notion and click Reconnect.</source>
        <translation>Öffnen Sie in Zapier „App connections“, suchen Sie Notion und klicken Sie auf „Reconnect“.</translation>
    </message>
    <message>
        <source>In your Zap choose this connection in each Notion step, and pick the database.</source>
        <translation>Wählen Sie in Ihrem Zap in jedem Notion-Schritt diese Verbindung und dann die Datenbank.</translation>
    </message>
    <message>
        <source>In each Notion step of your Zaps, pick the database again.</source>
        <translation>Wählen Sie in jedem Notion-Schritt Ihrer Zaps die Datenbank neu aus.</translation>
    </message>
    <message>
        <source>In the Notion step of your Zap, load the list again and pick the database.</source>
        <translation>Laden Sie im Notion-Schritt Ihres Zaps die Liste neu und wählen Sie die Datenbank.</translation>
    </message>
    <message>
        <source>Test the step, then turn the Zap on.</source>
        <translation>Testen Sie den Schritt und schalten Sie dann den Zap ein.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tried it, same error</source>
        <translation>Versucht, gleicher Fehler</translation>
    </message>
    <message>
        <source>Undo the save</source>
        <translation>Speichern rückgängig machen</translation>
    </message>
    <message>
        <source>Bring the newer token back</source>
        <translation>Neueres Token zurückholen</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>In einem Ordner nachsehen…</translation>
    </message>
    <message>
        <source>Replace in this file</source>
        <translation>In dieser Datei ersetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put it in {tool}</source>
        <translation>In {tool} eintragen</translation>
    </message>
    <message>
        <source>Connect {tool} again</source>
        <translation>{tool} neu verbinden</translation>
    </message>
    <message>
        <source>Connect {tool}</source>
        <translation>{tool} verbinden</translation>
    </message>
    <message>
        <source>Now in {tool}</source>
        <translation>Jetzt ist {tool} dran</translation>
    </message>
    <message>
        <source>Open “{file:plain}”, line {line:plain}, and put the new token in place of what {variable} has there.</source>
        <translation>Öffnen Sie „{file:plain}“, Zeile {line:plain}, und ersetzen Sie, was {variable} dort enthält, durch das neue Token.</translation>
    </message>
    <message>
        <source>It is no longer here: get it again.</source>
        <translation>Es ist nicht mehr hier: Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Does {tool} work now?</source>
        <translation>Funktioniert {tool} jetzt?</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Ja, es funktioniert</translation>
    </message>
    <message>
        <source>Same error</source>
        <translation>Gleicher Fehler</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Anderer Fehler</translation>
    </message>
    <message>
        <source>Paste the error message here</source>
        <translation>Fehlermeldung hier einfügen</translation>
    </message>
    <message>
        <source>I’ll test later</source>
        <translation>Ich teste später</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It stays on the clipboard until you tick this step (click its number), %n minute(s) at most.</source>
        <translation>
            <numerusform>Kopiert. Es bleibt in der Zwischenablage, bis Sie diesen Schritt abhaken (mit einem Klick auf seine Nummer), höchstens eine Minute.</numerusform>
            <numerusform>Kopiert. Es bleibt in der Zwischenablage, bis Sie diesen Schritt abhaken (mit einem Klick auf seine Nummer), höchstens %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>It copies the newer token, since Notion does not accept the earlier one.</source>
        <translation>Kopiert wird das neuere Token, da Notion das frühere nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Erneut kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n file(s) more. Look again when these are done.</source>
        <translation>
            <numerusform>Nicht gezeigt: eine weitere Datei. Sehen Sie noch einmal nach, wenn diese erledigt sind.</numerusform>
            <numerusform>Nicht gezeigt: %n weitere Dateien. Sehen Sie noch einmal nach, wenn diese erledigt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Ordner wird durchgesehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look for Notion tokens in this folder</source>
        <translation>In diesem Ordner nach Notion-Tokens suchen</translation>
    </message>
    <message>
        <source>The new token is no longer at hand. Check it again to replace it here.</source>
        <translation>Das neue Token ist nicht mehr zur Hand. Prüfen Sie es noch einmal, um es hier zu ersetzen.</translation>
    </message>
    <message>
        <source>Replaced. The file as it was lies beside it, as “{backup:plain}”. Keep the copy out of git, and delete it once your tool works.</source>
        <translation>Ersetzt. Die Datei, wie sie vorher war, liegt daneben, als „{backup:plain}“. Nehmen Sie die Kopie nicht in Git auf und löschen Sie sie, sobald Ihr Tool funktioniert.</translation>
    </message>
    <message>
        <source>{masked} is the old token</source>
        <translation>{masked} ist das alte Token</translation>
    </message>
    <message>
        <source>Replaced. The copy is deleted.</source>
        <translation>Ersetzt. Die Kopie ist gelöscht.</translation>
    </message>
    <message>
        <source>{masked} is to be replaced</source>
        <translation>{masked} soll ersetzt werden</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Die Datei ist wie vorher.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Andere Tools</translation>
    </message>
    <message>
        <source>Where the old token may still be on this computer</source>
        <translation>Wo das alte Token auf diesem Computer noch stehen kann</translation>
    </message>
    <message>
        <source>Where other tokens may be on this computer</source>
        <translation>Wo auf diesem Computer andere Tokens stehen können</translation>
    </message>
    <message>
        <source>The wizard can look for tokens in a folder: in .env files, settings and scripts. It changes nothing without your click, and nothing leaves this computer.</source>
        <translation>Der Assistent kann in einem Ordner nach Tokens suchen: in .env-Dateien, Einstellungen und Skripten. Ohne Ihren Klick ändert er nichts, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Kopie löschen</translation>
    </message>
    <message>
        <source>Delete the copy? Undo is not possible after that.</source>
        <translation>Kopie löschen? „Rückgängig“ ist danach nicht mehr möglich.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Trying again in {seconds:duration}</source>
        <translation>Nächster Versuch in {seconds:duration}</translation>
    </message>
    <message>
        <source>Trying again in {seconds:duration}, at {time:plain}</source>
        <translation>Nächster Versuch in {seconds:duration}, um {time:plain} Uhr</translation>
    </message>
    <message>
        <source>The wizard tries again by itself at {time:plain}</source>
        <translation>Der Assistent versucht es um {time:plain} Uhr von selbst wieder</translation>
    </message>
    <message>
        <source>The wizard tries again by itself in {seconds:duration}</source>
        <translation>Der Assistent versucht es in {seconds:duration} von selbst wieder</translation>
    </message>
    <message>
        <source>Notion asks to wait until {time:plain}</source>
        <translation>Notion bittet, bis {time:plain} Uhr zu warten</translation>
    </message>
    <message>
        <source>Notion asks to wait {seconds:duration} more</source>
        <translation>Notion bittet, noch {seconds:duration} zu warten</translation>
    </message>
    <message>
        <source>Notion can be asked again now</source>
        <translation>Notion kann jetzt wieder gefragt werden</translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>Neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>WhoseComputer</name>
    <message>
        <source>Whose computer is this?</source>
        <translation>Wessen Computer ist das?</translation>
    </message>
    <message>
        <source>This is my own computer</source>
        <translation>Das ist mein eigener Computer</translation>
    </message>
    <message>
        <source>The wizard offers to save a copy of the token.</source>
        <translation>Der Assistent bietet an, eine Kopie des Tokens zu speichern.</translation>
    </message>
    <message>
        <source>I help others on it</source>
        <translation>Damit helfe ich anderen</translation>
    </message>
    <message>
        <source>Going on without saving is the main way: no token stays.</source>
        <translation>Ohne Speichern fortfahren ist der Hauptweg: Kein Token bleibt zurück.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>The token you pasted is not saved. Close anyway?</source>
        <translation>Das eingefügte Token ist nicht gespeichert. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Nothing in Notion changes, and you can paste it again later.</source>
        <translation>In Notion ändert sich nichts, und Sie können es später wieder einfügen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>“{file:plain}” has the new token now. The file as it was lies beside it.</source>
        <translation>„{file:plain}“ enthält jetzt das neue Token. Die Datei, wie sie vorher war, liegt daneben.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was.</source>
        <translation>„{file:plain}“ ist wie vorher.</translation>
    </message>
    <message>
        <source>Nobody was here for a while. In two minutes the wizard forgets the token on this screen. Move the mouse or press a key to keep it.</source>
        <translation>Eine Weile war niemand hier. In zwei Minuten vergisst der Assistent das Token auf diesem Bildschirm. Bewegen Sie die Maus oder drücken Sie eine Taste, um es zu behalten.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has taken it off this screen. It is still saved, and read again when it is needed.</source>
        <translation>Das Token wurde 15 Minuten lang nicht verwendet, deshalb hat der Assistent es von diesem Bildschirm genommen. Es ist weiterhin gespeichert und wird wieder gelesen, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has forgotten it. Nothing else is lost.</source>
        <translation>Das Token wurde 15 Minuten lang nicht verwendet, deshalb hat der Assistent es vergessen. Sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation>Noch einmal einfügen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>um {moment} Uhr</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>am {moment}</translation>
    </message>
    <message>
        <source>at place {position}</source>
        <translation>an Stelle {position}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{several}, {one}</source>
        <translation>{several}, {one}</translation>
    </message>
    <message>
        <source>{several} and {one}</source>
        <translation>{several} und {one}</translation>
    </message>
</context>
</TS>
