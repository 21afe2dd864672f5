<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version:plain}, with Qt {qt:plain}</source>
        <translation>Version {version:plain}, avec Qt {qt:plain}</translation>
    </message>
    <message>
        <source>Qt and PySide6 (© The Qt Company Ltd. and others) are under the GNU Lesser General Public License (LGPL), version 3. They are files of their own beside the program: you may put another version of them in their place, and examine the program to make that work. Their source is at {qt:plain} and {pyside:plain}</source>
        <translation>Qt et PySide6 (© The Qt Company Ltd. et autres) sont sous licence publique générale limitée GNU (LGPL), version 3. Ce sont des fichiers distincts, à côté du programme&#xa0;: vous pouvez les remplacer par une autre version, et examiner le programme pour que cela fonctionne. Leur code source se trouve sur {qt:plain} et {pyside:plain}</translation>
    </message>
    <message>
        <source>Notion Wizard is independent. It is not made by Notion, nor affiliated with it.</source>
        <translation>Notion Wizard est indépendant. Il n’est pas réalisé par Notion et ne lui est pas affilié.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but requests to Notion. The token is sent to Notion only, and kept in this computer’s keychain only, if you save it. Nobody counts or watches what you do here.</source>
        <translation>Rien ne quitte cet ordinateur, sauf les demandes à Notion. Le jeton n’est envoyé qu’à Notion, et n’est gardé que dans le trousseau de cet ordinateur, si vous l’enregistrez. Personne ne compte ni n’observe ce que vous faites ici.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure (GPL-3.0-or-later)&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>De quoi est fait ce programme</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>Tous les composants et leurs licences</translation>
    </message>
    <message>
        <source>Each part has a licence of its own. Choose a part to read its licence.</source>
        <translation>Chaque composant a sa propre licence. Choisissez un composant pour lire sa licence.</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>The text of this licence did not come along. Its name is {licence:plain}.</source>
        <translation>Le texte de cette licence n’est pas joint. Elle s’appelle {licence:plain}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Practice. Nothing is real and nothing is saved.</source>
        <translation>Entraînement. Rien n’est réel et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Paste practice token</source>
        <translation>Coller le jeton d’entraînement</translation>
    </message>
    <message>
        <source>Test address in place of Notion:</source>
        <translation>Adresse de test à la place de Notion&#xa0;:</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>Scénario d’entraînement</translation>
    </message>
    <message>
        <source>Paste practice link</source>
        <translation>Coller le lien d’entraînement</translation>
    </message>
    <message>
        <source>Paste practice message</source>
        <translation>Coller le message d’entraînement</translation>
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
        <translation>Pourquoi cela arrive</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>To say on the phone</source>
        <translation>À dire au téléphone</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Trouvé aussi</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
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
        <translation>un «&#xa0;{character:plain}&#xa0;»</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>un tiret long</translation>
    </message>
    <message>
        <source>a character that could not be read</source>
        <translation>un caractère qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>the letter “{character:plain}” instead of a digit</source>
        <translation>la lettre «&#xa0;{character:plain}&#xa0;» à la place d’un chiffre</translation>
    </message>
    <message>
        <source>a Cyrillic letter that looks like “{look:plain}”</source>
        <translation>une lettre cyrillique qui ressemble à «&#xa0;{look:plain}&#xa0;»</translation>
    </message>
    <message>
        <source>a Greek letter that looks like “{look:plain}”</source>
        <translation>une lettre grecque qui ressemble à «&#xa0;{look:plain}&#xa0;»</translation>
    </message>
    <message>
        <source>an Armenian letter that looks like “{look:plain}”</source>
        <translation>une lettre arménienne qui ressemble à «&#xa0;{look:plain}&#xa0;»</translation>
    </message>
    <message>
        <source>a Cherokee letter that looks like “{look:plain}”</source>
        <translation>une lettre cherokee qui ressemble à «&#xa0;{look:plain}&#xa0;»</translation>
    </message>
    <message>
        <source>a Hebrew letter that looks like “{look:plain}”</source>
        <translation>une lettre hébraïque qui ressemble à «&#xa0;{look:plain}&#xa0;»</translation>
    </message>
    <message>
        <source>an Arabic letter that looks like “{look:plain}”</source>
        <translation>une lettre arabe qui ressemble à «&#xa0;{look:plain}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The one that ends {ends:plain}</source>
        <translation>Celui qui se termine par {ends:plain}</translation>
    </message>
    <message>
        <source>The saved token “{name}”</source>
        <translation>Jeton enregistré&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Paste and check</source>
        <translation>Coller et vérifier</translation>
    </message>
    <message>
        <source>It stays hidden here. Pause screen sharing while Notion shows it.</source>
        <translation>Il reste masqué ici. Suspendez tout partage d’écran pendant que Notion l’affiche.</translation>
    </message>
    <message>
        <source>I don’t have it</source>
        <translation>Je ne l’ai pas</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>Vérifier le jeton</translation>
    </message>
    <message>
        <source>The link is kept</source>
        <translation>Le lien est gardé</translation>
    </message>
    <message>
        <source>Check the saved token</source>
        <translation>Vérifier le jeton enregistré</translation>
    </message>
    <message>
        <source>The link is kept for the database check.</source>
        <translation>Le lien est gardé pour la vérification des bases de données.</translation>
    </message>
    <message>
        <source>The link is kept for the database check. Now paste the token.</source>
        <translation>Le lien est gardé pour la vérification des bases de données. Collez maintenant le jeton.</translation>
    </message>
    <message>
        <source>Waiting for the program that you copied in…</source>
        <translation>En attente du programme où vous avez copié…</translation>
    </message>
    <message>
        <source>The program that you copied in does not answer, so nothing could be pasted. Copy the token once more, or type it here.</source>
        <translation>Le programme où vous avez copié ne répond pas, donc rien n’a pu être collé. Copiez le jeton encore une fois, ou tapez-le ici.</translation>
    </message>
    <message>
        <source>The token, shown</source>
        <translation>Le jeton, affiché</translation>
    </message>
    <message>
        <source>The token, hidden</source>
        <translation>Le jeton, masqué</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Collez le jeton ici</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A screen reader then says it aloud.</source>
        <translation>Un lecteur d’écran le lira alors à voix haute.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Coller de nouveau</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>begins {begins:plain}</source>
        <translation>commence par {begins:plain}</translation>
    </message>
    <message>
        <source>ends {ends:plain}</source>
        <translation>se termine par {ends:plain}</translation>
    </message>
    <message>
        <source>{expected} would be right</source>
        <translation>il en faudrait {expected}</translation>
    </message>
    <message>
        <source>Is “{workspace}” your new workspace?</source>
        <translation>Est-ce que «&#xa0;{workspace}&#xa0;» est votre nouvel espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>You said you moved. Is “{workspace}” the right workspace?</source>
        <translation>Vous avez dit avoir changé d’espace de travail. Est-ce que «&#xa0;{workspace}&#xa0;» est le bon&#xa0;?</translation>
    </message>
    <message>
        <source>Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Vérifiez le nom en haut à gauche dans Notion. Le jeton doit être créé dans le nouvel espace de travail.</translation>
    </message>
    <message>
        <source>No, get the other token</source>
        <translation>Non, prendre l’autre jeton</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Oui, c’est le bon</translation>
    </message>
</context>
<context>
    <name>ClearOffer</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>The token you pasted is still on the clipboard, where any program can read it. It is saved now, so it need not stay there.</source>
        <translation>Le jeton que vous avez collé est encore dans le presse-papiers, où n’importe quel programme peut le lire. Il est maintenant enregistré et n’a plus besoin d’y rester.</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If this computer keeps a clipboard history, remove the token there as well.</source>
        <translation>Le presse-papiers a été vidé. Si cet ordinateur garde un historique du presse-papiers, supprimez-y aussi le jeton.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>If this computer keeps a clipboard history, it is asked to leave the token out. Whether it does, the wizard cannot see.</source>
        <translation>Si cet ordinateur garde un historique du presse-papiers, l’assistant lui demande de ne pas y mettre le jeton. Il ne peut pas voir si c’est respecté.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such practice. There are: {slugs:plain}</source>
        <translation>Cet entraînement n’existe pas. Voici ceux qui existent&#xa0;: {slugs:plain}</translation>
    </message>
    <message>
        <source>Another address than Notion’s is for tests: it must be on this computer, such as http://127.0.0.1:8080/v1, and have no name, password, query or fragment in it.</source>
        <translation>Une autre adresse que celle de Notion sert aux tests&#xa0;: elle doit être sur cet ordinateur, par exemple http://127.0.0.1:8080/v1, et ne contenir ni nom, ni mot de passe, ni requête, ni fragment.</translation>
    </message>
    <message>
        <source>The name of the file looks like a token. File names can be read by everyone: take another.</source>
        <translation>Le nom du fichier ressemble à un jeton. Tout le monde peut lire les noms de fichiers&#xa0;: prenez-en un autre.</translation>
    </message>
    <message>
        <source>{message:plain}</source>
        <translation>{message:plain}</translation>
    </message>
    <message>
        <source>What it can be, likeliest first:</source>
        <translation>Ce que cela peut être, le plus probable d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Ce qu’il faut faire&#xa0;:</translation>
    </message>
    <message>
        <source>Run this command again.</source>
        <translation>Exécutez de nouveau cette commande.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Worth knowing: {title:plain} (Code {code})</source>
        <translation>Bon à savoir&#xa0;: {title:plain} (code {code})</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s)</source>
        <translation>
            <numerusform>Jeton&#xa0;: %n caractère</numerusform>
            <numerusform>Jeton&#xa0;: %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>Jeton&#xa0;: %n caractère, commence par {begins}, se termine par {ends}</numerusform>
            <numerusform>Jeton&#xa0;: %n caractères, commence par {begins}, se termine par {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {title:plain} (Code {code})</source>
        <translation>Dedans&#xa0;: {title:plain} (code {code})</translation>
    </message>
    <message>
        <source>Workspace: {workspace}</source>
        <translation>Espace de travail&#xa0;: {workspace}</translation>
    </message>
    <message>
        <source>Connection: {connection}</source>
        <translation>Connexion&#xa0;: {connection}</translation>
    </message>
    <message>
        <source>What it may do: {capabilities:plain}</source>
        <translation>Ses droits&#xa0;: {capabilities:plain}</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found:</source>
        <translation>
            <numerusform>%n base de données trouvée&#xa0;:</numerusform>
            <numerusform>%n bases de données trouvées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found; there may be more:</source>
        <translation>
            <numerusform>%n base de données trouvée&#xa0;; il y en a peut-être d’autres&#xa0;:</numerusform>
            <numerusform>%n bases de données trouvées&#xa0;; il y en a peut-être d’autres&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{link:plain}: {title:plain} (Code {code})</source>
        <translation>{link:plain}&#xa0;: {title:plain} (code {code})</translation>
    </message>
    <message>
        <source>{link:plain}: not checked</source>
        <translation>{link:plain}&#xa0;: non vérifié</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>works, see below</source>
        <translation>fonctionne, voir plus bas</translation>
    </message>
    <message>
        <source>a problem, see below</source>
        <translation>un problème, voir plus bas</translation>
    </message>
    <message>
        <source>could not tell, see below</source>
        <translation>impossible à dire, voir plus bas</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>{name}: {status} ({seconds} s)</source>
        <translation>{name}&#xa0;: {status} ({seconds} s)</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>The way leads through the proxy {proxy}.</source>
        <translation>Le chemin passe par le proxy {proxy}.</translation>
    </message>
    <message>
        <source>A proxy is set, but its address cannot be read.</source>
        <translation>Un proxy est réglé, mais son adresse est illisible.</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>Aucun proxy n’est réglé.</translation>
    </message>
    <message>
        <source>Only the window reads automatic proxy settings (PAC files); this command does not.</source>
        <translation>Seule la fenêtre lit les réglages automatiques de proxy (fichiers PAC)&#xa0;; cette commande ne le fait pas.</translation>
    </message>
    <message>
        <source>The note for your IT department, to copy:</source>
        <translation>La note pour votre service informatique, à copier&#xa0;:</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>Aucun jeton n’a été envoyé.</translation>
    </message>
    <message>
        <source>Paste the token, then press Enter. It is not shown.</source>
        <translation>Collez le jeton, puis appuyez sur Entrée. Il ne s’affiche pas.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real, and nothing is written.</source>
        <translation>Entraînement&#xa0;: rien n’est réel ici, et rien n’est écrit.</translation>
    </message>
    <message>
        <source>The token will stand on this screen, where others may see it. Type yes to show it:</source>
        <translation>Le jeton apparaîtra sur cet écran, où d’autres pourraient le voir. Tapez yes pour l’afficher&#xa0;:</translation>
    </message>
    <message>
        <source>No token is saved under that name. Saved are: {names:plain}</source>
        <translation>Aucun jeton n’est enregistré sous ce nom. Sont enregistrés&#xa0;: {names:plain}</translation>
    </message>
    <message>
        <source>No token is saved on this computer.</source>
        <translation>Aucun jeton n’est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Several tokens are saved under that name. Take one of these ids: {names:plain}</source>
        <translation>Plusieurs jetons sont enregistrés sous ce nom. Prenez un de ces identifiants&#xa0;: {names:plain}</translation>
    </message>
    <message>
        <source>That is more than 2 MB of text.</source>
        <translation>Cela fait plus de 2 Mo de texte.</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Tokens compared</source>
        <translation>Comparer les jetons</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Databases this token reaches</source>
        <translation>Bases de données auxquelles ce jeton a accès</translation>
    </message>
</context>
<context>
    <name>Databases</name>
    <message>
        <source>In Notion, open the database.</source>
        <translation>Dans Notion, ouvrez la base de données.</translation>
    </message>
    <message>
        <source>Click ••• at the top right, then Connections (also called integrations).</source>
        <translation>Cliquez sur ••• en haut à droite, puis sur Connexions (Connections, aussi appelées intégrations).</translation>
    </message>
    <message>
        <source>Click “Add connection”, choose “{connection}” and confirm.</source>
        <translation>Cliquez sur «&#xa0;Add connection&#xa0;», choisissez «&#xa0;{connection}&#xa0;», puis confirmez.</translation>
    </message>
    <message>
        <source>If it is already listed there, remove it and add it again.</source>
        <translation>Si elle y figure déjà, retirez-la et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Click •••, then Copy link, and paste it here.</source>
        <translation>Cliquez sur •••, puis sur Copier le lien (Copy link), et collez-le ici.</translation>
    </message>
    <message>
        <source>The token works. No databases are shared yet</source>
        <translation>Le jeton fonctionne. Aucune base de données n’est encore partagée</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. The wizard keeps looking.</source>
        <translation>Dans Notion, ouvrez la base de données, cliquez sur •••, puis Connexions (Connections), et ajoutez «&#xa0;{connection}&#xa0;». L’assistant continue de chercher.</translation>
    </message>
    <message>
        <source>The token is good, it just sees nothing yet; open the database in Notion, click the three dots, Connections, and add yours.</source>
        <translation>Le jeton est bon, simplement il ne voit encore rien&#xa0;; ouvrez la base de données dans Notion, cliquez sur les trois points, puis Connexions, et ajoutez votre connexion.</translation>
    </message>
    <message>
        <source>No databases are shared yet</source>
        <translation>Aucune base de données n’est encore partagée</translation>
    </message>
    <message>
        <source>The token is good. In Notion open the database, click •••, Connections, and add “{connection}”.</source>
        <translation>Le jeton est bon. Dans Notion, ouvrez la base de données, cliquez sur •••, puis Connexions (Connections), et ajoutez «&#xa0;{connection}&#xa0;».</translation>
    </message>
    <message>
        <source>The token is good; share the database with your connection in Notion, then test the tool again.</source>
        <translation>Le jeton est bon&#xa0;; partagez la base de données avec votre connexion dans Notion, puis testez de nouveau l’outil.</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. Then come back and click Look again.</source>
        <translation>Dans Notion, ouvrez la base de données, cliquez sur •••, puis Connexions (Connections), et ajoutez «&#xa0;{connection}&#xa0;». Ensuite, revenez et cliquez sur «&#xa0;Chercher de nouveau&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The token works and reaches %n database(s)</source>
        <translation>
            <numerusform>Le jeton fonctionne et accède à %n base de données</numerusform>
            <numerusform>Le jeton fonctionne et accède à %n bases de données</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the whole list that Notion gives. One that was shared a moment ago can take a while to appear.</source>
        <translation>C’est toute la liste que donne Notion. Une base partagée il y a un instant peut mettre un moment à apparaître.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good and reaches %n database(s); is the one you need among them?</source>
        <translation>
            <numerusform>Le jeton est bon et accède à %n base de données&#xa0;; est-ce celle qu’il vous faut&#xa0;?</numerusform>
            <numerusform>Le jeton est bon et accède à %n bases de données&#xa0;; celle qu’il vous faut en fait-elle partie&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The token works but sees no database</source>
        <translation>Le jeton fonctionne, mais ne voit aucune base de données</translation>
    </message>
    <message>
        <source>A personal token sees what its maker sees, so nothing has to be shared with it. Most often that person cannot open the database, or it is in another workspace.</source>
        <translation>Un jeton personnel voit ce que voit la personne qui l’a créé&#xa0;: il n’y a donc rien à partager avec lui. Le plus souvent, cette personne ne peut pas ouvrir la base de données, ou celle-ci est dans un autre espace de travail.</translation>
    </message>
    <message>
        <source>Look whether the token’s maker can open the database in Notion.</source>
        <translation>Regardez si la personne qui a créé le jeton peut ouvrir la base de données dans Notion.</translation>
    </message>
    <message>
        <source>If not, ask its owner to share it with that person.</source>
        <translation>Sinon, demandez à son propriétaire de la partager avec cette personne.</translation>
    </message>
    <message>
        <source>The token is good; can the person who made it open that database in Notion?</source>
        <translation>Le jeton est bon&#xa0;; la personne qui l’a créé peut-elle ouvrir cette base de données dans Notion&#xa0;?</translation>
    </message>
    <message>
        <source>There may be more databases than these</source>
        <translation>Il y a peut-être d’autres bases de données que celles-ci</translation>
    </message>
    <message>
        <source>Notion did not tell all of them this time. The token works, and one that is missing here can be checked by its link.</source>
        <translation>Cette fois, Notion ne les a pas toutes indiquées. Le jeton fonctionne, et une base qui manque ici peut être vérifiée par son lien.</translation>
    </message>
    <message>
        <source>Paste the link of the database that you miss.</source>
        <translation>Collez le lien de la base de données qui vous manque.</translation>
    </message>
    <message>
        <source>Notion did not list everything; paste the link of the database you need.</source>
        <translation>Notion n’a pas tout indiqué&#xa0;; collez le lien de la base de données qu’il vous faut.</translation>
    </message>
    <message numerus="yes">
        <source>The list broke off after %n database(s)</source>
        <translation>
            <numerusform>La liste s’est interrompue après %n base de données</numerusform>
            <numerusform>La liste s’est interrompue après %n bases de données</numerusform>
        </translation>
    </message>
    <message>
        <source>Notion’s answers broke off on the way; what came so far is kept. The token works.</source>
        <translation>Les réponses de Notion se sont interrompues en chemin&#xa0;; ce qui est arrivé est gardé. Le jeton fonctionne.</translation>
    </message>
    <message>
        <source>The token is good; the list broke off on the way, so look once more.</source>
        <translation>Le jeton est bon&#xa0;; la liste s’est interrompue en chemin&#xa0;: cherchez encore une fois.</translation>
    </message>
    <message>
        <source>The token works but may not read</source>
        <translation>Le jeton fonctionne, mais n’a pas le droit de lire</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection most likely lacks “Read content”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notion l’accepte, mais il manque très probablement «&#xa0;Read content&#xa0;» à la connexion. Un propriétaire de l’espace de travail peut l’activer dans les réglages de la connexion.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>Demandez à un propriétaire de l’espace de travail de le faire si vous ne l’êtes pas vous-même.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Dans Notion, ouvrez la connexion (aussi appelée intégration).</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “Read content” and save.</source>
        <translation>Sous Capabilities, cochez «&#xa0;Read content&#xa0;», puis enregistrez.</translation>
    </message>
    <message>
        <source>Come back here and click Try again.</source>
        <translation>Revenez ici et cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>The token is good; in the connection’s capabilities, Read content has to be ticked.</source>
        <translation>Le jeton est bon&#xa0;; dans les Capabilities de la connexion, Read content doit être coché.</translation>
    </message>
    <message>
        <source>This token reaches “{title}”</source>
        <translation>Ce jeton accède à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Your tool can reach it with this token too.</source>
        <translation>Avec ce jeton, votre outil peut y accéder aussi.</translation>
    </message>
    <message>
        <source>The token reaches that database; pick it again in the tool.</source>
        <translation>Le jeton accède à cette base de données&#xa0;; sélectionnez-la de nouveau dans l’outil.</translation>
    </message>
    <message>
        <source>This token cannot see that database yet</source>
        <translation>Ce jeton ne voit pas encore cette base de données</translation>
    </message>
    <message>
        <source>Most often it has not been shared with “{connection}”. Already listed there? Remove it, add it again.</source>
        <translation>Le plus souvent, elle n’a pas été partagée avec «&#xa0;{connection}&#xa0;». La connexion y figure déjà&#xa0;? Retirez-la, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>It is not shared with “{connection}”.</source>
        <translation>Elle n’est pas partagée avec «&#xa0;{connection}&#xa0;».</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>Elle appartient à un autre espace de travail.</translation>
    </message>
    <message>
        <source>It was deleted, or the link is not complete.</source>
        <translation>Elle a été supprimée, ou le lien n’est pas complet.</translation>
    </message>
    <message>
        <source>The token cannot see that database yet; open it in Notion, click the three dots, Connections, and add yours.</source>
        <translation>Le jeton ne voit pas encore cette base de données&#xa0;; ouvrez-la dans Notion, cliquez sur les trois points, puis Connexions, et ajoutez votre connexion.</translation>
    </message>
    <message>
        <source>That link leads to a page</source>
        <translation>Ce lien mène à une page</translation>
    </message>
    <message>
        <source>The token reaches that page. A database may stand on it, with a link of its own.</source>
        <translation>Le jeton accède à cette page. Une base de données s’y trouve peut-être, avec son propre lien.</translation>
    </message>
    <message>
        <source>On the page, open the database as a full page.</source>
        <translation>Sur la page, ouvrez la base de données en pleine page.</translation>
    </message>
    <message>
        <source>That is the link of a page; open the database itself and copy its link.</source>
        <translation>C’est le lien d’une page&#xa0;; ouvrez la base de données elle-même et copiez son lien.</translation>
    </message>
    <message>
        <source>That is a view, not the database itself</source>
        <translation>C’est une vue, pas la base de données elle-même</translation>
    </message>
    <message>
        <source>It shows a database that lives elsewhere, and tools cannot use a view. The database itself has to be shared.</source>
        <translation>Elle montre une base de données qui se trouve ailleurs, et les outils ne peuvent pas utiliser une vue. C’est la base de données elle-même qui doit être partagée.</translation>
    </message>
    <message>
        <source>Click the arrow beside the view’s name to open the database itself.</source>
        <translation>Cliquez sur la flèche à côté du nom de la vue pour ouvrir la base de données elle-même.</translation>
    </message>
    <message>
        <source>That is only a view of a database; open the original and copy its link.</source>
        <translation>Ce n’est qu’une vue d’une base de données&#xa0;; ouvrez l’original et copiez son lien.</translation>
    </message>
    <message>
        <source>That link does not lead to Notion</source>
        <translation>Ce lien ne mène pas à Notion</translation>
    </message>
    <message>
        <source>Links to a database begin with app.notion.com, www.notion.so or alike. Nothing was sent.</source>
        <translation>Les liens d’une base de données commencent par app.notion.com, www.notion.so ou quelque chose de semblable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>That link is not from Notion; open the database in Notion and copy its link.</source>
        <translation>Ce lien ne vient pas de Notion&#xa0;; ouvrez la base de données dans Notion et copiez son lien.</translation>
    </message>
    <message>
        <source>That is not a link</source>
        <translation>Ce n’est pas un lien</translation>
    </message>
    <message>
        <source>A database is checked by its link: in Notion open it, click •••, then Copy link. By its name, look for it in the list. Nothing was sent.</source>
        <translation>Une base de données se vérifie par son lien&#xa0;: dans Notion, ouvrez-la, cliquez sur •••, puis sur Copier le lien (Copy link). Par son nom, cherchez-la dans la liste. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Or look for its name in the list.</source>
        <translation>Ou cherchez son nom dans la liste.</translation>
    </message>
    <message>
        <source>That is not a link; open the database in Notion and copy its link, or look for its name in the list.</source>
        <translation>Ce n’est pas un lien&#xa0;; ouvrez la base de données dans Notion et copiez son lien, ou cherchez son nom dans la liste.</translation>
    </message>
    <message>
        <source>A token does not belong here</source>
        <translation>Ce n’est pas l’endroit pour un jeton</translation>
    </message>
    <message>
        <source>This field shows what is in it, so the token was taken out at once. Here a database is checked by its link. Nothing was sent.</source>
        <translation>Ce champ montre ce qu’il contient&#xa0;: le jeton en a donc été retiré aussitôt. Ici, une base de données se vérifie par son lien. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Is it another token? Click Back until the wizard asks for the token, and paste it there.</source>
        <translation>Est-ce un autre jeton&#xa0;? Cliquez sur Retour jusqu’à ce que l’assistant demande le jeton, et collez-le là.</translation>
    </message>
    <message>
        <source>That was the token, and the wizard has taken it out; here comes the database’s link.</source>
        <translation>C’était le jeton, et l’assistant l’a retiré&#xa0;; ici, il faut le lien de la base de données.</translation>
    </message>
    <message>
        <source>That link names no database</source>
        <translation>Ce lien ne désigne aucune base de données</translation>
    </message>
    <message>
        <source>The long number that names a database is missing or cut. Nothing was sent.</source>
        <translation>Le long numéro qui désigne une base de données manque ou est coupé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The link is not complete; open the database in Notion and copy its link again.</source>
        <translation>Le lien n’est pas complet&#xa0;; ouvrez la base de données dans Notion et copiez de nouveau son lien.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash</source>
        <translation>Cette base de données est dans la corbeille de Notion</translation>
    </message>
    <message>
        <source>The token reaches “{title}”, but someone has put it in the trash.</source>
        <translation>Le jeton accède à «&#xa0;{title}&#xa0;», mais quelqu’un l’a mise dans la corbeille.</translation>
    </message>
    <message>
        <source>In Notion, open Trash at the left.</source>
        <translation>Dans Notion, ouvrez Corbeille (Trash), à gauche.</translation>
    </message>
    <message>
        <source>Find it there and click Restore.</source>
        <translation>Trouvez-la et cliquez sur Restaurer (Restore).</translation>
    </message>
    <message>
        <source>Then click Check once more.</source>
        <translation>Puis cliquez encore une fois sur Vérifier.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash; restore it from there.</source>
        <translation>Cette base de données est dans la corbeille de Notion&#xa0;; restaurez-la depuis là.</translation>
    </message>
    <message>
        <source>That database may be in another workspace</source>
        <translation>Cette base de données est peut-être dans un autre espace de travail</translation>
    </message>
    <message>
        <source>This token opens only “{workspace}”. After a move, copied databases have links of their own.</source>
        <translation>Ce jeton n’ouvre que «&#xa0;{workspace}&#xa0;». Après un changement d’espace de travail, les bases de données copiées ont leurs propres liens.</translation>
    </message>
    <message>
        <source>In Notion, choose “{workspace}” at the top left.</source>
        <translation>Dans Notion, choisissez «&#xa0;{workspace}&#xa0;» en haut à gauche.</translation>
    </message>
    <message>
        <source>That link may belong to the old workspace; open the database in the new one and copy its link.</source>
        <translation>Ce lien appartient peut-être à l’ancien espace de travail&#xa0;; ouvrez la base de données dans le nouveau et copiez son lien.</translation>
    </message>
    <message>
        <source>The token sees “{title}” now</source>
        <translation>Le jeton voit maintenant «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Sharing it in Notion has worked.</source>
        <translation>Le partage dans Notion a fonctionné.</translation>
    </message>
    <message>
        <source>That worked, the token sees the database now; pick it in the tool.</source>
        <translation>Cela a marché, le jeton voit maintenant la base de données&#xa0;; sélectionnez-la dans l’outil.</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n base de données trouvée</numerusform>
            <numerusform>%n bases de données trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>%n trouvée jusqu’ici</numerusform>
            <numerusform>%n trouvées jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; looking again…</source>
        <translation>
            <numerusform>%n trouvée&#xa0;; nouvelle recherche…</numerusform>
            <numerusform>%n trouvées&#xa0;; nouvelle recherche…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; there may be more</source>
        <translation>
            <numerusform>%n trouvée&#xa0;; il y en a peut-être d’autres</numerusform>
            <numerusform>%n trouvées&#xa0;; il y en a peut-être d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>%n trouvée jusqu’ici. Notion demande une pause ({seconds:duration}), puis la liste continue.</numerusform>
            <numerusform>%n trouvées jusqu’ici. Notion demande une pause ({seconds:duration}), puis la liste continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n database(s)</source>
        <translation>
            <numerusform>{shown} sur %n base de données</numerusform>
            <numerusform>{shown} sur %n bases de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far</source>
        <translation>
            <numerusform>{shown} sur %n trouvée jusqu’ici</numerusform>
            <numerusform>{shown} sur %n trouvées jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; looking again…</source>
        <translation>
            <numerusform>{shown} sur %n&#xa0;; nouvelle recherche…</numerusform>
            <numerusform>{shown} sur %n&#xa0;; nouvelle recherche…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; there may be more</source>
        <translation>
            <numerusform>{shown} sur %n&#xa0;; il y en a peut-être d’autres</numerusform>
            <numerusform>{shown} sur %n&#xa0;; il y en a peut-être d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>{shown} sur %n trouvée jusqu’ici. Notion demande une pause ({seconds:duration}), puis la liste continue.</numerusform>
            <numerusform>{shown} sur %n trouvées jusqu’ici. Notion demande une pause ({seconds:duration}), puis la liste continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found so far. To be sure, paste its link here.</source>
        <translation>
            <numerusform>Aucune base de données de ce nom parmi celles trouvées jusqu’ici (%n). Pour en avoir le cœur net, collez son lien ici.</numerusform>
            <numerusform>Aucune base de données de ce nom parmi les %n trouvées jusqu’ici. Pour en avoir le cœur net, collez son lien ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found. To be sure, paste its link here.</source>
        <translation>
            <numerusform>Aucune base de données de ce nom parmi celles trouvées (%n). Pour en avoir le cœur net, collez son lien ici.</numerusform>
            <numerusform>Aucune base de données de ce nom parmi les %n trouvées. Pour en avoir le cœur net, collez son lien ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has just appeared is not among them yet. Notion’s list can take some minutes, and so can a list in your tool.</source>
        <translation>Ce qui vient d’apparaître n’en fait pas encore partie. La liste de Notion peut prendre quelques minutes, et celle de votre outil aussi.</translation>
    </message>
    <message>
        <source>Databases this token can reach</source>
        <translation>Bases de données accessibles avec ce jeton</translation>
    </message>
    <message>
        <source>Saved token</source>
        <translation>Jeton enregistré</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Looking again every few seconds…</source>
        <translation>Nouvelle recherche toutes les quelques secondes…</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Interrogation de Notion…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>The wizard looked for two minutes, and nothing has appeared yet.</source>
        <translation>L’assistant a cherché pendant deux minutes, et rien n’est encore apparu.</translation>
    </message>
    <message>
        <source>The wizard does not look by itself any more.</source>
        <translation>L’assistant ne cherche plus de lui-même.</translation>
    </message>
    <message>
        <source>Still looking every few seconds for the one that cannot be seen yet.</source>
        <translation>Recherche toujours en cours, toutes les quelques secondes, pour celle qui n’est pas encore visible.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter de chercher</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Continuer à chercher</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Paste again</source>
        <translation>Coller de nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtenir le jeton</translation>
    </message>
    <message>
        <source>Open it in Notion</source>
        <translation>L’ouvrir dans Notion</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Le taper de nouveau</translation>
    </message>
    <message>
        <source>Keep this link for the database check</source>
        <translation>Garder ce lien pour les bases de données</translation>
    </message>
    <message>
        <source>Explain this error message</source>
        <translation>Expliquer ce message d’erreur</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Tester quand même</translation>
    </message>
    <message>
        <source>Use only the token part</source>
        <translation>Utiliser seulement le jeton</translation>
    </message>
    <message>
        <source>It came with a webhook</source>
        <translation>Il est arrivé avec un webhook</translation>
    </message>
    <message>
        <source>Copy the note for IT</source>
        <translation>Copier la note pour l’informatique</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Show how to change a variable</source>
        <translation>Montrer comment changer une variable</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour le support</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Le copier</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le récapitulatif</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Presque fini</translation>
    </message>
    <message>
        <source>Number for support, not closed yet:</source>
        <translation>Numéro pour le support, pas encore clos&#xa0;:</translation>
    </message>
    <message>
        <source>Closing number for support:</source>
        <translation>Numéro de clôture pour le support&#xa0;:</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Tout ne fonctionne pas encore</translation>
    </message>
    <message>
        <source>Number for support, the token works:</source>
        <translation>Numéro pour le support, le jeton fonctionne&#xa0;:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Update the other tools that used the old token.</source>
        <translation>Mettez à jour les autres outils qui utilisaient l’ancien jeton.</translation>
    </message>
    <message>
        <source>Tick each one that works again. Those that you do not use need no tick.</source>
        <translation>Cochez chacun de ceux qui fonctionnent de nouveau. Inutile de cocher ceux que vous n’utilisez pas.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in Notion.</source>
        <translation>Quand tous fonctionnent, supprimez l’ancienne connexion dans Notion.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in “{workspace}”.</source>
        <translation>Quand tous fonctionnent, supprimez l’ancienne connexion dans «&#xa0;{workspace}&#xa0;».</translation>
    </message>
    <message>
        <source>Test your tool. The wizard reminds you when you open it again.</source>
        <translation>Testez votre outil. L’assistant vous le rappellera à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>Delete the copy with the old token: {file:plain}</source>
        <translation>Supprimez la copie qui contient l’ancien jeton&#xa0;: {file:plain}</translation>
    </message>
</context>
<context>
    <name>Fallbacks</name>
    <message>
        <source>a backup copy</source>
        <translation>une copie de sauvegarde</translation>
    </message>
    <message>
        <source>a capability</source>
        <translation>l’autorisation voulue</translation>
    </message>
    <message>
        <source>a stray character</source>
        <translation>un caractère intrus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sans indication</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>votre connexion</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>the letters shown</source>
        <translation>les lettres affichées</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>Notion’s address</source>
        <translation>l’adresse de Notion</translation>
    </message>
    <message>
        <source>an unknown issuer</source>
        <translation>un émetteur inconnu</translation>
    </message>
    <message>
        <source>this computer’s keychain</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>that link</source>
        <translation>ce lien</translation>
    </message>
    <message>
        <source>some</source>
        <translation>quelques</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>votre jeton</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>endroit inconnu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>somewhere inside</source>
        <translation>quelque part à l’intérieur</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>un proxy</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>quelques</translation>
    </message>
    <message>
        <source>a little while</source>
        <translation>un petit moment</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>un autre service</translation>
    </message>
    <message>
        <source>that database</source>
        <translation>cette base de données</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>votre outil</translation>
    </message>
    <message>
        <source>the variable</source>
        <translation>la variable</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>récemment</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>that workspace</source>
        <translation>cet espace de travail</translation>
    </message>
</context>
<context>
    <name>FirstDayOfMonth</name>
    <message>
        <source>1</source>
        <translation>1er</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not in the list?</source>
        <translation>Elle n’est pas dans la liste&#xa0;?</translation>
    </message>
    <message>
        <source>It was deleted: the steps for a new one</source>
        <translation>Elle a été supprimée&#xa0;: les étapes pour en créer une nouvelle</translation>
    </message>
    <message>
        <source>No such button, or your workspace is not in the dropdown?</source>
        <translation>Ce bouton n’existe pas, ou votre espace de travail n’est pas dans la liste déroulante&#xa0;?</translation>
    </message>
    <message>
        <source>Your connection is not offered there?</source>
        <translation>Votre connexion n’y est pas proposée&#xa0;?</translation>
    </message>
    <message>
        <source>Has a stranger seen the token?</source>
        <translation>Une personne extérieure a-t-elle vu le jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Who is an owner?</source>
        <translation>Qui est propriétaire&#xa0;?</translation>
    </message>
    <message>
        <source>Another way: a personal token</source>
        <translation>Une autre solution&#xa0;: un jeton personnel</translation>
    </message>
    <message>
        <source>On the {configuration} tab, next to “{access_token}”, click {show}, then {copy}.</source>
        <translation>Dans l’onglet {configuration}, à côté de «&#xa0;{access_token}&#xa0;», cliquez sur {show}, puis sur {copy}.</translation>
    </message>
    <message>
        <source>It may also be called “{installation_access_token}”, on older pages “{access_token_before}”. Do not click {refresh} here: it can stop other tools.</source>
        <translation>Il peut aussi s’appeler «&#xa0;{installation_access_token}&#xa0;» ou, sur d’anciennes pages, «&#xa0;{access_token_before}&#xa0;». Ne cliquez pas ici sur {refresh}&#xa0;: cela peut arrêter d’autres outils.</translation>
    </message>
    <message>
        <source>Under {capabilities}, tick “{read_content}”, and save.</source>
        <translation>Sous {capabilities}, cochez «&#xa0;{read_content}&#xa0;», puis enregistrez.</translation>
    </message>
    <message>
        <source>If your tool also writes into Notion, tick “{update_content}” and “{insert_content}” too.</source>
        <translation>Si votre outil écrit aussi dans Notion, cochez également «&#xa0;{update_content}&#xa0;» et «&#xa0;{insert_content}&#xa0;».</translation>
    </message>
    <message>
        <source>Open your list of connections and click the one that your tool uses.</source>
        <translation>Ouvrez votre liste de connexions et cliquez sur celle que votre outil utilise.</translation>
    </message>
    <message>
        <source>They used to be called {integrations_before}. Not in the list? Look below before you make a new one.</source>
        <translation>Avant, elles s’appelaient {integrations_before}. La vôtre n’est pas dans la liste&#xa0;? Regardez plus bas avant d’en créer une nouvelle.</translation>
    </message>
    <message>
        <source>Open Notion and look at the name at the top left.</source>
        <translation>Ouvrez Notion et regardez le nom en haut à gauche.</translation>
    </message>
    <message>
        <source>It must be the workspace that your tool works with. If it is another one, click the name and choose the right one.</source>
        <translation>Ce doit être l’espace de travail dont votre outil se sert. Si c’en est un autre, cliquez sur le nom et choisissez le bon.</translation>
    </message>
    <message>
        <source>After that, copy the new token: {show}, then {copy}.</source>
        <translation>Ensuite, copiez le nouveau jeton&#xa0;: {show}, puis {copy}.</translation>
    </message>
    <message>
        <source>The connection most often keeps its pages. Some tools may go on with the old token for a few days, so change them all: the last screen has a list to tick.</source>
        <translation>Le plus souvent, la connexion garde ses pages. Certains outils peuvent continuer quelques jours avec l’ancien jeton&#xa0;: mettez-les donc tous à jour. Le dernier écran contient une liste à cocher.</translation>
    </message>
    <message>
        <source>Only if Notion shows this very token, the one that was turned down: click {refresh}.</source>
        <translation>Uniquement si Notion affiche exactement ce jeton, celui qui a été refusé&#xa0;: cliquez sur {refresh}.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. If Notion shows another token than the one you pasted, copy that one, and leave {refresh} alone. Older pages call the button {refresh_before}.</source>
        <translation>Chaque outil qui utilise cette connexion s’arrête jusqu’à ce que vous le mettiez à jour. Si Notion affiche un autre jeton que celui que vous avez collé, copiez cet autre jeton et ne touchez pas à {refresh}. Sur d’anciennes pages, le bouton s’appelle {refresh_before}.</translation>
    </message>
    <message>
        <source>Open the connection, and click {refresh} next to its token.</source>
        <translation>Ouvrez la connexion et cliquez sur {refresh} à côté de son jeton.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. Older pages call the button {refresh_before}.</source>
        <translation>Chaque outil qui utilise cette connexion s’arrête jusqu’à ce que vous le mettiez à jour. Sur d’anciennes pages, le bouton s’appelle {refresh_before}.</translation>
    </message>
    <message>
        <source>Come back and check the same token again.</source>
        <translation>Revenez ici et vérifiez de nouveau le même jeton.</translation>
    </message>
    <message>
        <source>The token stays as it is, and nothing changes in your tools.</source>
        <translation>Le jeton reste le même, et rien ne change dans vos outils.</translation>
    </message>
    <message>
        <source>Open your list of connections and click “{create_connection}”.</source>
        <translation>Ouvrez votre liste de connexions et cliquez sur «&#xa0;{create_connection}&#xa0;».</translation>
    </message>
    <message>
        <source>On the “{content_access}” tab, click “{edit_access}” and tick the page that holds your databases.</source>
        <translation>Dans l’onglet «&#xa0;{content_access}&#xa0;», cliquez sur «&#xa0;{edit_access}&#xa0;» et cochez la page qui contient vos bases de données.</translation>
    </message>
    <message>
        <source>It must be your new workspace. If it is the old one, click the name and choose the new one.</source>
        <translation>Ce doit être votre nouvel espace de travail. Si c’est l’ancien, cliquez sur le nom et choisissez le nouveau.</translation>
    </message>
    <message>
        <source>Tokens do not move along: the new workspace needs a connection of its own, under {build}, {internal_connections}. Is there one for your tool already? Then open that and go on with the tick at {capabilities}.</source>
        <translation>Les jetons ne suivent pas&#xa0;: le nouvel espace de travail a besoin de sa propre connexion, sous {build}, {internal_connections}. Y en a-t-il déjà une pour votre outil&#xa0;? Ouvrez-la et passez à la case à cocher sous {capabilities}.</translation>
    </message>
    <message>
        <source>Give it a name, and choose your new workspace in the dropdown.</source>
        <translation>Donnez-lui un nom et choisissez votre nouvel espace de travail dans la liste déroulante.</translation>
    </message>
    <message>
        <source>Look twice: the old workspace may be chosen at first.</source>
        <translation>Regardez bien&#xa0;: l’ancien espace de travail est peut-être sélectionné au départ.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”. Databases that were copied are new to your tool, so it must pick them again; that comes at the end.</source>
        <translation>Une seule fois suffit&#xa0;: toutes les pages qu’elle contient suivent. Vous pouvez aussi ouvrir la page et cliquer sur {menu}, {connections}, «&#xa0;{add_connection}&#xa0;». Les bases de données copiées sont nouvelles pour votre outil&#xa0;: il faudra les y sélectionner de nouveau, à la fin.</translation>
    </message>
    <message>
        <source>The button is under {build}, {internal_connections}. Connections used to be called {integrations_before}, and the button “{create_connection_before}”.</source>
        <translation>Le bouton se trouve sous {build}, {internal_connections}. Avant, les connexions s’appelaient {integrations_before}, et le bouton «&#xa0;{create_connection_before}&#xa0;».</translation>
    </message>
    <message>
        <source>Give it the name of your tool, and choose the workspace in the dropdown.</source>
        <translation>Donnez-lui le nom de votre outil et choisissez l’espace de travail dans la liste déroulante.</translation>
    </message>
    <message>
        <source>Look twice: another workspace may be chosen at first.</source>
        <translation>Regardez bien&#xa0;: un autre espace de travail est peut-être sélectionné au départ.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”.</source>
        <translation>Une seule fois suffit&#xa0;: toutes les pages qu’elle contient suivent. Vous pouvez aussi ouvrir la page et cliquer sur {menu}, {connections}, «&#xa0;{add_connection}&#xa0;».</translation>
    </message>
    <message>
        <source>It must be the workspace with the databases that your tool needs. If it is another one, click the name and choose the right one.</source>
        <translation>Ce doit être l’espace de travail qui contient les bases de données dont votre outil a besoin. Si c’en est un autre, cliquez sur le nom et choisissez le bon.</translation>
    </message>
    <message>
        <source>Is it the wrong workspace?</source>
        <translation>Est-ce le mauvais espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the name at the top left in Notion. If it is not the right one, change it there and open the list again.</source>
        <translation>Dans Notion, regardez le nom en haut à gauche. Si ce n’est pas le bon, changez-le là et rouvrez la liste.</translation>
    </message>
    <message>
        <source>Is your browser signed in with another account?</source>
        <translation>Votre navigateur est-il connecté à un autre compte&#xa0;?</translation>
    </message>
    <message>
        <source>Click the name at the top left: the e-mail address stands there. The list shows what that account has.</source>
        <translation>Cliquez sur le nom en haut à gauche&#xa0;: l’adresse e-mail y est indiquée. La liste montre les connexions de ce compte.</translation>
    </message>
    <message>
        <source>Are you not an owner of this workspace?</source>
        <translation>Vous n’êtes pas propriétaire de cet espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Only owners see its connections and make new ones. Answer No to the question about the owner: a message to send is ready there.</source>
        <translation>Seuls les propriétaires voient ses connexions et en créent de nouvelles. Répondez Non à la question sur le propriétaire&#xa0;: un message prêt à envoyer vous y attend.</translation>
    </message>
    <message>
        <source>None of these? Then it was most likely deleted: make a new one.</source>
        <translation>Rien de tout cela&#xa0;? Alors elle a très probablement été supprimée&#xa0;: créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>“{create_connection}” gives you a new one, which begins without pages. The token of the deleted one works nowhere any more, so all its tools need the new one.</source>
        <translation>«&#xa0;{create_connection}&#xa0;» vous en donne une nouvelle, qui n’a aucune page au départ. Le jeton de la connexion supprimée ne fonctionne plus nulle part&#xa0;: tous ses outils ont besoin du nouveau.</translation>
    </message>
    <message>
        <source>Only a workspace owner can see or make it. Are you one?</source>
        <translation>Seul un propriétaire de l’espace de travail peut le voir ou le créer. L’êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Find out who owns the workspace.</source>
        <translation>Cherchez qui est propriétaire de l’espace de travail.</translation>
    </message>
    <message>
        <source>In Notion click the name at the top left, then {settings}, then {people}, and look for “{workspace_owner}”.</source>
        <translation>Dans Notion, cliquez sur le nom en haut à gauche, puis sur {settings}, puis sur {people}, et cherchez «&#xa0;{workspace_owner}&#xa0;».</translation>
    </message>
    <message>
        <source>Send that person the message below.</source>
        <translation>Envoyez à cette personne le message ci-dessous.</translation>
    </message>
    <message>
        <source>It says what to do, and how to do no harm.</source>
        <translation>Il dit ce qu’il faut faire, et comment ne rien casser.</translation>
    </message>
    <message>
        <source>Come back when you have the answer.</source>
        <translation>Revenez quand vous aurez la réponse.</translation>
    </message>
    <message>
        <source>You can close the wizard: it remembers where you were.</source>
        <translation>Vous pouvez fermer l’assistant&#xa0;: il se souvient de l’endroit où vous étiez.</translation>
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
        <translation>Bonjour,

{tool} a de nouveau besoin du jeton de sa connexion Notion, et seul un propriétaire de l’espace de travail peut le voir. Pourriez-vous m’aider&#xa0;?

1. Ouvrez Notion&#xa0;: le nom en haut à gauche doit être celui de notre espace de travail.
2. Ouvrez {address:plain} et cliquez sur la connexion que {tool} utilise.
3. Dans l’onglet {configuration}, cliquez sur {show}, puis sur {copy}.

S’il vous plaît, ne cliquez pas sur {refresh}&#xa0;: tous les outils qui utilisent cette connexion s’arrêteraient. Si la connexion n’y est pas, dites-le-moi avant d’en créer une nouvelle.

Le mieux est de coller vous-même le jeton dans {tool}. Si ce n’est pas possible, partagez-le avec moi dans un gestionnaire de mots de passe, pas par e-mail ni par messagerie instantanée.

Merci beaucoup&#xa0;!</translation>
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
        <translation>Bonjour,

Notre outil a de nouveau besoin du jeton de sa connexion Notion, et seul un propriétaire de l’espace de travail peut le voir. Pourriez-vous m’aider&#xa0;?

1. Ouvrez Notion&#xa0;: le nom en haut à gauche doit être celui de notre espace de travail.
2. Ouvrez {address:plain} et cliquez sur la connexion que notre outil utilise.
3. Dans l’onglet {configuration}, cliquez sur {show}, puis sur {copy}.

S’il vous plaît, ne cliquez pas sur {refresh}&#xa0;: tous les outils qui utilisent cette connexion s’arrêteraient. Si la connexion n’y est pas, dites-le-moi avant d’en créer une nouvelle.

Le mieux est de coller vous-même le jeton dans l’outil. Si ce n’est pas possible, partagez-le avec moi dans un gestionnaire de mots de passe, pas par e-mail ni par messagerie instantanée.

Merci beaucoup&#xa0;!</translation>
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
        <translation>Bonjour,

Nous sommes passés à un autre espace de travail Notion, et {tool} y a besoin d’une connexion. Seul un propriétaire de l’espace de travail peut en créer une. Pourriez-vous m’aider&#xa0;?

1. Ouvrez Notion&#xa0;: le nom en haut à gauche doit être celui de notre nouvel espace de travail.
2. Ouvrez {address:plain} et cliquez sur «&#xa0;{create_connection}&#xa0;».
3. Donnez-lui un nom et choisissez notre nouvel espace de travail dans la liste déroulante.
4. Sous {capabilities}, cochez «&#xa0;{read_content}&#xa0;». Seulement si {tool} écrit aussi dans Notion, cochez également «&#xa0;{update_content}&#xa0;» et «&#xa0;{insert_content}&#xa0;». Puis enregistrez.
5. Dans l’onglet «&#xa0;{content_access}&#xa0;», cliquez sur «&#xa0;{edit_access}&#xa0;» et cochez la page qui contient nos bases de données.
6. Dans l’onglet {configuration}, cliquez sur {show}, puis sur {copy}.

Y a-t-il déjà une connexion prévue pour cela&#xa0;? Alors ouvrez-la et commencez à l’étape 4. S’il vous plaît, ne cliquez pas sur {refresh}&#xa0;: tous les outils qui l’utilisent s’arrêteraient.

Le mieux est de coller vous-même le jeton dans {tool}. Si ce n’est pas possible, partagez-le avec moi dans un gestionnaire de mots de passe, pas par e-mail ni par messagerie instantanée.

Merci beaucoup&#xa0;!</translation>
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
        <translation>Bonjour,

Nous sommes passés à un autre espace de travail Notion, et notre outil y a besoin d’une connexion. Seul un propriétaire de l’espace de travail peut en créer une. Pourriez-vous m’aider&#xa0;?

1. Ouvrez Notion&#xa0;: le nom en haut à gauche doit être celui de notre nouvel espace de travail.
2. Ouvrez {address:plain} et cliquez sur «&#xa0;{create_connection}&#xa0;».
3. Donnez-lui un nom et choisissez notre nouvel espace de travail dans la liste déroulante.
4. Sous {capabilities}, cochez «&#xa0;{read_content}&#xa0;». Seulement si notre outil écrit aussi dans Notion, cochez également «&#xa0;{update_content}&#xa0;» et «&#xa0;{insert_content}&#xa0;». Puis enregistrez.
5. Dans l’onglet «&#xa0;{content_access}&#xa0;», cliquez sur «&#xa0;{edit_access}&#xa0;» et cochez la page qui contient nos bases de données.
6. Dans l’onglet {configuration}, cliquez sur {show}, puis sur {copy}.

Y a-t-il déjà une connexion prévue pour cela&#xa0;? Alors ouvrez-la et commencez à l’étape 4. S’il vous plaît, ne cliquez pas sur {refresh}&#xa0;: tous les outils qui l’utilisent s’arrêteraient.

Le mieux est de coller vous-même le jeton dans l’outil. Si ce n’est pas possible, partagez-le avec moi dans un gestionnaire de mots de passe, pas par e-mail ni par messagerie instantanée.

Merci beaucoup&#xa0;!</translation>
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
        <translation>Bonjour,

{tool} a besoin d’une connexion dans notre espace de travail Notion, et seul un propriétaire de l’espace de travail peut en créer une. Pourriez-vous m’aider&#xa0;?

1. Ouvrez Notion&#xa0;: le nom en haut à gauche doit être celui de notre espace de travail.
2. Ouvrez {address:plain} et cliquez sur «&#xa0;{create_connection}&#xa0;».
3. Donnez-lui un nom et choisissez notre espace de travail dans la liste déroulante.
4. Sous {capabilities}, cochez «&#xa0;{read_content}&#xa0;». Seulement si {tool} écrit aussi dans Notion, cochez également «&#xa0;{update_content}&#xa0;» et «&#xa0;{insert_content}&#xa0;». Puis enregistrez.
5. Dans l’onglet «&#xa0;{content_access}&#xa0;», cliquez sur «&#xa0;{edit_access}&#xa0;» et cochez la page qui contient nos bases de données.
6. Dans l’onglet {configuration}, cliquez sur {show}, puis sur {copy}.

Y a-t-il déjà une connexion prévue pour cela&#xa0;? Alors ouvrez-la et commencez à l’étape 4. S’il vous plaît, ne cliquez pas sur {refresh}&#xa0;: tous les outils qui l’utilisent s’arrêteraient.

Le mieux est de coller vous-même le jeton dans {tool}. Si ce n’est pas possible, partagez-le avec moi dans un gestionnaire de mots de passe, pas par e-mail ni par messagerie instantanée.

Merci beaucoup&#xa0;!</translation>
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
        <translation>Bonjour,

Notre outil a besoin d’une connexion dans notre espace de travail Notion, et seul un propriétaire de l’espace de travail peut en créer une. Pourriez-vous m’aider&#xa0;?

1. Ouvrez Notion&#xa0;: le nom en haut à gauche doit être celui de notre espace de travail.
2. Ouvrez {address:plain} et cliquez sur «&#xa0;{create_connection}&#xa0;».
3. Donnez-lui un nom et choisissez notre espace de travail dans la liste déroulante.
4. Sous {capabilities}, cochez «&#xa0;{read_content}&#xa0;». Seulement si notre outil écrit aussi dans Notion, cochez également «&#xa0;{update_content}&#xa0;» et «&#xa0;{insert_content}&#xa0;». Puis enregistrez.
5. Dans l’onglet «&#xa0;{content_access}&#xa0;», cliquez sur «&#xa0;{edit_access}&#xa0;» et cochez la page qui contient nos bases de données.
6. Dans l’onglet {configuration}, cliquez sur {show}, puis sur {copy}.

Y a-t-il déjà une connexion prévue pour cela&#xa0;? Alors ouvrez-la et commencez à l’étape 4. S’il vous plaît, ne cliquez pas sur {refresh}&#xa0;: tous les outils qui l’utilisent s’arrêteraient.

Le mieux est de coller vous-même le jeton dans l’outil. Si ce n’est pas possible, partagez-le avec moi dans un gestionnaire de mots de passe, pas par e-mail ni par messagerie instantanée.

Merci beaucoup&#xa0;!</translation>
    </message>
    <message>
        <source>Hello,

Our Notion connection may do too little, and only a workspace owner can change that. Could you help?

1. Open {address:plain} and click the connection.
2. Under {capabilities}, tick “{read_content}”, and save. If our tool writes into Notion, tick “{update_content}” and “{insert_content}” too.

Please do not click {refresh}: the token stays as it is.

Thank you!</source>
        <translation>Bonjour,

Notre connexion Notion n’a peut-être pas assez d’autorisations, et seul un propriétaire de l’espace de travail peut changer cela. Pourriez-vous m’aider&#xa0;?

1. Ouvrez {address:plain} et cliquez sur la connexion.
2. Sous {capabilities}, cochez «&#xa0;{read_content}&#xa0;», puis enregistrez. Si notre outil écrit dans Notion, cochez également «&#xa0;{update_content}&#xa0;» et «&#xa0;{insert_content}&#xa0;».

S’il vous plaît, ne cliquez pas sur {refresh}&#xa0;: le jeton reste le même.

Merci beaucoup&#xa0;!</translation>
    </message>
    <message>
        <source>Open your personal tokens and make one in the right workspace.</source>
        <translation>Ouvrez vos jetons personnels et créez-en un dans le bon espace de travail.</translation>
    </message>
    <message>
        <source>It acts in your name and sees what you see. Nothing has to be shared with it, and you need not be an owner, unless your workspace does not allow such tokens.</source>
        <translation>Il agit en votre nom et voit ce que vous voyez. Il n’y a rien à partager avec lui, et vous n’avez pas besoin d’être propriétaire, sauf si votre espace de travail n’autorise pas ces jetons.</translation>
    </message>
    <message>
        <source>Click {copy} next to it.</source>
        <translation>Cliquez sur {copy} à côté du jeton.</translation>
    </message>
    <message>
        <source>It ends on its date (after a year at most), when someone revokes it, and when you leave the workspace. A tool that several people rely on is better off with a connection.</source>
        <translation>Il prend fin à sa date (au bout d’un an au plus), quand quelqu’un le révoque, et quand vous quittez l’espace de travail. Pour un outil dont plusieurs personnes dépendent, mieux vaut une connexion.</translation>
    </message>
    <message>
        <source>Was it a personal token? Then make a new one and copy that.</source>
        <translation>Était-ce un jeton personnel&#xa0;? Alors créez-en un nouveau et copiez-le.</translation>
    </message>
    <message>
        <source>Personal tokens end on a date. The token of a connection does not: for that, go on below.</source>
        <translation>Les jetons personnels prennent fin à une date. Pas le jeton d’une connexion&#xa0;: dans ce cas, continuez plus bas.</translation>
    </message>
    <message>
        <source>Open the database in Notion.</source>
        <translation>Ouvrez la base de données dans Notion.</translation>
    </message>
    <message>
        <source>Open the database itself, as a whole page. A page that only shows a view of it is not enough.</source>
        <translation>Ouvrez la base de données elle-même, en pleine page. Une page qui n’en montre qu’une vue ne suffit pas.</translation>
    </message>
    <message>
        <source>Click {menu} at the top right, then {connections}.</source>
        <translation>Cliquez sur {menu} en haut à droite, puis sur {connections}.</translation>
    </message>
    <message>
        <source>Not there? You may need full access to the page: ask whoever made it.</source>
        <translation>Vous ne le trouvez pas&#xa0;? Il vous faut peut-être un accès complet à la page&#xa0;: demandez-le à la personne qui l’a créée.</translation>
    </message>
    <message>
        <source>Click “{add_connection}”, choose the one that your tool uses, and confirm.</source>
        <translation>Cliquez sur «&#xa0;{add_connection}&#xa0;», choisissez celle que votre outil utilise, puis confirmez.</translation>
    </message>
    <message>
        <source>Already listed there? Remove it and add it again. A personal token needs none of this: it sees what you see.</source>
        <translation>Elle y figure déjà&#xa0;? Retirez-la et ajoutez-la de nouveau. Avec un jeton personnel, rien de tout cela n’est nécessaire&#xa0;: il voit ce que vous voyez.</translation>
    </message>
    <message>
        <source>Was it made in another workspace?</source>
        <translation>A-t-elle été créée dans un autre espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>A connection is offered in its own workspace only. Look at the name at the top left in Notion: after a move the new workspace needs a connection of its own.</source>
        <translation>Une connexion n’est proposée que dans son propre espace de travail. Regardez le nom en haut à gauche dans Notion&#xa0;: après un changement d’espace de travail, le nouveau a besoin de sa propre connexion.</translation>
    </message>
    <message>
        <source>May it read at all?</source>
        <translation>A-t-elle bien le droit de lire&#xa0;?</translation>
    </message>
    <message>
        <source>A connection without “{read_content}” may not be offered. A workspace owner opens it in the list of connections and ticks that under {capabilities}.</source>
        <translation>Une connexion sans «&#xa0;{read_content}&#xa0;» n’est peut-être pas proposée. Un propriétaire de l’espace de travail l’ouvre dans la liste des connexions et coche cette case sous {capabilities}.</translation>
    </message>
    <message>
        <source>Does your company choose which connections may be added?</source>
        <translation>Votre entreprise choisit-elle quelles connexions peuvent être ajoutées&#xa0;?</translation>
    </message>
    <message>
        <source>Then a workspace owner has to allow this one.</source>
        <translation>Alors un propriétaire de l’espace de travail doit autoriser celle-ci.</translation>
    </message>
    <message>
        <source>Open Notion</source>
        <translation>Ouvrir Notion</translation>
    </message>
    <message>
        <source>Open the list of connections</source>
        <translation>Ouvrir la liste des connexions</translation>
    </message>
    <message>
        <source>Open your personal tokens</source>
        <translation>Ouvrir vos jetons personnels</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>Date de nos instructions&#xa0;: {month:plain}. Vous ne trouvez pas cela dans Notion&#xa0;? Le nom a peut-être changé depuis&#xa0;: cherchez un mot semblable près de cet endroit.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtenir le jeton</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>Check it with a token</source>
        <translation>Vérifier avec un jeton</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, or I don’t know</source>
        <translation>Non, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Message for the workspace owner</source>
        <translation>Message pour le propriétaire de l’espace de travail</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Send this to a workspace owner</source>
        <translation>Envoyez ceci à un propriétaire de l’espace de travail</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Je l’ai envoyé</translation>
    </message>
    <message>
        <source>I have shared it</source>
        <translation>Je l’ai partagée</translation>
    </message>
    <message>
        <source>Wait for the owner</source>
        <translation>Attendre le propriétaire</translation>
    </message>
    <message>
        <source>I have ticked it</source>
        <translation>J’ai coché la case</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Je l’ai copié</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>Partager la base de données</translation>
    </message>
    <message>
        <source>Three clicks in Notion. No token is needed.</source>
        <translation>Trois clics dans Notion. Aucun jeton n’est nécessaire.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Before there is a token, the caller sees</source>
        <translation>Avant qu’il y ait un jeton, la personne voit</translation>
    </message>
    <message>
        <source>Where Notion has accepted the token before, the caller sees</source>
        <translation>Si Notion a déjà accepté le jeton, la personne voit</translation>
    </message>
    <message>
        <source>Where the message of the tool says so, the caller sees</source>
        <translation>Si le message de l’outil le dit, la personne voit</translation>
    </message>
    <message>
        <source>Where Notion blocks the requests, the caller sees</source>
        <translation>Si Notion bloque les demandes, la personne voit</translation>
    </message>
    <message>
        <source>Where the saving was stopped, the caller sees</source>
        <translation>Si l’enregistrement a été arrêté, la personne voit</translation>
    </message>
    <message>
        <source>Where it was not sent to Notion before, the caller sees</source>
        <translation>S’il n’avait pas encore été envoyé à Notion, la personne voit</translation>
    </message>
    <message>
        <source>Where the tool signs in with Notion, the caller sees</source>
        <translation>Si l’outil se connecte avec le compte Notion, la personne voit</translation>
    </message>
    <message>
        <source>Where it belongs to the workspace from before a move, the caller sees</source>
        <translation>S’il appartient à l’espace de travail d’avant le changement, la personne voit</translation>
    </message>
    <message>
        <source>While screen 3 still asks, the caller sees</source>
        <translation>Tant que l’écran 3 pose encore la question, la personne voit</translation>
    </message>
    <message>
        <source>Where the token was typed, the caller sees</source>
        <translation>Si le jeton a été tapé à la main, la personne voit</translation>
    </message>
    <message>
        <source>Where it is most likely a personal token, the caller sees</source>
        <translation>S’il s’agit très probablement d’un jeton personnel, la personne voit</translation>
    </message>
    <message>
        <source>After a move the caller sees</source>
        <translation>Après un changement d’espace de travail, la personne voit</translation>
    </message>
    <message>
        <source>Where it is one of several possible causes, the caller sees</source>
        <translation>Si c’est une cause possible parmi d’autres, la personne voit</translation>
    </message>
    <message>
        <source>Where the tool is a web site, the caller sees</source>
        <translation>Si l’outil est un site web, la personne voit</translation>
    </message>
    <message>
        <source>Where the wizard found the old token in a variable, the caller sees</source>
        <translation>Si l’assistant a trouvé l’ancien jeton dans une variable, la personne voit</translation>
    </message>
    <message>
        <source>Where the wizard found another token in a variable, the caller sees</source>
        <translation>Si l’assistant a trouvé un autre jeton dans une variable, la personne voit</translation>
    </message>
    <message>
        <source>Where the wizard found no token in the variable, the caller sees</source>
        <translation>Si l’assistant n’a pas trouvé de jeton dans la variable, la personne voit</translation>
    </message>
    <message>
        <source>When the wizard no longer looks, the caller sees</source>
        <translation>Quand l’assistant ne cherche plus, la personne voit</translation>
    </message>
    <message>
        <source>Where a name or other words were typed, the caller sees</source>
        <translation>Si un nom ou d’autres mots ont été tapés, la personne voit</translation>
    </message>
    <message>
        <source>Where a token was pasted there, the caller sees</source>
        <translation>Si un jeton a été collé à cet endroit, la personne voit</translation>
    </message>
    <message>
        <source>Where no tool waits for it, the caller sees</source>
        <translation>Si aucun outil ne l’attend, la personne voit</translation>
    </message>
    <message>
        <source>Where a saved token is read, the caller sees</source>
        <translation>Quand un jeton enregistré est lu, la personne voit</translation>
    </message>
    <message>
        <source>After Finish saving on the first screen, the caller sees</source>
        <translation>Après «&#xa0;Terminer l’enregistrement&#xa0;» sur le premier écran, la personne voit</translation>
    </message>
    <message>
        <source>Where Notion could not be asked, the caller sees</source>
        <translation>Si Notion n’a pas pu être interrogé, la personne voit</translation>
    </message>
    <message>
        <source>Where Notion does not accept the earlier token, the caller sees</source>
        <translation>Si Notion n’accepte pas le jeton précédent, la personne voit</translation>
    </message>
    <message>
        <source>The same on the first screen and in Help, the caller sees</source>
        <translation>Dans le même cas, sur le premier écran et dans l’aide, la personne voit</translation>
    </message>
    <message>
        <source>Where Notion does not accept the newer token, the caller sees</source>
        <translation>Si Notion n’accepte pas le jeton plus récent, la personne voit</translation>
    </message>
    <message>
        <source>Where the new token was not yet in the keychain, the caller sees</source>
        <translation>Si le nouveau jeton n’était pas encore dans le trousseau, la personne voit</translation>
    </message>
    <message>
        <source>In a terminal or a script, the caller sees</source>
        <translation>Dans un terminal ou un script, la personne voit</translation>
    </message>
    <message>
        <source>Where the file has changed meanwhile, the caller sees</source>
        <translation>Si le fichier a changé entre-temps, la personne voit</translation>
    </message>
    <message>
        <source>Where the file is protected, the caller sees</source>
        <translation>Si le fichier est protégé, la personne voit</translation>
    </message>
    <message>
        <source>Where the file is a link or has a second name, the caller sees</source>
        <translation>Si le fichier est un lien ou a un deuxième nom, la personne voit</translation>
    </message>
    <message>
        <source>After Undo, where the file has changed since, the caller sees</source>
        <translation>Après «&#xa0;Rétablir le fichier&#xa0;», si le fichier a changé depuis, la personne voit</translation>
    </message>
    <message>
        <source>After Undo, where the copy is gone, the caller sees</source>
        <translation>Après «&#xa0;Rétablir le fichier&#xa0;», si la copie a disparu, la personne voit</translation>
    </message>
    <message>
        <source>Where the copy was to be deleted, the caller sees</source>
        <translation>Si la copie devait être supprimée, la personne voit</translation>
    </message>
    <message>
        <source>After Undo, where the file cannot be written, the caller sees</source>
        <translation>Après «&#xa0;Rétablir le fichier&#xa0;», si le fichier ne peut pas être modifié, la personne voit</translation>
    </message>
    <message>
        <source>After Undo, where the file is protected, the caller sees</source>
        <translation>Après «&#xa0;Rétablir le fichier&#xa0;», si le fichier est protégé, la personne voit</translation>
    </message>
    <message>
        <source>After Undo, where the file is a link or has a second name, the caller sees</source>
        <translation>Après «&#xa0;Rétablir le fichier&#xa0;», si le fichier est un lien ou a un deuxième nom, la personne voit</translation>
    </message>
    <message>
        <source>How a call goes</source>
        <translation>Le déroulement d’un appel</translation>
    </message>
    <message>
        <source>The first three questions</source>
        <translation>Les trois premières questions</translation>
    </message>
    <message>
        <source>Ask: “What stands at the bottom left of the window, in large letters? Read me the four digits one by one.” Type them into the search field of this page. If nothing is found, a digit was misheard: the fourth one is there to notice that. Ask once more.</source>
        <translation>Demandez&#xa0;: «&#xa0;Qu’est-ce qui est écrit en bas à gauche de la fenêtre, en gros caractères&#xa0;? Lisez-moi les quatre chiffres un par un.&#xa0;» Tapez-les dans le champ de recherche de cette page. Si rien n’est trouvé, un chiffre a été mal entendu&#xa0;: le quatrième est là pour s’en apercevoir. Demandez encore une fois.</translation>
    </message>
    <message>
        <source>Ask: “What does the card on the screen say?” Compare it with “The caller sees”: if it is another one, ask for the digits again.</source>
        <translation>Demandez&#xa0;: «&#xa0;Que dit la carte à l’écran&#xa0;?&#xa0;» Comparez avec «&#xa0;Ce que voit la personne&#xa0;»&#xa0;: si c’est une autre carte, redemandez les chiffres.</translation>
    </message>
    <message>
        <source>Ask: “In which tool do you see the error, and what happened before it?” A move to another workspace, a click on Refresh, a colleague who left: that tells which directions are the right ones.</source>
        <translation>Demandez&#xa0;: «&#xa0;Dans quel outil voyez-vous l’erreur, et que s’est-il passé avant&#xa0;?&#xa0;» Un changement d’espace de travail, un clic sur Refresh, le départ d’un collègue&#xa0;: cela indique quelles instructions sont les bonnes.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Say the sentence under “Say”, and go through the steps under it, one at a time.</source>
        <translation>Dites la phrase sous «&#xa0;À dire&#xa0;», et parcourez les étapes en dessous, une à la fois.</translation>
    </message>
    <message>
        <source>Possible causes stand here as they are most often. The caller’s screen puts the likeliest of that very case first, behind More.</source>
        <translation>Les causes possibles figurent ici dans l’ordre le plus fréquent. L’écran de la personne met en premier la plus probable dans son cas précis, sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>Stay until the tool works. “Saved” is not the end: on screen 6 the wizard asks whether the tool works now.</source>
        <translation>Restez jusqu’à ce que l’outil fonctionne. «&#xa0;Enregistré&#xa0;» n’est pas la fin&#xa0;: à l’écran 6, l’assistant demande si l’outil fonctionne maintenant.</translation>
    </message>
    <message>
        <source>Ask what stands at the bottom left now. Another code is the next one to look up. No code means that nothing is wrong on that screen: let the caller click the main button. Not on screen 6 and on the last page: there ask “Does your tool work now?”</source>
        <translation>Demandez ce qui est écrit maintenant en bas à gauche. S’il y a un autre code, c’est le prochain à rechercher. Pas de code veut dire qu’il n’y a pas de problème sur cet écran&#xa0;: demandez à la personne de cliquer sur le bouton principal. Sauf à l’écran 6 et sur la dernière page&#xa0;: là, demandez «&#xa0;Est-ce que votre outil fonctionne maintenant&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>The last page shows a number for your ticket. Only “Closing number” before it says that the tool works. Else the token alone was checked, or something is still to be done: ask “Does your tool work now?” The receipt says the same, without any token.</source>
        <translation>La dernière page affiche un numéro pour votre ticket. Seule la mention «&#xa0;Numéro de clôture&#xa0;» devant ce numéro indique que l’outil fonctionne. Sinon, seul le jeton a été vérifié, ou il reste quelque chose à faire&#xa0;: demandez «&#xa0;Est-ce que votre outil fonctionne maintenant&#xa0;?&#xa0;» Le récapitulatif dit la même chose, sans aucun jeton.</translation>
    </message>
    <message>
        <source>If there is no code</source>
        <translation>S’il n’y a pas de code</translation>
    </message>
    <message>
        <source>Then nothing is wrong on that screen yet. Ask for the screen’s number beside it, and look below what is done there; or ask for the report.</source>
        <translation>Alors il n’y a pas encore de problème sur cet écran. Demandez le numéro de l’écran, à côté, et regardez plus bas ce qu’on y fait&#xa0;; ou demandez le rapport.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour le support</translation>
    </message>
    <message>
        <source>The caller clicks “Report for support” at the left, or at the bottom of a small window, reads what is in it, copies it and sends it to you. Nothing is sent by itself.</source>
        <translation>La personne clique sur «&#xa0;Rapport pour le support&#xa0;» à gauche, ou en bas d’une petite fenêtre, lit ce qu’il contient, le copie et vous l’envoie. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>In your own wizard open Help, “Read a report”, and paste it just as the mail shows it: what to begin with, what to say, and every code in the order of time.</source>
        <translation>Dans votre propre assistant, ouvrez l’aide, «&#xa0;Lire un rapport&#xa0;», et collez-le exactement tel que l’e-mail l’affiche&#xa0;: par quoi commencer, quoi dire, et tous les codes dans l’ordre chronologique.</translation>
    </message>
    <message>
        <source>There are versions, times, codes and numbers in it. There is never a token in it, and no name of a workspace; names of databases only if the caller ticks that.</source>
        <translation>Il contient des versions, des heures, des codes et des numéros. Il n’y a jamais de jeton, ni aucun nom d’espace de travail&#xa0;; les noms des bases de données seulement si la personne coche cette case.</translation>
    </message>
    <message>
        <source>What never to do</source>
        <translation>Ce qu’il ne faut jamais faire</translation>
    </message>
    <message>
        <source>Never let anyone read the token aloud or send it by mail or chat.</source>
        <translation>Ne laissez jamais personne lire le jeton à voix haute ni l’envoyer par e-mail ou par messagerie instantanée.</translation>
    </message>
    <message>
        <source>Never advise Refresh first: it can stop every other tool of that connection. Show and Copy come first.</source>
        <translation>Ne conseillez jamais Refresh en premier&#xa0;: cela peut arrêter tous les autres outils de cette connexion. Show et Copy viennent d’abord.</translation>
    </message>
    <message>
        <source>Never save a customer’s token on your own computer: choose “Go on without saving”. Say once in Help, “Whose computer”, that you help others on it, and that is the main way.</source>
        <translation>N’enregistrez jamais le jeton d’un client sur votre propre ordinateur&#xa0;: choisissez «&#xa0;Continuer sans enregistrer&#xa0;». Indiquez une fois dans l’aide, sous «&#xa0;À qui est l’ordinateur&#xa0;», que vous y aidez d’autres personnes, et ce sera le choix principal.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Help, “Practise” opens the same screens with a practice Notion: nothing is real and nothing is kept. Each story has the name of the code that it ends in, as it stands beside each code on this page. In a terminal:</source>
        <translation>Dans l’aide, «&#xa0;S’entraîner&#xa0;» ouvre les mêmes écrans avec un Notion d’entraînement&#xa0;: rien n’est réel et rien n’est gardé. Chaque scénario porte le nom du code sur lequel il aboutit, tel qu’il figure à côté de chaque code sur cette page. Dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>Ce que voit la personne</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>À dire</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Causes possibles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Buttons that may be there: {buttons:plain}</source>
        <translation>Boutons qui peuvent s’y trouver&#xa0;: {buttons:plain}</translation>
    </message>
    <message>
        <source>On the last page this number closes the ticket only if “Closing number” stands before it.</source>
        <translation>Sur la dernière page, ce numéro ne permet de clore le ticket que s’il est précédé de «&#xa0;Numéro de clôture&#xa0;».</translation>
    </message>
    <message>
        <source>With n8n the caller sees:</source>
        <translation>Avec n8n, la personne voit&#xa0;:</translation>
    </message>
    <message>
        <source>Click “Continue”, or “Finish” if that stands in its place.</source>
        <translation>Cliquez sur «&#xa0;Continuer&#xa0;», ou sur «&#xa0;Terminer&#xa0;» si ce bouton est à sa place.</translation>
    </message>
    <message>
        <source>That is done. Ask: “Does your tool work now?”</source>
        <translation>C’est fait. Demandez&#xa0;: «&#xa0;Est-ce que votre outil fonctionne maintenant&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:</source>
        <translation>Si l’outil fonctionne dans un cloud, comme Zapier ou Make, la personne voit aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Directions in Notion</source>
        <translation>Les instructions pour Notion</translation>
    </message>
    <message>
        <source>These directions are from {month:plain}. Where Notion has renamed something since, look for a similar word near that place.</source>
        <translation>Date de ces instructions&#xa0;: {month:plain}. Si Notion a renommé quelque chose depuis, cherchez un mot semblable près de cet endroit.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down</source>
        <translation>Notion a refusé exactement ce jeton</translation>
    </message>
    <message>
        <source>First as above: {show} and {copy} what Notion has now, and check that. Only if it is the very token that was turned down:</source>
        <translation>D’abord comme ci-dessus&#xa0;: avec {show} et {copy}, prendre ce que Notion affiche maintenant, et le vérifier. Seulement si c’est exactement le jeton qui a été refusé&#xa0;:</translation>
    </message>
    <message>
        <source>The connection may do too little</source>
        <translation>La connexion n’a peut-être pas assez d’autorisations</translation>
    </message>
    <message>
        <source>The caller is no workspace owner, or not sure</source>
        <translation>La personne n’est pas propriétaire de l’espace de travail, ou ne sait pas</translation>
    </message>
    <message>
        <source>The message for the owner</source>
        <translation>Le message pour le propriétaire</translation>
    </message>
    <message>
        <source>The same where a new connection is needed, as after a move</source>
        <translation>De même s’il faut une nouvelle connexion, par exemple après un changement d’espace de travail</translation>
    </message>
    <message>
        <source>The same where the connection may do too little</source>
        <translation>De même si la connexion n’a peut-être pas assez d’autorisations</translation>
    </message>
    <message>
        <source>How codes are read</source>
        <translation>Comment lire les codes</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Quatre chiffres</translation>
    </message>
    <message>
        <source>{label:plain} is read digit by digit: {spoken:plain}. The first three are the number; the fourth is made from them, so one wrong digit, or two that changed places, give a number that does not exist. A number keeps its meaning in every version and every language.</source>
        <translation>{label:plain} se lit chiffre par chiffre&#xa0;: {spoken:plain}. Les trois premiers forment le numéro&#xa0;; le quatrième est calculé à partir d’eux, si bien qu’un chiffre faux, ou deux chiffres inversés, donnent un numéro qui n’existe pas. Un numéro garde son sens dans toutes les versions et dans toutes les langues.</translation>
    </message>
    <message>
        <source>What the first digit says</source>
        <translation>Ce que dit le premier chiffre</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Le degré d’importance</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>The wizard has put it right and says so.</source>
        <translation>L’assistant a corrigé le problème et le dit.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>The caller may go on.</source>
        <translation>La personne peut continuer.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The caller has to do something.</source>
        <translation>La personne doit faire quelque chose.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Nothing is known of the token; it may be good.</source>
        <translation>On ne sait rien du jeton&#xa0;; il est peut-être bon.</translation>
    </message>
    <message>
        <source>Notion Wizard: support handbook</source>
        <translation>Notion Wizard&#xa0;: manuel du support</translation>
    </message>
    <message>
        <source>For everybody who helps someone on the phone whose tool turns a token down.</source>
        <translation>Pour toutes les personnes qui aident au téléphone quelqu’un dont l’outil refuse un jeton.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Go to the handbook’s text</source>
        <translation>Aller au texte du manuel</translation>
    </message>
    <message>
        <source>Code or words, such as 1 2 1 6 or proxy</source>
        <translation>Code ou mots, par exemple 1 2 1 6 ou proxy</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Rien trouvé pour ces mots.</translation>
    </message>
    <message>
        <source>There is no such code. Ask for the four digits once more, one by one.</source>
        <translation>Ce code n’existe pas. Redemandez les quatre chiffres, un par un.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Trouvé&#xa0;:</translation>
    </message>
    <message>
        <source>Screens and paths</source>
        <translation>Écrans et parcours</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>Les écrans</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Ce qu’on y fait</translation>
    </message>
    <message>
        <source>Buttons that belong to no code</source>
        <translation>Boutons qui ne sont liés à aucun code</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>The paths</source>
        <translation>Les parcours</translation>
    </message>
    <message>
        <source>Everybody sees only the steps that apply. The wizard’s left side shows them.</source>
        <translation>Chacun ne voit que les étapes qui le concernent. La partie gauche de l’assistant les montre.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Le point de départ</translation>
    </message>
    <message>
        <source>Screens, in order</source>
        <translation>Les écrans, dans l’ordre</translation>
    </message>
    <message>
        <source>Where Notion turns a token down, or the caller has none, screen 2 comes in before screen 3.</source>
        <translation>Si Notion refuse un jeton, ou si la personne n’en a pas, l’écran 2 s’intercale avant l’écran 3.</translation>
    </message>
    <message>
        <source>Choosing among what is saved on this computer and what is not finished yet.</source>
        <translation>Choisir parmi ce qui est enregistré sur cet ordinateur et ce qui n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>Answering two questions, or pasting the error message, which answers them.</source>
        <translation>Répondre à deux questions, ou coller le message d’erreur, qui y répond.</translation>
    </message>
    <message>
        <source>Getting the token in Notion step by step, or asking the workspace owner.</source>
        <translation>Obtenir le jeton dans Notion, étape par étape, ou le demander au propriétaire de l’espace de travail.</translation>
    </message>
    <message>
        <source>Pasting the token. The wizard asks Notion about it at once.</source>
        <translation>Coller le jeton. L’assistant interroge aussitôt Notion à son sujet.</translation>
    </message>
    <message>
        <source>Seeing which databases it reaches, and checking one by its link.</source>
        <translation>Voir à quelles bases de données il a accès, et en vérifier une par son lien.</translation>
    </message>
    <message>
        <source>Keeping a copy in this computer’s keychain, or going on without.</source>
        <translation>Garder une copie dans le trousseau de cet ordinateur, ou continuer sans.</translation>
    </message>
    <message>
        <source>Putting the token into the tool, and telling whether the tool works now.</source>
        <translation>Mettre le jeton dans l’outil, et dire si l’outil fonctionne maintenant.</translation>
    </message>
    <message>
        <source>Reading what was done. The ticket’s number is here.</source>
        <translation>Lire ce qui a été fait. Le numéro pour le ticket est là.</translation>
    </message>
    <message>
        <source>Home: opens screen 6 again for a tool whose test was left for later.</source>
        <translation>Accueil&#xa0;: rouvre l’écran 6 pour un outil dont le test a été remis à plus tard.</translation>
    </message>
    <message>
        <source>Home: begins at screen 1, for another tool or another workspace.</source>
        <translation>Accueil&#xa0;: commence à l’écran 1, pour un autre outil ou un autre espace de travail.</translation>
    </message>
    <message>
        <source>Screen 6: ends the call with an open ticket. Home offers “Go on there” then.</source>
        <translation>Écran 6&#xa0;: termine l’appel en laissant le ticket ouvert. L’accueil propose ensuite «&#xa0;Reprendre&#xa0;».</translation>
    </message>
    <message>
        <source>Screen 6: for the copy beside a changed file, which holds the old token. Before the tool works, the wizard asks once more: “Keep it” or “Delete it”. After that no Undo is possible.</source>
        <translation>Écran 6&#xa0;: pour la copie placée à côté d’un fichier modifié&#xa0;; elle contient l’ancien jeton. Tant que l’outil ne fonctionne pas, l’assistant demande encore une fois&#xa0;: «&#xa0;La garder&#xa0;» ou «&#xa0;La supprimer&#xa0;». Une fois la copie supprimée, «&#xa0;Rétablir le fichier&#xa0;» n’est plus possible.</translation>
    </message>
    <message>
        <source>Takes the pasted token off the clipboard, where any program can read it.</source>
        <translation>Retire le jeton collé du presse-papiers, où n’importe quel programme peut le lire.</translation>
    </message>
    <message>
        <source>A database is missing, and a token is saved here</source>
        <translation>Il manque une base de données, et un jeton est enregistré ici</translation>
    </message>
    <message>
        <source>A database is missing, and no token is saved here</source>
        <translation>Il manque une base de données, et aucun jeton n’est enregistré ici</translation>
    </message>
    <message>
        <source>The tool has no field for a token, such as Zapier</source>
        <translation>L’outil n’a pas de champ pour un jeton, comme Zapier</translation>
    </message>
    <message>
        <source>Check now, on Home</source>
        <translation>Vérifier maintenant, à l’accueil</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>Comparer les jetons</translation>
    </message>
    <message>
        <source>In the tool</source>
        <translation>Dans l’outil</translation>
    </message>
    <message>
        <source>The token is fine, and it is the same error</source>
        <translation>Le jeton est bon, et c’est la même erreur</translation>
    </message>
    <message>
        <source>On screen 6 the caller answers “Same error” or “Another error”, and pastes the tool’s message. Without a message the wizard tells these causes, likeliest first; “Tried it, same error” brings the next one.</source>
        <translation>À l’écran 6, la personne répond «&#xa0;Même erreur&#xa0;» ou «&#xa0;Autre erreur&#xa0;», et colle le message de l’outil. Sans message, l’assistant indique ces causes, la plus probable d’abord&#xa0;; «&#xa0;Essayé, même erreur&#xa0;» fait venir la suivante.</translation>
    </message>
    <message>
        <source>Only if the wizard has seen it</source>
        <translation>Seulement si l’assistant l’a constaté</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Cette étape</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Rechercher un code</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Lire un rapport</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>Comparer les jetons</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>Manuel du support</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Jetons enregistrés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Whose computer</source>
        <translation>À qui est l’ordinateur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Finish saving</source>
        <translation>Terminer l’enregistrement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ne plus afficher</translation>
    </message>
    <message>
        <source>Last worked {when:at}.</source>
        <translation>A fonctionné pour la dernière fois {when:at}.</translation>
    </message>
    <message>
        <source>Saved {when:at}.</source>
        <translation>Enregistré {when:at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s).</source>
        <translation>
            <numerusform>%n base de données.</numerusform>
            <numerusform>%n bases de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for the token {when:at}. Has it come?</source>
        <translation>Vous avez demandé le jeton {when:at}. L’avez-vous reçu&#xa0;?</translation>
    </message>
    <message>
        <source>You asked for the token for {tool} {when:at}. Has it come?</source>
        <translation>Vous avez demandé le jeton pour {tool} {when:at}. L’avez-vous reçu&#xa0;?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection {when:at}. Does it have them now?</source>
        <translation>Vous avez demandé {when:at} plus de droits pour la connexion. Les a-t-elle maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection of {tool} {when:at}. Does it have them now?</source>
        <translation>Vous avez demandé {when:at} plus de droits pour la connexion de {tool}. Les a-t-elle maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Still to be tested: {tool}</source>
        <translation>Encore à tester&#xa0;: {tool}</translation>
    </message>
    <message>
        <source>You left the test for later {when:at}.</source>
        <translation>Vous avez choisi {when:at} de tester plus tard.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>No longer in this computer’s keychain.</source>
        <translation>N’est plus dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>A database is missing</source>
        <translation>Il manque une base de données</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Waiting for the workspace owner</source>
        <translation>En attente du propriétaire de l’espace de travail</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation>Le coller</translation>
    </message>
    <message>
        <source>Show my message</source>
        <translation>Afficher mon message</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Good</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Click Try again.</source>
        <translation>Cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Or click “Go on without saving”, and put the token into your tool now.</source>
        <translation>Ou cliquez sur «&#xa0;Continuer sans enregistrer&#xa0;», et mettez le jeton dans votre outil maintenant.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, with the report.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur, avec le rapport.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Cet ordinateur ne propose pas de trousseau</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it. Nothing was saved.</source>
        <translation>Votre jeton est bon. Cet ordinateur n’a pas pu le garder. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>No keychain program is installed or running.</source>
        <translation>Aucun programme de trousseau n’est installé ou en marche.</translation>
    </message>
    <message>
        <source>The program was started outside the desktop.</source>
        <translation>Le programme a été lancé en dehors de l’environnement de bureau.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Sous Linux, installez et démarrez GNOME Keyring, KWallet ou KeePassXC.</translation>
    </message>
    <message>
        <source>The token is good; this computer has no safe place for it, so go on without saving.</source>
        <translation>Le jeton est bon&#xa0;; cet ordinateur n’a pas d’endroit sûr pour lui&#xa0;: continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was saved.</source>
        <translation>{keychain} ne s’ouvre qu’avec son propre mot de passe, pas avec le jeton Notion. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Click Try again: a window asks for its password, mostly the one you sign in to this computer with.</source>
        <translation>Cliquez sur Réessayer&#xa0;: une fenêtre demande son mot de passe, en général celui de votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No window comes? Sign out of this computer and in again.</source>
        <translation>Aucune fenêtre n’apparaît&#xa0;? Fermez votre session sur cet ordinateur, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>Your computer’s keychain is locked; it wants the password that you sign in to the computer with.</source>
        <translation>Le trousseau de votre ordinateur est verrouillé&#xa0;; il demande le mot de passe avec lequel vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>The keychain did not let the wizard in</source>
        <translation>Le trousseau n’a pas laissé entrer l’assistant</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was saved.</source>
        <translation>{keychain} a dit non, ou quelqu’un a répondu Annuler ou Refuser à sa question. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Choose Allow when this computer asks.</source>
        <translation>Choisissez Autoriser quand cet ordinateur pose la question.</translation>
    </message>
    <message>
        <source>Your computer asked whether the wizard may use the keychain; try again and choose Allow.</source>
        <translation>Votre ordinateur a demandé si l’assistant peut utiliser le trousseau&#xa0;; réessayez et choisissez Autoriser.</translation>
    </message>
    <message>
        <source>Your computer is asking for its own password</source>
        <translation>Votre ordinateur demande son propre mot de passe</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token. The wizard waits.</source>
        <translation>Une fenêtre séparée demande le mot de passe de votre session sur cet ordinateur, pas le jeton Notion. L’assistant attend.</translation>
    </message>
    <message>
        <source>This computer asks in a window of its own.</source>
        <translation>Cet ordinateur pose la question dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Another wizard on this computer is saving right now.</source>
        <translation>Un autre assistant est en train d’enregistrer sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Look for that window; it may be behind this one.</source>
        <translation>Cherchez cette fenêtre&#xa0;; elle est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>Type the password of this computer there.</source>
        <translation>Tapez-y le mot de passe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look for a second window behind the wizard; it wants your computer’s password, not the token.</source>
        <translation>Cherchez une deuxième fenêtre derrière l’assistant&#xa0;; elle demande le mot de passe de votre ordinateur, pas le jeton.</translation>
    </message>
    <message>
        <source>The keychain did not keep the token</source>
        <translation>Le trousseau n’a pas gardé le jeton</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it: read back, it was not the same.</source>
        <translation>Votre jeton est bon. Cet ordinateur n’a pas pu le garder&#xa0;: à la relecture, il n’était plus le même.</translation>
    </message>
    <message>
        <source>The token is good, but this computer did not keep it; save again or go on without.</source>
        <translation>Le jeton est bon, mais cet ordinateur ne l’a pas gardé&#xa0;; enregistrez de nouveau ou continuez sans.</translation>
    </message>
    <message>
        <source>The new token had not arrived yet</source>
        <translation>Le nouveau jeton n’était pas encore arrivé</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was in {keychain}. For “{name}”, what was there before is still in place.</source>
        <translation>L’assistant a été fermé avant que le nouveau jeton soit dans {keychain}. Pour «&#xa0;{name}&#xa0;», ce qui s’y trouvait avant y est toujours.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy.</source>
        <translation>Dans Notion, ouvrez la connexion, cliquez sur Show, puis sur Copy.</translation>
    </message>
    <message>
        <source>Paste it here and save it again.</source>
        <translation>Collez-le ici et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was kept; copy it from Notion once more, and save it again.</source>
        <translation>L’assistant a été fermé avant que le nouveau jeton soit gardé&#xa0;; copiez-le encore une fois depuis Notion, et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The keychain here is not safe enough</source>
        <translation>Le trousseau n’est pas assez sûr ici</translation>
    </message>
    <message>
        <source>Your token is good. {keychain} would keep it readable for others or not at all. Nothing was saved.</source>
        <translation>Votre jeton est bon. {keychain} le garderait lisible pour d’autres, ou pas du tout. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The token is good; the place this computer offers is not safe, so go on without saving.</source>
        <translation>Le jeton est bon&#xa0;; l’endroit que propose cet ordinateur n’est pas sûr&#xa0;: continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>The keychain has no room left</source>
        <translation>Le trousseau n’a plus de place</translation>
    </message>
    <message>
        <source>Open {keychain} and remove what you no longer need.</source>
        <translation>Ouvrez {keychain} et supprimez ce dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain is full, so make room or go on without saving.</source>
        <translation>Le jeton est bon&#xa0;; le trousseau de cet ordinateur est plein&#xa0;: faites de la place ou continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>The keychain has trouble of its own</source>
        <translation>Le trousseau a lui-même un problème</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again.</source>
        <translation>Fermez votre session sur cet ordinateur, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain does not work right now, so go on without saving.</source>
        <translation>Le jeton est bon&#xa0;; le trousseau de cet ordinateur ne fonctionne pas en ce moment&#xa0;: continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>The wizard keeps tokens in a keychain only, and found none here.</source>
        <translation>L’assistant ne garde les jetons que dans un trousseau, et n’en a trouvé aucun ici.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so no token can be kept on it.</source>
        <translation>Cet ordinateur n’a pas de trousseau, donc il ne peut garder aucun jeton.</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was changed.</source>
        <translation>{keychain} ne s’ouvre qu’avec son propre mot de passe, pas avec le jeton Notion. Rien n’a changé.</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was changed.</source>
        <translation>{keychain} a dit non, ou quelqu’un a répondu Annuler ou Refuser à sa question. Rien n’a changé.</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token.</source>
        <translation>Une fenêtre séparée demande le mot de passe de votre session sur cet ordinateur, pas le jeton Notion.</translation>
    </message>
    <message>
        <source>The keychain did not keep a test entry</source>
        <translation>Le trousseau n’a pas gardé un élément d’essai</translation>
    </message>
    <message>
        <source>What the wizard wrote for a test was not the same when read back.</source>
        <translation>Ce que l’assistant a écrit pour essayer n’était plus le même à la relecture.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not give back what is put into it.</source>
        <translation>Le trousseau de cet ordinateur ne rend pas ce qu’on y met.</translation>
    </message>
    <message>
        <source>{keychain} would keep a token readable for others or not at all, so the wizard does not use it.</source>
        <translation>{keychain} garderait un jeton lisible pour d’autres, ou pas du tout, donc l’assistant ne l’utilise pas.</translation>
    </message>
    <message>
        <source>The place this computer offers for passwords is not safe enough.</source>
        <translation>L’endroit que cet ordinateur propose pour les mots de passe n’est pas assez sûr.</translation>
    </message>
    <message>
        <source>It did not take a test entry. What is in it already stays.</source>
        <translation>Il n’a pas accepté un élément d’essai. Ce qu’il contient déjà y reste.</translation>
    </message>
    <message>
        <source>This computer’s keychain is full; make room in it.</source>
        <translation>Le trousseau de cet ordinateur est plein&#xa0;; faites-y de la place.</translation>
    </message>
    <message>
        <source>It did not answer as it should. This says nothing about a token that it keeps.</source>
        <translation>Il n’a pas répondu comme il le devrait. Cela ne dit rien d’un jeton qu’il garde.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not work right now; sign out of it and in again.</source>
        <translation>Le trousseau de cet ordinateur ne fonctionne pas en ce moment&#xa0;; fermez votre session, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>Saved on this computer and tested</source>
        <translation>Enregistré sur cet ordinateur et testé</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”. Your tools have not changed yet; that comes next.</source>
        <translation>Son nom dans {keychain}&#xa0;: «&#xa0;{name}&#xa0;». Vos outils n’ont pas encore changé&#xa0;; c’est la suite.</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works; now it goes into the tool.</source>
        <translation>Le jeton est enregistré sur cet ordinateur et fonctionne&#xa0;; maintenant, on le met dans l’outil.</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”.</source>
        <translation>Son nom dans {keychain}&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works.</source>
        <translation>Le jeton est enregistré sur cet ordinateur et fonctionne.</translation>
    </message>
    <message>
        <source>Saved, the second test got no answer</source>
        <translation>Enregistré, le deuxième test n’a pas eu de réponse</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}” and was read back whole. Notion accepted it before; only the test after saving is missing.</source>
        <translation>Son nom dans {keychain}&#xa0;: «&#xa0;{name}&#xa0;». Il a été relu en entier. Notion l’avait accepté avant&#xa0;; seul le test après l’enregistrement manque.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continuez.</translation>
    </message>
    <message>
        <source>Later, click Check now on the first screen.</source>
        <translation>Plus tard, cliquez sur «&#xa0;Vérifier maintenant&#xa0;» sur le premier écran.</translation>
    </message>
    <message>
        <source>The token is saved; only the last test got no answer, and you can check it later.</source>
        <translation>Le jeton est enregistré&#xa0;; seul le dernier test n’a pas eu de réponse, et vous pourrez le vérifier plus tard.</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion and your tools were not changed.</source>
        <translation>Dans {keychain}, «&#xa0;{name}&#xa0;» est redevenu ce qu’il était avant. Notion et vos outils n’ont pas changé.</translation>
    </message>
    <message>
        <source>On this computer it is now as it was before saving.</source>
        <translation>Sur cet ordinateur, tout est de nouveau comme avant l’enregistrement.</translation>
    </message>
    <message>
        <source>The earlier token is back, not yet tested</source>
        <translation>Le jeton précédent est rétabli, pas encore testé</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion could not be asked whether it still works.</source>
        <translation>Dans {keychain}, «&#xa0;{name}&#xa0;» est redevenu ce qu’il était avant. Notion n’a pas pu être interrogé&#xa0;: on ne sait pas s’il fonctionne encore.</translation>
    </message>
    <message>
        <source>The earlier token is back; whether it works can be checked later.</source>
        <translation>Le jeton précédent est rétabli&#xa0;; on pourra vérifier plus tard s’il fonctionne.</translation>
    </message>
    <message>
        <source>The earlier token no longer works</source>
        <translation>Le jeton précédent ne fonctionne plus</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was, but Notion does not accept it. The newer one is kept too, and you can bring it back.</source>
        <translation>Dans {keychain}, «&#xa0;{name}&#xa0;» est redevenu ce qu’il était avant, mais Notion ne l’accepte pas. Le jeton plus récent est gardé aussi, et vous pouvez le rétablir.</translation>
    </message>
    <message>
        <source>Click “Bring the newer token back”.</source>
        <translation>Cliquez sur «&#xa0;Rétablir le jeton plus récent&#xa0;».</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; click “Bring the newer token back”.</source>
        <translation>Le jeton précédent est rétabli, mais Notion ne l’accepte pas&#xa0;; cliquez sur «&#xa0;Rétablir le jeton plus récent&#xa0;».</translation>
    </message>
    <message>
        <source>Open Help, then Saved tokens.</source>
        <translation>Ouvrez l’aide, puis «&#xa0;Jetons enregistrés&#xa0;».</translation>
    </message>
    <message>
        <source>Click “Bring the other token back”.</source>
        <translation>Cliquez sur «&#xa0;Rétablir l’autre jeton&#xa0;».</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; in Help, under Saved tokens, bring the other one back.</source>
        <translation>Le jeton précédent est rétabli, mais Notion ne l’accepte pas&#xa0;; dans l’aide, sous «&#xa0;Jetons enregistrés&#xa0;», rétablissez l’autre.</translation>
    </message>
    <message>
        <source>The newer token no longer works</source>
        <translation>Le jeton plus récent ne fonctionne plus</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is the newer token again, but Notion no longer accepts it.</source>
        <translation>Dans {keychain}, «&#xa0;{name}&#xa0;» est de nouveau le jeton plus récent, mais Notion ne l’accepte plus.</translation>
    </message>
    <message>
        <source>Go back to the check, and paste it there.</source>
        <translation>Revenez à la vérification et collez-le là.</translation>
    </message>
    <message>
        <source>Notion no longer accepts the newer token either; copy the current one from Notion.</source>
        <translation>Notion n’accepte plus non plus le jeton plus récent&#xa0;; copiez le jeton actuel depuis Notion.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>{keychain} keeps nothing earlier for “{name}”. Nothing was changed.</source>
        <translation>{keychain} ne garde rien d’antérieur pour «&#xa0;{name}&#xa0;». Rien n’a changé.</translation>
    </message>
    <message>
        <source>Copy the token you need from Notion, and paste it.</source>
        <translation>Copiez le jeton qu’il vous faut depuis Notion, et collez-le.</translation>
    </message>
    <message>
        <source>No earlier token is kept on this computer, so nothing was changed.</source>
        <translation>Aucun jeton précédent n’est gardé sur cet ordinateur, donc rien n’a changé.</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>Supprimé de cet ordinateur</translation>
    </message>
    <message>
        <source>{keychain} no longer holds “{name}”. In Notion and in your tools nothing has changed.</source>
        <translation>{keychain} ne contient plus «&#xa0;{name}&#xa0;». Dans Notion et dans vos outils, rien n’a changé.</translation>
    </message>
    <message>
        <source>The token is no longer kept on this computer; in Notion and the tools it lives on.</source>
        <translation>Le jeton n’est plus gardé sur cet ordinateur&#xa0;; dans Notion et dans les outils, il existe toujours.</translation>
    </message>
    <message>
        <source>The saved token is no longer there</source>
        <translation>Le jeton enregistré n’y est plus</translation>
    </message>
    <message>
        <source>{keychain} has no entry for “{name}” any more, most likely because someone removed it there. Your tools keep working with what they have.</source>
        <translation>{keychain} ne contient plus rien pour «&#xa0;{name}&#xa0;», très probablement parce que quelqu’un l’y a supprimé. Vos outils continuent avec ce qu’ils ont.</translation>
    </message>
    <message>
        <source>The saved token was removed from this computer; copy it from Notion once more.</source>
        <translation>Le jeton enregistré a été supprimé de cet ordinateur&#xa0;; copiez-le encore une fois depuis Notion.</translation>
    </message>
    <message>
        <source>Saving was interrupted last time</source>
        <translation>Le dernier enregistrement a été interrompu</translation>
    </message>
    <message>
        <source>The wizard was closed while it saved “{name}”, or undid that. Nothing is lost: “Finish saving” keeps the new token, “Undo” brings back the one before.</source>
        <translation>L’assistant a été fermé pendant qu’il enregistrait «&#xa0;{name}&#xa0;», ou l’annulait. Rien n’est perdu&#xa0;: «&#xa0;Terminer l’enregistrement&#xa0;» garde le nouveau jeton, «&#xa0;Annuler l’enregistrement&#xa0;» rétablit le précédent.</translation>
    </message>
    <message>
        <source>Click “Finish saving” to keep the new token.</source>
        <translation>Cliquez sur «&#xa0;Terminer l’enregistrement&#xa0;» pour garder le nouveau jeton.</translation>
    </message>
    <message>
        <source>Or click “Undo” to go back to the one before.</source>
        <translation>Ou cliquez sur «&#xa0;Annuler l’enregistrement&#xa0;» pour revenir au précédent.</translation>
    </message>
    <message>
        <source>The wizard was closed while it was saving; nothing is lost, click “Finish saving” or “Undo”.</source>
        <translation>L’assistant a été fermé pendant l’enregistrement&#xa0;; rien n’est perdu, cliquez sur «&#xa0;Terminer l’enregistrement&#xa0;» ou «&#xa0;Annuler l’enregistrement&#xa0;».</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token. For “{name}”, what was there before is still in place.</source>
        <translation>L’assistant a été fermé avant de garder le nouveau jeton. Pour «&#xa0;{name}&#xa0;», ce qui s’y trouvait avant y est toujours.</translation>
    </message>
    <message>
        <source>Click “Put this away”.</source>
        <translation>Cliquez sur «&#xa0;Ne plus afficher&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the new token in Notion, and paste it.</source>
        <translation>Copiez le nouveau jeton dans Notion, et collez-le.</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token; copy it from Notion once more.</source>
        <translation>L’assistant a été fermé avant de garder le nouveau jeton&#xa0;; copiez-le encore une fois depuis Notion.</translation>
    </message>
    <message>
        <source>The token saved before is still in place.</source>
        <translation>Le jeton enregistré auparavant est toujours là.</translation>
    </message>
</context>
<context>
    <name>KeychainWork</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>This computer can reach Notion</source>
        <translation>Cet ordinateur peut joindre Notion</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Interrogation de Notion…</translation>
    </message>
    <message>
        <source>Notion could not be asked</source>
        <translation>Notion n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>Notion accepts the token</source>
        <translation>Notion accepte le jeton</translation>
    </message>
    <message>
        <source>Notion does not accept the token</source>
        <translation>Notion n’accepte pas le jeton</translation>
    </message>
    <message>
        <source>Connection “{connection}”</source>
        <translation>Connexion&#xa0;: «&#xa0;{connection}&#xa0;»</translation>
    </message>
    <message>
        <source>Personal token of “{connection}”</source>
        <translation>Jeton personnel de «&#xa0;{connection}&#xa0;»</translation>
    </message>
    <message>
        <source>It opens the workspace “{workspace}”</source>
        <translation>Il ouvre l’espace de travail «&#xa0;{workspace}&#xa0;»</translation>
    </message>
    <message>
        <source>Notion did not say whether it accepts the token</source>
        <translation>Notion n’a pas dit s’il accepte le jeton</translation>
    </message>
    <message>
        <source>It opens a workspace whose name Notion does not give</source>
        <translation>Il ouvre un espace de travail dont Notion n’indique pas le nom</translation>
    </message>
    <message>
        <source>It opens your new workspace</source>
        <translation>Il ouvre votre nouvel espace de travail</translation>
    </message>
    <message>
        <source>It opens another workspace than last time</source>
        <translation>Il ouvre un autre espace de travail que la dernière fois</translation>
    </message>
    <message>
        <source>It still opens the old workspace</source>
        <translation>Il ouvre encore l’ancien espace de travail</translation>
    </message>
    <message>
        <source>“{workspace}”; before, it was “{earlier_workspace}”</source>
        <translation>«&#xa0;{workspace}&#xa0;»&#xa0;; avant, c’était «&#xa0;{earlier_workspace}&#xa0;»</translation>
    </message>
    <message>
        <source>“{workspace}”</source>
        <translation>«&#xa0;{workspace}&#xa0;»</translation>
    </message>
    <message>
        <source>Reading what it may do…</source>
        <translation>Lecture de ses droits…</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ses droits</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>Le jeton n’est pas arrivé jusqu’à Notion</translation>
    </message>
    <message>
        <source>Notion does not let it say which workspace it opens</source>
        <translation>Notion ne le laisse pas dire quel espace de travail il ouvre</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Cet ordinateur n’a pas accès à Internet.</translation>
    </message>
    <message>
        <source>Its address could not be looked up.</source>
        <translation>Son adresse n’a pas pu être trouvée.</translation>
    </message>
    <message>
        <source>The connection was turned away.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The connection broke off on the way.</source>
        <translation>La connexion s’est interrompue en chemin.</translation>
    </message>
    <message>
        <source>The way ends at the proxy.</source>
        <translation>Le chemin s’arrête au proxy.</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place.</source>
        <translation>Autre chose a répondu à la place de Notion.</translation>
    </message>
    <message>
        <source>Something on the way does not let it through.</source>
        <translation>Quelque chose en chemin ne laisse pas passer la demande.</translation>
    </message>
    <message>
        <source>Something answered, but not as Notion does.</source>
        <translation>Quelque chose a répondu, mais pas comme le fait Notion.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Vous avez arrêté la vérification.</translation>
    </message>
    <message>
        <source>The network works, but the connection is not a safe one.</source>
        <translation>Le réseau fonctionne, mais la connexion n’est pas sûre.</translation>
    </message>
    <message>
        <source>It may read pages, databases, comments and user information. Writing was not tried.</source>
        <translation>Il peut lire les pages, les bases de données, les commentaires et les informations sur les utilisateurs. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments, not user information. Writing was not tried.</source>
        <translation>Il peut lire les pages, les bases de données et les commentaires, pas les informations sur les utilisateurs. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. User information: could not tell. Writing was not tried.</source>
        <translation>Il peut lire les pages, les bases de données et les commentaires. Informations sur les utilisateurs&#xa0;: impossible à dire. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information, not comments. Writing was not tried.</source>
        <translation>Il peut lire les pages, les bases de données et les informations sur les utilisateurs, pas les commentaires. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments or user information. Writing was not tried.</source>
        <translation>Il peut lire les pages et les bases de données, pas les commentaires ni les informations sur les utilisateurs. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. User information: could not tell. Writing was not tried.</source>
        <translation>Il peut lire les pages et les bases de données, pas les commentaires. Informations sur les utilisateurs&#xa0;: impossible à dire. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information. Comments: could not tell. Writing was not tried.</source>
        <translation>Il peut lire les pages, les bases de données et les informations sur les utilisateurs. Commentaires&#xa0;: impossible à dire. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not user information. Comments: could not tell. Writing was not tried.</source>
        <translation>Il peut lire les pages et les bases de données, pas les informations sur les utilisateurs. Commentaires&#xa0;: impossible à dire. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Could not tell about the rest. Writing was not tried.</source>
        <translation>Il peut lire les pages et les bases de données. Pour le reste, impossible à dire. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. Writing was not tried.</source>
        <translation>Il peut lire les pages, les bases de données et les commentaires. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. Writing was not tried.</source>
        <translation>Il peut lire les pages et les bases de données, pas les commentaires. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Comments: could not tell. Writing was not tried.</source>
        <translation>Il peut lire les pages et les bases de données. Commentaires&#xa0;: impossible à dire. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>It may not read pages and databases. Writing was not tried.</source>
        <translation>Il ne peut pas lire les pages ni les bases de données. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>Could not tell whether it may read pages. Writing was not tried.</source>
        <translation>Impossible de dire s’il peut lire les pages. L’écriture n’a pas été essayée.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It changes at once. What you have done so far is kept.</source>
        <translation>Le changement est immédiat. Ce que vous avez fait jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>Where we know Notion’s own word in your language, the English one stands behind it in brackets; otherwise you see the English one alone.</source>
        <translation>Quand nous connaissons le mot que Notion emploie dans votre langue, le mot anglais le suit entre parenthèses&#xa0;; sinon, vous voyez seulement le mot anglais.</translation>
    </message>
</context>
<context>
    <name>LinkResults</name>
    <message>
        <source>Being checked…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>N’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Reachable now</source>
        <translation>Accessible maintenant</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore visible</translation>
    </message>
    <message>
        <source>A page, not a database</source>
        <translation>Une page, pas une base de données</translation>
    </message>
    <message>
        <source>A view of a database</source>
        <translation>Une vue d’une base de données</translation>
    </message>
    <message>
        <source>Does not lead to Notion</source>
        <translation>Ne mène pas à Notion</translation>
    </message>
    <message>
        <source>Names no database</source>
        <translation>Ne désigne aucune base de données</translation>
    </message>
    <message>
        <source>In Notion’s trash</source>
        <translation>Dans la corbeille de Notion</translation>
    </message>
    <message>
        <source>Maybe in another workspace</source>
        <translation>Peut-être dans un autre espace de travail</translation>
    </message>
    <message>
        <source>Links that were checked</source>
        <translation>Liens vérifiés</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message numerus="yes">
        <source>The field keeps %n more link(s): click Check again for the next ones.</source>
        <translation>
            <numerusform>Le champ garde encore %n lien&#xa0;: cliquez de nouveau sur Vérifier pour le suivant.</numerusform>
            <numerusform>Le champ garde encore %n liens&#xa0;: cliquez de nouveau sur Vérifier pour les suivants.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was more than the field can hold. What did not fit was left out.</source>
        <translation>C’était plus que le champ ne peut contenir. Ce qui ne tenait pas a été laissé de côté.</translation>
    </message>
    <message>
        <source>What is no link was not checked: “{words}”. It is still in the field.</source>
        <translation>Ce qui n’est pas un lien n’a pas été vérifié&#xa0;: «&#xa0;{words}&#xa0;». C’est toujours dans le champ.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) checked. Reachable: {reachable}.</source>
        <translation>
            <numerusform>%n lien vérifié. Accessible&#xa0;: {reachable}.</numerusform>
            <numerusform>%n liens vérifiés. Accessibles&#xa0;: {reachable}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is one particular database reachable? Paste its link from Notion, or several links.</source>
        <translation>Une base de données précise est-elle accessible&#xa0;? Collez son lien depuis Notion, ou plusieurs liens.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>A code has four digits. The last one only shows whether the others were heard right, so ask for all four.</source>
        <translation>Un code a quatre chiffres. Le dernier indique seulement si les autres ont été bien entendus&#xa0;: demandez donc les quatre.</translation>
    </message>
    <message>
        <source>Support code</source>
        <translation>Code de support</translation>
    </message>
    <message>
        <source>Support code, such as 1 2 1 6</source>
        <translation>Code de support, par exemple 1 2 1 6</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Rechercher un code</translation>
    </message>
    <message>
        <source>Type the four digits from the bottom left of the screen, or the code’s name, into the field above. It stays there whatever topic is open.</source>
        <translation>Tapez dans le champ ci-dessus les quatre chiffres en bas à gauche de l’écran, ou le nom du code. Ce champ reste là, quelle que soit la rubrique ouverte.</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The token was not replaced in the file</source>
        <translation>Le jeton n’a pas été remplacé dans le fichier</translation>
    </message>
    <message>
        <source>The file was not put back</source>
        <translation>Le fichier n’a pas été rétabli</translation>
    </message>
    <message>
        <source>Close the file in other programs.</source>
        <translation>Fermez le fichier dans les autres programmes.</translation>
    </message>
    <message>
        <source>Allow yourself to write it, in its properties.</source>
        <translation>Accordez-vous le droit de le modifier, dans ses propriétés.</translation>
    </message>
    <message>
        <source>The file is unchanged; open it yourself and put the new token where the old one is.</source>
        <translation>Le fichier n’a pas changé&#xa0;; ouvrez-le vous-même et mettez le nouveau jeton à la place de l’ancien.</translation>
    </message>
    <message>
        <source>The file still has the new token, and a copy of what it was lies beside it.</source>
        <translation>Le fichier contient toujours le nouveau jeton, et une copie de son contenu d’avant se trouve à côté.</translation>
    </message>
    <message>
        <source>The file was left as it is, and a copy of what it was before is kept.</source>
        <translation>Le fichier est resté tel quel, et une copie de son contenu d’avant est gardée.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. This computer let nobody write it.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» est resté tel quel. Cet ordinateur n’a laissé personne le modifier.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Un autre programme a ouvert le fichier.</translation>
    </message>
    <message>
        <source>“{file:plain}” is not what it was when the wizard looked at it, so it was left alone.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» n’est plus tel que l’assistant l’avait vu&#xa0;: il a donc été laissé intact.</translation>
    </message>
    <message>
        <source>Save or close the file in other programs.</source>
        <translation>Enregistrez ou fermez le fichier dans les autres programmes.</translation>
    </message>
    <message>
        <source>Another program has changed it meanwhile.</source>
        <translation>Un autre programme l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Il a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was: it is protected against changes.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» est resté tel quel&#xa0;: il est protégé contre les modifications.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. It is a link, or has a second name on this computer, and replacing it would part the two.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» est resté tel quel. C’est un lien, ou il a un deuxième nom sur cet ordinateur, et le remplacer séparerait les deux.</translation>
    </message>
    <message>
        <source>Click “Replace in this file” again.</source>
        <translation>Cliquez de nouveau sur «&#xa0;Remplacer dans ce fichier&#xa0;».</translation>
    </message>
    <message>
        <source>Click “Undo” again.</source>
        <translation>Cliquez de nouveau sur «&#xa0;Rétablir le fichier&#xa0;».</translation>
    </message>
    <message>
        <source>Or click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>Ou cliquez sur «&#xa0;Copier le jeton&#xa0;», ouvrez le fichier vous-même et collez-y le jeton.</translation>
    </message>
    <message>
        <source>Click “Look in a folder” again.</source>
        <translation>Cliquez de nouveau sur «&#xa0;Chercher dans un dossier&#xa0;».</translation>
    </message>
    <message>
        <source>Click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>Cliquez sur «&#xa0;Copier le jeton&#xa0;», ouvrez le fichier vous-même et collez-y le jeton.</translation>
    </message>
    <message>
        <source>“{file:plain}” has changed since the token was replaced, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» a changé depuis que le jeton a été remplacé, donc il est resté tel quel. Son contenu d’avant est gardé dans «&#xa0;{backup:plain}&#xa0;».</translation>
    </message>
    <message>
        <source>Compare the two files yourself.</source>
        <translation>Comparez vous-même les deux fichiers.</translation>
    </message>
    <message>
        <source>Delete the copy when you no longer need it.</source>
        <translation>Supprimez la copie quand vous n’en aurez plus besoin.</translation>
    </message>
    <message>
        <source>“{file:plain}” still has the new token. The copy beside it, “{backup:plain}”, is gone or was changed, so nothing was put back.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» contient toujours le nouveau jeton. La copie à côté, «&#xa0;{backup:plain}&#xa0;», a disparu ou a été modifiée, donc rien n’a été rétabli.</translation>
    </message>
    <message>
        <source>Look for the copy in the bin.</source>
        <translation>Cherchez la copie dans la corbeille.</translation>
    </message>
    <message>
        <source>The file still has the new token; the copy of what it was is gone.</source>
        <translation>Le fichier contient toujours le nouveau jeton&#xa0;; la copie de son contenu d’avant a disparu.</translation>
    </message>
    <message>
        <source>This computer let nobody write “{file:plain}”. What it was before is kept as “{backup:plain}”.</source>
        <translation>Cet ordinateur n’a laissé personne modifier «&#xa0;{file:plain}&#xa0;». Son contenu d’avant est gardé dans «&#xa0;{backup:plain}&#xa0;».</translation>
    </message>
    <message>
        <source>“{file:plain}” is protected against changes, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» est protégé contre les modifications, donc il est resté tel quel. Son contenu d’avant est gardé dans «&#xa0;{backup:plain}&#xa0;».</translation>
    </message>
    <message>
        <source>“{file:plain}” is a link, or has a second name on this computer, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» est un lien, ou a un deuxième nom sur cet ordinateur, donc il est resté tel quel. Son contenu d’avant est gardé dans «&#xa0;{backup:plain}&#xa0;».</translation>
    </message>
    <message>
        <source>Open both yourself and copy back what you need.</source>
        <translation>Ouvrez vous-même les deux et recopiez ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>“{backup:plain}” was left as it is: the wizard deletes only its own copy.</source>
        <translation>«&#xa0;{backup:plain}&#xa0;» est resté tel quel&#xa0;: l’assistant ne supprime que sa propre copie.</translation>
    </message>
    <message>
        <source>Look at the copy, and delete it yourself.</source>
        <translation>Regardez la copie et supprimez-la vous-même.</translation>
    </message>
    <message>
        <source>The copy was changed, or the file beside it is gone.</source>
        <translation>La copie a été modifiée, ou le fichier à côté a disparu.</translation>
    </message>
    <message>
        <source>Another program has the copy open.</source>
        <translation>Un autre programme a ouvert la copie.</translation>
    </message>
    <message>
        <source>The copy was not deleted</source>
        <translation>La copie n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The copy was left there; look at it and delete it.</source>
        <translation>La copie est restée en place&#xa0;; regardez-la et supprimez-la.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Delete files you no longer need, empty the bin.</source>
        <translation>Supprimez les fichiers dont vous n’avez plus besoin, videz la corbeille.</translation>
    </message>
    <message>
        <source>The list of saved tokens is damaged</source>
        <translation>La liste des jetons enregistrés est endommagée</translation>
    </message>
    <message>
        <source>It was set aside as “{backup:plain}”, and a new one was begun. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>Elle a été mise de côté dans «&#xa0;{backup:plain}&#xa0;», et une nouvelle a été commencée. Les jetons eux-mêmes n’y sont pas&#xa0;; ils sont toujours dans le trousseau.</translation>
    </message>
    <message>
        <source>Go on; the wizard works with the new list.</source>
        <translation>Continuez&#xa0;; l’assistant travaille avec la nouvelle liste.</translation>
    </message>
    <message>
        <source>Paste your token and save it again.</source>
        <translation>Collez votre jeton et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Keep the file set aside if support asks for it.</source>
        <translation>Gardez le fichier mis de côté, au cas où le support le demanderait.</translation>
    </message>
    <message>
        <source>The wizard’s list was damaged and has been set aside; nothing is lost, save the token once more.</source>
        <translation>La liste de l’assistant était endommagée et a été mise de côté&#xa0;; rien n’est perdu, enregistrez le jeton encore une fois.</translation>
    </message>
    <message>
        <source>“{file:plain}” cannot be read, and was left as it is. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» est illisible et est resté tel quel. Les jetons eux-mêmes n’y sont pas&#xa0;; ils sont toujours dans le trousseau.</translation>
    </message>
    <message>
        <source>Ask for the token by its id, which its keychain entry shows.</source>
        <translation>Demandez le jeton par son identifiant, qui figure dans son élément du trousseau.</translation>
    </message>
    <message>
        <source>Or open the wizard’s window: it begins a new list.</source>
        <translation>Ou ouvrez la fenêtre de l’assistant&#xa0;: il commence une nouvelle liste.</translation>
    </message>
    <message>
        <source>The wizard’s list is damaged, but the tokens are still in the keychain; open the window, it begins a new list.</source>
        <translation>La liste de l’assistant est endommagée, mais les jetons sont toujours dans le trousseau&#xa0;; ouvrez la fenêtre, il commence une nouvelle liste.</translation>
    </message>
    <message>
        <source>The wizard may not write its list</source>
        <translation>L’assistant ne peut pas écrire sa liste</translation>
    </message>
    <message>
        <source>This computer does not let it change “{file:plain}”. A token saved before is still in place.</source>
        <translation>Cet ordinateur ne le laisse pas modifier «&#xa0;{file:plain}&#xa0;». Un jeton enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>Le dossier appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>A security program protects the folder.</source>
        <translation>Un logiciel de sécurité protège le dossier.</translation>
    </message>
    <message>
        <source>Allow yourself to write in that folder.</source>
        <translation>Accordez-vous le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Or go on without saving.</source>
        <translation>Ou continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>The wizard may not write into its own folder; who looks after your computer?</source>
        <translation>L’assistant n’a pas le droit d’écrire dans son propre dossier&#xa0;; qui s’occupe de votre ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>This computer’s disk is full</source>
        <translation>Le disque de cet ordinateur est plein</translation>
    </message>
    <message>
        <source>The file could not be written. What was there before is still in place.</source>
        <translation>Le fichier n’a pas pu être écrit. Ce qui s’y trouvait avant y est toujours.</translation>
    </message>
    <message>
        <source>The computer’s disk is full; make some room, then try again.</source>
        <translation>Le disque de l’ordinateur est plein&#xa0;; faites un peu de place, puis réessayez.</translation>
    </message>
    <message>
        <source>A newer wizard wrote the saved list</source>
        <translation>Un assistant plus récent a écrit la liste enregistrée</translation>
    </message>
    <message>
        <source>This version cannot read “{file:plain}” and leaves it as it is. Nothing was changed.</source>
        <translation>Cette version ne sait pas lire «&#xa0;{file:plain}&#xa0;» et n’y touche pas. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Installez la dernière version de Notion Wizard.</translation>
    </message>
    <message>
        <source>An older wizard was started than the one before; start the newer one.</source>
        <translation>Un assistant plus ancien que le précédent a été lancé&#xa0;; lancez le plus récent.</translation>
    </message>
    <message>
        <source>That file could not be written</source>
        <translation>Ce fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>This computer does not let the wizard write “{file:plain}”. Nothing else was changed.</source>
        <translation>Cet ordinateur ne laisse pas l’assistant écrire «&#xa0;{file:plain}&#xa0;». Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Un autre programme l’a ouvert.</translation>
    </message>
    <message>
        <source>You may not write in that folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <translation>Choisissez un autre dossier, par exemple Documents.</translation>
    </message>
    <message>
        <source>That place does not take the file; save it to Documents instead.</source>
        <translation>Cet endroit n’accepte pas le fichier&#xa0;; enregistrez-le plutôt dans Documents.</translation>
    </message>
    <message>
        <source>There is no screen to show a window</source>
        <translation>Il n’y a pas d’écran où afficher une fenêtre</translation>
    </message>
    <message>
        <source>The program was started where there is no desktop. The commands check and doctor work without one.</source>
        <translation>Le programme a été lancé là où il n’y a pas de bureau. Les commandes check et doctor fonctionnent sans.</translation>
    </message>
    <message>
        <source>Start it on the computer’s own desktop.</source>
        <translation>Lancez-le sur le bureau de l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Or run: notion-wizard check</source>
        <translation>Ou exécutez&#xa0;: notion-wizard check</translation>
    </message>
    <message>
        <source>The wizard was started without a desktop; start it where you see windows.</source>
        <translation>L’assistant a été lancé sans bureau&#xa0;; lancez-le là où vous voyez des fenêtres.</translation>
    </message>
    <message>
        <source>Sorry, the wizard made a mistake</source>
        <translation>Désolé, l’assistant a fait une erreur</translation>
    </message>
    <message>
        <source>It is a fault of this program ({kind}, {place:plain}), not of you or your token. A token saved before is still in place.</source>
        <translation>C’est un défaut de ce programme ({kind}, {place:plain}), pas une faute de votre part ni de votre jeton. Un jeton enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>Save the report and send it to support.</source>
        <translation>Enregistrez le rapport et envoyez-le au support.</translation>
    </message>
    <message>
        <source>Start the wizard again.</source>
        <translation>Relancez l’assistant.</translation>
    </message>
    <message>
        <source>That is a mistake of the wizard, not yours; send me the report and start it again.</source>
        <translation>C’est une erreur de l’assistant, pas de vous&#xa0;; envoyez-moi le rapport et relancez-le.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>La commande n’a pas été comprise</translation>
    </message>
    <message>
        <source>An option or a value is not known, or too much text came in. Nothing was sent or saved.</source>
        <translation>Une option ou une valeur est inconnue, ou le texte reçu était trop long. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Run: notion-wizard --help</source>
        <translation>Exécutez&#xa0;: notion-wizard --help</translation>
    </message>
    <message>
        <source>Never write a token into the command itself.</source>
        <translation>N’écrivez jamais un jeton dans la commande elle-même.</translation>
    </message>
    <message>
        <source>The command has a typing mistake; run notion-wizard with --help.</source>
        <translation>La commande contient une faute de frappe&#xa0;; exécutez notion-wizard avec --help.</translation>
    </message>
    <message>
        <source>There is no such support code</source>
        <translation>Ce code de support n’existe pas</translation>
    </message>
    <message>
        <source>One of the four digits is most likely wrong, or two are swapped. Read them once more, one by one.</source>
        <translation>Très probablement, un des quatre chiffres est faux, ou deux sont inversés. Relisez-les, un par un.</translation>
    </message>
    <message>
        <source>Look at the bottom left of the screen.</source>
        <translation>Regardez en bas à gauche de l’écran.</translation>
    </message>
    <message>
        <source>Type the four digits again.</source>
        <translation>Tapez de nouveau les quatre chiffres.</translation>
    </message>
    <message>
        <source>I may have heard a digit wrong; read me the four digits once more.</source>
        <translation>J’ai peut-être mal entendu un chiffre&#xa0;; relisez-moi les quatre chiffres.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Screen 1 · What happened</source>
        <translation>Écran 1 · Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Screen 2 · Get the token</source>
        <translation>Écran 2 · Obtenir le jeton</translation>
    </message>
    <message>
        <source>Screen 3 · Paste and check</source>
        <translation>Écran 3 · Coller et vérifier</translation>
    </message>
    <message>
        <source>Screen 4 · Databases</source>
        <translation>Écran 4 · Bases de données</translation>
    </message>
    <message>
        <source>Screen 5 · Save</source>
        <translation>Écran 5 · Enregistrer</translation>
    </message>
    <message>
        <source>Screen 6 · Put it in your tool</source>
        <translation>Écran 6 · Le mettre dans votre outil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The token is turned down, or not sure</source>
        <translation>Le jeton est refusé, ou ce n’est pas clair</translation>
    </message>
    <message>
        <source>Moved to another workspace or account</source>
        <translation>Passage à un autre espace de travail ou compte</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>Ça marche, mais il manque une base de données</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Première connexion</translation>
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
        <translation>Un script ou un programme</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Un autre outil</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>Pas encore dans un outil</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make, par compte Notion</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Ce qui a été collé</translation>
    </message>
    <message>
        <source>The way to Notion</source>
        <translation>Le chemin vers Notion</translation>
    </message>
    <message>
        <source>What Notion says of the token, and the tool behind it</source>
        <translation>Ce que Notion dit du jeton, et l’outil qui l’utilise</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>This computer’s keychain</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Files and this computer</source>
        <translation>Les fichiers et cet ordinateur</translation>
    </message>
    <message>
        <source>The wizard itself</source>
        <translation>L’assistant lui-même</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>This checks this computer. {tool} runs on its own servers.</source>
        <translation>Ceci vérifie cet ordinateur. {tool} fonctionne sur ses propres serveurs.</translation>
    </message>
    <message>
        <source>This checks this computer. If {tool} runs on another one, that one may reach Notion all the same.</source>
        <translation>Ceci vérifie cet ordinateur. Si {tool} fonctionne sur un autre, celui-ci arrive peut-être quand même à joindre Notion.</translation>
    </message>
    <message>
        <source>{tool} runs on its own servers, so the fault is there and not on this computer.</source>
        <translation>{tool} fonctionne sur ses propres serveurs&#xa0;: le problème est là-bas, pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Let {tool} do its work again.</source>
        <translation>Relancez {tool}.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then let {tool} do its work again.</source>
        <translation>Attendez quelques minutes, puis relancez {tool}.</translation>
    </message>
    <message>
        <source>If it runs on a server of your own, tell whoever looks after that server.</source>
        <translation>S’il fonctionne sur un serveur à vous, prévenez la personne qui s’occupe de ce serveur.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: check the internet connection, VPN and proxy.</source>
        <translation>Seulement s’il fonctionne sur cet ordinateur&#xa0;: vérifiez la connexion Internet, le VPN et le proxy.</translation>
    </message>
    <message>
        <source>If it stays, show the message to the support of {tool}.</source>
        <translation>Si cela persiste, montrez le message au support de {tool}.</translation>
    </message>
    <message>
        <source>Only in a company’s network: ask the IT department to let {tool} reach Notion.</source>
        <translation>Seulement sur le réseau d’une entreprise&#xa0;: demandez au service informatique de laisser {tool} accéder à Notion.</translation>
    </message>
    <message>
        <source>{tool} had no internet connection</source>
        <translation>{tool} n’avait pas de connexion Internet</translation>
    </message>
    <message>
        <source>It could not ask Notion, so its message says nothing about your token.</source>
        <translation>Il n’a pas pu interroger Notion, donc son message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>{tool} had no way to the internet, so its message says nothing about the token; let it try again.</source>
        <translation>{tool} n’avait pas accès à Internet, donc son message ne dit rien du jeton&#xa0;; relancez-le.</translation>
    </message>
    <message>
        <source>{tool} did not find Notion’s address</source>
        <translation>{tool} n’a pas trouvé l’adresse de Notion</translation>
    </message>
    <message>
        <source>It could not look the address up, so Notion was never asked. The message says nothing about your token.</source>
        <translation>Il n’a pas pu trouver l’adresse, donc Notion n’a jamais été interrogé. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>If it has a field for Notion’s address, look for a typing error there.</source>
        <translation>S’il a un champ pour l’adresse de Notion, vérifiez qu’elle ne contient pas de faute de frappe.</translation>
    </message>
    <message>
        <source>{tool} could not look up Notion’s address; it has nothing to do with the token.</source>
        <translation>{tool} n’a pas trouvé l’adresse de Notion&#xa0;; cela n’a rien à voir avec le jeton.</translation>
    </message>
    <message>
        <source>{tool} could not connect to Notion</source>
        <translation>{tool} n’a pas pu se connecter à Notion</translation>
    </message>
    <message>
        <source>Something in between turned the connection away, most often a firewall or a proxy. The message says nothing about your token.</source>
        <translation>Quelque chose entre les deux a refusé la connexion, le plus souvent un pare-feu ou un proxy. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Something turned away the connection of {tool} to Notion; it has nothing to do with the token.</source>
        <translation>Quelque chose a refusé la connexion de {tool} à Notion&#xa0;; cela n’a rien à voir avec le jeton.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time</source>
        <translation>{tool} n’a pas reçu de réponse à temps</translation>
    </message>
    <message>
        <source>It waited for Notion, and gave up. The message says nothing about your token.</source>
        <translation>Il a attendu Notion, puis a abandonné. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>If it does much at once, let it do less.</source>
        <translation>S’il fait beaucoup de choses à la fois, demandez-lui d’en faire moins.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time; wait a few minutes, then let it try again.</source>
        <translation>{tool} n’a pas reçu de réponse à temps&#xa0;; attendez quelques minutes, puis relancez-le.</translation>
    </message>
    <message>
        <source>Notion was slow at that moment.</source>
        <translation>Notion était lent à ce moment-là.</translation>
    </message>
    <message>
        <source>It asked for very much at once.</source>
        <translation>Il a demandé énormément de choses à la fois.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection without a word.</source>
        <translation>Un pare-feu avale la connexion sans rien dire.</translation>
    </message>
    <message>
        <source>The connection of {tool} broke off</source>
        <translation>La connexion de {tool} s’est interrompue</translation>
    </message>
    <message>
        <source>It ended before the whole answer was there. The message says nothing about your token.</source>
        <translation>Elle a pris fin avant l’arrivée de la réponse entière. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>The connection of {tool} to Notion broke off half way; let it try again.</source>
        <translation>La connexion de {tool} à Notion s’est interrompue à mi-chemin&#xa0;; relancez-le.</translation>
    </message>
    <message>
        <source>{tool} does not trust the secure connection</source>
        <translation>{tool} ne fait pas confiance à la connexion sécurisée</translation>
    </message>
    <message>
        <source>It met a certificate that it does not know, most often of a network that inspects connections. The message says nothing about your token.</source>
        <translation>Il a rencontré un certificat qu’il ne connaît pas, le plus souvent celui d’un réseau qui inspecte les connexions. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Ask whoever looks after its computer or server how {tool} can trust the network’s certificate.</source>
        <translation>Demandez à la personne qui s’occupe de son ordinateur ou de son serveur comment {tool} peut faire confiance au certificat du réseau.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: try another network, such as your phone’s hotspot.</source>
        <translation>Seulement s’il fonctionne sur cet ordinateur&#xa0;: essayez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on.</source>
        <translation>Laissez la vérification des certificats activée.</translation>
    </message>
    <message>
        <source>{tool} met a certificate that it does not trust; it has nothing to do with the token.</source>
        <translation>{tool} a rencontré un certificat auquel il ne fait pas confiance&#xa0;; cela n’a rien à voir avec le jeton.</translation>
    </message>
    <message>
        <source>A company or school reads along in its network.</source>
        <translation>Une entreprise ou une école lit les échanges sur son réseau.</translation>
    </message>
    <message>
        <source>A security program on the same computer or server reads along.</source>
        <translation>Un logiciel de sécurité sur le même ordinateur ou serveur lit les échanges.</translation>
    </message>
    <message>
        <source>Its own list of known issuers is old or empty.</source>
        <translation>Sa propre liste d’émetteurs connus est ancienne ou vide.</translation>
    </message>
    <message>
        <source>A clock may be wrong where {tool} runs</source>
        <translation>L’horloge est peut-être fausse là où {tool} fonctionne</translation>
    </message>
    <message>
        <source>A certificate did not fit the date there, so no secure connection was made. The message says nothing about your token.</source>
        <translation>Là-bas, un certificat ne correspondait pas à la date, donc aucune connexion sécurisée n’a été établie. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the computer or server it runs on.</source>
        <translation>Réglez la date et l’heure sur automatique, sur l’ordinateur ou le serveur où il fonctionne.</translation>
    </message>
    <message>
        <source>Bring that system up to date, if it is an old one.</source>
        <translation>Mettez ce système à jour, s’il est ancien.</translation>
    </message>
    <message>
        <source>Look at the date and time of the computer or server that {tool} runs on; are they right?</source>
        <translation>Regardez la date et l’heure de l’ordinateur ou du serveur où {tool} fonctionne&#xa0;; sont-elles justes&#xa0;?</translation>
    </message>
    <message>
        <source>Something else answered {tool}, not Notion</source>
        <translation>Ce n’est pas Notion qui a répondu à {tool}</translation>
    </message>
    <message>
        <source>Its certificate is for another name than Notion’s. The message says nothing about your token.</source>
        <translation>Son certificat est établi pour un autre nom que celui de Notion. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in if you are asked to.</source>
        <translation>Seulement s’il fonctionne sur cet ordinateur&#xa0;: ouvrez n’importe quelle page web, et identifiez-vous si on vous le demande.</translation>
    </message>
    <message>
        <source>Something else answered {tool} in Notion’s place, often a proxy or a network that wants a sign-in.</source>
        <translation>Autre chose a répondu à {tool} à la place de Notion, souvent un proxy ou un réseau qui demande une identification.</translation>
    </message>
    <message>
        <source>{tool} could not connect securely</source>
        <translation>{tool} n’a pas pu établir de connexion sécurisée</translation>
    </message>
    <message>
        <source>It and the other side did not agree on a secure connection. The message says nothing about your token.</source>
        <translation>Les deux côtés ne se sont pas mis d’accord sur une connexion sécurisée. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Update {tool}, if it is an old version.</source>
        <translation>Mettez {tool} à jour, si c’est une ancienne version.</translation>
    </message>
    <message>
        <source>{tool} could not make a secure connection to Notion; it has nothing to do with the token.</source>
        <translation>{tool} n’a pas pu établir de connexion sécurisée avec Notion&#xa0;; cela n’a rien à voir avec le jeton.</translation>
    </message>
    <message>
        <source>A proxy or a security program stands in between.</source>
        <translation>Un proxy ou un logiciel de sécurité se trouve entre les deux.</translation>
    </message>
    <message>
        <source>It is too old for today’s connections.</source>
        <translation>Il est trop ancien pour les connexions d’aujourd’hui.</translation>
    </message>
    <message>
        <source>{tool} could not reach its proxy</source>
        <translation>{tool} n’a pas pu joindre son proxy</translation>
    </message>
    <message>
        <source>It is set to go through a proxy, which did not let it through. The message says nothing about your token.</source>
        <translation>Il est réglé pour passer par un proxy, qui ne l’a pas laissé passer. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings of {tool}.</source>
        <translation>Regardez le proxy dans les réglages de {tool}.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: connect to the company’s network or VPN.</source>
        <translation>Seulement s’il fonctionne sur cet ordinateur&#xa0;: connectez-vous au réseau ou au VPN de l’entreprise.</translation>
    </message>
    <message>
        <source>{tool} goes through a proxy that does not let it through; is it set right?</source>
        <translation>{tool} passe par un proxy qui ne le laisse pas passer&#xa0;; est-il bien réglé&#xa0;?</translation>
    </message>
    <message>
        <source>A proxy wants {tool} to sign in</source>
        <translation>Un proxy demande à {tool} de s’identifier</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without name and password. The message says nothing about your token.</source>
        <translation>Le proxy ne laisse passer personne sans nom ni mot de passe. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Look at the proxy’s name and password in the settings of {tool}.</source>
        <translation>Regardez le nom et le mot de passe du proxy dans les réglages de {tool}.</translation>
    </message>
    <message>
        <source>A proxy wants name and password of {tool}; your IT department can let it through.</source>
        <translation>Un proxy demande à {tool} un nom et un mot de passe&#xa0;; votre service informatique peut le laisser passer.</translation>
    </message>
    <message>
        <source>A sign-in page answered {tool}</source>
        <translation>Une page d’identification a répondu à {tool}</translation>
    </message>
    <message>
        <source>A web page came back in place of Notion’s answer, as in hotels and some companies. The message says nothing about your token.</source>
        <translation>Une page web est arrivée à la place de la réponse de Notion, comme dans les hôtels et certaines entreprises. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in or accept the terms.</source>
        <translation>Seulement s’il fonctionne sur cet ordinateur&#xa0;: ouvrez n’importe quelle page web, et identifiez-vous ou acceptez les conditions.</translation>
    </message>
    <message>
        <source>A page that wants a sign-in answered {tool}; it has nothing to do with the token.</source>
        <translation>Une page qui demande une identification a répondu à {tool}&#xa0;; cela n’a rien à voir avec le jeton.</translation>
    </message>
    <message>
        <source>Something on the way blocks {tool}</source>
        <translation>Quelque chose en chemin bloque {tool}</translation>
    </message>
    <message>
        <source>It was stopped before Notion’s own answer. The message says nothing about your token.</source>
        <translation>Il a été arrêté avant la réponse de Notion. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Something between {tool} and Notion blocks the way; it has nothing to do with the token.</source>
        <translation>Quelque chose entre {tool} et Notion bloque le chemin&#xa0;; cela n’a rien à voir avec le jeton.</translation>
    </message>
    <message>
        <source>A company filter or a security program blocks it.</source>
        <translation>Un filtre d’entreprise ou un logiciel de sécurité le bloque.</translation>
    </message>
    <message>
        <source>A VPN, a server’s address or its region is turned away.</source>
        <translation>Le refus vise un VPN, l’adresse d’un serveur ou sa région.</translation>
    </message>
    <message>
        <source>{tool} could not read the answer</source>
        <translation>{tool} n’a pas pu lire la réponse</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. The message says nothing about your token.</source>
        <translation>Il est arrivé une réponse qui n’a pas la forme habituelle de Notion. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>{tool} got an answer that is not in Notion’s usual form; wait a few minutes, then let it try again.</source>
        <translation>{tool} a reçu une réponse qui n’a pas la forme habituelle de Notion&#xa0;; attendez quelques minutes, puis relancez-le.</translation>
    </message>
    <message>
        <source>Something on the way answered or changed the answer.</source>
        <translation>Quelque chose en chemin a répondu ou modifié la réponse.</translation>
    </message>
    <message>
        <source>Notion had trouble at that moment.</source>
        <translation>Notion rencontrait des difficultés à ce moment-là.</translation>
    </message>
    <message>
        <source>Notion asked {tool} for a pause</source>
        <translation>Notion a demandé une pause à {tool}</translation>
    </message>
    <message>
        <source>Notion got many requests at once and asked to wait {seconds:duration}. The message says nothing about your token.</source>
        <translation>Notion a reçu beaucoup de demandes à la fois et a demandé d’attendre {seconds:duration}. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}, then let {tool} do its work again.</source>
        <translation>Attendez {seconds:duration}, puis relancez {tool}.</translation>
    </message>
    <message>
        <source>If it comes back, let it ask less often.</source>
        <translation>Si cela revient, faites-lui espacer ses demandes.</translation>
    </message>
    <message>
        <source>Notion asked {tool} to wait {seconds:duration}; then let it try again.</source>
        <translation>Notion a demandé à {tool} d’attendre {seconds:duration}&#xa0;; ensuite, relancez-le.</translation>
    </message>
    <message>
        <source>{tool} asks very often, or for very much at once.</source>
        <translation>{tool} interroge Notion très souvent, ou demande énormément à la fois.</translation>
    </message>
    <message>
        <source>Other tools of the workspace work at the same time.</source>
        <translation>D’autres outils de l’espace de travail sont actifs en même temps.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked</source>
        <translation>Notion rencontrait des difficultés quand {tool} l’a interrogé</translation>
    </message>
    <message>
        <source>The trouble is on Notion’s side. The message says nothing about your token.</source>
        <translation>Le problème vient de Notion. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Look at Notion’s status page if it lasts.</source>
        <translation>Si cela dure, consultez la page d’état de Notion.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked; wait a few minutes, then let it try again.</source>
        <translation>Notion rencontrait des difficultés quand {tool} l’a interrogé&#xa0;; attendez quelques minutes, puis relancez-le.</translation>
    </message>
    <message>
        <source>Notion has accepted your token before. Only what was asked after that got no answer.</source>
        <translation>Notion a déjà accepté votre jeton. Seule la question posée ensuite est restée sans réponse.</translation>
    </message>
    <message>
        <source>Notion cannot be reached from here. A new token would not change that.</source>
        <translation>D’ici, Notion est injoignable. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. A new token would not change that.</source>
        <translation>Cet ordinateur n’a pas pu trouver {host}. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. A new token would not change it.</source>
        <translation>Le plus souvent, c’est un pare-feu ou un logiciel de sécurité entre cet ordinateur et {host}. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. A new token would not change that.</source>
        <translation>L’assistant a attendu Notion, puis a fini par abandonner. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. A new token would not change that.</source>
        <translation>Elle a pris fin avant l’arrivée de la réponse entière. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the wizard sends nothing through it. A new token would not change that. Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Cet ordinateur ne fait pas confiance à cette inspection, donc l’assistant n’envoie rien à travers elle. Un nouveau jeton n’y changerait rien. Cliquez sur «&#xa0;Copier la note pour l’informatique&#xa0;», et envoyez-la par e-mail à votre service informatique.</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Le certificat reçu ne correspond pas à la date de cet ordinateur, donc l’assistant n’a rien envoyé. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Son certificat est établi pour un autre nom que {host}, donc l’assistant n’a rien envoyé. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Cet ordinateur et l’autre côté n’ont trouvé aucun moyen de la sécuriser, donc l’assistant n’a rien envoyé. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. A new token would not change that.</source>
        <translation>Cet ordinateur est réglé pour passer par {proxy}, et n’est pas allé plus loin. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. A new token would not change that.</source>
        <translation>{proxy} ne laisse passer personne sans nom ni mot de passe. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. A new token would not change that.</source>
        <translation>Autre chose est arrivé à la place de la réponse de Notion, comme dans les hôtels et les trains. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. A new token would not change that.</source>
        <translation>La demande a été arrêtée avant que Notion ait pu répondre. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. A new token would not change that.</source>
        <translation>Il est arrivé une réponse qui n’a pas la forme habituelle de Notion. Un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is wrong here, and a new token would not change that.</source>
        <translation>Il a reçu beaucoup de demandes à la fois et demande d’attendre {seconds:duration}. Tout va bien ici, et un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is wrong here, and a new token would not change that.</source>
        <translation>L’assistant a demandé plusieurs fois et n’a pas reçu de réponse valable. Tout va bien ici, et un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>Whether this computer reaches Notion is not known yet. You can go on all the same.</source>
        <translation>On ne sait pas encore si cet ordinateur peut joindre Notion. Vous pouvez continuer quand même.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow connections to {host}.</source>
        <translation>Demandez à votre service informatique d’autoriser les connexions à {host}.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Cliquez sur «&#xa0;Copier la note pour l’informatique&#xa0;», et envoyez-la par e-mail à votre service informatique.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off, or on if your company needs it.</source>
        <translation>Si vous utilisez un VPN, désactivez-le, ou activez-le si votre entreprise l’exige.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Le proxy est injoignable</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Cet ordinateur est réglé pour passer par {proxy}, et n’est pas allé plus loin. Notion n’a pas pu être interrogé&#xa0;: on ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>Le réseau ou le VPN de l’entreprise n’est pas connecté.</translation>
    </message>
    <message>
        <source>The setting is left over from another network.</source>
        <translation>Le réglage vient d’un autre réseau et est resté.</translation>
    </message>
    <message>
        <source>It is a SOCKS proxy, a kind that the wizard cannot use.</source>
        <translation>C’est un proxy SOCKS, un type que l’assistant ne sait pas utiliser.</translation>
    </message>
    <message>
        <source>Connect to the company’s network or VPN.</source>
        <translation>Connectez-vous au réseau ou au VPN de l’entreprise.</translation>
    </message>
    <message>
        <source>At home, switch the proxy off in this computer’s network settings.</source>
        <translation>À la maison, désactivez le proxy dans les réglages réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your computer goes through a proxy that does not answer; is the company’s VPN connected?</source>
        <translation>Votre ordinateur passe par un proxy qui ne répond pas&#xa0;; le VPN de l’entreprise est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Le proxy demande une identification</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. Notion could not be asked, so nothing is known about your token.</source>
        <translation>{proxy} ne laisse passer personne sans nom ni mot de passe. Notion n’a pas pu être interrogé&#xa0;: on ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>Open a web page, and sign in if you are asked to.</source>
        <translation>Ouvrez une page web, et identifiez-vous si on vous le demande.</translation>
    </message>
    <message>
        <source>Your company’s proxy wants name and password; your IT department can let Notion through.</source>
        <translation>Le proxy de votre entreprise demande un nom et un mot de passe&#xa0;; votre service informatique peut laisser passer Notion.</translation>
    </message>
    <message>
        <source>This network may want you to sign in</source>
        <translation>Ce réseau veut peut-être que vous vous identifiiez</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. Nothing is known about your token.</source>
        <translation>Autre chose est arrivé à la place de la réponse de Notion, comme dans les hôtels et les trains. On ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in or accept the terms.</source>
        <translation>Ouvrez n’importe quelle page web, et identifiez-vous ou acceptez les conditions.</translation>
    </message>
    <message>
        <source>Your network most likely wants you to sign in first; open a web page and look, then try again.</source>
        <translation>Votre réseau veut très probablement que vous vous identifiiez d’abord&#xa0;; ouvrez une page web pour voir, puis réessayez.</translation>
    </message>
    <message>
        <source>Something on the way blocks Notion</source>
        <translation>Quelque chose en chemin bloque Notion</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. That says nothing about your token.</source>
        <translation>La demande a été arrêtée avant que Notion ait pu répondre. Cela ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>A VPN or your region is turned away.</source>
        <translation>Le refus vise un VPN ou votre région.</translation>
    </message>
    <message>
        <source>Something between you and Notion blocks the way; try without VPN or on another network.</source>
        <translation>Quelque chose entre vous et Notion bloque le chemin&#xa0;; essayez sans VPN ou sur un autre réseau.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. Nothing is known about your token.</source>
        <translation>Il est arrivé une réponse qui n’a pas la forme habituelle de Notion. On ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>Notion has trouble at the moment.</source>
        <translation>Notion rencontre des difficultés en ce moment.</translation>
    </message>
    <message>
        <source>If it stays, send the report to support.</source>
        <translation>Si cela persiste, envoyez le rapport au support.</translation>
    </message>
    <message>
        <source>An answer came that is not in Notion’s usual form; try again, and send me the report if it stays.</source>
        <translation>Il est arrivé une réponse qui n’a pas la forme habituelle de Notion&#xa0;; réessayez, et envoyez-moi le rapport si cela persiste.</translation>
    </message>
    <message>
        <source>Your network inspects secure connections</source>
        <translation>Votre réseau inspecte les connexions sécurisées</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the token was not sent. Your token may be fine. Send the note below to your IT department.</source>
        <translation>Cet ordinateur ne fait pas confiance à cette inspection, donc le jeton n’a pas été envoyé. Votre jeton est peut-être bon. Envoyez la note ci-dessous à votre service informatique.</translation>
    </message>
    <message>
        <source>A company or school reads along, with a certificate of “{issuer}”.</source>
        <translation>Une entreprise ou une école lit les échanges, avec un certificat émis par «&#xa0;{issuer}&#xa0;».</translation>
    </message>
    <message>
        <source>A security program on this computer reads along.</source>
        <translation>Un logiciel de sécurité sur cet ordinateur lit les échanges.</translation>
    </message>
    <message>
        <source>Somebody on a public network pretends to be Notion.</source>
        <translation>Sur un réseau public, quelqu’un se fait passer pour Notion.</translation>
    </message>
    <message>
        <source>Your network reads secure connections and the computer does not trust that; click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Votre réseau lit les connexions sécurisées, et l’ordinateur ne lui fait pas confiance pour cela&#xa0;; cliquez sur «&#xa0;Copier la note pour l’informatique&#xa0;», et envoyez-la par e-mail à votre service informatique.</translation>
    </message>
    <message>
        <source>This computer’s clock may be wrong</source>
        <translation>L’horloge de cet ordinateur est peut-être fausse</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the token was not sent. Your token may be fine.</source>
        <translation>Le certificat reçu ne correspond pas à la date de cet ordinateur, donc le jeton n’a pas été envoyé. Votre jeton est peut-être bon.</translation>
    </message>
    <message>
        <source>Date, time or time zone are set wrong here.</source>
        <translation>La date, l’heure ou le fuseau horaire sont mal réglés ici.</translation>
    </message>
    <message>
        <source>Your network uses a certificate that has run out.</source>
        <translation>Votre réseau utilise un certificat qui a expiré.</translation>
    </message>
    <message>
        <source>Set date and time to automatic.</source>
        <translation>Réglez la date et l’heure sur automatique.</translation>
    </message>
    <message>
        <source>If the clock is right, tell your IT department.</source>
        <translation>Si l’horloge est juste, prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>Look at the date and time on your computer, year included; are they right?</source>
        <translation>Regardez la date et l’heure de votre ordinateur, y compris l’année&#xa0;; sont-elles justes&#xa0;?</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place</source>
        <translation>Autre chose a répondu à la place de Notion</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the token was not sent. Your token may be fine.</source>
        <translation>Son certificat est établi pour un autre nom que {host}, donc le jeton n’a pas été envoyé. Votre jeton est peut-être bon.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first.</source>
        <translation>Le réseau veut d’abord que vous vous identifiiez.</translation>
    </message>
    <message>
        <source>A filter or a proxy answers instead.</source>
        <translation>Un filtre ou un proxy répond à la place de Notion.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in if you are asked to.</source>
        <translation>Ouvrez n’importe quelle page web, et identifiez-vous si on vous le demande.</translation>
    </message>
    <message>
        <source>Something else answers in Notion’s place, often a network that wants a sign-in; open a web page and look.</source>
        <translation>Autre chose répond à la place de Notion, souvent un réseau qui demande une identification&#xa0;; ouvrez une page web pour voir.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the token was not sent. Your token may be fine.</source>
        <translation>Cet ordinateur et l’autre côté n’ont trouvé aucun moyen de la sécuriser, donc le jeton n’a pas été envoyé. Votre jeton est peut-être bon.</translation>
    </message>
    <message>
        <source>This system is too old for today’s connections.</source>
        <translation>Ce système est trop ancien pour les connexions d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The computer could not make a secure connection to Notion; does it work on another network?</source>
        <translation>L’ordinateur n’a pas pu établir de connexion sécurisée avec Notion&#xa0;; est-ce que cela marche sur un autre réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Something inspects connections; the wizard copes</source>
        <translation>Quelque chose inspecte les connexions&#xa0;; l’assistant s’en accommode</translation>
    </message>
    <message>
        <source>Your network or a security program reads along, with a certificate of “{issuer}”. This computer trusts it, so the wizard works. A tool on this computer may not, and then reports an error of its own.</source>
        <translation>Votre réseau ou un logiciel de sécurité lit les échanges, avec un certificat émis par «&#xa0;{issuer}&#xa0;». Cet ordinateur lui fait confiance, donc l’assistant fonctionne. Un outil sur cet ordinateur ne le fait peut-être pas, et signale alors sa propre erreur.</translation>
    </message>
    <message>
        <source>Go on: nothing here keeps you from it.</source>
        <translation>Continuez&#xa0;: rien ici ne vous en empêche.</translation>
    </message>
    <message>
        <source>If the tool on this computer reports a certificate error, click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Si l’outil sur cet ordinateur signale une erreur de certificat, cliquez sur «&#xa0;Copier la note pour l’informatique&#xa0;», et envoyez-la par e-mail à votre service informatique.</translation>
    </message>
    <message>
        <source>Something reads secure connections on your side; the wizard copes, but a tool on the same computer may not.</source>
        <translation>Quelque chose de votre côté lit les connexions sécurisées&#xa0;; l’assistant s’en accommode, mais peut-être pas un outil sur le même ordinateur.</translation>
    </message>
    <message>
        <source>This computer is not online</source>
        <translation>Cet ordinateur n’est pas en ligne</translation>
    </message>
    <message>
        <source>Notion could not be asked, so nothing is known about your token.</source>
        <translation>Notion n’a pas pu être interrogé&#xa0;: on ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>Wi-Fi is off or out of reach.</source>
        <translation>Le Wi-Fi est désactivé ou hors de portée.</translation>
    </message>
    <message>
        <source>Flight mode is on.</source>
        <translation>Le mode Avion est activé.</translation>
    </message>
    <message>
        <source>A VPN lost its connection.</source>
        <translation>Un VPN a perdu sa connexion.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in the cable.</source>
        <translation>Connectez-vous au Wi-Fi ou branchez le câble.</translation>
    </message>
    <message>
        <source>Open any web page to see that it works.</source>
        <translation>Ouvrez n’importe quelle page web pour voir si cela marche.</translation>
    </message>
    <message>
        <source>Your computer is not online; connect it to the internet, then try again.</source>
        <translation>Votre ordinateur n’est pas en ligne&#xa0;; connectez-le à Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>Notion’s address was not found</source>
        <translation>L’adresse de Notion est introuvable</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Cet ordinateur n’a pas pu trouver {host}. Notion n’a pas pu être interrogé&#xa0;: on ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>The internet connection is down or very weak.</source>
        <translation>La connexion Internet est coupée ou très faible.</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the address through.</source>
        <translation>Un filtre ou un VPN ne laisse pas passer l’adresse.</translation>
    </message>
    <message>
        <source>Open notion.com in a browser to see if that works.</source>
        <translation>Ouvrez notion.com dans un navigateur pour voir si cela marche.</translation>
    </message>
    <message>
        <source>Your computer cannot find Notion’s address; check internet and VPN.</source>
        <translation>Votre ordinateur ne trouve pas l’adresse de Notion&#xa0;; vérifiez Internet et le VPN.</translation>
    </message>
    <message>
        <source>Something turned the connection away</source>
        <translation>Quelque chose a refusé la connexion</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Le plus souvent, c’est un pare-feu ou un logiciel de sécurité entre cet ordinateur et {host}. Notion n’a pas pu être interrogé&#xa0;: on ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>Something on your network turns the connection away, often a firewall; a new token would not change that.</source>
        <translation>Quelque chose sur votre réseau refuse la connexion, souvent un pare-feu&#xa0;; un nouveau jeton n’y changerait rien.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. Nothing is known about your token.</source>
        <translation>L’assistant a attendu Notion, puis a fini par abandonner. On ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>The internet connection is very slow.</source>
        <translation>La connexion Internet est très lente.</translation>
    </message>
    <message>
        <source>Notion is slow at the moment.</source>
        <translation>Notion est lent en ce moment.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Attendez une minute.</translation>
    </message>
    <message>
        <source>No answer came from Notion in time; wait a minute, then try again.</source>
        <translation>Aucune réponse de Notion n’est arrivée à temps&#xa0;; attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La connexion s’est interrompue</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. Nothing is known about your token.</source>
        <translation>Elle a pris fin avant l’arrivée de la réponse entière. On ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>The internet connection is weak.</source>
        <translation>La connexion Internet est faible.</translation>
    </message>
    <message>
        <source>A firewall or a security program cuts it.</source>
        <translation>Un pare-feu ou un logiciel de sécurité la coupe.</translation>
    </message>
    <message>
        <source>The connection to Notion broke off half way; try again.</source>
        <translation>La connexion à Notion s’est interrompue à mi-chemin&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Notion asks for a pause</source>
        <translation>Notion demande une pause</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is known about your token yet, and nothing is wrong here.</source>
        <translation>Il a reçu beaucoup de demandes à la fois et demande d’attendre {seconds:duration}. On ne sait encore rien de votre jeton, et tout va bien ici.</translation>
    </message>
    <message>
        <source>A tool with the same connection asks very often.</source>
        <translation>Un outil relié à la même connexion l’interroge très souvent.</translation>
    </message>
    <message>
        <source>Many tools of the workspace work at this moment.</source>
        <translation>Beaucoup d’outils de l’espace de travail sont actifs en ce moment.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}.</source>
        <translation>Attendez {seconds:duration}.</translation>
    </message>
    <message>
        <source>Notion is busy and asks to wait {seconds:duration}; then try again.</source>
        <translation>Notion est très sollicité et demande d’attendre {seconds:duration}&#xa0;; ensuite, réessayez.</translation>
    </message>
    <message>
        <source>Notion does not take these requests</source>
        <translation>Notion n’accepte pas ces demandes</translation>
    </message>
    <message>
        <source>Notion says that it blocks them, so waiting does not help. That says nothing about any token, and nothing is wrong here.</source>
        <translation>Notion dit qu’il les bloque, donc attendre ne sert à rien. Cela ne dit rien d’aucun jeton, et tout va bien ici.</translation>
    </message>
    <message>
        <source>Write to Notion’s support, with the report.</source>
        <translation>Écrivez au support de Notion, avec le rapport.</translation>
    </message>
    <message>
        <source>Tell a workspace owner: it may concern all tools.</source>
        <translation>Prévenez un propriétaire de l’espace de travail&#xa0;: cela concerne peut-être tous les outils.</translation>
    </message>
    <message>
        <source>Notion says that it blocks these requests; only Notion’s support can change that.</source>
        <translation>Notion dit qu’il bloque ces demandes&#xa0;; seul le support de Notion peut changer cela.</translation>
    </message>
    <message>
        <source>Notion itself has trouble right now</source>
        <translation>Notion lui-même rencontre des difficultés en ce moment</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is known about your token, and nothing is wrong here.</source>
        <translation>L’assistant a demandé plusieurs fois et n’a pas reçu de réponse valable. On ne sait rien de votre jeton, et tout va bien ici.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Attendez quelques minutes.</translation>
    </message>
    <message>
        <source>Notion itself has trouble at the moment; try again in a few minutes.</source>
        <translation>Notion lui-même rencontre des difficultés en ce moment&#xa0;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>You stopped the check</source>
        <translation>Vous avez arrêté la vérification</translation>
    </message>
    <message>
        <source>Nothing is known about your token. Nothing was saved.</source>
        <translation>On ne sait donc rien de votre jeton. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Click Try again when you are ready.</source>
        <translation>Cliquez sur Réessayer quand vous voudrez.</translation>
    </message>
    <message>
        <source>The check was stopped before an answer came; click Try again.</source>
        <translation>La vérification a été arrêtée avant l’arrivée d’une réponse&#xa0;; cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>You stopped the saving</source>
        <translation>Vous avez arrêté l’enregistrement</translation>
    </message>
    <message>
        <source>The token works, and this computer does not keep it.</source>
        <translation>Le jeton fonctionne, et cet ordinateur ne le garde pas.</translation>
    </message>
    <message>
        <source>The saving was stopped, and nothing was changed; click Try again.</source>
        <translation>L’enregistrement a été arrêté, et rien n’a changé&#xa0;; cliquez sur Réessayer.</translation>
    </message>
</context>
<context>
    <name>NoteForIT</name>
    <message>
        <source>PRACTICE: nothing in this note is real, and nobody has to do anything.</source>
        <translation>ENTRAÎNEMENT&#xa0;: rien n’est réel dans cette note, et personne n’a rien à faire.</translation>
    </message>
    <message>
        <source>For the IT department, from Notion Wizard: {code}</source>
        <translation>Pour le service informatique, de la part de Notion Wizard&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Seen: the name {host} could not be resolved.</source>
        <translation>Constat&#xa0;: le nom {host} n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Seen: the TCP connection to {host} was refused.</source>
        <translation>Constat&#xa0;: la connexion TCP à {host} a été refusée.</translation>
    </message>
    <message>
        <source>Seen: no answer from {host} within the time limit.</source>
        <translation>Constat&#xa0;: aucune réponse de {host} dans le délai prévu.</translation>
    </message>
    <message>
        <source>Seen: the connection to {host} was reset, or ended before the whole answer.</source>
        <translation>Constat&#xa0;: la connexion à {host} a été réinitialisée, ou a pris fin avant la réponse entière.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is not trusted by this computer.</source>
        <translation>Constat&#xa0;: le certificat présenté pour {host} n’est pas approuvé par cet ordinateur.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} has expired or is not valid yet, by this computer’s clock.</source>
        <translation>Constat&#xa0;: le certificat présenté pour {host} a expiré ou n’est pas encore valide, d’après l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is for another name.</source>
        <translation>Constat&#xa0;: le certificat présenté pour {host} est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>Seen: the TLS handshake with {host} came to no end.</source>
        <translation>Constat&#xa0;: la négociation TLS avec {host} n’a pas abouti.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is trusted by this computer’s own store, and by no public list.</source>
        <translation>Constat&#xa0;: le certificat présenté pour {host} est approuvé par le magasin de certificats de cet ordinateur, mais par aucune liste publique.</translation>
    </message>
    <message>
        <source>Seen: the proxy could not be used: no connection, or not an address for one.</source>
        <translation>Constat&#xa0;: le proxy n’a pas pu être utilisé&#xa0;: pas de connexion, ou pas d’adresse valable.</translation>
    </message>
    <message>
        <source>Seen: the proxy asks for a login (HTTP 407).</source>
        <translation>Constat&#xa0;: le proxy demande une authentification (HTTP 407).</translation>
    </message>
    <message>
        <source>Seen: a web page or a redirect came in place of the answer of {host}, as from a captive portal.</source>
        <translation>Constat&#xa0;: une page web ou une redirection est arrivée à la place de la réponse de {host}, comme avec un portail captif.</translation>
    </message>
    <message>
        <source>Seen: the request was blocked on the way: by a page that is not from {host}, by the proxy, or by this computer’s firewall.</source>
        <translation>Constat&#xa0;: la requête a été bloquée en chemin&#xa0;: par une page qui ne vient pas de {host}, par le proxy, ou par le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Address: https://{host:plain}, TCP port {port:plain}</source>
        <translation>Adresse&#xa0;: https://{host:plain}, port TCP {port:plain}</translation>
    </message>
    <message>
        <source>Certificate issued by: {issuer}</source>
        <translation>Certificat émis par&#xa0;: {issuer}</translation>
    </message>
    <message>
        <source>Proxy: {proxy:plain}</source>
        <translation>Proxy&#xa0;: {proxy:plain}</translation>
    </message>
    <message>
        <source>Proxy: none was used</source>
        <translation>Proxy&#xa0;: aucun n’a été utilisé</translation>
    </message>
    <message>
        <source>Answer of the proxy: HTTP status {proxy_status:plain}</source>
        <translation>Réponse du proxy&#xa0;: statut HTTP {proxy_status:plain}</translation>
    </message>
    <message>
        <source>HTTP status: {status:plain}</source>
        <translation>Statut HTTP&#xa0;: {status:plain}</translation>
    </message>
    <message>
        <source>Time: {time:plain}</source>
        <translation>Heure&#xa0;: {time:plain}</translation>
    </message>
    <message>
        <source>Token: not sent. It ended before any request to {host:plain}.</source>
        <translation>Jeton&#xa0;: non envoyé. Tout s’est arrêté avant la moindre requête vers {host:plain}.</translation>
    </message>
    <message>
        <source>Token: not sent. What was tried goes without one.</source>
        <translation>Jeton&#xa0;: non envoyé. Ce qui a été essayé s’en passe.</translation>
    </message>
    <message>
        <source>Token: sent before this was seen, over a connection that this computer trusts. No redirect was followed.</source>
        <translation>Jeton&#xa0;: envoyé avant ce constat, par une connexion approuvée par cet ordinateur. Aucune redirection n’a été suivie.</translation>
    </message>
    <message>
        <source>Token: sent only if a connection that this computer trusts stood before this was seen. Without one nothing is sent.</source>
        <translation>Jeton&#xa0;: envoyé uniquement si une connexion approuvée par cet ordinateur existait avant ce constat. Sans elle, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>This note holds no token and nothing out of Notion.</source>
        <translation>Cette note ne contient aucun jeton ni rien qui vienne de Notion.</translation>
    </message>
    <message>
        <source>Wanted: HTTPS (TLS 1.2 or newer) from this computer to {host:plain}, port {port:plain}. In the browser Notion itself needs {browser:plain}, port 443.</source>
        <translation>Souhaité&#xa0;: HTTPS (TLS 1.2 ou plus récent) de cet ordinateur vers {host:plain}, port {port:plain}. Dans le navigateur, Notion lui-même a besoin de {browser:plain}, port 443.</translation>
    </message>
    <message>
        <source>Either the issuer’s root certificate in the operating system’s store, which this program uses, or no inspection for this address.</source>
        <translation>Soit le certificat racine de l’émetteur dans le magasin du système d’exploitation, que ce programme utilise, soit pas d’inspection pour cette adresse.</translation>
    </message>
    <message>
        <source>If this computer’s date and time are right, the certificate that the network shows has to be renewed.</source>
        <translation>Si la date et l’heure de cet ordinateur sont justes, le certificat que présente le réseau doit être renouvelé.</translation>
    </message>
    <message>
        <source>Nothing in between that answers for this name: portal, filter or DNS entry.</source>
        <translation>Rien entre les deux qui réponde pour ce nom&#xa0;: ni portail, ni filtre, ni entrée DNS.</translation>
    </message>
    <message>
        <source>Nothing in between that cuts or changes the TLS handshake.</source>
        <translation>Rien entre les deux qui coupe ou modifie la négociation TLS.</translation>
    </message>
    <message>
        <source>Programs with a certificate list of their own (Python, Node.js, Java) need the issuer’s root certificate too, or no inspection for this address. Often: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</source>
        <translation>Les programmes qui ont leur propre liste de certificats (Python, Node.js, Java) ont aussi besoin du certificat racine de l’émetteur, ou de l’absence d’inspection pour cette adresse. Souvent&#xa0;: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</translation>
    </message>
    <message>
        <source>A proxy that can be reached from here, or this computer’s setting without it.</source>
        <translation>Un proxy joignable depuis ici, ou le réglage de cet ordinateur sans proxy.</translation>
    </message>
    <message>
        <source>This address through the proxy without a login.</source>
        <translation>Cette adresse à travers le proxy sans authentification.</translation>
    </message>
    <message>
        <source>This address without a portal’s sign-in, or word of where to sign in.</source>
        <translation>Cette adresse sans l’identification d’un portail, ou l’indication de l’endroit où s’identifier.</translation>
    </message>
    <message>
        <source>No filter on this address; its answers are JSON, for programs.</source>
        <translation>Pas de filtre sur cette adresse&#xa0;; ses réponses sont en JSON, pour des programmes.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Copy the repaired token from here when you put it into your tool.</source>
        <translation>Copiez le jeton réparé depuis cet écran quand vous le mettrez dans votre outil.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Dans Notion, ouvrez la connexion (aussi appelée intégration).</translation>
    </message>
    <message>
        <source>Click Show, then Copy next to the token; do not mark it with the mouse.</source>
        <translation>Cliquez sur Show, puis sur Copy à côté du jeton&#xa0;; ne le sélectionnez pas à la souris.</translation>
    </message>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Cliquez sur Show, puis sur Copy.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, and click Show next to the token.</source>
        <translation>Dans Notion, ouvrez la connexion et cliquez sur Show à côté du jeton.</translation>
    </message>
    <message>
        <source>If it does not end in {ends}: click Copy, and paste it here.</source>
        <translation>S’il ne se termine pas par {ends}&#xa0;: cliquez sur Copy et collez-le ici.</translation>
    </message>
    <message>
        <source>If it ends in {ends}, too: click “Get the token” here. The steps then have Refresh.</source>
        <translation>S’il se termine aussi par {ends}&#xa0;: cliquez ici sur «&#xa0;Obtenir le jeton&#xa0;». Refresh fera alors partie des étapes.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Collez-le ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) removed</source>
        <translation>
            <numerusform>%n espace supprimé</numerusform>
            <numerusform>%n espaces supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank space before or after a token is no part of it. The token itself is unchanged.</source>
        <translation>Un espace avant ou après un jeton n’en fait pas partie. Le jeton lui-même n’a pas changé.</translation>
    </message>
    <message>
        <source>Some blank space came along when the token was copied; it has been removed.</source>
        <translation>Des espaces ont été copiés avec le jeton&#xa0;; ils ont été supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) removed</source>
        <translation>
            <numerusform>%n retour à la ligne supprimé</numerusform>
            <numerusform>%n retours à la ligne supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs and documents break long words or add a line end. The token itself is unchanged.</source>
        <translation>Les programmes de messagerie et les documents coupent les mots longs ou ajoutent une fin de ligne. Le jeton lui-même n’a pas changé.</translation>
    </message>
    <message>
        <source>A line break came along when the token was copied; it has been removed.</source>
        <translation>Un retour à la ligne a été copié avec le jeton&#xa0;; il a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n inner space(s) removed</source>
        <translation>
            <numerusform>%n espace intérieur supprimé</numerusform>
            <numerusform>%n espaces intérieurs supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>A token is one word, so blank space inside it was taken out.</source>
        <translation>Un jeton est d’un seul tenant&#xa0;: les espaces à l’intérieur ont donc été enlevés.</translation>
    </message>
    <message>
        <source>There was a gap inside the token; it has been closed.</source>
        <translation>Il y avait un vide à l’intérieur du jeton&#xa0;; il a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) removed</source>
        <translation>
            <numerusform>%n caractère invisible supprimé</numerusform>
            <numerusform>%n caractères invisibles supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Web pages and documents add signs that nobody sees. Tools stumble over them; here they are gone.</source>
        <translation>Les pages web et les documents ajoutent des signes que personne ne voit. Les outils butent dessus&#xa0;; ici, ils ont disparu.</translation>
    </message>
    <message>
        <source>Something invisible was copied along with the token; it has been removed.</source>
        <translation>Quelque chose d’invisible a été copié avec le jeton&#xa0;; cela a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) or bracket(s) removed</source>
        <translation>
            <numerusform>%n guillemet ou crochet supprimé</numerusform>
            <numerusform>%n guillemets ou crochets supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes and brackets around a token are no part of it. The token itself is unchanged.</source>
        <translation>Les guillemets et les crochets autour d’un jeton n’en font pas partie. Le jeton lui-même n’a pas changé.</translation>
    </message>
    <message>
        <source>Leave quotes out where your tool asks for the token.</source>
        <translation>Ne mettez pas de guillemets là où votre outil demande le jeton.</translation>
    </message>
    <message>
        <source>There were quotes or brackets around the token; they have been removed.</source>
        <translation>Il y avait des guillemets ou des crochets autour du jeton&#xa0;; ils ont été supprimés.</translation>
    </message>
    <message>
        <source>Text in front removed</source>
        <translation>Texte placé devant supprimé</translation>
    </message>
    <message>
        <source>A word such as “Bearer” or “NOTION_TOKEN=” stood in front and is no part of the token. The token itself is unchanged.</source>
        <translation>Un mot comme «&#xa0;Bearer&#xa0;» ou «&#xa0;NOTION_TOKEN=&#xa0;» se trouvait devant et ne fait pas partie du jeton. Le jeton lui-même n’a pas changé.</translation>
    </message>
    <message>
        <source>Write “Bearer” in front only where your tool tells you to.</source>
        <translation>N’écrivez «&#xa0;Bearer&#xa0;» devant que si votre outil vous le demande.</translation>
    </message>
    <message>
        <source>A word stood in front of the token; it has been removed.</source>
        <translation>Un mot se trouvait devant le jeton&#xa0;; il a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s) removed</source>
        <translation>
            <numerusform>%n signe de ponctuation supprimé</numerusform>
            <numerusform>%n signes de ponctuation supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma, a full stop or the like stood behind the token. The token itself is unchanged.</source>
        <translation>Une virgule, un point ou un signe de ce genre se trouvait derrière le jeton. Le jeton lui-même n’a pas changé.</translation>
    </message>
    <message>
        <source>A comma or full stop was copied along with the token; it has been removed.</source>
        <translation>Une virgule ou un point a été copié avec le jeton&#xa0;; ce signe a été supprimé.</translation>
    </message>
    <message>
        <source>Text around the token removed</source>
        <translation>Texte autour du jeton supprimé</translation>
    </message>
    <message>
        <source>The token stood inside a longer text. Only the token was kept.</source>
        <translation>Le jeton se trouvait dans un texte plus long. Seul le jeton a été gardé.</translation>
    </message>
    <message>
        <source>You copied more than the token; the wizard has picked the token out.</source>
        <translation>Vous avez copié plus que le jeton&#xa0;; l’assistant en a extrait le jeton.</translation>
    </message>
    <message>
        <source>Pasted more than once, kept once</source>
        <translation>Collé plusieurs fois, gardé une fois</translation>
    </message>
    <message>
        <source>The same token stood there again right behind itself. It was kept once.</source>
        <translation>Le même jeton se trouvait une nouvelle fois juste derrière. Il a été gardé une seule fois.</translation>
    </message>
    <message>
        <source>Empty the field in your tool before you paste there.</source>
        <translation>Videz le champ dans votre outil avant d’y coller le jeton.</translation>
    </message>
    <message>
        <source>The token was pasted twice in a row; the wizard keeps it once.</source>
        <translation>Le jeton a été collé deux fois de suite&#xa0;; l’assistant ne le garde qu’une fois.</translation>
    </message>
    <message>
        <source>Beginning set to small letters</source>
        <translation>Début remis en minuscules</translation>
    </message>
    <message>
        <source>Phones and text programs like to begin with a capital, but tokens do not. Everything behind the beginning is unchanged.</source>
        <translation>Les téléphones et les traitements de texte aiment commencer par une majuscule, pas les jetons. Tout ce qui suit le début est inchangé.</translation>
    </message>
    <message>
        <source>The beginning of the token had capital letters; that has been put right.</source>
        <translation>Le début du jeton était en majuscules&#xa0;; c’est corrigé.</translation>
    </message>
    <message numerus="yes">
        <source>%n wide character(s) made ordinary</source>
        <translation>
            <numerusform>%n caractère large remplacé</numerusform>
            <numerusform>%n caractères larges remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboards for some languages write wide letters and digits, which a token has not. They were turned into the ordinary ones.</source>
        <translation>Les claviers de certaines langues écrivent des lettres et des chiffres larges, qu’un jeton ne contient pas. Ils ont été remplacés par les caractères ordinaires.</translation>
    </message>
    <message>
        <source>The token was written in wide letters; they are ordinary ones now.</source>
        <translation>Le jeton était écrit en lettres larges&#xa0;; ce sont maintenant des lettres ordinaires.</translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten character(s) put back</source>
        <translation>
            <numerusform>%n caractère réécrit rétabli</numerusform>
            <numerusform>%n caractères réécrits rétablis</numerusform>
        </translation>
    </message>
    <message>
        <source>A program had written the underscore in its own way, as chats and web addresses do. It is an underscore again.</source>
        <translation>Un programme avait écrit le tiret bas à sa façon, comme le font les messageries instantanées et les adresses web. C’est de nouveau un tiret bas.</translation>
    </message>
    <message>
        <source>A program had rewritten a character of the token; it has been put back.</source>
        <translation>Un programme avait réécrit un caractère du jeton&#xa0;; il a été rétabli.</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Il n’y a encore rien à vérifier</translation>
    </message>
    <message>
        <source>No text arrived here. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Aucun texte n’est arrivé ici. Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le ici. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Nothing has arrived in the field; click Copy next to the token in Notion, then Paste here.</source>
        <translation>Rien n’est arrivé dans le champ&#xa0;; dans Notion, cliquez sur Copy à côté du jeton, puis ici sur Coller.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) short</source>
        <translation>
            <numerusform>Il manque %n caractère à ce jeton</numerusform>
            <numerusform>Il manque %n caractères à ce jeton</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was left behind when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Une partie a été oubliée quand il a été copié. Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le ici. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the end was missed.</source>
        <translation>Il a été sélectionné à la souris, sans aller jusqu’au bout.</translation>
    </message>
    <message>
        <source>A field, a chat or a mail cut it.</source>
        <translation>Un champ, une messagerie instantanée ou un e-mail l’a coupé.</translation>
    </message>
    <message>
        <source>It was typed by hand.</source>
        <translation>Il a été tapé à la main.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the token is missing, %n character(s); click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>La fin du jeton manque, %n caractère&#xa0;; dans Notion, cliquez sur Copy à côté du jeton et collez-le de nouveau.</numerusform>
            <numerusform>La fin du jeton manque, %n caractères&#xa0;; dans Notion, cliquez sur Copy à côté du jeton et collez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of this token is missing</source>
        <translation>Le début de ce jeton manque</translation>
    </message>
    <message>
        <source>It should begin with ntn_ or, if it is older, with secret_. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Il devrait commencer par ntn_ ou, s’il est plus ancien, par secret_. Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le ici. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>A double click marked only a part of it.</source>
        <translation>Un double-clic n’en a sélectionné qu’une partie.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the start was missed.</source>
        <translation>Il a été sélectionné à la souris, sans prendre le début.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing; click Copy next to it in Notion and paste it again.</source>
        <translation>Le début du jeton manque&#xa0;; dans Notion, cliquez sur Copy à côté du jeton et collez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) too long</source>
        <translation>
            <numerusform>Ce jeton a %n caractère de trop</numerusform>
            <numerusform>Ce jeton a %n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was added when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Quelque chose s’est ajouté quand il a été copié. Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le ici. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Other text stuck to it without a space between.</source>
        <translation>Un autre texte y est resté collé, sans espace entre les deux.</translation>
    </message>
    <message>
        <source>A part of it was pasted twice.</source>
        <translation>Une partie a été collée deux fois.</translation>
    </message>
    <message>
        <source>A key was pressed by accident.</source>
        <translation>Une touche a été pressée par accident.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n character(s) too many; click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>Le jeton a %n caractère de trop&#xa0;; dans Notion, cliquez sur Copy à côté du jeton et collez-le de nouveau.</numerusform>
            <numerusform>Le jeton a %n caractères de trop&#xa0;; dans Notion, cliquez sur Copy à côté du jeton et collez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the hidden version of the token</source>
        <translation>C’est la version masquée du jeton</translation>
    </message>
    <message>
        <source>You copied the dots Notion shows in its place. In Notion click Show, then Copy, and paste again. Nothing was sent or saved.</source>
        <translation>Vous avez copié les points que Notion affiche à sa place. Dans Notion, cliquez sur Show, puis sur Copy, et collez de nouveau. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>You copied the dots that hide the token; click Show first, then Copy, then paste again.</source>
        <translation>Vous avez copié les points qui masquent le jeton&#xa0;; cliquez d’abord sur Show, puis sur Copy, et collez de nouveau.</translation>
    </message>
    <message>
        <source>Part of this token is left out</source>
        <translation>Il manque une partie de ce jeton</translation>
    </message>
    <message>
        <source>A program shortened it and put dots there. Copy it from Notion itself, with the Copy button. Nothing was sent or saved.</source>
        <translation>Un programme l’a abrégé et y a mis des points. Copiez-le depuis Notion même, avec le bouton Copy. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>It was copied from a list that shows only its ends.</source>
        <translation>Il a été copié depuis une liste qui n’en montre que le début et la fin.</translation>
    </message>
    <message>
        <source>It was copied from a message that shortens long words.</source>
        <translation>Il a été copié depuis un message qui abrège les mots longs.</translation>
    </message>
    <message>
        <source>Some program shortened the token; copy it from Notion itself with the Copy button.</source>
        <translation>Un programme a abrégé le jeton&#xa0;; copiez-le depuis Notion même, avec le bouton Copy.</translation>
    </message>
    <message>
        <source>The token holds a look-alike character</source>
        <translation>Le jeton contient un caractère trompeur</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. A guess could make a wrong token, so it was not repaired. Nothing was sent or saved.</source>
        <translation>On y trouve {character} {position:at}, ce qu’aucun jeton ne contient. Deviner pourrait donner un jeton faux&#xa0;: il n’a donc pas été réparé. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>A document or a chat replaced it by a finer sign.</source>
        <translation>Un document ou une messagerie instantanée l’a remplacé par un signe plus élégant.</translation>
    </message>
    <message>
        <source>It was read from a picture.</source>
        <translation>Il a été lu sur une image.</translation>
    </message>
    <message>
        <source>It was typed on a keyboard for another alphabet.</source>
        <translation>Il a été tapé sur un clavier d’un autre alphabet.</translation>
    </message>
    <message>
        <source>One character of the token only looks like the right one; copy the token from Notion itself and paste it again.</source>
        <translation>Un caractère du jeton n’est juste qu’en apparence&#xa0;; copiez le jeton depuis Notion même et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>The token holds a stray character</source>
        <translation>Le jeton contient un caractère intrus</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>On y trouve {character} {position:at}, ce qu’aucun jeton ne contient. Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le ici. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>It was typed by hand or read from a picture.</source>
        <translation>Il a été tapé à la main ou lu sur une image.</translation>
    </message>
    <message>
        <source>One character does not belong into a token; click Copy next to the token in Notion and paste it again.</source>
        <translation>Un caractère n’a rien à faire dans un jeton&#xa0;; dans Notion, cliquez sur Copy à côté du jeton et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is an example, not your token</source>
        <translation>C’est un exemple, pas votre jeton</translation>
    </message>
    <message>
        <source>It comes from instructions and opens nothing. Your own token is in Notion: open the connection, click Show, then Copy. Nothing was sent or saved.</source>
        <translation>Il vient d’un mode d’emploi et n’ouvre rien. Votre propre jeton est dans Notion&#xa0;: ouvrez la connexion, cliquez sur Show, puis sur Copy. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>That is the example out of some instructions; your own token is in Notion, in the connection.</source>
        <translation>C’est l’exemple d’un mode d’emploi&#xa0;; votre propre jeton est dans Notion, dans la connexion.</translation>
    </message>
    <message>
        <source>This text holds more than one token</source>
        <translation>Ce texte contient plusieurs jetons</translation>
    </message>
    <message>
        <source>Only you can tell which one you need. Choose it by its last characters, or paste the right one alone. Nothing was sent or saved.</source>
        <translation>Vous êtes la seule personne à savoir lequel il vous faut. Choisissez-le d’après ses derniers caractères, ou collez seulement le bon. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Compare the last characters with the token in Notion.</source>
        <translation>Comparez les derniers caractères avec ceux du jeton dans Notion.</translation>
    </message>
    <message>
        <source>Choose the one that ends alike.</source>
        <translation>Choisissez celui qui se termine de la même façon.</translation>
    </message>
    <message>
        <source>You pasted more than one token; choose the one that ends like the token in Notion.</source>
        <translation>Vous avez collé plusieurs jetons&#xa0;; choisissez celui qui se termine comme le jeton dans Notion.</translation>
    </message>
    <message>
        <source>This looks unlike the tokens known today</source>
        <translation>Ceci ne ressemble pas aux jetons connus aujourd’hui</translation>
    </message>
    <message>
        <source>Notion may have brought a new kind, so only a test can tell. If Notion turns it down, copy the token again from Notion.</source>
        <translation>Notion a peut-être introduit un nouveau format, donc seul un test peut le dire. Si Notion le refuse, copiez de nouveau le jeton depuis Notion.</translation>
    </message>
    <message>
        <source>Go on if you copied it in Notion, from the connection.</source>
        <translation>Continuez si vous l’avez copié dans Notion, depuis la connexion.</translation>
    </message>
    <message>
        <source>Copy it again there if you are not sure.</source>
        <translation>Dans le doute, copiez-le de nouveau dans Notion.</translation>
    </message>
    <message>
        <source>The wizard does not know this kind of token; Notion’s answer tells whether it is good.</source>
        <translation>L’assistant ne connaît pas ce format de jeton&#xa0;; la réponse de Notion dira s’il est bon.</translation>
    </message>
    <message>
        <source>Capitals and small letters may be lost</source>
        <translation>Les majuscules et les minuscules se sont peut-être perdues</translation>
    </message>
    <message>
        <source>All its letters are of one case, and tokens nearly always mix them. If Notion turns it down, copy the token again from Notion.</source>
        <translation>Toutes ses lettres sont en majuscules ou toutes en minuscules, alors que les jetons les mélangent presque toujours. Si Notion le refuse, copiez de nouveau le jeton depuis Notion.</translation>
    </message>
    <message>
        <source>A program or a table changed the letters.</source>
        <translation>Un programme ou un tableau a changé les lettres.</translation>
    </message>
    <message>
        <source>It was read aloud or typed by hand.</source>
        <translation>Il a été lu à voix haute ou tapé à la main.</translation>
    </message>
    <message>
        <source>All letters of the token are of one case; if Notion turns it down, copy it again with the Copy button.</source>
        <translation>Les lettres du jeton sont toutes en majuscules ou toutes en minuscules&#xa0;; si Notion le refuse, copiez-le de nouveau avec le bouton Copy.</translation>
    </message>
    <message>
        <source>That is a link, not the token</source>
        <translation>C’est un lien, pas le jeton</translation>
    </message>
    <message>
        <source>It leads to a page or database in Notion. The wizard can keep it for the database check; the token is still needed. Nothing was sent or saved.</source>
        <translation>Il mène à une page ou à une base de données dans Notion. L’assistant peut le garder pour la vérification des bases de données&#xa0;; il faut encore le jeton. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Keep the link for the database check.</source>
        <translation>Gardez le lien pour la vérification des bases de données.</translation>
    </message>
    <message>
        <source>That is the link to a page; the token begins with ntn or secret and is in the connection in Notion.</source>
        <translation>C’est le lien d’une page&#xa0;; le jeton commence par ntn ou secret et se trouve dans la connexion, dans Notion.</translation>
    </message>
    <message>
        <source>That is an id, not the token</source>
        <translation>C’est un identifiant, pas le jeton</translation>
    </message>
    <message>
        <source>An id names a page, a database or a workspace and opens nothing. The token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Un identifiant désigne une page, une base de données ou un espace de travail et n’ouvre rien. Le jeton commence par ntn_ ou secret_. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>That is the number of a page or database; the token begins with ntn or secret.</source>
        <translation>C’est le numéro d’une page ou d’une base de données&#xa0;; le jeton commence par ntn ou secret.</translation>
    </message>
    <message>
        <source>That is a refresh token</source>
        <translation>C’est un jeton d’actualisation</translation>
    </message>
    <message>
        <source>It only serves to get a new token and opens nothing itself. The one you need begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Il sert seulement à obtenir un nouveau jeton et n’ouvre rien lui-même. Celui qu’il vous faut commence par ntn_ ou secret_. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Look for “access token” where you copied it.</source>
        <translation>Cherchez «&#xa0;access token&#xa0;» là où vous l’avez copié.</translation>
    </message>
    <message>
        <source>Copy that one.</source>
        <translation>Copiez celui-là.</translation>
    </message>
    <message>
        <source>That one only fetches new tokens; the access token beside it is the right one.</source>
        <translation>Celui-là sert seulement à obtenir de nouveaux jetons&#xa0;; l’access token, juste à côté, est le bon.</translation>
    </message>
    <message>
        <source>That is your browser’s own sign-in</source>
        <translation>C’est la session de votre navigateur</translation>
    </message>
    <message>
        <source>It opens your whole Notion account, so keep it to yourself. Your tool needs the token of a connection instead. Nothing was sent or saved.</source>
        <translation>Elle ouvre tout votre compte Notion&#xa0;: gardez-la pour vous. Votre outil a besoin du jeton d’une connexion. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Log out of all devices in Notion’s settings if you gave it to anyone.</source>
        <translation>Si vous l’avez donnée à quelqu’un, déconnectez tous les appareils dans les paramètres de Notion.</translation>
    </message>
    <message>
        <source>That is what keeps you signed in to Notion; do not share it, and copy the token of the connection instead.</source>
        <translation>C’est ce qui garde votre session Notion ouverte&#xa0;; ne le partagez pas, et copiez plutôt le jeton de la connexion.</translation>
    </message>
    <message>
        <source>This is a key for {service}</source>
        <translation>C’est une clé pour {service}</translation>
    </message>
    <message>
        <source>It does not open Notion. Notion’s token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Elle n’ouvre pas Notion. Le jeton de Notion commence par ntn_ ou secret_. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>That is a key for {service}; the one from Notion begins with ntn or secret.</source>
        <translation>C’est une clé pour {service}&#xa0;; le jeton de Notion commence par ntn ou secret.</translation>
    </message>
    <message>
        <source>A placeholder stands where the token belongs</source>
        <translation>Un nom de variable occupe la place du jeton</translation>
    </message>
    <message>
        <source>{variable} stands there in the token’s place and was never filled in. Paste the token itself here. Nothing was sent or saved.</source>
        <translation>À la place du jeton se trouve {variable}, qui n’a jamais été remplie. Collez ici le jeton lui-même. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>It was copied from a script or its settings.</source>
        <translation>Cela a été copié depuis un script ou ses réglages.</translation>
    </message>
    <message>
        <source>The program that starts your tool drops the variable.</source>
        <translation>Le programme qui démarre votre outil perd la variable.</translation>
    </message>
    <message>
        <source>Set the variable where your tool reads it.</source>
        <translation>Définissez la variable là où votre outil la lit.</translation>
    </message>
    <message>
        <source>That is only a placeholder for the token; copy the token itself from Notion.</source>
        <translation>Ce n’est qu’un texte qui tient la place du jeton&#xa0;; copiez le jeton lui-même depuis Notion.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>Il n’y a pas de jeton dans ce texte</translation>
    </message>
    <message>
        <source>It reads like words, an address or an error message; a message can be explained. A token is one long word that begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>On dirait des mots, une adresse ou un message d’erreur&#xa0;; un message peut être expliqué. Un jeton est un seul long mot qui commence par ntn_ ou secret_. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Let the wizard explain it if it is an error message.</source>
        <translation>Si c’est un message d’erreur, laissez l’assistant l’expliquer.</translation>
    </message>
    <message>
        <source>That text is not the token; the token is one long word that begins with ntn or secret.</source>
        <translation>Ce texte n’est pas le jeton&#xa0;; le jeton est un seul long mot qui commence par ntn ou secret.</translation>
    </message>
    <message>
        <source>That is an app’s client secret</source>
        <translation>C’est le secret client d’une application</translation>
    </message>
    <message>
        <source>It proves to Notion which app asks and opens no workspace. Your tool needs the access token of a connection. Nothing was sent or saved.</source>
        <translation>Il prouve à Notion quelle application demande, et n’ouvre aucun espace de travail. Votre outil a besoin de l’access token d’une connexion. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Choose the internal connection of your workspace.</source>
        <translation>Choisissez la connexion interne de votre espace de travail.</translation>
    </message>
    <message>
        <source>That is the secret of an app; the access token of the connection is the right one.</source>
        <translation>C’est le secret d’une application&#xa0;; le bon est l’access token de la connexion.</translation>
    </message>
    <message>
        <source>This computer already keeps this token</source>
        <translation>Cet ordinateur garde déjà ce jeton</translation>
    </message>
    <message>
        <source>It is saved as “{name}”. If your tool is still turned down, the tool may hold another one.</source>
        <translation>Il est enregistré ici&#xa0;: «&#xa0;{name}&#xa0;». Si votre outil est encore refusé, c’est peut-être qu’il en contient un autre.</translation>
    </message>
    <message>
        <source>Go on to put it into your tool.</source>
        <translation>Continuez pour le mettre dans votre outil.</translation>
    </message>
    <message>
        <source>Paste another one if you wanted to replace it.</source>
        <translation>Collez-en un autre si vous vouliez le remplacer.</translation>
    </message>
    <message>
        <source>This is the token that is already saved on the computer; let us see what the tool uses.</source>
        <translation>C’est le jeton déjà enregistré sur l’ordinateur&#xa0;; voyons lequel l’outil utilise.</translation>
    </message>
    <message>
        <source>This token was turned down before</source>
        <translation>Ce jeton a déjà été refusé</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. Look how the one ends that Notion shows you. Nothing was sent or saved this time.</source>
        <translation>Notion l’a refusé {when:at}&#xa0;; il se termine par {ends}. Regardez comment se termine celui que Notion vous montre. Rien n’a été envoyé ni enregistré cette fois.</translation>
    </message>
    <message>
        <source>The old token was copied again, not the new one.</source>
        <translation>L’ancien jeton a été copié de nouveau, au lieu du nouveau.</translation>
    </message>
    <message>
        <source>The new one was shown in Notion but not copied.</source>
        <translation>Le nouveau était affiché dans Notion, mais n’a pas été copié.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down already; how does the one end that Notion shows you?</source>
        <translation>Notion a déjà refusé exactement ce jeton&#xa0;; comment se termine celui que Notion vous montre&#xa0;?</translation>
    </message>
    <message>
        <source>This is the same token as before</source>
        <translation>C’est le même jeton qu’avant</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. The new one should end differently.</source>
        <translation>Notion l’a refusé {when:at}&#xa0;; il se termine par {ends}. Le nouveau devrait se terminer autrement.</translation>
    </message>
    <message>
        <source>Copy was not clicked, so the old text was pasted again.</source>
        <translation>Copy n’a pas été cliqué, donc l’ancien texte a été collé de nouveau.</translation>
    </message>
    <message>
        <source>Notion still shows the older token.</source>
        <translation>Notion affiche encore l’ancien jeton.</translation>
    </message>
    <message>
        <source>You pasted the same token as before; how does the one end that Notion shows you?</source>
        <translation>Vous avez collé le même jeton qu’avant&#xa0;; comment se termine celui que Notion vous montre&#xa0;?</translation>
    </message>
    <message>
        <source>This is the same text as before</source>
        <translation>C’est le même texte qu’avant</translation>
    </message>
    <message>
        <source>The clipboard has not changed since the last paste. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Le presse-papiers n’a pas changé depuis que vous avez collé. Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le ici. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>The same text was pasted again; click Copy next to the token in Notion, then paste once more.</source>
        <translation>Le même texte a été collé de nouveau&#xa0;; dans Notion, cliquez sur Copy à côté du jeton, puis collez encore une fois.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A computer without a keychain</source>
        <translation>Un ordinateur sans trousseau</translation>
    </message>
    <message>
        <source>The token works, but nothing here can keep it.</source>
        <translation>Le jeton fonctionne, mais rien ici ne peut le garder.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The token works, but the keychain stays shut.</source>
        <translation>Le jeton fonctionne, mais le trousseau reste fermé.</translation>
    </message>
    <message>
        <source>The keychain’s question was answered with no</source>
        <translation>À la question du trousseau, la réponse était non</translation>
    </message>
    <message>
        <source>Somebody clicked Deny when the computer asked.</source>
        <translation>Quelqu’un a cliqué sur Refuser quand l’ordinateur a posé la question.</translation>
    </message>
    <message>
        <source>The keychain keeps something else</source>
        <translation>Le trousseau garde autre chose</translation>
    </message>
    <message>
        <source>What is read back is not what was saved.</source>
        <translation>Ce qui est relu n’est pas ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>A keychain that anybody can read</source>
        <translation>Un trousseau que tout le monde peut lire</translation>
    </message>
    <message>
        <source>It would keep the token as plain text, in a file.</source>
        <translation>Il garderait le jeton en texte clair, dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain is full</source>
        <translation>Le trousseau est plein</translation>
    </message>
    <message>
        <source>The computer has no room for one more entry.</source>
        <translation>L’ordinateur n’a pas de place pour un élément de plus.</translation>
    </message>
    <message>
        <source>The keychain has trouble</source>
        <translation>Le trousseau a un problème</translation>
    </message>
    <message>
        <source>It answers every question with a fault of its own.</source>
        <translation>À chaque question, il répond par une erreur.</translation>
    </message>
    <message>
        <source>The computer asks for its own password</source>
        <translation>L’ordinateur demande son propre mot de passe</translation>
    </message>
    <message>
        <source>When you save, somebody answers it after 8 seconds. No window is shown.</source>
        <translation>Quand vous enregistrez, quelqu’un y répond au bout de 8 secondes. Aucune fenêtre ne s’affiche.</translation>
    </message>
    <message>
        <source>Saved, but not tested again</source>
        <translation>Enregistré, mais pas testé de nouveau</translation>
    </message>
    <message>
        <source>Notion goes down just when the token was saved.</source>
        <translation>Notion tombe en panne juste au moment où le jeton est enregistré.</translation>
    </message>
    <message>
        <source>A save that was cut off</source>
        <translation>Un enregistrement coupé net</translation>
    </message>
    <message>
        <source>The computer was switched off while a new token was saved. Home offers to finish that, or to undo it.</source>
        <translation>L’ordinateur s’est éteint pendant l’enregistrement d’un nouveau jeton. L’accueil propose de le terminer, ou de l’annuler.</translation>
    </message>
    <message>
        <source>A saved token that is gone</source>
        <translation>Un jeton enregistré qui a disparu</translation>
    </message>
    <message>
        <source>Somebody removed it in the system’s own keychain program. Check it from Home.</source>
        <translation>Quelqu’un l’a supprimé dans le programme de trousseau du système. Vérifiez-le depuis l’accueil.</translation>
    </message>
    <message>
        <source>No earlier token to bring back</source>
        <translation>Aucun jeton précédent à rétablir</translation>
    </message>
    <message>
        <source>The list says that one more is kept. Open Help, Saved tokens, and bring it back: it is no longer there.</source>
        <translation>La liste dit qu’un autre jeton est gardé. Ouvrez l’aide, «&#xa0;Jetons enregistrés&#xa0;», et rétablissez-le&#xa0;: il n’y est plus.</translation>
    </message>
    <message>
        <source>Blanks around the token</source>
        <translation>Des espaces autour du jeton</translation>
    </message>
    <message>
        <source>Two blanks and a line break came along. The wizard takes them off and says so.</source>
        <translation>Deux espaces et un retour à la ligne ont suivi. L’assistant les retire et le dit.</translation>
    </message>
    <message>
        <source>A token that mail has wrapped</source>
        <translation>Un jeton coupé par un e-mail</translation>
    </message>
    <message>
        <source>The mail program broke it and put a mark before the rest.</source>
        <translation>La messagerie l’a coupé et a mis un signe devant la suite.</translation>
    </message>
    <message>
        <source>A gap inside the token</source>
        <translation>Un vide à l’intérieur du jeton</translation>
    </message>
    <message>
        <source>It was read from a printed page, with a gap.</source>
        <translation>Il a été lu sur une page imprimée, avec un vide.</translation>
    </message>
    <message>
        <source>Characters that nobody sees</source>
        <translation>Des caractères que personne ne voit</translation>
    </message>
    <message>
        <source>A chat program put an invisible character into it.</source>
        <translation>Une messagerie instantanée y a mis un caractère invisible.</translation>
    </message>
    <message>
        <source>Quotes around the token</source>
        <translation>Des guillemets autour du jeton</translation>
    </message>
    <message>
        <source>It was copied out of a letter, with its quotes.</source>
        <translation>Il a été copié d’une lettre, avec ses guillemets.</translation>
    </message>
    <message>
        <source>A name in front of the token</source>
        <translation>Un nom devant le jeton</translation>
    </message>
    <message>
        <source>The whole line of a settings file was copied.</source>
        <translation>Toute la ligne d’un fichier de réglages a été copiée.</translation>
    </message>
    <message>
        <source>A full stop behind the token</source>
        <translation>Un point derrière le jeton</translation>
    </message>
    <message>
        <source>It stood at the end of a sentence.</source>
        <translation>Il se trouvait à la fin d’une phrase.</translation>
    </message>
    <message>
        <source>A chat message with the token</source>
        <translation>Un message instantané avec le jeton</translation>
    </message>
    <message>
        <source>The colleague’s whole message was copied.</source>
        <translation>Tout le message du collègue a été copié.</translation>
    </message>
    <message>
        <source>The token twice</source>
        <translation>Le jeton en double</translation>
    </message>
    <message>
        <source>It was pasted two times in a row.</source>
        <translation>Il a été collé deux fois de suite.</translation>
    </message>
    <message>
        <source>A capital at the beginning</source>
        <translation>Une majuscule au début</translation>
    </message>
    <message>
        <source>A phone’s keyboard made the first letter a capital.</source>
        <translation>Le clavier d’un téléphone a mis une majuscule à la première lettre.</translation>
    </message>
    <message>
        <source>Letters of a Japanese keyboard</source>
        <translation>Des lettres d’un clavier japonais</translation>
    </message>
    <message>
        <source>Every letter is as wide as a Japanese one.</source>
        <translation>Chaque lettre est aussi large qu’un caractère japonais.</translation>
    </message>
    <message>
        <source>A backslash before the underscore</source>
        <translation>Une barre oblique inverse devant le tiret bas</translation>
    </message>
    <message>
        <source>A page about Markdown rewrote it.</source>
        <translation>Une page sur Markdown l’a réécrit.</translation>
    </message>
    <message>
        <source>An empty clipboard</source>
        <translation>Un presse-papiers vide</translation>
    </message>
    <message>
        <source>Nothing was copied, so only a blank arrives.</source>
        <translation>Rien n’a été copié, donc seul un espace arrive.</translation>
    </message>
    <message>
        <source>The end of the token is missing</source>
        <translation>La fin du jeton manque</translation>
    </message>
    <message>
        <source>The last 4 characters were left behind in Notion.</source>
        <translation>Les 4 derniers caractères ont été oubliés dans Notion.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing</source>
        <translation>Le début du jeton manque</translation>
    </message>
    <message>
        <source>The mouse began four characters too late.</source>
        <translation>La souris a commencé quatre caractères trop tard.</translation>
    </message>
    <message>
        <source>A word sticks to the token</source>
        <translation>Un mot colle au jeton</translation>
    </message>
    <message>
        <source>The next word came along without a space between.</source>
        <translation>Le mot suivant est venu avec, sans espace entre les deux.</translation>
    </message>
    <message>
        <source>Dots instead of the token</source>
        <translation>Des points à la place du jeton</translation>
    </message>
    <message>
        <source>It was copied while Notion was hiding it.</source>
        <translation>Il a été copié pendant que Notion le masquait.</translation>
    </message>
    <message>
        <source>A shortened token</source>
        <translation>Un jeton abrégé</translation>
    </message>
    <message>
        <source>A tool’s list shows only the beginning and the end.</source>
        <translation>La liste d’un outil n’en montre que le début et la fin.</translation>
    </message>
    <message>
        <source>A letter that only looks right</source>
        <translation>Une lettre qui n’est juste qu’en apparence</translation>
    </message>
    <message>
        <source>A scanner took one letter for a Cyrillic one.</source>
        <translation>Un scanner a pris une lettre pour une lettre cyrillique.</translation>
    </message>
    <message>
        <source>A stray sign in the token</source>
        <translation>Un signe intrus dans le jeton</translation>
    </message>
    <message>
        <source>A key was pressed by accident, in place of a letter.</source>
        <translation>Une touche a été pressée par accident, à la place d’une lettre.</translation>
    </message>
    <message>
        <source>The example of some instructions</source>
        <translation>L’exemple d’un mode d’emploi</translation>
    </message>
    <message>
        <source>The words of the instructions were copied.</source>
        <translation>Le texte du mode d’emploi a été copié.</translation>
    </message>
    <message>
        <source>Two tokens at once</source>
        <translation>Deux jetons à la fois</translation>
    </message>
    <message>
        <source>The first one works. The second one was replaced long ago.</source>
        <translation>Le premier fonctionne. Le deuxième a été remplacé il y a longtemps.</translation>
    </message>
    <message>
        <source>Something that may be a token</source>
        <translation>Quelque chose qui est peut-être un jeton</translation>
    </message>
    <message>
        <source>It looks like no token of today. Notion is asked.</source>
        <translation>Cela ne ressemble à aucun jeton d’aujourd’hui. On interroge Notion.</translation>
    </message>
    <message>
        <source>A token without its capitals</source>
        <translation>Un jeton sans ses majuscules</translation>
    </message>
    <message>
        <source>A form turned all its letters into small ones.</source>
        <translation>Un formulaire a mis toutes ses lettres en minuscules.</translation>
    </message>
    <message>
        <source>A link instead of the token</source>
        <translation>Un lien à la place du jeton</translation>
    </message>
    <message>
        <source>The link of a database was copied.</source>
        <translation>Le lien d’une base de données a été copié.</translation>
    </message>
    <message>
        <source>A number of a database</source>
        <translation>Le numéro d’une base de données</translation>
    </message>
    <message>
        <source>The number out of a database’s link was copied.</source>
        <translation>Le numéro contenu dans le lien d’une base de données a été copié.</translation>
    </message>
    <message>
        <source>The wrong one of two tokens</source>
        <translation>Deux jetons, et c’est le mauvais</translation>
    </message>
    <message>
        <source>Signing in gave two tokens, and this renews the other.</source>
        <translation>L’identification a donné deux jetons, et celui-ci renouvelle l’autre.</translation>
    </message>
    <message>
        <source>Something out of the browser</source>
        <translation>Quelque chose qui vient du navigateur</translation>
    </message>
    <message>
        <source>An old guide told to copy the browser’s cookie.</source>
        <translation>Un vieux guide disait de copier le cookie du navigateur.</translation>
    </message>
    <message>
        <source>The key of another service</source>
        <translation>La clé d’un autre service</translation>
    </message>
    <message>
        <source>The line above in the password manager was copied.</source>
        <translation>La ligne du dessus dans le gestionnaire de mots de passe a été copiée.</translation>
    </message>
    <message>
        <source>A name in place of the token</source>
        <translation>Un nom à la place du jeton</translation>
    </message>
    <message>
        <source>The settings hold only the name of a variable.</source>
        <translation>Les réglages ne contiennent que le nom d’une variable.</translation>
    </message>
    <message>
        <source>An error message instead of the token</source>
        <translation>Un message d’erreur à la place du jeton</translation>
    </message>
    <message>
        <source>The tool’s message was copied. The wizard can explain it.</source>
        <translation>Le message de l’outil a été copié. L’assistant peut l’expliquer.</translation>
    </message>
    <message>
        <source>The secret for signing in</source>
        <translation>Le secret pour s’identifier</translation>
    </message>
    <message>
        <source>The page of a public connection shows another secret.</source>
        <translation>La page d’une connexion publique montre un autre secret.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>The token works and reaches 37 databases.</source>
        <translation>Le jeton fonctionne et accède à 37 bases de données.</translation>
    </message>
    <message>
        <source>2,000 databases</source>
        <translation>2&#xa0;000 bases de données</translation>
    </message>
    <message>
        <source>The list comes in 20 parts.</source>
        <translation>La liste arrive en 20 parties.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Rien n’est encore partagé</translation>
    </message>
    <message>
        <source>The token works, but no database is shared.</source>
        <translation>Le jeton fonctionne, mais aucune base de données n’est partagée.</translation>
    </message>
    <message>
        <source>A personal token that sees nothing</source>
        <translation>Un jeton personnel qui ne voit rien</translation>
    </message>
    <message>
        <source>Anna Lindgren sees no database in Notion.</source>
        <translation>Anna Lindgren ne voit aucune base de données dans Notion.</translation>
    </message>
    <message>
        <source>A database appears</source>
        <translation>Une base de données apparaît</translation>
    </message>
    <message>
        <source>Nothing is shared at first. At the third look “Spare parts” is there.</source>
        <translation>Au début, rien n’est partagé. À la troisième recherche, «&#xa0;Spare parts&#xa0;» est là.</translation>
    </message>
    <message>
        <source>The connection may not read</source>
        <translation>La connexion n’a pas le droit de lire</translation>
    </message>
    <message>
        <source>The capability “Read content” is off in Notion.</source>
        <translation>L’autorisation «&#xa0;Read content&#xa0;» est désactivée dans Notion.</translation>
    </message>
    <message>
        <source>A list with gaps</source>
        <translation>Une liste avec des trous</translation>
    </message>
    <message>
        <source>Notion says that it left some databases out.</source>
        <translation>Notion dit qu’il a omis certaines bases de données.</translation>
    </message>
    <message>
        <source>A list that breaks off</source>
        <translation>Une liste qui s’interrompt</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the list.</source>
        <translation>La connexion se coupe au milieu de la liste.</translation>
    </message>
    <message>
        <source>A list that would never end</source>
        <translation>Une liste qui ne finirait jamais</translation>
    </message>
    <message>
        <source>Notion gives the same part again and again.</source>
        <translation>Notion donne sans cesse la même partie.</translation>
    </message>
    <message>
        <source>The link of a database that is shared</source>
        <translation>Le lien d’une base de données partagée</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: the tool has to load its list again.</source>
        <translation>Elle n’a aucun problème&#xa0;: l’outil doit recharger sa liste.</translation>
    </message>
    <message>
        <source>One database is missing</source>
        <translation>Il manque une base de données</translation>
    </message>
    <message>
        <source>“Spare parts” is not shared at first. At the third look it is there.</source>
        <translation>«&#xa0;Spare parts&#xa0;» n’est pas partagée au début. À la troisième recherche, elle est là.</translation>
    </message>
    <message>
        <source>A link of the old workspace</source>
        <translation>Un lien de l’ancien espace de travail</translation>
    </message>
    <message>
        <source>They moved, and the link still leads to “Northwind (old)”. Copies have links of their own.</source>
        <translation>L’équipe a changé d’espace de travail, et le lien mène encore à «&#xa0;Northwind (old)&#xa0;». Les copies ont leurs propres liens.</translation>
    </message>
    <message>
        <source>The link of a page</source>
        <translation>Le lien d’une page</translation>
    </message>
    <message>
        <source>The link leads to the page around the databases.</source>
        <translation>Le lien mène à la page qui contient les bases de données.</translation>
    </message>
    <message>
        <source>The link of a linked view</source>
        <translation>Le lien d’une vue liée</translation>
    </message>
    <message>
        <source>The link leads to a view of another database.</source>
        <translation>Le lien mène à une vue d’une autre base de données.</translation>
    </message>
    <message>
        <source>The link of another web site</source>
        <translation>Le lien d’un autre site web</translation>
    </message>
    <message>
        <source>The wrong browser tab was open when it was copied.</source>
        <translation>Le mauvais onglet du navigateur était ouvert au moment de la copie.</translation>
    </message>
    <message>
        <source>A link that leads to no database</source>
        <translation>Un lien qui ne mène à aucune base de données</translation>
    </message>
    <message>
        <source>The second half of the link was left behind.</source>
        <translation>La seconde moitié du lien a été oubliée.</translation>
    </message>
    <message>
        <source>A database in the trash</source>
        <translation>Une base de données dans la corbeille</translation>
    </message>
    <message>
        <source>The link leads to a database that was deleted.</source>
        <translation>Le lien mène à une base de données qui a été supprimée.</translation>
    </message>
    <message>
        <source>A tool that still has the old token</source>
        <translation>Un outil qui a encore l’ancien jeton</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Same error: it reads its token only when it starts.</source>
        <translation>Choisissez «&#xa0;Un autre outil&#xa0;». À l’écran 6, répondez «&#xa0;Même erreur&#xa0;»&#xa0;: il ne lit son jeton qu’au démarrage.</translation>
    </message>
    <message>
        <source>A script that looks under another name</source>
        <translation>Un script qui cherche sous un autre nom</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 answer Another error, and paste its message.</source>
        <translation>Choisissez «&#xa0;Script ou programme&#xa0;». À l’écran 6, répondez «&#xa0;Autre erreur&#xa0;», et collez son message.</translation>
    </message>
    <message>
        <source>A tool that knows only older tokens</source>
        <translation>Un outil qui ne connaît que l’ancien format de jeton</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error, and paste its message.</source>
        <translation>Choisissez «&#xa0;Un autre outil&#xa0;». À l’écran 6, répondez «&#xa0;Autre erreur&#xa0;», et collez son message.</translation>
    </message>
    <message>
        <source>A tool that wants a sign-in</source>
        <translation>Un outil qui demande votre compte Notion</translation>
    </message>
    <message>
        <source>A variable that wins over the file</source>
        <translation>Une variable qui passe avant le fichier</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 the wizard finds the old token by itself, in a variable and in files of a folder. Answer Same error before it is replaced.</source>
        <translation>Choisissez «&#xa0;Script ou programme&#xa0;». À l’écran 6, l’assistant trouve l’ancien jeton de lui-même, dans une variable et dans les fichiers d’un dossier. Répondez «&#xa0;Même erreur&#xa0;» avant de le remplacer.</translation>
    </message>
    <message>
        <source>A file that cannot be changed</source>
        <translation>Un fichier impossible à modifier</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 look in the folder: the old token is in files that are protected against changes.</source>
        <translation>Choisissez «&#xa0;Script ou programme&#xa0;». À l’écran 6, cherchez dans le dossier&#xa0;: l’ancien jeton se trouve dans des fichiers protégés contre les modifications.</translation>
    </message>
    <message>
        <source>A tool with trouble of its own</source>
        <translation>Un outil qui a son propre problème</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error; nobody knows its message.</source>
        <translation>Choisissez «&#xa0;Un autre outil&#xa0;». À l’écran 6, répondez «&#xa0;Autre erreur&#xa0;»&#xa0;; personne ne connaît son message.</translation>
    </message>
    <message>
        <source>A tool that needs no token</source>
        <translation>Un outil qui n’a pas besoin de jeton</translation>
    </message>
    <message>
        <source>Choose Zapier: it signs in with Notion instead.</source>
        <translation>Choisissez Zapier&#xa0;: il se connecte avec le compte Notion.</translation>
    </message>
    <message>
        <source>A token that is saved already</source>
        <translation>Un jeton déjà enregistré</translation>
    </message>
    <message>
        <source>This computer keeps it, and it still works.</source>
        <translation>Cet ordinateur le garde, et il fonctionne encore.</translation>
    </message>
    <message>
        <source>A token that was turned down before</source>
        <translation>Un jeton déjà refusé</translation>
    </message>
    <message>
        <source>Notion turned down the very same one earlier.</source>
        <translation>Notion a refusé exactement le même plus tôt.</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>Encore le même texte</translation>
    </message>
    <message>
        <source>Notion turns the token down. Paste once more: the clipboard still holds the same.</source>
        <translation>Notion refuse le jeton. Collez encore une fois&#xa0;: le presse-papiers contient toujours le même texte.</translation>
    </message>
    <message>
        <source>Notion turns the token down</source>
        <translation>Notion refuse le jeton</translation>
    </message>
    <message>
        <source>The token was replaced, and this is the older one.</source>
        <translation>Le jeton a été remplacé, et celui-ci est l’ancien.</translation>
    </message>
    <message>
        <source>Notion says that it was revoked</source>
        <translation>Notion dit qu’il a été révoqué</translation>
    </message>
    <message>
        <source>Someone took the token back.</source>
        <translation>Quelqu’un a révoqué le jeton.</translation>
    </message>
    <message>
        <source>Notion says that it expired</source>
        <translation>Notion dit qu’il a expiré</translation>
    </message>
    <message>
        <source>The token was made for a certain time.</source>
        <translation>Le jeton a été créé pour une durée limitée.</translation>
    </message>
    <message>
        <source>A saved token that no longer works</source>
        <translation>Un jeton enregistré qui ne fonctionne plus</translation>
    </message>
    <message>
        <source>It worked until early November. Check it from Home, or paste it again.</source>
        <translation>Il a fonctionné jusqu’à début novembre. Vérifiez-le depuis l’accueil, ou collez-le de nouveau.</translation>
    </message>
    <message>
        <source>A damaged token is turned down</source>
        <translation>Un jeton endommagé est refusé</translation>
    </message>
    <message>
        <source>A label printer made all its letters capitals. Notion is asked, and says no.</source>
        <translation>Une imprimante d’étiquettes a mis toutes ses lettres en majuscules. On interroge Notion, qui dit non.</translation>
    </message>
    <message>
        <source>The token is taken out</source>
        <translation>Le jeton est enlevé</translation>
    </message>
    <message>
        <source>A proxy takes the token out of every request, so Notion never sees one.</source>
        <translation>Un proxy enlève le jeton de chaque demande, donc Notion n’en voit jamais.</translation>
    </message>
    <message>
        <source>What came with a webhook</source>
        <translation>Ce qui est arrivé avec un webhook</translation>
    </message>
    <message>
        <source>Notion’s message to a webhook was copied. Its token only confirms the webhook.</source>
        <translation>Le message de Notion à un webhook a été copié. Son jeton ne fait que confirmer le webhook.</translation>
    </message>
    <message>
        <source>A token that was made a moment ago</source>
        <translation>Un jeton créé il y a un instant</translation>
    </message>
    <message>
        <source>Say that you are a workspace owner. Notion knows the token at the second try.</source>
        <translation>Dites que vous êtes propriétaire de l’espace de travail. Au deuxième essai, Notion connaît le jeton.</translation>
    </message>
    <message>
        <source>The account is restricted</source>
        <translation>Le compte est restreint</translation>
    </message>
    <message>
        <source>Notion does not open this person&apos;s account to tools.</source>
        <translation>Notion n’ouvre pas le compte de cette personne aux outils.</translation>
    </message>
    <message>
        <source>The token may not do this</source>
        <translation>Le jeton n’a pas ce droit</translation>
    </message>
    <message>
        <source>Notion knows the token, and does not let it ask what the wizard asks.</source>
        <translation>Notion connaît le jeton, et ne le laisse pas demander ce que demande l’assistant.</translation>
    </message>
    <message>
        <source>After a move: the new workspace</source>
        <translation>Après un changement&#xa0;: le nouvel espace de travail</translation>
    </message>
    <message>
        <source>The earlier token opened “Northwind (old)”. The new one opens “Northwind Studio”.</source>
        <translation>Le jeton précédent ouvrait «&#xa0;Northwind (old)&#xa0;». Le nouveau ouvre «&#xa0;Northwind Studio&#xa0;».</translation>
    </message>
    <message>
        <source>After a move: still the old workspace</source>
        <translation>Après un changement&#xa0;: encore l’ancien espace de travail</translation>
    </message>
    <message>
        <source>Choose that you moved. The new token opens “Northwind (old)” like the one before.</source>
        <translation>Choisissez le changement d’espace de travail. Le nouveau jeton ouvre «&#xa0;Northwind (old)&#xa0;», comme le précédent.</translation>
    </message>
    <message>
        <source>Another connection than before</source>
        <translation>Une autre connexion qu’avant</translation>
    </message>
    <message>
        <source>The token opens the same workspace through another connection.</source>
        <translation>Le jeton ouvre le même espace de travail via une autre connexion.</translation>
    </message>
    <message>
        <source>A personal token</source>
        <translation>Un jeton personnel</translation>
    </message>
    <message>
        <source>It sees what Anna Lindgren sees in Notion.</source>
        <translation>Il voit ce qu’Anna Lindgren voit dans Notion.</translation>
    </message>
    <message>
        <source>Notion has moved on</source>
        <translation>Notion a évolué</translation>
    </message>
    <message>
        <source>Notion no longer answers questions as this wizard asks them.</source>
        <translation>Notion ne répond plus aux questions telles que cet assistant les pose.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Pas d’Internet</translation>
    </message>
    <message>
        <source>This computer is not online.</source>
        <translation>Cet ordinateur n’est pas en ligne.</translation>
    </message>
    <message>
        <source>Notion’s address is not found</source>
        <translation>L’adresse de Notion est introuvable</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the name through.</source>
        <translation>Un filtre ou un VPN ne laisse pas passer le nom.</translation>
    </message>
    <message>
        <source>The connection is turned away</source>
        <translation>La connexion est refusée</translation>
    </message>
    <message>
        <source>A firewall says no at once.</source>
        <translation>Un pare-feu dit non tout de suite.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Notion does not answer in time. It takes a minute until that is sure.</source>
        <translation>Notion ne répond pas à temps. Il faut une minute pour en avoir la certitude.</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>La connexion se coupe</translation>
    </message>
    <message>
        <source>Each answer ends before it is whole.</source>
        <translation>Chaque réponse s’arrête avant d’être complète.</translation>
    </message>
    <message>
        <source>An office network looks inside</source>
        <translation>Un réseau d’entreprise regarde à l’intérieur</translation>
    </message>
    <message>
        <source>The network opens secure connections, and this computer does not trust it for that.</source>
        <translation>Le réseau ouvre les connexions sécurisées, et cet ordinateur ne lui fait pas confiance pour cela.</translation>
    </message>
    <message>
        <source>A clock that is wrong</source>
        <translation>Une horloge fausse</translation>
    </message>
    <message>
        <source>The date of this computer does not fit, or a certificate has run out.</source>
        <translation>La date de cet ordinateur n’est pas la bonne, ou un certificat a expiré.</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Autre chose répond</translation>
    </message>
    <message>
        <source>The certificate that comes is for another name.</source>
        <translation>Le certificat reçu est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>Something in between spoils the beginning of it.</source>
        <translation>Quelque chose entre les deux en gâche le début.</translation>
    </message>
    <message>
        <source>An office network looks inside, and is trusted</source>
        <translation>Un réseau d’entreprise regarde à l’intérieur, et l’ordinateur l’accepte</translation>
    </message>
    <message>
        <source>All works here. A tool on the same computer may be less trusting.</source>
        <translation>Ici, tout fonctionne. Un outil sur le même ordinateur est peut-être moins confiant.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Le proxy ne répond pas</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>Le réseau ou le VPN de l’entreprise n’est pas connecté.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Le proxy demande une identification</translation>
    </message>
    <message>
        <source>It lets nobody through without name and password.</source>
        <translation>Il ne laisse passer personne sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>A hotel&apos;s sign-in page</source>
        <translation>La page d’identification d’un hôtel</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of Notion.</source>
        <translation>Une page d’identification répond à la place de Notion.</translation>
    </message>
    <message>
        <source>The network is blocked</source>
        <translation>Le réseau est bloqué</translation>
    </message>
    <message>
        <source>A block page answers before Notion is reached.</source>
        <translation>Une page de blocage répond avant que Notion soit atteint.</translation>
    </message>
    <message>
        <source>An answer that makes no sense</source>
        <translation>Une réponse qui n’a pas de sens</translation>
    </message>
    <message>
        <source>Something answers, but not as Notion does.</source>
        <translation>Quelque chose répond, mais pas comme le fait Notion.</translation>
    </message>
    <message>
        <source>Notion asks to wait</source>
        <translation>Notion demande d’attendre</translation>
    </message>
    <message>
        <source>Too many requests came from this workspace. Notion asks for 15 minutes, long enough to look at this state; here it stays so.</source>
        <translation>Trop de demandes sont venues de cet espace de travail. Notion demande 15 minutes, assez pour observer cet état&#xa0;; ici, il ne change pas.</translation>
    </message>
    <message>
        <source>Notion asks to wait a moment</source>
        <translation>Notion demande d’attendre un instant</translation>
    </message>
    <message>
        <source>Notion asks for 12 seconds. The wizard counts them and goes on by itself.</source>
        <translation>Notion demande 12 secondes. L’assistant les compte et continue de lui-même.</translation>
    </message>
    <message>
        <source>Notion has trouble</source>
        <translation>Notion rencontre des difficultés</translation>
    </message>
    <message>
        <source>Notion itself is down for the moment.</source>
        <translation>Notion lui-même est en panne pour le moment.</translation>
    </message>
    <message>
        <source>Practice keychain</source>
        <translation>Trousseau d’entraînement</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>The same screens with a practice Notion.</source>
        <translation>Les mêmes écrans, avec un Notion d’entraînement.</translation>
    </message>
    <message>
        <source>Choose a story at the top, such as a token that is too short, and see what a caller would see. Nothing is real, nothing is saved, and nothing is sent to Notion.</source>
        <translation>Choisissez un scénario en haut, par exemple un jeton trop court, et voyez ce que verrait une personne au téléphone. Rien n’est réel, rien n’est enregistré, et rien n’est envoyé à Notion.</translation>
    </message>
    <message>
        <source>Each story has the name of the code that it ends in, so every call can be rehearsed: look a code up here, choose the story of that name, and say what its page says. The button at the top brings what lies on the caller’s clipboard: the token, the link, or the tool’s message.</source>
        <translation>Chaque scénario porte le nom du code sur lequel il aboutit, ce qui permet de répéter tous les appels&#xa0;: recherchez un code ici, choisissez le scénario de ce nom, et dites ce que dit sa page. Le bouton en haut apporte ce que la personne a dans son presse-papiers&#xa0;: le jeton, le lien ou le message de l’outil.</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Commencer l’entraînement</translation>
    </message>
    <message>
        <source>It did not start here.</source>
        <translation>Il n’a pas démarré ici.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>Dans un terminal&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ReadReport</name>
    <message>
        <source>All about {code:plain}</source>
        <translation>Tout sur {code:plain}</translation>
    </message>
    <message>
        <source>Where the report says {code:plain}</source>
        <translation>À l’endroit où le rapport indique {code:plain}</translation>
    </message>
    <message>
        <source>Then ask: “What stands at the bottom left now?” Another code than {code:plain} is the next one to look up. It is over when the tool works.</source>
        <translation>Demandez ensuite&#xa0;: «&#xa0;Qu’est-ce qui est écrit maintenant en bas à gauche&#xa0;?&#xa0;» Un autre code que {code:plain} est le prochain à rechercher. C’est réglé quand l’outil fonctionne.</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Lire un rapport</translation>
    </message>
    <message>
        <source>Paste the report that a caller sent you, just as the mail shows it. It stays on this computer.</source>
        <translation>Collez le rapport que la personne vous a envoyé, exactement tel que l’e-mail l’affiche. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation>Collez le rapport ici</translation>
    </message>
    <message>
        <source>Something in it looked like a token, and was taken out here at once. Ask the caller to delete that mail: with the token anybody can open their pages.</source>
        <translation>Quelque chose y ressemblait à un jeton et en a été retiré aussitôt. Demandez à la personne de supprimer cet e-mail&#xa0;: avec le jeton, n’importe qui peut ouvrir ses pages.</translation>
    </message>
    <message>
        <source>No code was found in it. Ask what stands at the bottom left of the window.</source>
        <translation>Aucun code n’y a été trouvé. Demandez ce qui est écrit en bas à gauche de la fenêtre.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>Dans l’ordre chronologique</translation>
    </message>
    <message>
        <source>The other codes, the newest first</source>
        <translation>Les autres codes, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>À dire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{tool} works with Notion again</source>
        <translation>{tool} fonctionne de nouveau avec Notion</translation>
    </message>
    <message>
        <source>{tool} works with Notion</source>
        <translation>{tool} fonctionne avec Notion</translation>
    </message>
    <message>
        <source>Not yet confirmed: {tool}</source>
        <translation>Pas encore confirmé&#xa0;: {tool}</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>Le jeton fonctionne</translation>
    </message>
    <message>
        <source>You know the way</source>
        <translation>Vous savez comment faire</translation>
    </message>
    <message>
        <source>Token of “{connection}” in “{workspace}”, checked {when:at}.</source>
        <translation>Jeton de «&#xa0;{connection}&#xa0;» dans «&#xa0;{workspace}&#xa0;», vérifié {when:at}.</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %n database(s).</source>
        <translation>
            <numerusform>Il a accès à %n base de données.</numerusform>
            <numerusform>Il a accès à %n bases de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer as “{name}”, and read back to make sure.</source>
        <translation>Gardé sur cet ordinateur, puis relu pour vérification&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Not saved on this computer. It is forgotten when this window closes.</source>
        <translation>Pas enregistré sur cet ordinateur. Il sera oublié à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>The wizard has not saved the token, and forgets it when this window closes.</source>
        <translation>L’assistant n’a pas enregistré le jeton, et l’oubliera à la fermeture de cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). What was there before is kept beside, as a copy.</source>
        <translation>
            <numerusform>Le nouveau jeton a été mis dans %n fichier. Ce qui s’y trouvait avant est gardé à côté, dans une copie.</numerusform>
            <numerusform>Le nouveau jeton a été mis dans %n fichiers. Ce qui s’y trouvait avant est gardé à côté, dans une copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). No copy was left.</source>
        <translation>
            <numerusform>Le nouveau jeton a été mis dans %n fichier. Aucune copie n’a été laissée.</numerusform>
            <numerusform>Le nouveau jeton a été mis dans %n fichiers. Aucune copie n’a été laissée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The save was undone: the token before is back.</source>
        <translation>L’enregistrement a été annulé&#xa0;: le jeton précédent est rétabli.</translation>
    </message>
    <message>
        <source>The save was undone: the token before is back, but Notion does not accept it.</source>
        <translation>L’enregistrement a été annulé&#xa0;: le jeton précédent est rétabli, mais Notion ne l’accepte pas.</translation>
    </message>
    <message>
        <source>Nothing else on this computer was changed.</source>
        <translation>Rien d’autre n’a changé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed.</source>
        <translation>Rien n’a changé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>RenameRow</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Le renommer</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Notion Wizard {version}: report for support</source>
        <translation>Notion Wizard {version}&#xa0;: rapport pour le support</translation>
    </message>
    <message>
        <source>System: {system}, Python {python}, Qt {qt}</source>
        <translation>Système&#xa0;: {system}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Keychain: {keychain}</source>
        <translation>Trousseau&#xa0;: {keychain}</translation>
    </message>
    <message>
        <source>Proxy: yes</source>
        <translation>Proxy&#xa0;: oui</translation>
    </message>
    <message>
        <source>Proxy: no</source>
        <translation>Proxy&#xa0;: non</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Entraînement&#xa0;: rien n’est réel ici</translation>
    </message>
    <message>
        <source>Steps of this path: {steps:plain}</source>
        <translation>Étapes de ce parcours&#xa0;: {steps:plain}</translation>
    </message>
    <message>
        <source>Tool: {tool}. What happened: {situation}</source>
        <translation>Outil&#xa0;: {tool}. Ce qui s’est passé&#xa0;: {situation}</translation>
    </message>
    <message>
        <source>Screens and codes</source>
        <translation>Écrans et codes</translation>
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
        <translation>[x] L’outil fonctionne</translation>
    </message>
    <message>
        <source>[ ] The test was left for later</source>
        <translation>[ ] Le test a été remis à plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s)</source>
        <translation>
            <numerusform>Collé&#xa0;: %n caractère</numerusform>
            <numerusform>Collé&#xa0;: %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>Collé&#xa0;: %n caractère, commence par {begins}, se termine par {ends}</numerusform>
            <numerusform>Collé&#xa0;: %n caractères, commence par {begins}, se termine par {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in it: {codes:plain}</source>
        <translation>Trouvé dedans&#xa0;: {codes:plain}</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>{job}: {seconds} s</source>
        <translation>{job}&#xa0;: {seconds} s</translation>
    </message>
    <message>
        <source>{job}: {seconds} s, {code}</source>
        <translation>{job}&#xa0;: {seconds} s, {code}</translation>
    </message>
    <message>
        <source>Answer: status {status}, Notion’s code {notion_code}</source>
        <translation>Réponse&#xa0;: statut {status}, code de Notion {notion_code}</translation>
    </message>
    <message>
        <source>A proxy answered: status {proxy_status}</source>
        <translation>Un proxy a répondu&#xa0;: statut {proxy_status}</translation>
    </message>
    <message>
        <source>Request numbers at Notion: {ids:plain}</source>
        <translation>Numéros des demandes chez Notion&#xa0;: {ids:plain}</translation>
    </message>
    <message>
        <source>The wizard’s own mistake: {kind}, {place:plain} ({code})</source>
        <translation>Erreur de l’assistant lui-même&#xa0;: {kind}, {place:plain} ({code})</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n base de données trouvée</numerusform>
            <numerusform>%n bases de données trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: {title}</source>
        <translation>Base de données&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of workspaces, connections and saved tokens.</source>
        <translation>Ne figurent pas dans ce rapport&#xa0;: le jeton (sauf son début et ses quatre derniers caractères), les autres textes collés ou tapés, comme les liens et les messages d’erreur, les noms et le contenu des fichiers, l’adresse et le mot de passe du proxy, ni les noms des espaces de travail, des connexions et des jetons enregistrés.</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of databases, workspaces, connections and saved tokens.</source>
        <translation>Ne figurent pas dans ce rapport&#xa0;: le jeton (sauf son début et ses quatre derniers caractères), les autres textes collés ou tapés, comme les liens et les messages d’erreur, les noms et le contenu des fichiers, l’adresse et le mot de passe du proxy, ni les noms des bases de données, des espaces de travail, des connexions et des jetons enregistrés.</translation>
    </message>
    <message>
        <source>Reaching Notion</source>
        <translation>Accès à Notion</translation>
    </message>
    <message>
        <source>Reading the saved token</source>
        <translation>Lecture du jeton enregistré</translation>
    </message>
    <message>
        <source>Asking Notion about the token</source>
        <translation>Question à Notion sur le jeton</translation>
    </message>
    <message>
        <source>Asking what it may do</source>
        <translation>Question sur ses droits</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>Liste des bases de données</translation>
    </message>
    <message>
        <source>Naming their places</source>
        <translation>Noms de leurs emplacements</translation>
    </message>
    <message>
        <source>Checking a link</source>
        <translation>Vérification d’un lien</translation>
    </message>
    <message>
        <source>Watching for a database</source>
        <translation>Attente d’une base de données</translation>
    </message>
    <message>
        <source>Saving and reading back</source>
        <translation>Enregistrement et relecture</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>Enregistré&#xa0;: {file:plain}</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour le support</translation>
    </message>
    <message>
        <source>This is all of it. Nothing is sent: copy or save it, and give it to whoever helps you. Of the token, only its beginning and its last four characters are in it.</source>
        <translation>Voici tout son contenu. Rien n’est envoyé&#xa0;: copiez-le ou enregistrez-le, et donnez-le à la personne qui vous aide. Du jeton, il ne contient que le début et les quatre derniers caractères.</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Le rapport complet</translation>
    </message>
    <message>
        <source>Names of databases too</source>
        <translation>Aussi les noms des bases de données</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ReportReading</name>
    <message>
        <source>The report covers {first:plain} to {last:plain}.</source>
        <translation>Le rapport va de {first:plain} à {last:plain}.</translation>
    </message>
    <message numerus="yes">
        <source>{code} came %n time(s): what it advises was not done yet, or it did not help.</source>
        <translation>
            <numerusform>{code} est apparu %n fois&#xa0;: ce qu’il conseille n’a pas encore été fait, ou n’a pas aidé.</numerusform>
            <numerusform>{code} est apparu %n fois&#xa0;: ce qu’il conseille n’a pas encore été fait, ou n’a pas aidé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted; a whole token has {whole}.</source>
        <translation>
            <numerusform>%n caractère a été collé&#xa0;; un jeton complet en a {whole}.</numerusform>
            <numerusform>%n caractères ont été collés&#xa0;; un jeton complet en a {whole}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted, as many as a whole token has.</source>
        <translation>
            <numerusform>%n caractère a été collé, autant qu’en a un jeton complet.</numerusform>
            <numerusform>%n caractères ont été collés, autant qu’en a un jeton complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” took {seconds} seconds, and most often it is less than one: the network is slow, or something on the way holds answers back.</source>
        <translation>«&#xa0;{name}&#xa0;» a pris {seconds} secondes, alors que c’est le plus souvent moins d’une&#xa0;: le réseau est lent, ou quelque chose en chemin retient les réponses.</translation>
    </message>
    <message>
        <source>Notion was not asked with success, so nothing is known of the token. The way comes first.</source>
        <translation>Notion n’a pas pu être interrogé avec succès, on ne sait donc rien du jeton. Il faut d’abord s’occuper du chemin vers Notion.</translation>
    </message>
    <message>
        <source>Status 401: Notion was reached, and turned this very token down.</source>
        <translation>Statut 401&#xa0;: Notion a été atteint, et a refusé exactement ce jeton.</translation>
    </message>
    <message>
        <source>Status 403: beside a code of Notion’s the token is known and may not do this; without one something on the way blocked it.</source>
        <translation>Statut 403&#xa0;: avec un code de Notion, le jeton est connu et n’a pas ce droit&#xa0;; sans code, quelque chose l’a bloqué en chemin.</translation>
    </message>
    <message>
        <source>Status 404: the token is fine; what was asked for is not shared with it, or is not there.</source>
        <translation>Statut 404&#xa0;: le jeton est bon&#xa0;; ce qui a été demandé n’est pas partagé avec lui, ou n’existe pas.</translation>
    </message>
    <message>
        <source>Status 407: a proxy wants somebody to sign in.</source>
        <translation>Statut 407&#xa0;: un proxy demande une identification.</translation>
    </message>
    <message>
        <source>Status 429: Notion asks for a pause. It says nothing about the token.</source>
        <translation>Statut 429&#xa0;: Notion demande une pause. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>Status {status}: trouble at Notion or on the way. It says nothing about the token.</source>
        <translation>Statut {status}&#xa0;: des difficultés chez Notion ou en chemin. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>The tool works: nothing to do.</source>
        <translation>L’outil fonctionne&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The test was left for later.</source>
        <translation>Le test a été remis à plus tard.</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>It goes into {keychain}, where this computer keeps passwords.</source>
        <translation>Il va dans {keychain}, là où cet ordinateur garde les mots de passe.</translation>
    </message>
    <message>
        <source>Its name there: “{name}”</source>
        <translation>Son nom là-bas&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>It takes the place of “{name}”. The token before is kept as an entry of its own until you remove it, so you can undo this.</source>
        <translation>Il prend la place de «&#xa0;{name}&#xa0;». Le jeton précédent est gardé à part jusqu’à ce que vous le supprimiez&#xa0;: vous pouvez donc revenir en arrière.</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <source>A copy for you, on this computer. Your tools do not change by themselves.</source>
        <translation>Une copie pour vous, sur cet ordinateur. Vos outils ne changent pas tout seuls.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Save on this computer</source>
        <translation>Enregistrer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without saving, the token stays in memory until this window closes, or for 15 minutes without use.</source>
        <translation>Sans enregistrement, le jeton reste en mémoire jusqu’à la fermeture de cette fenêtre, ou pendant 15 minutes sans utilisation.</translation>
    </message>
    <message>
        <source>It goes where this computer keeps passwords.</source>
        <translation>Il va là où cet ordinateur garde les mots de passe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>last worked {when:at}</source>
        <translation>a fonctionné pour la dernière fois {when:at}</translation>
    </message>
    <message>
        <source>saved {when:at}</source>
        <translation>enregistré {when:at}</translation>
    </message>
    <message>
        <source>no longer in this computer’s keychain</source>
        <translation>n’est plus dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>one more token is kept with it</source>
        <translation>un autre jeton est gardé avec celui-ci</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Jetons enregistrés</translation>
    </message>
</context>
<context>
    <name>SavedTokens</name>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Bring the other token of “{name}” back?</source>
        <translation>Rétablir l’autre jeton de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is copied. It stays on the clipboard for %n minute(s) at most.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» est copié. Il reste dans le presse-papiers %n minute au plus.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» est copié. Il reste dans le presse-papiers %n minutes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Jetons enregistrés</translation>
    </message>
    <message>
        <source>This computer keeps a copy of them. What you do here changes nothing in Notion or in your tools.</source>
        <translation>Cet ordinateur en garde une copie. Ce que vous faites ici ne change rien dans Notion ni dans vos outils.</translation>
    </message>
    <message>
        <source>No token is saved here yet.</source>
        <translation>Aucun jeton n’est encore enregistré ici.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Bring the other token back</source>
        <translation>Rétablir l’autre jeton</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>In Notion nothing changes: the connection stays, and tools that have this token go on using it. To end the token itself, remove its connection in Notion.</source>
        <translation>Dans Notion, rien ne change&#xa0;: la connexion reste, et les outils qui ont ce jeton continuent à l’utiliser. Pour mettre fin au jeton lui-même, supprimez sa connexion dans Notion.</translation>
    </message>
    <message>
        <source>The other token that is kept with it is removed, too.</source>
        <translation>L’autre jeton, gardé avec celui-ci, est supprimé aussi.</translation>
    </message>
    <message>
        <source>Notion is asked first whether that one works. If it does, it takes the place of the one kept now, which is then forgotten on this computer. If not, both are kept, and you can change back.</source>
        <translation>On demande d’abord à Notion si l’autre jeton fonctionne. Si oui, il prend la place de celui qui est gardé maintenant, qui est alors oublié sur cet ordinateur. Sinon, les deux sont gardés, et vous pouvez revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Your tokens</source>
        <translation>Vos jetons</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>Partager la base de données</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtenir le jeton</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Vérifier le jeton</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>Votre outil</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Two questions, and the wizard shows only the steps you need.</source>
        <translation>Deux questions, et l’assistant ne montre que les étapes qu’il vous faut.</translation>
    </message>
    <message>
        <source>Notion Wizard is independent and not affiliated with Notion. Nothing leaves this computer but requests to Notion.</source>
        <translation>Notion Wizard est indépendant et n’est pas affilié à Notion. Rien ne quitte cet ordinateur, sauf les demandes à Notion.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it here and skip the questions</source>
        <translation>Vous avez le message d’erreur&#xa0;? Collez-le ici et passez les questions</translation>
    </message>
    <message>
        <source>The wizard does not know this message. The two questions lead on.</source>
        <translation>L’assistant ne connaît pas ce message. Les deux questions vous feront avancer.</translation>
    </message>
    <message>
        <source>Now choose below where you see the error.</source>
        <translation>Choisissez maintenant ci-dessous où vous voyez l’erreur.</translation>
    </message>
    <message>
        <source>Trying the way to Notion…</source>
        <translation>Essai du chemin vers Notion…</translation>
    </message>
    <message>
        <source>Where do you see the error?</source>
        <translation>Où voyez-vous l’erreur&#xa0;?</translation>
    </message>
    <message>
        <source>Script or program</source>
        <translation>Script ou programme</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Un autre outil</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>Pas encore dans un outil</translation>
    </message>
    <message>
        <source>Connected with a token</source>
        <translation>Par un jeton</translation>
    </message>
    <message>
        <source>Signed in with Notion</source>
        <translation>Par un compte Notion</translation>
    </message>
    <message>
        <source>How is Make connected?</source>
        <translation>Comment Make est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>The token is turned down, or I’m not sure</source>
        <translation>Le jeton est refusé, ou je ne sais pas</translation>
    </message>
    <message>
        <source>“API token is invalid”, “unauthorized”, error 401</source>
        <translation>«&#xa0;API token is invalid&#xa0;», «&#xa0;unauthorized&#xa0;», erreur 401</translation>
    </message>
    <message>
        <source>We moved to another workspace or account</source>
        <translation>Nous avons changé d’espace de travail ou de compte</translation>
    </message>
    <message>
        <source>Tokens do not move along</source>
        <translation>Les jetons ne suivent pas</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>Ça marche, mais il manque une base de données</translation>
    </message>
    <message>
        <source>Often it only has to be shared</source>
        <translation>Souvent, il suffit de la partager</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>I am setting this tool up</source>
        <translation>Je mets cet outil en place</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>Home: your tokens</source>
        <translation>Accueil&#xa0;: vos jetons</translation>
    </message>
    <message>
        <source>There is a card for each saved token and for everything that is not finished yet.</source>
        <translation>Il y a une carte pour chaque jeton enregistré et pour tout ce qui n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>“Check now” asks Notion whether a saved token still works.</source>
        <translation>«&#xa0;Vérifier maintenant&#xa0;» demande à Notion si un jeton enregistré fonctionne encore.</translation>
    </message>
    <message>
        <source>“Replace it” is for a token that your tool no longer accepts.</source>
        <translation>«&#xa0;Le remplacer&#xa0;» sert quand votre outil n’accepte plus un jeton.</translation>
    </message>
    <message>
        <source>Another tool or another workspace? Click “Something else”.</source>
        <translation>Un autre outil ou un autre espace de travail&#xa0;? Cliquez sur «&#xa0;Autre chose&#xa0;».</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Two questions, so that you see only the steps you need. Your answers change nothing, and you can come back to them.</source>
        <translation>Deux questions, pour ne voir que les étapes qu’il vous faut. Vos réponses ne modifient rien, et vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it at the top: the wizard answers the questions.</source>
        <translation>Vous avez le message d’erreur&#xa0;? Collez-le en haut&#xa0;: l’assistant répond aux questions.</translation>
    </message>
    <message>
        <source>Not sure what happened? Leave the first answer; the check finds out.</source>
        <translation>Vous ne savez pas bien ce qui s’est passé&#xa0;? Laissez la première réponse&#xa0;; la vérification le dira.</translation>
    </message>
    <message>
        <source>Some tools, such as Zapier, need no token at all: the wizard says so and shows how to connect them again.</source>
        <translation>Certains outils, comme Zapier, n’ont besoin d’aucun jeton&#xa0;: l’assistant le dit et montre comment les reconnecter.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtenir le jeton</translation>
    </message>
    <message>
        <source>Notion shows the token to workspace owners only. They open the connection, click {show}, then {copy}.</source>
        <translation>Notion ne montre le jeton qu’aux propriétaires de l’espace de travail. Ils ouvrent la connexion, cliquent sur {show}, puis sur {copy}.</translation>
    </message>
    <message>
        <source>No owner, or not sure? Choose No: a message for the owner is ready.</source>
        <translation>Vous n’êtes pas propriétaire, ou vous ne savez pas&#xa0;? Choisissez Non&#xa0;: un message pour le propriétaire est prêt.</translation>
    </message>
    <message>
        <source>Click {refresh} only where the wizard says so: it can stop every tool that uses this connection.</source>
        <translation>Ne cliquez sur {refresh} que si l’assistant le dit&#xa0;: cela peut arrêter tous les outils qui utilisent cette connexion.</translation>
    </message>
    <message>
        <source>The connection is not in the list? Look at the top left of Notion whether this is the right workspace.</source>
        <translation>La connexion n’est pas dans la liste&#xa0;? Regardez en haut à gauche dans Notion si c’est le bon espace de travail.</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Vérifier le jeton</translation>
    </message>
    <message>
        <source>Paste the token, and the wizard asks Notion about it at once. It stays hidden and is sent to nobody but Notion.</source>
        <translation>Collez le jeton&#xa0;: l’assistant interroge aussitôt Notion à son sujet. Il reste masqué et n’est envoyé à personne d’autre qu’à Notion.</translation>
    </message>
    <message>
        <source>Spaces, line breaks and quotes around it do no harm: they are removed, and the wizard tells you.</source>
        <translation>Les espaces, retours à la ligne et guillemets autour ne gênent pas&#xa0;: ils sont supprimés, et l’assistant vous le dit.</translation>
    </message>
    <message>
        <source>Click {copy} in Notion and Paste here; typing goes wrong too easily.</source>
        <translation>Cliquez sur {copy} dans Notion, puis sur Coller ici&#xa0;; en tapant, on se trompe trop facilement.</translation>
    </message>
    <message>
        <source>A card says what is wrong and what to do. Read its code at the bottom left to support.</source>
        <translation>Une carte dit ce qui ne va pas et ce qu’il faut faire. Lisez son code, en bas à gauche, au support.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>These are the databases that the token can see. An empty list is no fault of the token: nothing is shared with its connection yet.</source>
        <translation>Voici les bases de données que le jeton peut voir. Une liste vide n’est pas un défaut du jeton&#xa0;: rien n’est encore partagé avec sa connexion.</translation>
    </message>
    <message>
        <source>In Notion open the database, click {menu}, then {connections}, and add the connection.</source>
        <translation>Dans Notion, ouvrez la base de données, cliquez sur {menu}, puis sur {connections}, et ajoutez la connexion.</translation>
    </message>
    <message>
        <source>Just shared? It can take a minute; the wizard looks again by itself.</source>
        <translation>Vous venez de la partager&#xa0;? Cela peut prendre une minute&#xa0;; l’assistant cherche de nouveau de lui-même.</translation>
    </message>
    <message>
        <source>You need not wait: you can go on at any time.</source>
        <translation>Vous n’avez pas besoin d’attendre&#xa0;: vous pouvez continuer à tout moment.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A copy for you, where this computer keeps passwords. Your tools do not change by themselves.</source>
        <translation>Une copie pour vous, là où cet ordinateur garde les mots de passe. Vos outils ne changent pas tout seuls.</translation>
    </message>
    <message>
        <source>A separate window may ask for a password: it wants the one you sign in to this computer with, not the token.</source>
        <translation>Une fenêtre séparée peut demander un mot de passe&#xa0;: c’est celui de votre session sur cet ordinateur, pas le jeton.</translation>
    </message>
    <message>
        <source>Not your own computer? Choose “Go on without saving”.</source>
        <translation>Ce n’est pas votre ordinateur&#xa0;? Choisissez «&#xa0;Continuer sans enregistrer&#xa0;».</translation>
    </message>
    <message>
        <source>“Copy token” puts the token on the clipboard for a few minutes only.</source>
        <translation>«&#xa0;Copier le jeton&#xa0;» ne le met dans le presse-papiers que pour quelques minutes.</translation>
    </message>
    <message>
        <source>No time now? Click “I’ll test later”; Home keeps it for you.</source>
        <translation>Pas le temps maintenant&#xa0;? Cliquez sur «&#xa0;Je testerai plus tard&#xa0;»&#xa0;; l’accueil vous le rappellera.</translation>
    </message>
    <message>
        <source>The token saved before is kept, so you can undo this.</source>
        <translation>Le jeton enregistré auparavant est gardé, vous pouvez donc revenir en arrière.</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>Votre outil</translation>
    </message>
    <message>
        <source>The last step: put the token into your tool, and try there whether it works.</source>
        <translation>La dernière étape&#xa0;: mettez le jeton dans votre outil, et essayez là s’il fonctionne.</translation>
    </message>
    <message>
        <source>Still an error? Say so under the steps and paste the message: the wizard says what to look at.</source>
        <translation>Encore une erreur&#xa0;? Dites-le sous les étapes et collez le message&#xa0;: l’assistant dit où regarder.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This is what was done, and where the token is kept.</source>
        <translation>Voici ce qui a été fait, et où le jeton est gardé.</translation>
    </message>
    <message>
        <source>Working with support? Read them the number here, and what stands before it.</source>
        <translation>Le support vous aide&#xa0;? Lisez-lui le numéro indiqué ici, et ce qui est écrit devant.</translation>
    </message>
    <message>
        <source>The receipt tells the same in a file. The token is not in it.</source>
        <translation>Le récapitulatif dit la même chose dans un fichier. Le jeton n’y figure pas.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Help with this step</source>
        <translation>Aide pour cette étape</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour le support</translation>
    </message>
</context>
<context>
    <name>SupportHandbook</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>Enregistré&#xa0;: {file:plain}</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>Manuel du support</translation>
    </message>
    <message>
        <source>For everybody who helps someone else on the phone.</source>
        <translation>Pour toutes les personnes qui en aident une autre au téléphone.</translation>
    </message>
    <message>
        <source>How a call goes, all codes (what the caller sees, why, what to say and what to do), the directions in Notion and the steps of each tool, on one page. It has a search field, prints well and works without internet.</source>
        <translation>Le déroulement d’un appel, tous les codes (ce que voit la personne, pourquoi, quoi dire et quoi faire), les instructions pour Notion et les étapes de chaque outil, sur une seule page. Elle a un champ de recherche, s’imprime bien et fonctionne sans Internet.</translation>
    </message>
    <message>
        <source>Save the handbook</source>
        <translation>Enregistrer le manuel</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Token of the old workspace, token of the new one</source>
        <translation>Jeton de l’ancien espace de travail, jeton du nouveau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Old workspace</source>
        <translation>Ancien espace de travail</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>D’où vient-il&#xa0;?</translation>
    </message>
    <message>
        <source>From a connection in the workspace you left</source>
        <translation>D’une connexion de l’espace de travail que vous avez quitté</translation>
    </message>
    <message>
        <source>From a connection made in the workspace you moved to</source>
        <translation>D’une connexion créée dans votre nouvel espace de travail</translation>
    </message>
    <message>
        <source>Does it still work?</source>
        <translation>Fonctionne-t-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>Often yes, as long as the old workspace and its connection exist: that is why the mix-up goes unnoticed</source>
        <translation>Souvent oui, tant que l’ancien espace de travail et sa connexion existent&#xa0;: c’est pourquoi la confusion passe inaperçue</translation>
    </message>
    <message>
        <source>Yes, from the moment it is made</source>
        <translation>Oui, dès sa création</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>Que voit-il&#xa0;?</translation>
    </message>
    <message>
        <source>The old pages only, none that are in the new workspace</source>
        <translation>Seulement les anciennes pages, aucune du nouvel espace de travail</translation>
    </message>
    <message>
        <source>What you add to its connection, and all pages inside</source>
        <translation>Ce que vous ajoutez à sa connexion, et toutes les pages à l’intérieur</translation>
    </message>
    <message>
        <source>Did it move along?</source>
        <translation>A-t-il suivi&#xa0;?</translation>
    </message>
    <message>
        <source>No: neither tokens nor connections move</source>
        <translation>Non&#xa0;: ni les jetons ni les connexions ne suivent</translation>
    </message>
    <message>
        <source>It is new, so put it into every tool once</source>
        <translation>Il est nouveau&#xa0;: mettez-le une fois dans chaque outil</translation>
    </message>
    <message>
        <source>And the databases?</source>
        <translation>Et les bases de données&#xa0;?</translation>
    </message>
    <message>
        <source>Your tool still has the old ones chosen</source>
        <translation>Dans votre outil, ce sont encore les anciennes qui sont sélectionnées</translation>
    </message>
    <message>
        <source>Copies are new databases: pick them in your tool again</source>
        <translation>Les copies sont de nouvelles bases de données&#xa0;: sélectionnez-les de nouveau dans votre outil</translation>
    </message>
    <message>
        <source>The tokens look alike. The check shows which workspace a token opens.</source>
        <translation>Les jetons se ressemblent. La vérification montre quel espace de travail un jeton ouvre.</translation>
    </message>
    <message>
        <source>Revoked, expired, or wrong from the start</source>
        <translation>Révoqué, expiré, ou faux dès le départ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Wrong or damaged</source>
        <translation>Faux ou endommagé</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Someone clicked {refresh}, or removed the connection or the token</source>
        <translation>Quelqu’un a cliqué sur {refresh}, ou a supprimé la connexion ou le jeton</translation>
    </message>
    <message>
        <source>Its last day has passed; only personal tokens have one</source>
        <translation>Son dernier jour est passé&#xa0;; seuls les jetons personnels en ont un</translation>
    </message>
    <message>
        <source>A part is missing, something was added, or it is no token of Notion’s at all</source>
        <translation>Il manque une partie, quelque chose a été ajouté, ou ce n’est pas du tout un jeton de Notion</translation>
    </message>
    <message>
        <source>What does Notion say?</source>
        <translation>Que dit Notion&#xa0;?</translation>
    </message>
    <message>
        <source>“API token is invalid.”</source>
        <translation>«&#xa0;API token is invalid.&#xa0;»</translation>
    </message>
    <message>
        <source>How can you tell?</source>
        <translation>Comment le reconnaître&#xa0;?</translation>
    </message>
    <message>
        <source>It worked before, and Notion now shows a token that ends differently, or the connection is gone</source>
        <translation>Il fonctionnait avant, et Notion affiche maintenant un jeton qui se termine autrement, ou la connexion a disparu</translation>
    </message>
    <message>
        <source>It worked before, and its date is past on the page of personal tokens</source>
        <translation>Il fonctionnait avant, et sa date est passée sur la page des jetons personnels</translation>
    </message>
    <message>
        <source>It never worked, or the check names what is wrong with it</source>
        <translation>Il n’a jamais fonctionné, ou la vérification dit ce qui ne va pas</translation>
    </message>
    <message>
        <source>Will it work again?</source>
        <translation>Fonctionnera-t-il de nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Only a damaged one: once it is copied whole</source>
        <translation>Seulement s’il est endommagé&#xa0;: une fois copié en entier</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Quelle est la solution&#xa0;?</translation>
    </message>
    <message>
        <source>Copy the present one with {show} and {copy}; if the connection is gone, make a new one. All its tools need the new token</source>
        <translation>Copiez l’actuel avec {show} et {copy}&#xa0;; si la connexion a disparu, créez-en une nouvelle. Tous ses outils ont besoin du nouveau jeton</translation>
    </message>
    <message>
        <source>Make a new personal token</source>
        <translation>Créez un nouveau jeton personnel</translation>
    </message>
    <message>
        <source>Copy it again with the {copy} button in Notion</source>
        <translation>Copiez-le de nouveau avec le bouton {copy} dans Notion</translation>
    </message>
    <message>
        <source>Notion has one message for all three. Older articles name three messages: today the wizard finds the reason from the token itself and from what it saw before.</source>
        <translation>Notion a un seul message pour les trois cas. Des articles plus anciens parlent de trois messages&#xa0;: aujourd’hui, l’assistant trouve la raison à partir du jeton lui-même et de ce qu’il a vu auparavant.</translation>
    </message>
</context>
<context>
    <name>ThisStep</name>
    <message>
        <source>What does {code} mean?</source>
        <translation>Que signifie {code}&#xa0;?</translation>
    </message>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>Date de nos instructions&#xa0;: {month:plain}. Vous ne trouvez pas cela dans Notion&#xa0;? Le nom a peut-être changé depuis&#xa0;: cherchez un mot semblable près de cet endroit.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>No environment variable that the wizard can see here holds a Notion token.</source>
        <translation>Aucune variable d’environnement que l’assistant puisse voir ici ne contient de jeton Notion.</translation>
    </message>
    <message>
        <source>{variable} on this computer has the new token already.</source>
        <translation>Sur cet ordinateur, {variable} contient déjà le nouveau jeton.</translation>
    </message>
    <message>
        <source>{variable} on this computer still holds the old token ({masked}).</source>
        <translation>Sur cet ordinateur, {variable} contient encore l’ancien jeton ({masked}).</translation>
    </message>
    <message>
        <source>{variable} on this computer holds the token of another connection, “{connection}” ({masked}).</source>
        <translation>Sur cet ordinateur, {variable} contient le jeton d’une autre connexion, «&#xa0;{connection}&#xa0;» ({masked}).</translation>
    </message>
    <message>
        <source>{variable} on this computer holds a Notion token that the wizard does not know ({masked}).</source>
        <translation>Sur cet ordinateur, {variable} contient un jeton Notion que l’assistant ne connaît pas ({masked}).</translation>
    </message>
    <message>
        <source>{variable} gets the new token in every new window of the terminal.</source>
        <translation>Dans chaque nouvelle fenêtre du terminal, {variable} reçoit le nouveau jeton.</translation>
    </message>
    <message>
        <source>{variable} still gets the old token ({masked}) in every new window of the terminal.</source>
        <translation>Dans chaque nouvelle fenêtre du terminal, {variable} reçoit encore l’ancien jeton ({masked}).</translation>
    </message>
    <message>
        <source>{variable} gets the token of another connection, “{connection}” ({masked}), in every new window of the terminal.</source>
        <translation>Dans chaque nouvelle fenêtre du terminal, {variable} reçoit le jeton d’une autre connexion, «&#xa0;{connection}&#xa0;» ({masked}).</translation>
    </message>
    <message>
        <source>{variable} gets a Notion token that the wizard does not know ({masked}) in every new window of the terminal.</source>
        <translation>Dans chaque nouvelle fenêtre du terminal, {variable} reçoit un jeton Notion que l’assistant ne connaît pas ({masked}).</translation>
    </message>
    <message>
        <source>{variable} is set on this computer, but there is no whole Notion token in it.</source>
        <translation>Sur cet ordinateur, {variable} est définie, mais ne contient pas de jeton Notion complet.</translation>
    </message>
    <message>
        <source>What is open now still has another {variable}: close the program and its window, and open them again.</source>
        <translation>Ce qui est ouvert en ce moment a encore une autre valeur pour {variable}&#xa0;: fermez le programme et sa fenêtre, puis rouvrez-les.</translation>
    </message>
    <message>
        <source>It is set in “{file:plain}”, line {line:plain}.</source>
        <translation>Elle est définie dans «&#xa0;{file:plain}&#xa0;», ligne {line:plain}.</translation>
    </message>
    <message>
        <source>It is set in the environment variables of your Windows account.</source>
        <translation>Elle est définie dans les variables d’environnement de votre compte Windows.</translation>
    </message>
    <message>
        <source>It is set in Windows’ environment variables for everyone here.</source>
        <translation>Elle est définie dans les variables d’environnement de Windows, pour tous les comptes de cet ordinateur.</translation>
    </message>
    <message>
        <source>The wizard cannot see where it is set.</source>
        <translation>L’assistant ne voit pas où elle est définie.</translation>
    </message>
    <message>
        <source>Programs take it before any file, so put the new token there too.</source>
        <translation>Les programmes l’utilisent avant n’importe quel fichier&#xa0;: mettez-y donc aussi le nouveau jeton.</translation>
    </message>
    <message>
        <source>Line {line:plain}: the new token</source>
        <translation>Ligne {line:plain}&#xa0;: le nouveau jeton</translation>
    </message>
    <message>
        <source>Line {line:plain}: the old token, {masked}</source>
        <translation>Ligne {line:plain}&#xa0;: l’ancien jeton, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token of another connection, {masked}</source>
        <translation>Ligne {line:plain}&#xa0;: le jeton d’une autre connexion, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: a token that the wizard does not know, {masked}</source>
        <translation>Ligne {line:plain}&#xa0;: un jeton que l’assistant ne connaît pas, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token to be replaced, {masked}</source>
        <translation>Ligne {line:plain}&#xa0;: le jeton à remplacer, {masked}</translation>
    </message>
    <message>
        <source>No file there holds the old token.</source>
        <translation>Aucun fichier n’y contient l’ancien jeton.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may still hold the old token.</source>
        <translation>
            <numerusform>%n fichier y contient peut-être encore l’ancien jeton.</numerusform>
            <numerusform>%n fichiers y contiennent peut-être encore l’ancien jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file there holds another Notion token.</source>
        <translation>Aucun fichier n’y contient d’autre jeton Notion.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may hold another Notion token.</source>
        <translation>
            <numerusform>%n fichier y contient peut-être un autre jeton Notion.</numerusform>
            <numerusform>%n fichiers y contiennent peut-être un autre jeton Notion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s).</source>
        <translation>
            <numerusform>%n fichier examiné.</numerusform>
            <numerusform>%n fichiers examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: the rest of the folder was not looked at.</source>
        <translation>Vous l’avez arrêté&#xa0;: le reste du dossier n’a pas été examiné.</translation>
    </message>
    <message numerus="yes">
        <source>The new token stands in %n file(s).</source>
        <translation>
            <numerusform>Le nouveau jeton se trouve dans %n fichier.</numerusform>
            <numerusform>Le nouveau jeton se trouve dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of another connection stands in %n file(s); the wizard leaves that alone.</source>
        <translation>
            <numerusform>Le jeton d’une autre connexion se trouve dans %n fichier&#xa0;; l’assistant n’y touche pas.</numerusform>
            <numerusform>Le jeton d’une autre connexion se trouve dans %n fichiers&#xa0;; l’assistant n’y touche pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier ou dossier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers ou dossiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large to look at: %n file(s).</source>
        <translation>
            <numerusform>Trop volumineux pour être examiné&#xa0;: %n fichier.</numerusform>
            <numerusform>Trop volumineux pour être examinés&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Cliquez sur Show, puis sur Copy.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Collez-le ici.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Notion accepts this token</source>
        <translation>Notion accepte ce jeton</translation>
    </message>
    <message>
        <source>It opens “{workspace}” through “{connection}”.</source>
        <translation>Il ouvre «&#xa0;{workspace}&#xa0;» via «&#xa0;{connection}&#xa0;».</translation>
    </message>
    <message>
        <source>The token is good; Notion accepts it.</source>
        <translation>Le jeton est bon, Notion l’accepte.</translation>
    </message>
    <message>
        <source>This token opens another workspace</source>
        <translation>Ce jeton ouvre un autre espace de travail</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”. That is right only if you meant to change the workspace.</source>
        <translation>Il ouvre «&#xa0;{workspace}&#xa0;»&#xa0;; avant, c’était «&#xa0;{earlier_workspace}&#xa0;». Cela n’est normal que si vous vouliez changer d’espace de travail.</translation>
    </message>
    <message>
        <source>Go on if this is the workspace you want.</source>
        <translation>Continuez si c’est bien l’espace de travail que vous voulez.</translation>
    </message>
    <message>
        <source>Else choose the right one at the top left in Notion, and copy there.</source>
        <translation>Sinon, choisissez le bon en haut à gauche dans Notion, et copiez le jeton là.</translation>
    </message>
    <message>
        <source>The token is good, but it opens another workspace than before; did you mean that?</source>
        <translation>Le jeton est bon, mais il ouvre un autre espace de travail qu’avant&#xa0;; est-ce bien ce que vous vouliez&#xa0;?</translation>
    </message>
    <message>
        <source>This token opens your new workspace</source>
        <translation>Ce jeton ouvre votre nouvel espace de travail</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”.</source>
        <translation>Il ouvre «&#xa0;{workspace}&#xa0;»&#xa0;; avant, c’était «&#xa0;{earlier_workspace}&#xa0;».</translation>
    </message>
    <message>
        <source>The token is good, and it opens your new workspace.</source>
        <translation>Le jeton est bon, et il ouvre votre nouvel espace de travail.</translation>
    </message>
    <message>
        <source>This token belongs to another connection</source>
        <translation>Ce jeton appartient à une autre connexion</translation>
    </message>
    <message>
        <source>It opens the same workspace through “{connection}”. It may see other pages than the one before.</source>
        <translation>Il ouvre le même espace de travail via «&#xa0;{connection}&#xa0;». Il se peut qu’il voie d’autres pages que le précédent.</translation>
    </message>
    <message>
        <source>Go on if you meant to change it.</source>
        <translation>Continuez si vous vouliez bien en changer.</translation>
    </message>
    <message>
        <source>Share the pages that are missing with “{connection}” in Notion.</source>
        <translation>Dans Notion, partagez les pages qui manquent avec «&#xa0;{connection}&#xa0;».</translation>
    </message>
    <message>
        <source>The token is good, but it belongs to another connection than before; some pages may have to be shared again.</source>
        <translation>Le jeton est bon, mais il appartient à une autre connexion qu’avant&#xa0;; certaines pages sont peut-être à partager de nouveau.</translation>
    </message>
    <message>
        <source>This is a personal token</source>
        <translation>C’est un jeton personnel</translation>
    </message>
    <message>
        <source>It acts as the person who made it and sees what that person sees. It ends when its time is over, when it is revoked, or when that person leaves.</source>
        <translation>Il agit au nom de la personne qui l’a créé et voit ce qu’elle voit. Il prend fin quand sa durée de validité est écoulée, quand il est révoqué ou quand cette personne s’en va.</translation>
    </message>
    <message>
        <source>Go on if the tool is yours alone.</source>
        <translation>Continuez si l’outil ne sert qu’à vous.</translation>
    </message>
    <message>
        <source>Note the day it ends.</source>
        <translation>Notez le jour où il prend fin.</translation>
    </message>
    <message>
        <source>For a team, use the token of a connection (also called integration).</source>
        <translation>Pour une équipe, utilisez le jeton d’une connexion (aussi appelée intégration).</translation>
    </message>
    <message>
        <source>The token is good; it is a personal one, so it ends some day or when you leave.</source>
        <translation>Le jeton est bon&#xa0;; il est personnel, donc il prendra fin un jour, ou à votre départ.</translation>
    </message>
    <message>
        <source>This token still opens the old workspace</source>
        <translation>Ce jeton ouvre encore l’ancien espace de travail</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion, and copy the token there. Nothing was saved.</source>
        <translation>Vous avez dit avoir changé d’espace de travail. Vérifiez le nom en haut à gauche dans Notion, et copiez le jeton là. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Notion still had the old workspace open.</source>
        <translation>L’ancien espace de travail était encore ouvert dans Notion.</translation>
    </message>
    <message>
        <source>The browser is signed in with the old account.</source>
        <translation>Le navigateur est connecté à l’ancien compte.</translation>
    </message>
    <message>
        <source>The new connection was made in the old workspace.</source>
        <translation>La nouvelle connexion a été créée dans l’ancien espace de travail.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left.</source>
        <translation>Dans Notion, choisissez le nouvel espace de travail en haut à gauche.</translation>
    </message>
    <message>
        <source>Open the connection (also called integration), or make it there.</source>
        <translation>Ouvrez la connexion (aussi appelée intégration), ou créez-la à cet endroit.</translation>
    </message>
    <message>
        <source>The token works but still opens the old workspace; which name stands at the top left in Notion?</source>
        <translation>Le jeton fonctionne, mais ouvre encore l’ancien espace de travail&#xa0;; quel nom voyez-vous en haut à gauche dans Notion&#xa0;?</translation>
    </message>
    <message>
        <source>Is “{workspace}” the right workspace?</source>
        <translation>Est-ce que «&#xa0;{workspace}&#xa0;» est le bon espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Vous avez dit avoir changé d’espace de travail. Vérifiez le nom en haut à gauche dans Notion. Le jeton doit être créé dans le nouvel espace de travail.</translation>
    </message>
    <message>
        <source>If it is the old one, click “No, get the other token”.</source>
        <translation>Si c’est l’ancien, cliquez sur «&#xa0;Non, prendre l’autre jeton&#xa0;».</translation>
    </message>
    <message>
        <source>If it is the new one, click “Yes, it is right”, and go on with this token.</source>
        <translation>Si c’est le nouveau, cliquez sur «&#xa0;Oui, c’est le bon&#xa0;», et continuez avec ce jeton.</translation>
    </message>
    <message>
        <source>The token works; is the workspace that the screen names the new one?</source>
        <translation>Le jeton fonctionne&#xa0;; l’espace de travail indiqué à l’écran, est-ce bien le nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>This wizard may be out of date</source>
        <translation>Cet assistant n’est peut-être plus à jour</translation>
    </message>
    <message>
        <source>Notion did not understand the wizard’s question. Nothing is known about your token.</source>
        <translation>Notion n’a pas compris la question de l’assistant. On ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>Notion has changed since this version was made.</source>
        <translation>Notion a changé depuis cette version de l’assistant.</translation>
    </message>
    <message>
        <source>A proxy changed the question on its way.</source>
        <translation>Un proxy a modifié la question en chemin.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Installez la dernière version de Notion Wizard.</translation>
    </message>
    <message>
        <source>Your wizard may be too old for Notion; install the newest version.</source>
        <translation>Votre assistant est peut-être trop ancien pour Notion&#xa0;; installez la dernière version.</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted.</source>
        <translation>Il n’était pas complet quand il a été collé.</translation>
    </message>
    <message>
        <source>The token was replaced in Notion, and this is the older one.</source>
        <translation>Le jeton a été remplacé dans Notion, et celui-ci est l’ancien.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>La connexion a été supprimée.</translation>
    </message>
    <message>
        <source>It belongs to the workspace from before the move.</source>
        <translation>Il appartient à l’espace de travail d’avant le changement.</translation>
    </message>
    <message>
        <source>It is a webhook’s verification token, which looks just the same.</source>
        <translation>C’est le jeton de vérification d’un webhook, qui a exactement le même aspect.</translation>
    </message>
    <message>
        <source>A letter was changed when it was copied or typed.</source>
        <translation>Une lettre a changé quand il a été copié ou tapé.</translation>
    </message>
    <message>
        <source>It is a personal token, and it ended or its maker left.</source>
        <translation>C’est un jeton personnel&#xa0;: il a pris fin, ou la personne qui l’a créé est partie.</translation>
    </message>
    <message>
        <source>It was made a moment ago and is not known yet.</source>
        <translation>Il vient d’être créé et n’est pas encore connu.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy. Do not click Refresh yet.</source>
        <translation>Dans Notion, ouvrez la connexion, cliquez sur Show, puis sur Copy. Ne cliquez pas encore sur Refresh.</translation>
    </message>
    <message>
        <source>In Notion, click Copy next to the token, then paste it here.</source>
        <translation>Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Look for it in Notion, in the right workspace and account. Only if it is gone, make a new one.</source>
        <translation>Cherchez-la dans Notion, dans le bon espace de travail et le bon compte. Seulement si elle n’existe plus, créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left, and copy the token there.</source>
        <translation>Dans Notion, choisissez le nouvel espace de travail en haut à gauche, et copiez le jeton là.</translation>
    </message>
    <message>
        <source>Copy the token of the connection itself.</source>
        <translation>Copiez le jeton de la connexion elle-même.</translation>
    </message>
    <message>
        <source>Click Copy next to the token in Notion and paste it; do not type it.</source>
        <translation>Dans Notion, cliquez sur Copy à côté du jeton et collez-le&#xa0;; ne le tapez pas.</translation>
    </message>
    <message>
        <source>Its maker can make a new one; the token of a connection has no end date.</source>
        <translation>La personne qui l’a créé peut en créer un nouveau&#xa0;; le jeton d’une connexion, lui, n’a pas de date de fin.</translation>
    </message>
    <message>
        <source>Wait one minute, then click Try again.</source>
        <translation>Attendez une minute, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>The wizard saw damage in what was pasted.</source>
        <translation>L’assistant a vu que ce qui a été collé est endommagé.</translation>
    </message>
    <message>
        <source>It worked on this computer until {when}.</source>
        <translation>Il a fonctionné sur cet ordinateur (dernière fois&#xa0;: {when}).</translation>
    </message>
    <message>
        <source>A newer token of the same connection is saved here as “{name}”.</source>
        <translation>Un jeton plus récent de la même connexion est enregistré ici&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The tool’s message says that it was taken back.</source>
        <translation>Le message de l’outil dit qu’il a été révoqué.</translation>
    </message>
    <message>
        <source>The tool’s message says that its time is over.</source>
        <translation>Le message de l’outil dit qu’il a expiré.</translation>
    </message>
    <message>
        <source>It was a personal token when it worked on this computer.</source>
        <translation>C’était un jeton personnel quand il fonctionnait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You said that you moved, and tokens do not move along.</source>
        <translation>Vous avez dit avoir changé d’espace de travail, et les jetons ne suivent pas.</translation>
    </message>
    <message>
        <source>On this computer it opened “{earlier_workspace}”, and you said that you moved.</source>
        <translation>Sur cet ordinateur, il ouvrait «&#xa0;{earlier_workspace}&#xa0;», et vous avez dit avoir changé d’espace de travail.</translation>
    </message>
    <message>
        <source>It was typed, and one wrong letter is enough.</source>
        <translation>Il a été tapé, et une seule lettre fausse suffit.</translation>
    </message>
    <message>
        <source>It came in pieces, and the wizard put them together.</source>
        <translation>Il est arrivé en morceaux, et l’assistant les a réunis.</translation>
    </message>
    <message>
        <source>It begins with secret_, and it never worked on this computer.</source>
        <translation>Il commence par secret_, et il n’a jamais fonctionné sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It came with a webhook.</source>
        <translation>Il est arrivé avec un webhook.</translation>
    </message>
    <message>
        <source>If you have just made it, Notion may need a minute.</source>
        <translation>Si vous venez de le créer, il faut peut-être une minute à Notion.</translation>
    </message>
    <message>
        <source>The error is the same as before, so the new token may not have arrived.</source>
        <translation>L’erreur est la même qu’avant&#xa0;: le nouveau jeton n’est peut-être pas arrivé.</translation>
    </message>
    <message>
        <source>Its message says that Notion turns its token down; yours works, so it uses another one.</source>
        <translation>Son message dit que Notion refuse son jeton&#xa0;; le vôtre fonctionne, donc il en utilise un autre.</translation>
    </message>
    <message>
        <source>The error is another one now, so something has changed.</source>
        <translation>L’erreur est différente maintenant, donc quelque chose a changé.</translation>
    </message>
    <message>
        <source>The wizard found it: “{file:plain}” sets it in line {line:plain}.</source>
        <translation>L’assistant l’a trouvé&#xa0;: «&#xa0;{file:plain}&#xa0;» le définit à la ligne {line:plain}.</translation>
    </message>
    <message>
        <source>The wizard found it in the environment of this computer.</source>
        <translation>L’assistant l’a trouvé dans l’environnement de cet ordinateur.</translation>
    </message>
    <message>
        <source>Programs read environment variables before their files.</source>
        <translation>Les programmes lisent les variables d’environnement avant leurs fichiers.</translation>
    </message>
    <message>
        <source>The token begins with ntn_, which older programs do not know.</source>
        <translation>Le jeton commence par ntn_, que les programmes plus anciens ne connaissent pas.</translation>
    </message>
    <message>
        <source>Older versions of n8n read user information for their test, and it may not.</source>
        <translation>Pour leur test, les anciennes versions de n8n lisent les informations sur les utilisateurs, et il n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The wizard tried it: the connection may not read content.</source>
        <translation>L’assistant a essayé&#xa0;: la connexion n’a pas le droit de lire le contenu.</translation>
    </message>
    <message>
        <source>The wizard found no database that this token reaches.</source>
        <translation>L’assistant n’a trouvé aucune base de données à laquelle ce jeton a accès.</translation>
    </message>
    <message>
        <source>You have tried what is behind this most often.</source>
        <translation>Vous avez déjà essayé ce qui est le plus souvent en cause.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>Demandez à un propriétaire de l’espace de travail de le faire si vous ne l’êtes pas vous-même.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>Dans Notion, ouvrez la connexion (aussi appelée intégration).</translation>
    </message>
    <message>
        <source>Look whether the right workspace stands at the top left in Notion.</source>
        <translation>Vérifiez que le bon espace de travail est affiché en haut à gauche dans Notion.</translation>
    </message>
    <message>
        <source>Do not click Refresh yet: it can stop other tools.</source>
        <translation>Ne cliquez pas encore sur Refresh&#xa0;: cela peut arrêter d’autres outils.</translation>
    </message>
    <message>
        <source>Test again in {tool}.</source>
        <translation>Testez de nouveau dans {tool}.</translation>
    </message>
    <message>
        <source>In Notion, open the page of your personal tokens.</source>
        <translation>Dans Notion, ouvrez la page de vos jetons personnels.</translation>
    </message>
    <message>
        <source>Better: use a connection’s token, which has no end date.</source>
        <translation>Encore mieux&#xa0;: utilisez le jeton d’une connexion, qui n’a pas de date de fin.</translation>
    </message>
    <message>
        <source>Look whether this one has ended; make a new one.</source>
        <translation>Regardez si celui-ci a pris fin&#xa0;; créez-en un nouveau.</translation>
    </message>
    <message>
        <source>{tool} has lost its access to Notion</source>
        <translation>{tool} a perdu son accès à Notion</translation>
    </message>
    <message>
        <source>It signs in with Notion, so you need no token for it. Connect Notion again in {tool}, and choose the right workspace.</source>
        <translation>Il se connecte avec votre compte Notion, donc vous n’avez pas besoin de jeton. Connectez de nouveau Notion dans {tool}, et choisissez le bon espace de travail.</translation>
    </message>
    <message>
        <source>Someone removed the connection in Notion.</source>
        <translation>Quelqu’un a supprimé la connexion dans Notion.</translation>
    </message>
    <message>
        <source>Whoever signed in has left the workspace.</source>
        <translation>La personne qui s’était connectée a quitté l’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace has moved.</source>
        <translation>L’espace de travail a changé.</translation>
    </message>
    <message>
        <source>In {tool}, open the list of connections, and choose Notion.</source>
        <translation>Dans {tool}, ouvrez la liste des connexions et choisissez Notion.</translation>
    </message>
    <message>
        <source>Connect again, and sign in with Notion.</source>
        <translation>Reconnectez-vous avec votre compte Notion.</translation>
    </message>
    <message>
        <source>Choose the right workspace, and tick the pages.</source>
        <translation>Choisissez le bon espace de travail et cochez les pages.</translation>
    </message>
    <message>
        <source>The tool has lost its access to Notion; connect Notion again there, no token is needed.</source>
        <translation>L’outil a perdu son accès à Notion&#xa0;; connectez-y de nouveau Notion, aucun jeton n’est nécessaire.</translation>
    </message>
    <message>
        <source>Notion does not accept this token</source>
        <translation>Notion n’accepte pas ce jeton</translation>
    </message>
    <message>
        <source>Most often it has been replaced and this is the older one. Open the connection in Notion, click Show, then Copy. Do not click Refresh yet: it can stop other tools.</source>
        <translation>Le plus souvent, il a été remplacé et celui-ci est l’ancien. Ouvrez la connexion dans Notion, cliquez sur Show, puis sur Copy. Ne cliquez pas encore sur Refresh&#xa0;: cela peut arrêter d’autres outils.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most often it is an older one, so open the connection, click Show, then Copy, and do not click Refresh.</source>
        <translation>Notion n’accepte pas ce jeton&#xa0;; le plus souvent, c’en est un ancien&#xa0;: ouvrez la connexion, cliquez sur Show, puis sur Copy, et ne cliquez pas sur Refresh.</translation>
    </message>
    <message>
        <source>This token worked until {when}</source>
        <translation>Ce jeton ne fonctionne plus (dernière fois&#xa0;: {when})</translation>
    </message>
    <message>
        <source>Since then someone replaced it or removed the connection. A workspace owner can copy the current one.</source>
        <translation>Depuis, quelqu’un l’a remplacé ou a supprimé la connexion. Un propriétaire de l’espace de travail peut copier le jeton actuel.</translation>
    </message>
    <message>
        <source>This token worked until {when}; since then someone replaced it or removed the connection.</source>
        <translation>Ce jeton ne fonctionne plus, dernière fois&#xa0;: {when}&#xa0;; depuis, quelqu’un l’a remplacé ou a supprimé la connexion.</translation>
    </message>
    <message>
        <source>Most likely it belongs to the workspace from before the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>Il appartient très probablement à l’espace de travail d’avant le changement. Dans Notion, choisissez le nouvel espace de travail en haut à gauche, et copiez le jeton là. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; after a move it is most likely the one of the old workspace, so copy the one of the new.</source>
        <translation>Notion n’accepte pas ce jeton&#xa0;; après un changement d’espace de travail, c’est très probablement celui de l’ancien&#xa0;: copiez celui du nouvel espace.</translation>
    </message>
    <message>
        <source>Most likely a letter was changed on its way here. In Notion, click Copy next to the token, then paste it. Do not click Refresh: it can stop other tools.</source>
        <translation>Très probablement, une lettre a changé en chemin. Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le. Ne cliquez pas sur Refresh&#xa0;: cela peut arrêter d’autres outils.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely a letter changed, so click Copy next to it in Notion and paste it.</source>
        <translation>Notion n’accepte pas ce jeton&#xa0;; très probablement, une lettre a changé&#xa0;: cliquez sur Copy à côté du jeton dans Notion, et collez-le.</translation>
    </message>
    <message>
        <source>Most likely it is a personal token, and it has ended or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>C’est très probablement un jeton personnel&#xa0;: il a pris fin, ou la personne qui l’a créé est partie. Elle peut en créer un nouveau. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely it is a personal one that has ended, and its maker can make a new one.</source>
        <translation>Notion n’accepte pas ce jeton&#xa0;; c’est très probablement un jeton personnel qui a pris fin, et la personne qui l’a créé peut en créer un nouveau.</translation>
    </message>
    <message>
        <source>Notion says this token was revoked</source>
        <translation>Notion dit que ce jeton a été révoqué</translation>
    </message>
    <message>
        <source>Someone took it back on purpose, and it will not work again. A workspace owner can copy the current one or make a new one. Nothing was saved.</source>
        <translation>Quelqu’un l’a révoqué volontairement, et il ne fonctionnera plus. Un propriétaire de l’espace de travail peut copier le jeton actuel ou en créer un nouveau. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Notion says that someone took this token back; a workspace owner can copy the current one.</source>
        <translation>Notion dit que quelqu’un a révoqué ce jeton&#xa0;; un propriétaire de l’espace de travail peut copier le jeton actuel.</translation>
    </message>
    <message>
        <source>Notion says this token has expired</source>
        <translation>Notion dit que ce jeton a expiré</translation>
    </message>
    <message>
        <source>Its time is over, and it will not work again. Most often it is a personal token, which its maker can replace. Nothing was saved.</source>
        <translation>Sa durée de validité est écoulée, et il ne fonctionnera plus. Le plus souvent, c’est un jeton personnel, que la personne qui l’a créé peut remplacer. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Make a new one, and choose a long time.</source>
        <translation>Créez-en un nouveau, et choisissez une longue durée.</translation>
    </message>
    <message>
        <source>Notion says that the time of this token is over; make a new one.</source>
        <translation>Notion dit que ce jeton a expiré&#xa0;; créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Most likely it ended with the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>Il a très probablement pris fin avec le changement d’espace de travail. Dans Notion, choisissez le nouvel espace de travail en haut à gauche, et copiez le jeton là. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This token worked until {when} and most likely ended with the move; copy the one of the new workspace.</source>
        <translation>Ce jeton ne fonctionne plus, dernière fois&#xa0;: {when}&#xa0;; il a très probablement pris fin avec le changement d’espace de travail&#xa0;: copiez celui du nouvel espace.</translation>
    </message>
    <message>
        <source>It is a personal token: most likely it has ended, or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>C’est un jeton personnel&#xa0;: très probablement, il a pris fin, ou la personne qui l’a créé est partie. Elle peut en créer un nouveau. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This token worked until {when}; it is a personal one and has most likely ended, so its maker can make a new one.</source>
        <translation>Ce jeton ne fonctionne plus, dernière fois&#xa0;: {when}&#xa0;; c’est un jeton personnel qui a très probablement pris fin&#xa0;: la personne qui l’a créé peut en créer un nouveau.</translation>
    </message>
    <message>
        <source>Notion does not accept this damaged token</source>
        <translation>Notion n’accepte pas ce jeton endommagé</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted, and that is the likely cause. In Notion, click Copy next to the token, then paste it here. Nothing was saved.</source>
        <translation>Il n’était pas complet quand il a été collé, et c’est la cause probable. Dans Notion, cliquez sur Copy à côté du jeton, puis collez-le ici. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The token was damaged when it was copied; copy it again with the Copy button.</source>
        <translation>Le jeton a été endommagé lors de la copie&#xa0;; copiez-le de nouveau avec le bouton Copy.</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>Le jeton n’est pas arrivé jusqu’à Notion</translation>
    </message>
    <message>
        <source>Something on the way took it off, such as a proxy or a security program. Nothing is known about your token.</source>
        <translation>Quelque chose l’a enlevé en chemin, par exemple un proxy ou un logiciel de sécurité. On ne sait donc rien de votre jeton.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off.</source>
        <translation>Si vous utilisez un VPN, désactivez-le.</translation>
    </message>
    <message>
        <source>Tell your IT department, with the report.</source>
        <translation>Prévenez votre service informatique, avec le rapport.</translation>
    </message>
    <message>
        <source>Something on your network took the token out of the request; try another network.</source>
        <translation>Quelque chose sur votre réseau a enlevé le jeton de la demande&#xa0;; essayez un autre réseau.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without a token</source>
        <translation>{tool} a interrogé Notion sans jeton</translation>
    </message>
    <message>
        <source>Most often its field or variable for the token is empty, or has another name. The message says nothing about your token.</source>
        <translation>Le plus souvent, son champ ou sa variable pour le jeton est vide, ou porte un autre nom. Le message ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Look at the place for the token in {tool}: is there one?</source>
        <translation>Regardez l’endroit prévu pour le jeton dans {tool}&#xa0;: y en a-t-il un&#xa0;?</translation>
    </message>
    <message>
        <source>Put the token in again, and save.</source>
        <translation>Remettez le jeton à sa place, puis enregistrez.</translation>
    </message>
    <message>
        <source>Close {tool} and open it, or let it run again.</source>
        <translation>Fermez {tool} et rouvrez-le, ou relancez-le.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without any token; is its field for the token empty?</source>
        <translation>{tool} a interrogé Notion sans aucun jeton&#xa0;; son champ pour le jeton est-il vide&#xa0;?</translation>
    </message>
    <message>
        <source>Notion restricts this account</source>
        <translation>Notion restreint ce compte</translation>
    </message>
    <message>
        <source>Notion says that the account may not be used by programs. Another token of the same account would not help. Nothing was saved.</source>
        <translation>Notion dit que ce compte ne peut pas être utilisé par des programmes. Un autre jeton du même compte n’y changerait rien. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Write to Notion’s support.</source>
        <translation>Écrivez au support de Notion.</translation>
    </message>
    <message>
        <source>Use a token that another workspace owner made.</source>
        <translation>Utilisez un jeton créé par un autre propriétaire de l’espace de travail.</translation>
    </message>
    <message>
        <source>Notion has restricted the account behind this token; only Notion’s support can change that.</source>
        <translation>Notion a restreint le compte auquel appartient ce jeton&#xa0;; seul le support de Notion peut changer cela.</translation>
    </message>
    <message>
        <source>That is probably a webhook’s verification token</source>
        <translation>C’est probablement le jeton de vérification d’un webhook</translation>
    </message>
    <message>
        <source>It looks like an older token but only confirms a webhook and opens nothing. Copy the connection’s own token. Nothing was saved.</source>
        <translation>Il ressemble à l’ancien format de jeton, mais ne fait que confirmer un webhook et n’ouvre rien. Copiez le jeton de la connexion elle-même. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>What came with the webhook is not the token; copy the one of the connection.</source>
        <translation>Ce qui est arrivé avec le webhook n’est pas le jeton&#xa0;; copiez celui de la connexion.</translation>
    </message>
    <message>
        <source>This token may be too new</source>
        <translation>Ce jeton est peut-être trop récent</translation>
    </message>
    <message>
        <source>A token made a minute ago can need a minute before it works. Wait, then try again once. Nothing was saved.</source>
        <translation>Un jeton créé il y a une minute peut avoir besoin d’une minute avant de fonctionner. Attendez, puis réessayez une fois. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Wait one minute.</source>
        <translation>Attendez une minute.</translation>
    </message>
    <message>
        <source>If it stays, copy the token again in Notion.</source>
        <translation>Si cela persiste, copiez de nouveau le jeton dans Notion.</translation>
    </message>
    <message>
        <source>The token is brand new; wait a minute, then click Try again once.</source>
        <translation>Le jeton est tout neuf&#xa0;; attendez une minute, puis cliquez une fois sur Réessayer.</translation>
    </message>
    <message>
        <source>The token works but may not do this</source>
        <translation>Le jeton fonctionne, mais n’a pas ce droit</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection lacks “{capability}”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notion l’accepte, mais il manque à la connexion «&#xa0;{capability}&#xa0;». Un propriétaire de l’espace de travail peut l’activer dans les réglages de la connexion.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “{capability}” and save.</source>
        <translation>Sous Capabilities, cochez «&#xa0;{capability}&#xa0;», puis enregistrez.</translation>
    </message>
    <message>
        <source>The token is good; the connection lacks a capability, which a workspace owner can switch on.</source>
        <translation>Le jeton est bon&#xa0;; il manque une autorisation à la connexion, qu’un propriétaire de l’espace de travail peut activer.</translation>
    </message>
    <message>
        <source>The connection may lack a capability</source>
        <translation>Il manque peut-être une autorisation à la connexion</translation>
    </message>
    <message>
        <source>The token is good. Some tools also want to insert, to update or to read user information, and the connection has to allow that.</source>
        <translation>Le jeton est bon. Certains outils veulent aussi insérer ou modifier du contenu, ou lire les informations sur les utilisateurs, et la connexion doit le permettre.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick what the tool asks for, and save.</source>
        <translation>Sous Capabilities, cochez ce que l’outil demande, puis enregistrez.</translation>
    </message>
    <message>
        <source>The token is good; look under Capabilities whether the connection allows what the tool wants to do.</source>
        <translation>Le jeton est bon&#xa0;; regardez sous Capabilities si la connexion permet ce que l’outil veut faire.</translation>
    </message>
    <message>
        <source>{tool} may still use the old token</source>
        <translation>{tool} utilise peut-être encore l’ancien jeton</translation>
    </message>
    <message>
        <source>The token is good. In {tool} each step has a connection of its own, and one may still be the earlier.</source>
        <translation>Le jeton est bon. Dans {tool}, chaque étape a sa propre connexion, et l’une d’elles utilise peut-être encore la précédente.</translation>
    </message>
    <message>
        <source>In {tool}, open each step that uses Notion.</source>
        <translation>Dans {tool}, ouvrez chaque étape qui utilise Notion.</translation>
    </message>
    <message>
        <source>Choose the new connection there, and save.</source>
        <translation>Choisissez-y la nouvelle connexion, puis enregistrez.</translation>
    </message>
    <message>
        <source>The token is good; in {tool}, choose the new connection in each step that uses Notion, then test again.</source>
        <translation>Le jeton est bon&#xa0;; dans {tool}, choisissez la nouvelle connexion dans chaque étape qui utilise Notion, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The token is good. Many tools read it only when they start: close {tool} completely, start it again, and test. If the error stays, click “Tried it, same error”.</source>
        <translation>Le jeton est bon. Beaucoup d’outils ne le lisent qu’au démarrage&#xa0;: fermez complètement {tool}, relancez-le, puis testez. Si l’erreur persiste, cliquez sur «&#xa0;Essayé, même erreur&#xa0;».</translation>
    </message>
    <message>
        <source>Save the new token in {tool}.</source>
        <translation>Enregistrez le nouveau jeton dans {tool}.</translation>
    </message>
    <message>
        <source>Close {tool} completely and start it again.</source>
        <translation>Fermez complètement {tool}, puis relancez-le.</translation>
    </message>
    <message>
        <source>The token is good; close the tool completely, start it again and test.</source>
        <translation>Le jeton est bon&#xa0;; fermez complètement l’outil, relancez-le, puis testez.</translation>
    </message>
    <message>
        <source>{tool} may look under another name</source>
        <translation>{tool} le cherche peut-être sous un autre nom</translation>
    </message>
    <message>
        <source>The token is good. The tool may not read {variable} at all.</source>
        <translation>Le jeton est bon. L’outil ne lit peut-être pas du tout {variable}.</translation>
    </message>
    <message>
        <source>Look up in the tool’s instructions which name it reads.</source>
        <translation>Cherchez dans la documentation de l’outil quel nom il lit.</translation>
    </message>
    <message>
        <source>Put the token under exactly that name.</source>
        <translation>Mettez le jeton sous ce nom exact.</translation>
    </message>
    <message>
        <source>The token is good; the tool may expect it under another name, which its instructions tell.</source>
        <translation>Le jeton est bon&#xa0;; l’outil l’attend peut-être sous un autre nom, que sa documentation indique.</translation>
    </message>
    <message>
        <source>{tool} may know only older tokens</source>
        <translation>{tool} ne connaît peut-être que l’ancien format de jeton</translation>
    </message>
    <message>
        <source>The token is good. The tool’s own check may still expect secret_ at the beginning; tokens begin with ntn_ since 2024.</source>
        <translation>Le jeton est bon. Le contrôle propre à l’outil attend peut-être encore secret_ au début&#xa0;; depuis 2024, les jetons commencent par ntn_.</translation>
    </message>
    <message>
        <source>Install the newest version of {tool}.</source>
        <translation>Installez la dernière version de {tool}.</translation>
    </message>
    <message>
        <source>Tell its makers if the newest version does so too.</source>
        <translation>Si la dernière version fait de même, signalez-le à ses créateurs.</translation>
    </message>
    <message>
        <source>The token is good; the tool knows only the older kind, so it needs an update.</source>
        <translation>Le jeton est bon&#xa0;; l’outil ne connaît que l’ancien format de jeton, il a donc besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>{tool} wants you to sign in instead</source>
        <translation>{tool} demande votre compte Notion, pas un jeton</translation>
    </message>
    <message>
        <source>The token is good, but this way of connecting takes none. It signs in with Notion and asks which pages to share.</source>
        <translation>Le jeton est bon, mais cette façon de se connecter n’en demande pas. Elle passe par votre compte Notion et demande quelles pages partager.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion and sign in.</source>
        <translation>Dans {tool}, connectez Notion et identifiez-vous avec votre compte.</translation>
    </message>
    <message>
        <source>This tool takes no token there; connect Notion again and sign in when it asks.</source>
        <translation>Cet outil ne prend pas de jeton à cet endroit&#xa0;; connectez de nouveau Notion et identifiez-vous quand il le demande.</translation>
    </message>
    <message>
        <source>{tool} may want you to sign in instead</source>
        <translation>{tool} demande peut-être votre compte Notion, pas un jeton</translation>
    </message>
    <message>
        <source>The token is good. Some ways of connecting take none: they sign in with Notion.</source>
        <translation>Le jeton est bon. Certaines façons de se connecter n’en demandent pas&#xa0;: elles passent par votre compte Notion.</translation>
    </message>
    <message>
        <source>Look whether {tool} offers to sign in with Notion.</source>
        <translation>Regardez si {tool} propose de se connecter avec un compte Notion.</translation>
    </message>
    <message>
        <source>The token is good; look whether the tool wants you to sign in with Notion instead of a token.</source>
        <translation>Le jeton est bon&#xa0;; regardez si l’outil veut que vous vous connectiez avec votre compte Notion plutôt qu’avec un jeton.</translation>
    </message>
    <message>
        <source>An environment variable may win over the file</source>
        <translation>Une variable d’environnement passe peut-être avant le fichier</translation>
    </message>
    <message>
        <source>The token is good. If this computer holds another one as an environment variable, tools read that first and ignore the file.</source>
        <translation>Le jeton est bon. Si cet ordinateur en contient un autre dans une variable d’environnement, les outils lisent d’abord celui-là et ignorent le fichier.</translation>
    </message>
    <message>
        <source>Put the new token into {variable}, or remove it.</source>
        <translation>Mettez le nouveau jeton dans {variable}, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Close {tool} and its window, and start it again.</source>
        <translation>Fermez {tool} et sa fenêtre, puis relancez-le.</translation>
    </message>
    <message>
        <source>The token is good; an older one may be set on the computer itself as an environment variable, so look there too.</source>
        <translation>Le jeton est bon&#xa0;; un ancien jeton est peut-être défini sur l’ordinateur lui-même, comme variable d’environnement&#xa0;: regardez aussi là.</translation>
    </message>
    <message>
        <source>The token is good, {tool} still complains</source>
        <translation>Le jeton est bon, mais {tool} signale encore une erreur</translation>
    </message>
    <message>
        <source>Notion accepts the token from here, so the cause is most likely in the tool. Its error message tells more.</source>
        <translation>D’ici, Notion accepte le jeton&#xa0;: la cause est donc très probablement dans l’outil. Son message d’erreur en dit plus.</translation>
    </message>
    <message>
        <source>It still uses the old token until it is restarted.</source>
        <translation>Il utilise encore l’ancien jeton tant qu’il n’a pas redémarré.</translation>
    </message>
    <message>
        <source>It keeps several connections, and a step uses another.</source>
        <translation>Il garde plusieurs connexions, et une étape en utilise une autre.</translation>
    </message>
    <message>
        <source>It reads the token from another place.</source>
        <translation>Il lit le jeton à un autre endroit.</translation>
    </message>
    <message>
        <source>The database is not shared, or is now another one.</source>
        <translation>La base de données n’est pas partagée, ou c’en est maintenant une autre.</translation>
    </message>
    <message>
        <source>Restart {tool}.</source>
        <translation>Redémarrez {tool}.</translation>
    </message>
    <message>
        <source>Choose the new connection in every step.</source>
        <translation>Choisissez la nouvelle connexion dans chaque étape.</translation>
    </message>
    <message>
        <source>Pick the database again in every step.</source>
        <translation>Sélectionnez de nouveau la base de données dans chaque étape.</translation>
    </message>
    <message>
        <source>Paste the tool’s error message into the wizard.</source>
        <translation>Collez le message d’erreur de l’outil dans l’assistant.</translation>
    </message>
    <message>
        <source>The token itself is good; read me the exact message that the tool shows now.</source>
        <translation>Le jeton lui-même est bon&#xa0;; lisez-moi le message exact que l’outil affiche maintenant.</translation>
    </message>
    <message>
        <source>{tool} still complains</source>
        <translation>{tool} signale encore une erreur</translation>
    </message>
    <message>
        <source>It signs in with Notion, so no token is the cause. Most often another workspace was chosen, or the page with the database was not ticked.</source>
        <translation>Il se connecte avec votre compte Notion, donc aucun jeton n’est en cause. Le plus souvent, un autre espace de travail a été choisi, ou la page qui contient la base de données n’a pas été cochée.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion once more.</source>
        <translation>Dans {tool}, connectez Notion encore une fois.</translation>
    </message>
    <message>
        <source>The tool signs in by itself; look which workspace was chosen there, and whether the page is ticked.</source>
        <translation>L’outil se connecte lui-même avec votre compte&#xa0;; regardez quel espace de travail y a été choisi, et si la page est cochée.</translation>
    </message>
    <message>
        <source>{tool} needs no token</source>
        <translation>{tool} n’a pas besoin de jeton</translation>
    </message>
    <message>
        <source>It signs in with Notion instead. Connect it there, choose the right workspace and pick the database in each step.</source>
        <translation>Il se connecte avec votre compte Notion. Connectez-y Notion, choisissez le bon espace de travail et sélectionnez la base de données dans chaque étape.</translation>
    </message>
    <message>
        <source>You need no token for this tool; connect Notion again inside it and choose the right workspace.</source>
        <translation>Vous n’avez pas besoin de jeton pour cet outil&#xa0;; connectez-y de nouveau Notion et choisissez le bon espace de travail.</translation>
    </message>
    <message>
        <source>Put the new token where {variable} is set, or remove it there.</source>
        <translation>Mettez le nouveau jeton là où {variable} est définie, ou supprimez-la à cet endroit.</translation>
    </message>
    <message>
        <source>Close {tool} and its window. Open a new one and start it again.</source>
        <translation>Fermez {tool} et sa fenêtre. Ouvrez-en une nouvelle et relancez-le.</translation>
    </message>
    <message>
        <source>{variable} still holds the old token</source>
        <translation>{variable} contient encore l’ancien jeton</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds the old one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>Le nouveau jeton est bon. Cet ordinateur contient l’ancien, qui se termine par {ends}, dans une variable d’environnement, et les programmes l’utilisent avant n’importe quel fichier.</translation>
    </message>
    <message>
        <source>The new token is good, but the old one is still set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>Le nouveau jeton est bon, mais l’ancien est encore défini sur l’ordinateur lui-même, comme variable d’environnement, et c’est elle que les programmes utilisent d’abord.</translation>
    </message>
    <message>
        <source>{variable} holds another Notion token</source>
        <translation>{variable} contient un autre jeton Notion</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds another one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>Le nouveau jeton est bon. Cet ordinateur en contient un autre, qui se termine par {ends}, dans une variable d’environnement, et les programmes l’utilisent avant n’importe quel fichier.</translation>
    </message>
    <message>
        <source>The new token is good, but another one is set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>Le nouveau jeton est bon, mais un autre est défini sur l’ordinateur lui-même, comme variable d’environnement, et c’est elle que les programmes utilisent d’abord.</translation>
    </message>
    <message>
        <source>{variable} holds something else than a token</source>
        <translation>{variable} contient autre chose qu’un jeton</translation>
    </message>
    <message>
        <source>The new token is good. This computer has an environment variable of that name without a whole token in it, and programs take it before any file.</source>
        <translation>Le nouveau jeton est bon. Cet ordinateur a une variable d’environnement de ce nom, sans jeton complet, et les programmes l’utilisent avant n’importe quel fichier.</translation>
    </message>
    <message>
        <source>The new token is good, but an environment variable on the computer holds something else under its name, and programs take that first.</source>
        <translation>Le nouveau jeton est bon, mais une variable d’environnement de l’ordinateur contient autre chose sous son nom, et c’est elle que les programmes utilisent d’abord.</translation>
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
        <translation>Airbyte garde sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and click the one for Notion.</source>
        <translation>Dans Airbyte, ouvrez Sources et cliquez sur celle de Notion.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and add one for Notion.</source>
        <translation>Dans Airbyte, ouvrez Sources et ajoutez-en une pour Notion.</translation>
    </message>
    <message>
        <source>Is it signed in with OAuth? Then it takes no token: authenticate again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Est-elle connectée par OAuth&#xa0;? Alors elle ne prend pas de jeton&#xa0;: authentifiez-vous de nouveau, choisissez l’espace de travail, cochez vos pages et sautez l’étape suivante.</translation>
    </message>
    <message>
        <source>Choose Access Token as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>Comme méthode de connexion, choisissez Access Token, et collez le jeton. Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Let Airbyte test the source, and save.</source>
        <translation>Laissez Airbyte tester la source, puis enregistrez.</translation>
    </message>
    <message>
        <source>Sync once.</source>
        <translation>Lancez une synchronisation.</translation>
    </message>
    <message>
        <source>Automate.io</source>
        <translation>Automate.io</translation>
    </message>
    <message>
        <source>Automate.io closed in 2022. No token can bring it back.</source>
        <translation>Automate.io a fermé en 2022. Aucun jeton ne peut le faire revivre.</translation>
    </message>
    <message>
        <source>Choose where to go: Zapier and Make do the same, n8n too.</source>
        <translation>Choisissez où aller&#xa0;: Zapier et Make font la même chose, n8n aussi.</translation>
    </message>
    <message>
        <source>Build there what Automate.io did for you.</source>
        <translation>Refaites là-bas ce qu’Automate.io faisait pour vous.</translation>
    </message>
    <message>
        <source>On the first screen of the wizard choose that tool, and “First connection”.</source>
        <translation>Sur le premier écran de l’assistant, choisissez cet outil, puis «&#xa0;Première connexion&#xa0;».</translation>
    </message>
    <message>
        <source>In Notion remove the connection of Automate.io.</source>
        <translation>Dans Notion, supprimez la connexion d’Automate.io.</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Une variable d’environnement</translation>
    </message>
    <message>
        <source>It holds a copy of its own, and it wins over files. It does not change by itself.</source>
        <translation>Elle contient sa propre copie et passe avant les fichiers. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>On Windows, click Start, type “environment variables” and open those of your account.</source>
        <translation>Sous Windows, cliquez sur Démarrer, tapez «&#xa0;variables d’environnement&#xa0;» et ouvrez celles de votre compte.</translation>
    </message>
    <message>
        <source>On a Mac or on Linux, open the file that sets it: in your home folder, often .zshrc, .bashrc or .profile.</source>
        <translation>Sur un Mac ou sous Linux, ouvrez le fichier qui la définit&#xa0;: dans votre dossier personnel, souvent .zshrc, .bashrc ou .profile.</translation>
    </message>
    <message>
        <source>On a server or in a container, open the settings of that service.</source>
        <translation>Sur un serveur ou dans un conteneur, ouvrez les réglages de ce service.</translation>
    </message>
    <message>
        <source>Paste the token as the value of NOTION_TOKEN, or of the name that your program reads. No quotes, no spaces.</source>
        <translation>Collez le jeton comme valeur de NOTION_TOKEN, ou du nom que lit votre programme. Sans guillemets ni espaces.</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Enregistrez.</translation>
    </message>
    <message>
        <source>Does one hold the database’s id? Look whether it is the one in its link: the 32 characters before the question mark.</source>
        <translation>L’une d’elles contient-elle l’identifiant de la base de données&#xa0;? Vérifiez que c’est celui de son lien&#xa0;: les 32 caractères avant le point d’interrogation.</translation>
    </message>
    <message>
        <source>Run the program once.</source>
        <translation>Exécutez le programme une fois.</translation>
    </message>
    <message>
        <source>Now close the program and the terminal, open them again and run it: variables are read at the start. Some are only read when you sign in to the computer again.</source>
        <translation>Fermez maintenant le programme et le terminal, rouvrez-les et exécutez le programme&#xa0;: les variables sont lues au démarrage. Certaines ne sont lues que lorsque vous rouvrez votre session sur l’ordinateur.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitHub keeps its own copy. It does not change by itself.</source>
        <translation>GitHub garde sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>In GitHub open the repository, then Settings, then “Secrets and variables”, then Actions.</source>
        <translation>Dans GitHub, ouvrez le dépôt, puis Settings, puis «&#xa0;Secrets and variables&#xa0;», puis Actions.</translation>
    </message>
    <message>
        <source>Click the pencil next to NOTION_TOKEN, or the name you gave it, and paste the token. No spaces, no quotes.</source>
        <translation>Cliquez sur le crayon à côté de NOTION_TOKEN, ou du nom que vous lui avez donné, et collez le jeton. Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Click “New repository secret”, give it the name that the workflow reads, and paste the token. No spaces, no quotes.</source>
        <translation>Cliquez sur «&#xa0;New repository secret&#xa0;», donnez-lui le nom que lit le workflow, et collez le jeton. Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Is it a secret of the organization? Then one of its owners changes it, in the organization’s settings.</source>
        <translation>Est-ce un secret de l’organisation&#xa0;? Alors c’est à un de ses propriétaires de le changer, dans les réglages de l’organisation.</translation>
    </message>
    <message>
        <source>Does an environment have a secret of the same name? That one wins: change it too.</source>
        <translation>Un environnement a-t-il un secret du même nom&#xa0;? C’est lui qui l’emporte&#xa0;: changez-le aussi.</translation>
    </message>
    <message>
        <source>Put in the ids of the new databases too: copies have ids of their own.</source>
        <translation>Mettez aussi les identifiants des nouvelles bases de données&#xa0;: les copies ont les leurs.</translation>
    </message>
    <message>
        <source>Look whether the database’s id in the workflow is the one in its link: the 32 characters before the question mark.</source>
        <translation>Vérifiez que l’identifiant de la base de données dans le workflow est bien celui de son lien&#xa0;: les 32 caractères avant le point d’interrogation.</translation>
    </message>
    <message>
        <source>Open Actions and run the workflow again.</source>
        <translation>Ouvrez Actions et relancez le workflow.</translation>
    </message>
    <message>
        <source>your script</source>
        <translation>votre script</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>votre outil</translation>
    </message>
    <message>
        <source>In every scenario, choose the new connection in each Notion module, and pick the database again.</source>
        <translation>Dans chaque scénario, choisissez la nouvelle connexion dans chaque module Notion, et sélectionnez de nouveau la base de données.</translation>
    </message>
    <message>
        <source>In your scenario choose it in each Notion module, and pick the database.</source>
        <translation>Dans votre scénario, choisissez-la dans chaque module Notion, et sélectionnez la base de données.</translation>
    </message>
    <message>
        <source>In your scenario open the Notion module, load the list again and pick the database.</source>
        <translation>Dans votre scénario, ouvrez le module Notion, rechargez la liste et sélectionnez la base de données.</translation>
    </message>
    <message>
        <source>Run the scenario once.</source>
        <translation>Exécutez le scénario une fois.</translation>
    </message>
    <message>
        <source>Only then, and if no other scenario uses it, delete the old connection.</source>
        <translation>Seulement ensuite, et si aucun autre scénario ne l’utilise, supprimez l’ancienne connexion.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Make keeps its own copy. It does not change by itself.</source>
        <translation>Make garde sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Internal”.</source>
        <translation>Dans Make, ouvrez Connections et ajoutez-en une nouvelle de type «&#xa0;Notion Internal&#xa0;».</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Token”. No spaces, no quotes.</source>
        <translation>Collez le jeton dans «&#xa0;Internal Integration Token&#xa0;». Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make, par compte Notion</translation>
    </message>
    <message>
        <source>This connection has no field for a token. You sign in with Notion there.</source>
        <translation>Cette connexion n’a pas de champ pour un jeton. On s’y connecte avec son compte Notion.</translation>
    </message>
    <message>
        <source>In Make open Connections, find Notion and click Reauthorize.</source>
        <translation>Dans Make, ouvrez Connections, trouvez Notion et cliquez sur Reauthorize.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Public”.</source>
        <translation>Dans Make, ouvrez Connections et ajoutez-en une nouvelle de type «&#xa0;Notion Public&#xa0;».</translation>
    </message>
    <message>
        <source>In each Notion module, look whether the database is still chosen.</source>
        <translation>Dans chaque module Notion, vérifiez que la base de données est toujours sélectionnée.</translation>
    </message>
    <message>
        <source>An AI assistant (MCP server)</source>
        <translation>Un assistant IA (serveur MCP)</translation>
    </message>
    <message>
        <source>The assistant’s settings keep their own copy. It does not change by itself.</source>
        <translation>Les réglages de l’assistant IA gardent leur propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>Open the assistant’s settings file and find the part about Notion.</source>
        <translation>Ouvrez le fichier de réglages de l’assistant IA et trouvez la partie sur Notion.</translation>
    </message>
    <message>
        <source>Does it name mcp.notion.com? That one takes no token: connect it again in the assistant, sign in with Notion, and skip the next step.</source>
        <translation>Y voyez-vous mcp.notion.com&#xa0;? Alors ce serveur ne prend pas de jeton&#xa0;: reconnectez-le dans l’assistant IA, identifiez-vous avec votre compte Notion et sautez l’étape suivante.</translation>
    </message>
    <message>
        <source>Paste the token between the quotes behind NOTION_TOKEN. If OPENAPI_MCP_HEADERS stands there instead, it goes right behind “Bearer ”.</source>
        <translation>Collez le jeton entre les guillemets qui suivent NOTION_TOKEN. Si c’est OPENAPI_MCP_HEADERS qui s’y trouve, il se place juste après «&#xa0;Bearer&#xa0;» et son espace.</translation>
    </message>
    <message>
        <source>Ask the assistant for the database by its name.</source>
        <translation>Demandez la base de données par son nom à l’assistant IA.</translation>
    </message>
    <message>
        <source>Save the file.</source>
        <translation>Enregistrez le fichier.</translation>
    </message>
    <message>
        <source>Now quit the assistant completely, open it again and ask it for a Notion page: it reads the token at its start.</source>
        <translation>Quittez maintenant complètement l’assistant IA, rouvrez-le et demandez-lui une page Notion&#xa0;: il lit le jeton au démarrage.</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>n8n keeps its own copy. It does not change by itself.</source>
        <translation>n8n garde sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and click the one for Notion.</source>
        <translation>Dans n8n, ouvrez Credentials et cliquez sur celui de Notion.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and create one for “Notion API”.</source>
        <translation>Dans n8n, ouvrez Credentials et créez-en un pour «&#xa0;Notion API&#xa0;».</translation>
    </message>
    <message>
        <source>Is it “Notion OAuth2 API”? That one takes no token: sign in again there, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Est-ce «&#xa0;Notion OAuth2 API&#xa0;»&#xa0;? Celui-là ne prend pas de jeton&#xa0;: identifiez-vous-y de nouveau, choisissez l’espace de travail, cochez vos pages et sautez l’étape suivante.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret” and save. No spaces, no quotes.</source>
        <translation>Collez le jeton dans «&#xa0;Internal Integration Secret&#xa0;», puis enregistrez. Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Does n8n’s own test complain? Older versions need one thing more: in Notion, let the connection read user information.</source>
        <translation>Le test de n8n lui-même signale une erreur&#xa0;? Les anciennes versions ont besoin d’une chose de plus&#xa0;: dans Notion, autorisez la connexion à lire les informations sur les utilisateurs.</translation>
    </message>
    <message>
        <source>In your workflow choose it in each Notion node, and pick the database.</source>
        <translation>Dans votre workflow, choisissez-le dans chaque nœud Notion, et sélectionnez la base de données.</translation>
    </message>
    <message>
        <source>In every workflow, pick the database again in each Notion node.</source>
        <translation>Dans chaque workflow, sélectionnez de nouveau la base de données dans chaque nœud Notion.</translation>
    </message>
    <message>
        <source>In your workflow open the Notion node and pick the database from the list.</source>
        <translation>Dans votre workflow, ouvrez le nœud Notion et sélectionnez la base de données dans la liste.</translation>
    </message>
    <message>
        <source>Run the workflow once.</source>
        <translation>Exécutez le workflow une fois.</translation>
    </message>
    <message>
        <source>Obsidian Importer</source>
        <translation>Obsidian Importer</translation>
    </message>
    <message>
        <source>The Importer has a field of its own for the token.</source>
        <translation>L’Importer a son propre champ pour le jeton.</translation>
    </message>
    <message>
        <source>In Obsidian open the Importer, and choose Notion as the format: the one that wants a token, not the .zip file.</source>
        <translation>Dans Obsidian, ouvrez l’Importer et choisissez Notion comme format&#xa0;: celui qui demande un jeton, pas le fichier .zip.</translation>
    </message>
    <message>
        <source>Paste the token into its field. No spaces, no quotes.</source>
        <translation>Collez le jeton dans son champ. Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Choose your pages and click Import.</source>
        <translation>Choisissez vos pages et cliquez sur Import.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Un autre outil</translation>
    </message>
    <message>
        <source>Your tool keeps its own copy. It does not change by itself.</source>
        <translation>Votre outil garde sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>In the tool’s settings look for Notion. It may stand under connections, integrations, credentials or accounts.</source>
        <translation>Dans les réglages de l’outil, cherchez Notion. Vous le trouverez peut-être sous connexions, intégrations, identifiants ou comptes.</translation>
    </message>
    <message>
        <source>No field, only a button to sign in? Then it takes no token: connect again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Pas de champ, seulement un bouton pour se connecter&#xa0;? Alors il ne prend pas de jeton&#xa0;: reconnectez-le, choisissez l’espace de travail, cochez vos pages et sautez l’étape suivante.</translation>
    </message>
    <message>
        <source>Paste the token into the field for it, in place of any old one. No spaces, no quotes.</source>
        <translation>Collez le jeton dans le champ prévu, à la place de l’ancien s’il y en a un. Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Wherever the tool uses a database, pick it again.</source>
        <translation>Partout où l’outil utilise une base de données, sélectionnez-la de nouveau.</translation>
    </message>
    <message>
        <source>Load the list of databases again and pick the missing one.</source>
        <translation>Rechargez la liste des bases de données et sélectionnez celle qui manque.</translation>
    </message>
    <message>
        <source>Save, if there is a button for it.</source>
        <translation>Enregistrez, s’il y a un bouton pour cela.</translation>
    </message>
    <message>
        <source>Let the tool do its work once, or use its own test.</source>
        <translation>Laissez l’outil faire son travail une fois, ou utilisez son propre test.</translation>
    </message>
    <message>
        <source>Now close the tool completely, open it again and let it do its work once: many keep the old token until then.</source>
        <translation>Fermez maintenant complètement l’outil, rouvrez-le et laissez-le faire son travail une fois&#xa0;: beaucoup gardent l’ancien jeton jusque-là.</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>Pipedream keeps its own copy. It does not change by itself.</source>
        <translation>Pipedream garde sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and find the one for Notion.</source>
        <translation>Dans Pipedream, ouvrez Accounts et trouvez celui de Notion.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and add “Notion (API Key)”.</source>
        <translation>Dans Pipedream, ouvrez Accounts et ajoutez «&#xa0;Notion (API Key)&#xa0;».</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? That one takes no token: reconnect it, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Est-ce «&#xa0;Notion&#xa0;» tout court&#xa0;? Celui-là ne prend pas de jeton&#xa0;: reconnectez-le, choisissez l’espace de travail, cochez vos pages et sautez l’étape suivante.</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? Then reconnect it, and tick the missing database too.</source>
        <translation>Est-ce «&#xa0;Notion&#xa0;» tout court&#xa0;? Alors reconnectez-le, et cochez aussi la base de données qui manque.</translation>
    </message>
    <message>
        <source>Paste the token into “Notion (API Key)”. No spaces, no quotes.</source>
        <translation>Collez le jeton dans «&#xa0;Notion (API Key)&#xa0;». Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>In each Notion step, pick the database again.</source>
        <translation>Dans chaque étape Notion, sélectionnez de nouveau la base de données.</translation>
    </message>
    <message>
        <source>Test the step, then deploy the workflow.</source>
        <translation>Testez l’étape, puis déployez le workflow.</translation>
    </message>
    <message>
        <source>Raycast</source>
        <translation>Raycast</translation>
    </message>
    <message>
        <source>Raycast keeps its own copy. It does not change by itself.</source>
        <translation>Raycast garde sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>In Raycast open Settings, then Extensions, then Notion.</source>
        <translation>Dans Raycast, ouvrez Settings, puis Extensions, puis Notion.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret”. No spaces, no quotes.</source>
        <translation>Collez le jeton dans «&#xa0;Internal Integration Secret&#xa0;». Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Open “Search Notion” and look for one of your databases.</source>
        <translation>Ouvrez «&#xa0;Search Notion&#xa0;» et cherchez une de vos bases de données.</translation>
    </message>
    <message>
        <source>A script or program</source>
        <translation>Un script ou un programme</translation>
    </message>
    <message>
        <source>A script reads its own copy. It does not change by itself.</source>
        <translation>Un script lit sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>Open the file with the script’s settings. It is often called .env.</source>
        <translation>Ouvrez le fichier qui contient les réglages du script. Il s’appelle souvent .env.</translation>
    </message>
    <message>
        <source>Paste the token right behind NOTION_TOKEN= or NOTION_API_KEY=, whichever name stands there. No quotes, no spaces.</source>
        <translation>Collez le jeton juste après NOTION_TOKEN= ou NOTION_API_KEY=, selon le nom qui s’y trouve. Sans guillemets ni espaces.</translation>
    </message>
    <message>
        <source>Write the name that your script reads, often NOTION_TOKEN, then = and the token. No quotes, no spaces.</source>
        <translation>Écrivez le nom que lit votre script, souvent NOTION_TOKEN, puis = et le jeton. Sans guillemets ni espaces.</translation>
    </message>
    <message>
        <source>Is there an environment variable of the same name? It wins over the file, so change it too.</source>
        <translation>Y a-t-il une variable d’environnement du même nom&#xa0;? Elle passe avant le fichier&#xa0;: changez-la aussi.</translation>
    </message>
    <message>
        <source>Look whether the database’s id there is the one in its link: the 32 characters before the question mark.</source>
        <translation>Vérifiez que l’identifiant de la base de données y est bien celui de son lien&#xa0;: les 32 caractères avant le point d’interrogation.</translation>
    </message>
    <message>
        <source>Save the file, and run the script once.</source>
        <translation>Enregistrez le fichier, et exécutez le script une fois.</translation>
    </message>
    <message>
        <source>Now close the program or the terminal, open it again and run the script: it reads the token at its start.</source>
        <translation>Fermez maintenant le programme ou le terminal, rouvrez-le et exécutez le script&#xa0;: il lit le jeton au démarrage.</translation>
    </message>
    <message>
        <source>In the window that opens, choose your new workspace at the top.</source>
        <translation>Dans la fenêtre qui s’ouvre, choisissez votre nouvel espace de travail en haut.</translation>
    </message>
    <message>
        <source>In the window that opens, look whether the right workspace stands at the top.</source>
        <translation>Dans la fenêtre qui s’ouvre, vérifiez que le bon espace de travail est affiché en haut.</translation>
    </message>
    <message>
        <source>Tick the pages that hold your databases, and allow access.</source>
        <translation>Cochez les pages qui contiennent vos bases de données, et autorisez l’accès.</translation>
    </message>
    <message>
        <source>Tick the missing database too. Leave the other ticks as they are, and allow access.</source>
        <translation>Cochez aussi la base de données qui manque. Laissez les autres coches telles quelles, et autorisez l’accès.</translation>
    </message>
    <message>
        <source>Workato</source>
        <translation>Workato</translation>
    </message>
    <message>
        <source>Workato keeps its own copy. It does not change by itself.</source>
        <translation>Workato garde sa propre copie. Elle ne change pas toute seule.</translation>
    </message>
    <message>
        <source>In Workato open the project and click its connection to Notion.</source>
        <translation>Dans Workato, ouvrez le projet et cliquez sur sa connexion à Notion.</translation>
    </message>
    <message>
        <source>In Workato create a connection and choose Notion.</source>
        <translation>Dans Workato, créez une connexion et choisissez Notion.</translation>
    </message>
    <message>
        <source>Is it connected with OAuth? Then it takes no token: connect it again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Est-elle connectée par OAuth&#xa0;? Alors elle ne prend pas de jeton&#xa0;: reconnectez-la, choisissez l’espace de travail, cochez vos pages et sautez l’étape suivante.</translation>
    </message>
    <message>
        <source>Choose the API key as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>Comme méthode de connexion, choisissez la clé API, et collez le jeton. Sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Click Connect, and wait until it says so.</source>
        <translation>Cliquez sur Connect, et attendez qu’il confirme la connexion.</translation>
    </message>
    <message>
        <source>In each Notion step of your recipes, pick the database again.</source>
        <translation>Dans chaque étape Notion de vos recettes, sélectionnez de nouveau la base de données.</translation>
    </message>
    <message>
        <source>Test the recipe, then start it again.</source>
        <translation>Testez la recette, puis redémarrez-la.</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Zapier has no field for a token. You sign in with Notion there.</source>
        <translation>Zapier n’a pas de champ pour un jeton. On s’y connecte avec son compte Notion.</translation>
    </message>
    <message>
        <source>In Zapier open App connections and add one for Notion.</source>
        <translation>Dans Zapier, ouvrez App connections et ajoutez-en une pour Notion.</translation>
    </message>
    <message>
        <source>In Zapier open App connections, find Notion and click Reconnect.</source>
        <translation>Dans Zapier, ouvrez App connections, trouvez Notion et cliquez sur Reconnect.</translation>
    </message>
    <message>
        <source>In your Zap choose this connection in each Notion step, and pick the database.</source>
        <translation>Dans votre Zap, choisissez cette connexion dans chaque étape Notion, et sélectionnez la base de données.</translation>
    </message>
    <message>
        <source>In each Notion step of your Zaps, pick the database again.</source>
        <translation>Dans chaque étape Notion de vos Zaps, sélectionnez de nouveau la base de données.</translation>
    </message>
    <message>
        <source>In the Notion step of your Zap, load the list again and pick the database.</source>
        <translation>Dans l’étape Notion de votre Zap, rechargez la liste et sélectionnez la base de données.</translation>
    </message>
    <message>
        <source>Test the step, then turn the Zap on.</source>
        <translation>Testez l’étape, puis activez le Zap.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tried it, same error</source>
        <translation>Essayé, même erreur</translation>
    </message>
    <message>
        <source>Undo the save</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>Bring the newer token back</source>
        <translation>Rétablir le jeton plus récent</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>Chercher dans un dossier…</translation>
    </message>
    <message>
        <source>Replace in this file</source>
        <translation>Remplacer dans ce fichier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir le fichier</translation>
    </message>
    <message>
        <source>Put it in {tool}</source>
        <translation>Le mettre dans {tool}</translation>
    </message>
    <message>
        <source>Connect {tool} again</source>
        <translation>Reconnecter {tool}</translation>
    </message>
    <message>
        <source>Connect {tool}</source>
        <translation>Connecter {tool}</translation>
    </message>
    <message>
        <source>Now in {tool}</source>
        <translation>Maintenant, dans {tool}</translation>
    </message>
    <message>
        <source>Open “{file:plain}”, line {line:plain}, and put the new token in place of what {variable} has there.</source>
        <translation>Ouvrez «&#xa0;{file:plain}&#xa0;», ligne {line:plain}, et mettez le nouveau jeton à la place de ce que {variable} y contient.</translation>
    </message>
    <message>
        <source>It is no longer here: get it again.</source>
        <translation>Il n’est plus disponible ici&#xa0;: obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>Does {tool} work now?</source>
        <translation>Est-ce que {tool} fonctionne maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Oui, ça marche</translation>
    </message>
    <message>
        <source>Same error</source>
        <translation>Même erreur</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Autre erreur</translation>
    </message>
    <message>
        <source>Paste the error message here</source>
        <translation>Collez ici le message d’erreur</translation>
    </message>
    <message>
        <source>I’ll test later</source>
        <translation>Je testerai plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It stays on the clipboard until you tick this step (click its number), %n minute(s) at most.</source>
        <translation>
            <numerusform>Copié. Il reste dans le presse-papiers jusqu’à ce que vous cochiez cette étape (en cliquant sur son numéro), %n minute au plus.</numerusform>
            <numerusform>Copié. Il reste dans le presse-papiers jusqu’à ce que vous cochiez cette étape (en cliquant sur son numéro), %n minutes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>It copies the newer token, since Notion does not accept the earlier one.</source>
        <translation>Ceci copie le jeton plus récent, puisque Notion n’accepte pas le précédent.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copier de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n file(s) more. Look again when these are done.</source>
        <translation>
            <numerusform>Non affiché&#xa0;: %n fichier de plus. Cherchez de nouveau quand ceux-ci seront traités.</numerusform>
            <numerusform>Non affichés&#xa0;: %n fichiers de plus. Cherchez de nouveau quand ceux-ci seront traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Recherche dans le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look for Notion tokens in this folder</source>
        <translation>Chercher des jetons Notion dans ce dossier</translation>
    </message>
    <message>
        <source>The new token is no longer at hand. Check it again to replace it here.</source>
        <translation>Le nouveau jeton n’est plus disponible ici. Vérifiez-le de nouveau pour pouvoir le mettre à la place de l’ancien.</translation>
    </message>
    <message>
        <source>Replaced. The file as it was lies beside it, as “{backup:plain}”. Keep the copy out of git, and delete it once your tool works.</source>
        <translation>Remplacé. Le fichier tel qu’il était se trouve à côté&#xa0;: «&#xa0;{backup:plain}&#xa0;». Ne mettez pas la copie dans git, et supprimez-la une fois que votre outil fonctionne.</translation>
    </message>
    <message>
        <source>{masked} is the old token</source>
        <translation>{masked} est l’ancien jeton</translation>
    </message>
    <message>
        <source>Replaced. The copy is deleted.</source>
        <translation>Remplacé. La copie est supprimée.</translation>
    </message>
    <message>
        <source>{masked} is to be replaced</source>
        <translation>{masked} est à remplacer</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Le fichier est comme avant.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Where the old token may still be on this computer</source>
        <translation>Où l’ancien jeton se trouve peut-être encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>Where other tokens may be on this computer</source>
        <translation>Où d’autres jetons se trouvent peut-être sur cet ordinateur</translation>
    </message>
    <message>
        <source>The wizard can look for tokens in a folder: in .env files, settings and scripts. It changes nothing without your click, and nothing leaves this computer.</source>
        <translation>L’assistant peut chercher des jetons dans un dossier&#xa0;: dans les fichiers .env, les réglages et les scripts. Il ne modifie rien sans votre clic, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Supprimer la copie</translation>
    </message>
    <message>
        <source>Delete the copy? Undo is not possible after that.</source>
        <translation>Supprimer la copie&#xa0;? Il ne sera plus possible ensuite de rétablir le fichier.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Trying again in {seconds:duration}</source>
        <translation>Nouvel essai dans {seconds:duration}</translation>
    </message>
    <message>
        <source>Trying again in {seconds:duration}, at {time:plain}</source>
        <translation>Nouvel essai dans {seconds:duration}, à {time:plain}</translation>
    </message>
    <message>
        <source>The wizard tries again by itself at {time:plain}</source>
        <translation>L’assistant réessaiera de lui-même à {time:plain}</translation>
    </message>
    <message>
        <source>The wizard tries again by itself in {seconds:duration}</source>
        <translation>L’assistant réessaiera de lui-même dans {seconds:duration}</translation>
    </message>
    <message>
        <source>Notion asks to wait until {time:plain}</source>
        <translation>Notion demande d’attendre jusqu’à {time:plain}</translation>
    </message>
    <message>
        <source>Notion asks to wait {seconds:duration} more</source>
        <translation>Notion demande d’attendre encore {seconds:duration}</translation>
    </message>
    <message>
        <source>Notion can be asked again now</source>
        <translation>Notion peut être interrogé de nouveau</translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>Nouvel essai en cours</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>WhoseComputer</name>
    <message>
        <source>Whose computer is this?</source>
        <translation>À qui est cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>This is my own computer</source>
        <translation>C’est mon propre ordinateur</translation>
    </message>
    <message>
        <source>The wizard offers to save a copy of the token.</source>
        <translation>L’assistant propose d’enregistrer une copie du jeton.</translation>
    </message>
    <message>
        <source>I help others on it</source>
        <translation>J’y aide d’autres personnes</translation>
    </message>
    <message>
        <source>Going on without saving is the main way: no token stays.</source>
        <translation>Continuer sans enregistrer est le choix principal&#xa0;: aucun jeton ne reste.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>The token you pasted is not saved. Close anyway?</source>
        <translation>Le jeton que vous avez collé n’est pas enregistré. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing in Notion changes, and you can paste it again later.</source>
        <translation>Rien ne change dans Notion, et vous pourrez le coller de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>“{file:plain}” has the new token now. The file as it was lies beside it.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» contient maintenant le nouveau jeton. Le fichier tel qu’il était se trouve à côté.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was.</source>
        <translation>«&#xa0;{file:plain}&#xa0;» est comme avant.</translation>
    </message>
    <message>
        <source>Nobody was here for a while. In two minutes the wizard forgets the token on this screen. Move the mouse or press a key to keep it.</source>
        <translation>Personne n’est là depuis un moment. Dans deux minutes, l’assistant oubliera le jeton de cet écran. Bougez la souris ou appuyez sur une touche pour le garder.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has taken it off this screen. It is still saved, and read again when it is needed.</source>
        <translation>Le jeton est resté sans utilisation pendant 15 minutes, donc l’assistant l’a retiré de cet écran. Il est toujours enregistré, et sera relu quand il le faudra.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has forgotten it. Nothing else is lost.</source>
        <translation>Le jeton est resté sans utilisation pendant 15 minutes, donc l’assistant l’a oublié. Rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation>Le coller de nouveau</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>à {moment}</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>le {moment}</translation>
    </message>
    <message>
        <source>at place {position}</source>
        <translation>en position {position}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} {month} {year}</translation>
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
        <translation>{several} et {one}</translation>
    </message>
</context>
</TS>
