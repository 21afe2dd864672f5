<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version:plain}, with Qt {qt:plain}</source>
        <translation>Versión {version:plain}, con Qt {qt:plain}</translation>
    </message>
    <message>
        <source>Qt and PySide6 (© The Qt Company Ltd. and others) are under the GNU Lesser General Public License (LGPL), version 3. They are files of their own beside the program: you may put another version of them in their place, and examine the program to make that work. Their source is at {qt:plain} and {pyside:plain}</source>
        <translation>Qt y PySide6 (© The Qt Company Ltd. y otros) están bajo la Licencia Pública General Reducida de GNU (LGPL), versión 3. Son archivos aparte, junto al programa: puedes poner en su lugar otra versión de ellos y examinar el programa para que eso funcione. El código fuente de ambos está en {qt:plain} y {pyside:plain}</translation>
    </message>
    <message>
        <source>Notion Wizard is independent. It is not made by Notion, nor affiliated with it.</source>
        <translation>Notion Wizard es independiente. No lo hace Notion ni está afiliado a Notion.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but requests to Notion. The token is sent to Notion only, and kept in this computer’s keychain only, if you save it. Nobody counts or watches what you do here.</source>
        <translation>De este equipo no sale nada más que solicitudes a Notion. El token se envía solo a Notion y, si lo guardas, se conserva solo en el llavero de este equipo. Nadie cuenta ni observa lo que haces aquí.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o cualquier versión posterior (GPL-3.0-or-later): puedes usarlo, estudiarlo, compartirlo y modificarlo. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>De qué está hecho este programa</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>Todos los componentes y sus licencias</translation>
    </message>
    <message>
        <source>Each part has a licence of its own. Choose a part to read its licence.</source>
        <translation>Cada componente tiene su propia licencia. Elige un componente para leer su licencia.</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independiente</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>The text of this licence did not come along. Its name is {licence:plain}.</source>
        <translation>El texto de esta licencia no viene incluido. La licencia se llama {licence:plain}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Practice. Nothing is real and nothing is saved.</source>
        <translation>Práctica. Nada es real y no se guarda nada.</translation>
    </message>
    <message>
        <source>Paste practice token</source>
        <translation>Pegar token de práctica</translation>
    </message>
    <message>
        <source>Test address in place of Notion:</source>
        <translation>Dirección de prueba en lugar de Notion:</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>Caso de práctica</translation>
    </message>
    <message>
        <source>Paste practice link</source>
        <translation>Pegar enlace de práctica</translation>
    </message>
    <message>
        <source>Paste practice message</source>
        <translation>Pegar mensaje de práctica</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>Por qué ocurre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>To say on the phone</source>
        <translation>Para decir por teléfono</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>También se encontró</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
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
        <translation>un «{character:plain}»</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>un guion largo</translation>
    </message>
    <message>
        <source>a character that could not be read</source>
        <translation>un carácter que no se pudo leer</translation>
    </message>
    <message>
        <source>the letter “{character:plain}” instead of a digit</source>
        <translation>una letra «{character:plain}» en lugar de un dígito</translation>
    </message>
    <message>
        <source>a Cyrillic letter that looks like “{look:plain}”</source>
        <translation>una letra cirílica que se parece a «{look:plain}»</translation>
    </message>
    <message>
        <source>a Greek letter that looks like “{look:plain}”</source>
        <translation>una letra griega que se parece a «{look:plain}»</translation>
    </message>
    <message>
        <source>an Armenian letter that looks like “{look:plain}”</source>
        <translation>una letra armenia que se parece a «{look:plain}»</translation>
    </message>
    <message>
        <source>a Cherokee letter that looks like “{look:plain}”</source>
        <translation>una letra cheroqui que se parece a «{look:plain}»</translation>
    </message>
    <message>
        <source>a Hebrew letter that looks like “{look:plain}”</source>
        <translation>una letra hebrea que se parece a «{look:plain}»</translation>
    </message>
    <message>
        <source>an Arabic letter that looks like “{look:plain}”</source>
        <translation>una letra árabe que se parece a «{look:plain}»</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The one that ends {ends:plain}</source>
        <translation>El que termina en {ends:plain}</translation>
    </message>
    <message>
        <source>The saved token “{name}”</source>
        <translation>El token guardado «{name}»</translation>
    </message>
    <message>
        <source>Paste and check</source>
        <translation>Pegar y comprobar</translation>
    </message>
    <message>
        <source>It stays hidden here. Pause screen sharing while Notion shows it.</source>
        <translation>Aquí permanece oculto. Pausa la pantalla compartida mientras Notion lo muestra.</translation>
    </message>
    <message>
        <source>I don’t have it</source>
        <translation>No lo tengo</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>Comprobar token</translation>
    </message>
    <message>
        <source>The link is kept</source>
        <translation>El enlace se conserva</translation>
    </message>
    <message>
        <source>Check the saved token</source>
        <translation>Comprobar el token guardado</translation>
    </message>
    <message>
        <source>The link is kept for the database check.</source>
        <translation>El enlace se conserva para comprobar la base de datos.</translation>
    </message>
    <message>
        <source>The link is kept for the database check. Now paste the token.</source>
        <translation>El enlace se conserva para comprobar la base de datos. Ahora pega el token.</translation>
    </message>
    <message>
        <source>Waiting for the program that you copied in…</source>
        <translation>Esperando al programa en el que copiaste…</translation>
    </message>
    <message>
        <source>The program that you copied in does not answer, so nothing could be pasted. Copy the token once more, or type it here.</source>
        <translation>El programa en el que copiaste no responde, así que no se pudo pegar nada. Copia el token una vez más o escríbelo aquí.</translation>
    </message>
    <message>
        <source>The token, shown</source>
        <translation>El token, visible</translation>
    </message>
    <message>
        <source>The token, hidden</source>
        <translation>El token, oculto</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Pega el token aquí</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A screen reader then says it aloud.</source>
        <translation>Un lector de pantalla lo leerá entonces en voz alta.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Pegar de nuevo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>begins {begins:plain}</source>
        <translation>empieza con {begins:plain}</translation>
    </message>
    <message>
        <source>ends {ends:plain}</source>
        <translation>termina en {ends:plain}</translation>
    </message>
    <message>
        <source>{expected} would be right</source>
        <translation>{expected} sería lo correcto</translation>
    </message>
    <message>
        <source>Is “{workspace}” your new workspace?</source>
        <translation>¿Es «{workspace}» tu nuevo espacio de trabajo?</translation>
    </message>
    <message>
        <source>You said you moved. Is “{workspace}” the right workspace?</source>
        <translation>Dijiste que hubo un cambio de espacio de trabajo. ¿Es «{workspace}» el correcto?</translation>
    </message>
    <message>
        <source>Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Mira el nombre de arriba a la izquierda en Notion. El token debe crearse en el nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>No, get the other token</source>
        <translation>No, obtener el otro token</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sí, es correcto</translation>
    </message>
</context>
<context>
    <name>ClearOffer</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>The token you pasted is still on the clipboard, where any program can read it. It is saved now, so it need not stay there.</source>
        <translation>El token que pegaste sigue en el portapapeles, donde cualquier programa puede leerlo. Ya está guardado, así que no hace falta que siga ahí.</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If this computer keeps a clipboard history, remove the token there as well.</source>
        <translation>El portapapeles se vació. Si este equipo conserva un historial del portapapeles, elimina el token también allí.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>If this computer keeps a clipboard history, it is asked to leave the token out. Whether it does, the wizard cannot see.</source>
        <translation>Si este equipo conserva un historial del portapapeles, se le pide que no incluya el token. Si lo hace o no, el asistente no puede verlo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such practice. There are: {slugs:plain}</source>
        <translation>No existe esa práctica. Hay estas: {slugs:plain}</translation>
    </message>
    <message>
        <source>Another address than Notion’s is for tests: it must be on this computer, such as http://127.0.0.1:8080/v1, and have no name, password, query or fragment in it.</source>
        <translation>Otra dirección que no sea la de Notion es para pruebas: debe estar en este equipo, como http://127.0.0.1:8080/v1, y no contener nombre, contraseña, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>The name of the file looks like a token. File names can be read by everyone: take another.</source>
        <translation>El nombre del archivo parece un token. Cualquiera puede leer los nombres de archivo: usa otro.</translation>
    </message>
    <message>
        <source>{message:plain}</source>
        <translation>{message:plain}</translation>
    </message>
    <message>
        <source>What it can be, likeliest first:</source>
        <translation>Qué puede ser, primero lo más probable:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Run this command again.</source>
        <translation>Ejecuta este comando otra vez.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Worth knowing: {title:plain} (Code {code})</source>
        <translation>Conviene saber: {title:plain} (código {code})</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s)</source>
        <translation>
            <numerusform>Token: %n carácter</numerusform>
            <numerusform>Token: %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>Token: %n carácter, empieza con {begins}, termina en {ends}</numerusform>
            <numerusform>Token: %n caracteres, empieza con {begins}, termina en {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {title:plain} (Code {code})</source>
        <translation>Contiene: {title:plain} (código {code})</translation>
    </message>
    <message>
        <source>Workspace: {workspace}</source>
        <translation>Espacio de trabajo: {workspace}</translation>
    </message>
    <message>
        <source>Connection: {connection}</source>
        <translation>Conexión: {connection}</translation>
    </message>
    <message>
        <source>What it may do: {capabilities:plain}</source>
        <translation>Qué puede hacer: {capabilities:plain}</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found:</source>
        <translation>
            <numerusform>%n base de datos encontrada:</numerusform>
            <numerusform>%n bases de datos encontradas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found; there may be more:</source>
        <translation>
            <numerusform>%n base de datos encontrada; puede haber más:</numerusform>
            <numerusform>%n bases de datos encontradas; puede haber más:</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{link:plain}: {title:plain} (Code {code})</source>
        <translation>{link:plain}: {title:plain} (código {code})</translation>
    </message>
    <message>
        <source>{link:plain}: not checked</source>
        <translation>{link:plain}: sin comprobar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works, see below</source>
        <translation>funciona, ver abajo</translation>
    </message>
    <message>
        <source>a problem, see below</source>
        <translation>un problema, ver abajo</translation>
    </message>
    <message>
        <source>could not tell, see below</source>
        <translation>no se pudo saber, ver abajo</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>no se miró</translation>
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
        <translation>El camino pasa por el proxy {proxy}.</translation>
    </message>
    <message>
        <source>A proxy is set, but its address cannot be read.</source>
        <translation>Hay un proxy configurado, pero no se puede leer su dirección.</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>No hay ningún proxy configurado.</translation>
    </message>
    <message>
        <source>Only the window reads automatic proxy settings (PAC files); this command does not.</source>
        <translation>Solo la ventana lee la configuración automática de proxy (archivos PAC); este comando no.</translation>
    </message>
    <message>
        <source>The note for your IT department, to copy:</source>
        <translation>La nota para tu departamento de informática, para copiar:</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>No se envió ningún token.</translation>
    </message>
    <message>
        <source>Paste the token, then press Enter. It is not shown.</source>
        <translation>Pega el token y luego pulsa Enter. No se muestra.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real, and nothing is written.</source>
        <translation>Práctica: aquí nada es real y no se escribe nada.</translation>
    </message>
    <message>
        <source>The token will stand on this screen, where others may see it. Type yes to show it:</source>
        <translation>El token aparecerá en esta pantalla, donde otras personas pueden verlo. Escribe yes para mostrarlo:</translation>
    </message>
    <message>
        <source>No token is saved under that name. Saved are: {names:plain}</source>
        <translation>No hay ningún token guardado con ese nombre. Están guardados: {names:plain}</translation>
    </message>
    <message>
        <source>No token is saved on this computer.</source>
        <translation>En este equipo no hay ningún token guardado.</translation>
    </message>
    <message>
        <source>Several tokens are saved under that name. Take one of these ids: {names:plain}</source>
        <translation>Hay varios tokens guardados con ese nombre. Usa uno de estos ID: {names:plain}</translation>
    </message>
    <message>
        <source>That is more than 2 MB of text.</source>
        <translation>Son más de 2 MB de texto.</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Tokens compared</source>
        <translation>Comparación de tokens</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Última edición</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Databases this token reaches</source>
        <translation>Bases de datos a las que este token tiene acceso</translation>
    </message>
</context>
<context>
    <name>Databases</name>
    <message>
        <source>In Notion, open the database.</source>
        <translation>En Notion, abre la base de datos.</translation>
    </message>
    <message>
        <source>Click ••• at the top right, then Connections (also called integrations).</source>
        <translation>Haz clic en ••• arriba a la derecha y luego en Conexiones (Connections, también llamadas integraciones).</translation>
    </message>
    <message>
        <source>Click “Add connection”, choose “{connection}” and confirm.</source>
        <translation>Haz clic en «Add connection», elige «{connection}» y confirma.</translation>
    </message>
    <message>
        <source>If it is already listed there, remove it and add it again.</source>
        <translation>Si ya aparece allí, quítala y vuelve a añadirla.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Haz clic en Reintentar.</translation>
    </message>
    <message>
        <source>Click •••, then Copy link, and paste it here.</source>
        <translation>Haz clic en ••• y luego en Copiar enlace (Copy link), y pégalo aquí.</translation>
    </message>
    <message>
        <source>The token works. No databases are shared yet</source>
        <translation>El token funciona. Aún no hay bases de datos compartidas</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. The wizard keeps looking.</source>
        <translation>En Notion, abre la base de datos, haz clic en •••, Conexiones (Connections), y añade «{connection}». El asistente sigue buscando.</translation>
    </message>
    <message>
        <source>The token is good, it just sees nothing yet; open the database in Notion, click the three dots, Connections, and add yours.</source>
        <translation>El token está bien, solo que aún no ve nada; abre la base de datos en Notion, haz clic en los tres puntos, Conexiones, y añade la tuya.</translation>
    </message>
    <message>
        <source>No databases are shared yet</source>
        <translation>Aún no hay bases de datos compartidas</translation>
    </message>
    <message>
        <source>The token is good. In Notion open the database, click •••, Connections, and add “{connection}”.</source>
        <translation>El token está bien. En Notion, abre la base de datos, haz clic en •••, Conexiones (Connections), y añade «{connection}».</translation>
    </message>
    <message>
        <source>The token is good; share the database with your connection in Notion, then test the tool again.</source>
        <translation>El token está bien; comparte la base de datos con tu conexión en Notion y vuelve a probar la herramienta.</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. Then come back and click Look again.</source>
        <translation>En Notion, abre la base de datos, haz clic en •••, Conexiones (Connections), y añade «{connection}». Luego vuelve aquí y haz clic en «Buscar de nuevo».</translation>
    </message>
    <message numerus="yes">
        <source>The token works and reaches %n database(s)</source>
        <translation>
            <numerusform>El token funciona y tiene acceso a %n base de datos</numerusform>
            <numerusform>El token funciona y tiene acceso a %n bases de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the whole list that Notion gives. One that was shared a moment ago can take a while to appear.</source>
        <translation>Esta es toda la lista que da Notion. Una base de datos que se acaba de compartir puede tardar un poco en aparecer.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good and reaches %n database(s); is the one you need among them?</source>
        <translation>
            <numerusform>El token está bien y tiene acceso a %n base de datos; ¿es la que necesitas?</numerusform>
            <numerusform>El token está bien y tiene acceso a %n bases de datos; ¿está entre ellas la que necesitas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The token works but sees no database</source>
        <translation>El token funciona, pero no ve ninguna base de datos</translation>
    </message>
    <message>
        <source>A personal token sees what its maker sees, so nothing has to be shared with it. Most often that person cannot open the database, or it is in another workspace.</source>
        <translation>Un token personal ve lo que ve quien lo creó, así que no hay que compartir nada con él. Lo más frecuente es que esa persona no pueda abrir la base de datos, o que la base de datos esté en otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Look whether the token’s maker can open the database in Notion.</source>
        <translation>Mira si quien creó el token puede abrir la base de datos en Notion.</translation>
    </message>
    <message>
        <source>If not, ask its owner to share it with that person.</source>
        <translation>Si no puede, pide a su propietario que la comparta con esa persona.</translation>
    </message>
    <message>
        <source>The token is good; can the person who made it open that database in Notion?</source>
        <translation>El token está bien; ¿quien lo creó puede abrir esa base de datos en Notion?</translation>
    </message>
    <message>
        <source>There may be more databases than these</source>
        <translation>Puede haber más bases de datos que estas</translation>
    </message>
    <message>
        <source>Notion did not tell all of them this time. The token works, and one that is missing here can be checked by its link.</source>
        <translation>Esta vez, Notion no las indicó todas. El token funciona, y una que falte aquí se puede comprobar con su enlace.</translation>
    </message>
    <message>
        <source>Paste the link of the database that you miss.</source>
        <translation>Pega el enlace de la base de datos que te falta.</translation>
    </message>
    <message>
        <source>Notion did not list everything; paste the link of the database you need.</source>
        <translation>Notion no las mostró todas; pega el enlace de la base de datos que necesitas.</translation>
    </message>
    <message numerus="yes">
        <source>The list broke off after %n database(s)</source>
        <translation>
            <numerusform>La lista se cortó después de %n base de datos</numerusform>
            <numerusform>La lista se cortó después de %n bases de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notion’s answers broke off on the way; what came so far is kept. The token works.</source>
        <translation>Las respuestas de Notion se cortaron por el camino; lo que llegó hasta ahora se conserva. El token funciona.</translation>
    </message>
    <message>
        <source>The token is good; the list broke off on the way, so look once more.</source>
        <translation>El token está bien; la lista se cortó por el camino, así que busca una vez más.</translation>
    </message>
    <message>
        <source>The token works but may not read</source>
        <translation>El token funciona, pero no tiene permiso para leer</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection most likely lacks “Read content”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notion lo acepta, pero lo más probable es que a la conexión le falte «Read content». Un propietario del espacio de trabajo puede activarlo en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>Si no eres propietario del espacio de trabajo, pide a uno que lo haga.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>En Notion, abre la conexión (también llamada integración).</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “Read content” and save.</source>
        <translation>En Capabilities, marca «Read content» y guarda.</translation>
    </message>
    <message>
        <source>Come back here and click Try again.</source>
        <translation>Vuelve aquí y haz clic en Reintentar.</translation>
    </message>
    <message>
        <source>The token is good; in the connection’s capabilities, Read content has to be ticked.</source>
        <translation>El token está bien; en los permisos de la conexión (Capabilities) tiene que estar marcado Read content.</translation>
    </message>
    <message>
        <source>This token reaches “{title}”</source>
        <translation>Este token tiene acceso a «{title}»</translation>
    </message>
    <message>
        <source>Your tool can reach it with this token too.</source>
        <translation>Tu herramienta también puede llegar a ella con este token.</translation>
    </message>
    <message>
        <source>The token reaches that database; pick it again in the tool.</source>
        <translation>El token tiene acceso a esa base de datos; elígela de nuevo en la herramienta.</translation>
    </message>
    <message>
        <source>This token cannot see that database yet</source>
        <translation>Este token todavía no puede ver esa base de datos</translation>
    </message>
    <message>
        <source>Most often it has not been shared with “{connection}”. Already listed there? Remove it, add it again.</source>
        <translation>Lo más frecuente es que no se haya compartido con «{connection}». ¿Ya aparece allí? Quítala y vuelve a añadirla.</translation>
    </message>
    <message>
        <source>It is not shared with “{connection}”.</source>
        <translation>No está compartida con «{connection}».</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>Es de otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>It was deleted, or the link is not complete.</source>
        <translation>Se eliminó o el enlace no está completo.</translation>
    </message>
    <message>
        <source>The token cannot see that database yet; open it in Notion, click the three dots, Connections, and add yours.</source>
        <translation>El token todavía no puede ver esa base de datos; ábrela en Notion, haz clic en los tres puntos, Conexiones, y añade la tuya.</translation>
    </message>
    <message>
        <source>That link leads to a page</source>
        <translation>Ese enlace lleva a una página</translation>
    </message>
    <message>
        <source>The token reaches that page. A database may stand on it, with a link of its own.</source>
        <translation>El token tiene acceso a esa página. Puede que en ella haya una base de datos, con un enlace propio.</translation>
    </message>
    <message>
        <source>On the page, open the database as a full page.</source>
        <translation>En la página, abre la base de datos como página completa.</translation>
    </message>
    <message>
        <source>That is the link of a page; open the database itself and copy its link.</source>
        <translation>Ese es el enlace de una página; abre la propia base de datos y copia su enlace.</translation>
    </message>
    <message>
        <source>That is a view, not the database itself</source>
        <translation>Eso es una vista, no la propia base de datos</translation>
    </message>
    <message>
        <source>It shows a database that lives elsewhere, and tools cannot use a view. The database itself has to be shared.</source>
        <translation>La vista muestra una base de datos que está en otro lugar, y las herramientas no pueden usar una vista. Hay que compartir la propia base de datos.</translation>
    </message>
    <message>
        <source>Click the arrow beside the view’s name to open the database itself.</source>
        <translation>Haz clic en la flecha junto al nombre de la vista para abrir la propia base de datos.</translation>
    </message>
    <message>
        <source>That is only a view of a database; open the original and copy its link.</source>
        <translation>Eso es solo una vista de una base de datos; abre la original y copia su enlace.</translation>
    </message>
    <message>
        <source>That link does not lead to Notion</source>
        <translation>Ese enlace no lleva a Notion</translation>
    </message>
    <message>
        <source>Links to a database begin with app.notion.com, www.notion.so or alike. Nothing was sent.</source>
        <translation>Los enlaces a una base de datos empiezan con app.notion.com, www.notion.so o algo parecido. No se envió nada.</translation>
    </message>
    <message>
        <source>That link is not from Notion; open the database in Notion and copy its link.</source>
        <translation>Ese enlace no es de Notion; abre la base de datos en Notion y copia su enlace.</translation>
    </message>
    <message>
        <source>That is not a link</source>
        <translation>Eso no es un enlace</translation>
    </message>
    <message>
        <source>A database is checked by its link: in Notion open it, click •••, then Copy link. By its name, look for it in the list. Nothing was sent.</source>
        <translation>Una base de datos se comprueba con su enlace: ábrela en Notion, haz clic en ••• y luego en Copiar enlace (Copy link). Si tienes su nombre, búscala en la lista. No se envió nada.</translation>
    </message>
    <message>
        <source>Or look for its name in the list.</source>
        <translation>O busca su nombre en la lista.</translation>
    </message>
    <message>
        <source>That is not a link; open the database in Notion and copy its link, or look for its name in the list.</source>
        <translation>Eso no es un enlace; abre la base de datos en Notion y copia su enlace, o busca su nombre en la lista.</translation>
    </message>
    <message>
        <source>A token does not belong here</source>
        <translation>Aquí no va un token</translation>
    </message>
    <message>
        <source>This field shows what is in it, so the token was taken out at once. Here a database is checked by its link. Nothing was sent.</source>
        <translation>Este campo muestra lo que contiene, así que el token se quitó enseguida. Aquí se comprueba una base de datos con su enlace. No se envió nada.</translation>
    </message>
    <message>
        <source>Is it another token? Click Back until the wizard asks for the token, and paste it there.</source>
        <translation>¿Es otro token? Haz clic en Atrás hasta que el asistente pida el token, y pégalo allí.</translation>
    </message>
    <message>
        <source>That was the token, and the wizard has taken it out; here comes the database’s link.</source>
        <translation>Ese era el token, y el asistente lo ha quitado; aquí va el enlace de la base de datos.</translation>
    </message>
    <message>
        <source>That link names no database</source>
        <translation>Ese enlace no indica ninguna base de datos</translation>
    </message>
    <message>
        <source>The long number that names a database is missing or cut. Nothing was sent.</source>
        <translation>El número largo que identifica una base de datos falta o está cortado. No se envió nada.</translation>
    </message>
    <message>
        <source>The link is not complete; open the database in Notion and copy its link again.</source>
        <translation>El enlace no está completo; abre la base de datos en Notion y copia su enlace otra vez.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash</source>
        <translation>Esa base de datos está en la papelera de Notion</translation>
    </message>
    <message>
        <source>The token reaches “{title}”, but someone has put it in the trash.</source>
        <translation>El token tiene acceso a «{title}», pero alguien la ha puesto en la papelera.</translation>
    </message>
    <message>
        <source>In Notion, open Trash at the left.</source>
        <translation>En Notion, abre la Papelera (Trash), a la izquierda.</translation>
    </message>
    <message>
        <source>Find it there and click Restore.</source>
        <translation>Búscala allí y haz clic en Restaurar (Restore).</translation>
    </message>
    <message>
        <source>Then click Check once more.</source>
        <translation>Después, haz clic otra vez en Comprobar.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash; restore it from there.</source>
        <translation>Esa base de datos está en la papelera de Notion; restáurala desde allí.</translation>
    </message>
    <message>
        <source>That database may be in another workspace</source>
        <translation>Puede que esa base de datos esté en otro espacio de trabajo</translation>
    </message>
    <message>
        <source>This token opens only “{workspace}”. After a move, copied databases have links of their own.</source>
        <translation>Este token solo abre «{workspace}». Tras un cambio de espacio de trabajo, las bases de datos copiadas tienen sus propios enlaces.</translation>
    </message>
    <message>
        <source>In Notion, choose “{workspace}” at the top left.</source>
        <translation>En Notion, elige «{workspace}» arriba a la izquierda.</translation>
    </message>
    <message>
        <source>That link may belong to the old workspace; open the database in the new one and copy its link.</source>
        <translation>Puede que ese enlace sea del espacio de trabajo anterior; abre la base de datos en el nuevo y copia su enlace.</translation>
    </message>
    <message>
        <source>The token sees “{title}” now</source>
        <translation>El token ahora ve «{title}»</translation>
    </message>
    <message>
        <source>Sharing it in Notion has worked.</source>
        <translation>Compartirla en Notion funcionó.</translation>
    </message>
    <message>
        <source>That worked, the token sees the database now; pick it in the tool.</source>
        <translation>Eso funcionó, el token ya ve la base de datos; elígela en la herramienta.</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n base de datos encontrada</numerusform>
            <numerusform>%n bases de datos encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>%n encontrada hasta ahora</numerusform>
            <numerusform>%n encontradas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; looking again…</source>
        <translation>
            <numerusform>%n encontrada; buscando de nuevo…</numerusform>
            <numerusform>%n encontradas; buscando de nuevo…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; there may be more</source>
        <translation>
            <numerusform>%n encontrada; puede haber más</numerusform>
            <numerusform>%n encontradas; puede haber más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>%n encontrada hasta ahora. Notion pide una pausa de {seconds:duration}; después, la lista continúa.</numerusform>
            <numerusform>%n encontradas hasta ahora. Notion pide una pausa de {seconds:duration}; después, la lista continúa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n database(s)</source>
        <translation>
            <numerusform>{shown} de %n base de datos</numerusform>
            <numerusform>{shown} de %n bases de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far</source>
        <translation>
            <numerusform>{shown} de %n encontrada hasta ahora</numerusform>
            <numerusform>{shown} de %n encontradas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; looking again…</source>
        <translation>
            <numerusform>{shown} de %n; buscando de nuevo…</numerusform>
            <numerusform>{shown} de %n; buscando de nuevo…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; there may be more</source>
        <translation>
            <numerusform>{shown} de %n; puede haber más</numerusform>
            <numerusform>{shown} de %n; puede haber más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>{shown} de %n encontrada hasta ahora. Notion pide una pausa de {seconds:duration}; después, la lista continúa.</numerusform>
            <numerusform>{shown} de %n encontradas hasta ahora. Notion pide una pausa de {seconds:duration}; después, la lista continúa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found so far. To be sure, paste its link here.</source>
        <translation>
            <numerusform>La única base de datos encontrada hasta ahora (%n) no tiene este nombre. Para mayor seguridad, pega aquí el enlace de la que buscas.</numerusform>
            <numerusform>Ninguna base de datos tiene este nombre entre las %n encontradas hasta ahora. Para mayor seguridad, pega aquí el enlace de la que buscas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found. To be sure, paste its link here.</source>
        <translation>
            <numerusform>La única base de datos encontrada (%n) no tiene este nombre. Para mayor seguridad, pega aquí el enlace de la que buscas.</numerusform>
            <numerusform>Ninguna base de datos tiene este nombre entre las %n encontradas. Para mayor seguridad, pega aquí el enlace de la que buscas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has just appeared is not among them yet. Notion’s list can take some minutes, and so can a list in your tool.</source>
        <translation>Lo que acaba de aparecer todavía no está entre ellas. La lista de Notion puede tardar unos minutos, y también la lista de tu herramienta.</translation>
    </message>
    <message>
        <source>Databases this token can reach</source>
        <translation>Bases de datos a las que este token puede acceder</translation>
    </message>
    <message>
        <source>Saved token</source>
        <translation>Token guardado</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Looking again every few seconds…</source>
        <translation>Buscando de nuevo cada pocos segundos…</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Preguntando a Notion…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>The wizard looked for two minutes, and nothing has appeared yet.</source>
        <translation>El asistente buscó durante dos minutos y todavía no ha aparecido nada.</translation>
    </message>
    <message>
        <source>The wizard does not look by itself any more.</source>
        <translation>El asistente ya no busca por sí solo.</translation>
    </message>
    <message>
        <source>Still looking every few seconds for the one that cannot be seen yet.</source>
        <translation>El asistente sigue buscando cada pocos segundos la que todavía no se puede ver.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Seguir buscando</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Paste again</source>
        <translation>Pegar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtener el token</translation>
    </message>
    <message>
        <source>Open it in Notion</source>
        <translation>Abrir en Notion</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Keep this link for the database check</source>
        <translation>Guardar el enlace para las bases de datos</translation>
    </message>
    <message>
        <source>Explain this error message</source>
        <translation>Explicar este mensaje de error</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Probar de todos modos</translation>
    </message>
    <message>
        <source>Use only the token part</source>
        <translation>Usar solo la parte del token</translation>
    </message>
    <message>
        <source>It came with a webhook</source>
        <translation>Llegó con un webhook</translation>
    </message>
    <message>
        <source>Copy the note for IT</source>
        <translation>Copiar la nota para informática</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sin guardar</translation>
    </message>
    <message>
        <source>Show how to change a variable</source>
        <translation>Mostrar cómo cambiar una variable</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Queda por hacer</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar comprobante</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>Number for support, not closed yet:</source>
        <translation>Número para soporte, aún sin cerrar:</translation>
    </message>
    <message>
        <source>Closing number for support:</source>
        <translation>Número de cierre para soporte:</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Volver a Inicio</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Todavía no funciona todo</translation>
    </message>
    <message>
        <source>Number for support, the token works:</source>
        <translation>Número para soporte, el token funciona:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Update the other tools that used the old token.</source>
        <translation>Actualiza las demás herramientas que usaban el token anterior.</translation>
    </message>
    <message>
        <source>Tick each one that works again. Those that you do not use need no tick.</source>
        <translation>Marca cada una que vuelva a funcionar. Las que no usas no hace falta marcarlas.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in Notion.</source>
        <translation>Cuando todas funcionen, elimina la conexión anterior en Notion.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in “{workspace}”.</source>
        <translation>Cuando todas funcionen, elimina la conexión anterior en «{workspace}».</translation>
    </message>
    <message>
        <source>Test your tool. The wizard reminds you when you open it again.</source>
        <translation>Prueba tu herramienta. El asistente te lo recordará cuando vuelvas a abrirlo.</translation>
    </message>
    <message>
        <source>Delete the copy with the old token: {file:plain}</source>
        <translation>Elimina la copia con el token anterior: {file:plain}</translation>
    </message>
</context>
<context>
    <name>Fallbacks</name>
    <message>
        <source>a backup copy</source>
        <translation>una copia de seguridad</translation>
    </message>
    <message>
        <source>a capability</source>
        <translation>un permiso</translation>
    </message>
    <message>
        <source>a stray character</source>
        <translation>un carácter extraño</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>tu conexión</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>the letters shown</source>
        <translation>las letras mostradas</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>Notion’s address</source>
        <translation>la dirección de Notion</translation>
    </message>
    <message>
        <source>an unknown issuer</source>
        <translation>un emisor desconocido</translation>
    </message>
    <message>
        <source>this computer’s keychain</source>
        <translation>el llavero de este equipo</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>that link</source>
        <translation>ese enlace</translation>
    </message>
    <message>
        <source>some</source>
        <translation>cierto número de</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>tu token</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>lugar desconocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>somewhere inside</source>
        <translation>en algún punto</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>un proxy</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>unos cuantos</translation>
    </message>
    <message>
        <source>a little while</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>otro servicio</translation>
    </message>
    <message>
        <source>that database</source>
        <translation>esa base de datos</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>tu herramienta</translation>
    </message>
    <message>
        <source>the variable</source>
        <translation>la variable</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>hace poco</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>that workspace</source>
        <translation>ese espacio de trabajo</translation>
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
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not in the list?</source>
        <translation>¿No está en la lista?</translation>
    </message>
    <message>
        <source>It was deleted: the steps for a new one</source>
        <translation>Se eliminó: los pasos para crear una nueva</translation>
    </message>
    <message>
        <source>No such button, or your workspace is not in the dropdown?</source>
        <translation>¿No ves ese botón o tu espacio de trabajo no está en el menú desplegable?</translation>
    </message>
    <message>
        <source>Your connection is not offered there?</source>
        <translation>¿Tu conexión no aparece allí?</translation>
    </message>
    <message>
        <source>Has a stranger seen the token?</source>
        <translation>¿Alguien ajeno ha visto el token?</translation>
    </message>
    <message>
        <source>Who is an owner?</source>
        <translation>¿Quién es propietario?</translation>
    </message>
    <message>
        <source>Another way: a personal token</source>
        <translation>Otro camino: un token personal</translation>
    </message>
    <message>
        <source>On the {configuration} tab, next to “{access_token}”, click {show}, then {copy}.</source>
        <translation>En la pestaña {configuration}, junto a «{access_token}», haz clic en {show} y luego en {copy}.</translation>
    </message>
    <message>
        <source>It may also be called “{installation_access_token}”, on older pages “{access_token_before}”. Do not click {refresh} here: it can stop other tools.</source>
        <translation>También puede llamarse «{installation_access_token}» o, en páginas más antiguas, «{access_token_before}». Aquí no hagas clic en {refresh}: puede detener otras herramientas.</translation>
    </message>
    <message>
        <source>Under {capabilities}, tick “{read_content}”, and save.</source>
        <translation>En {capabilities}, marca «{read_content}» y guarda.</translation>
    </message>
    <message>
        <source>If your tool also writes into Notion, tick “{update_content}” and “{insert_content}” too.</source>
        <translation>Si tu herramienta también escribe en Notion, marca además «{update_content}» e «{insert_content}».</translation>
    </message>
    <message>
        <source>Open your list of connections and click the one that your tool uses.</source>
        <translation>Abre tu lista de conexiones y haz clic en la que usa tu herramienta.</translation>
    </message>
    <message>
        <source>They used to be called {integrations_before}. Not in the list? Look below before you make a new one.</source>
        <translation>Antes se llamaban {integrations_before}. ¿No está en la lista? Mira más abajo antes de crear una nueva.</translation>
    </message>
    <message>
        <source>Open Notion and look at the name at the top left.</source>
        <translation>Abre Notion y mira el nombre que aparece arriba a la izquierda.</translation>
    </message>
    <message>
        <source>It must be the workspace that your tool works with. If it is another one, click the name and choose the right one.</source>
        <translation>Debe ser el espacio de trabajo con el que trabaja tu herramienta. Si es otro, haz clic en el nombre y elige el correcto.</translation>
    </message>
    <message>
        <source>After that, copy the new token: {show}, then {copy}.</source>
        <translation>Después, copia el token nuevo: {show} y luego {copy}.</translation>
    </message>
    <message>
        <source>The connection most often keeps its pages. Some tools may go on with the old token for a few days, so change them all: the last screen has a list to tick.</source>
        <translation>Normalmente, la conexión conserva sus páginas. Es posible que algunas herramientas sigan unos días con el token anterior, así que cámbialo en todas: en la última pantalla hay una lista para ir marcándolas.</translation>
    </message>
    <message>
        <source>Only if Notion shows this very token, the one that was turned down: click {refresh}.</source>
        <translation>Solo si Notion muestra exactamente este token, el que fue rechazado: haz clic en {refresh}.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. If Notion shows another token than the one you pasted, copy that one, and leave {refresh} alone. Older pages call the button {refresh_before}.</source>
        <translation>Todas las herramientas que usan esta conexión se detienen hasta que las actualices. Si Notion muestra un token distinto del que pegaste, copia ese y no toques {refresh}. En páginas más antiguas, el botón se llama {refresh_before}.</translation>
    </message>
    <message>
        <source>Open the connection, and click {refresh} next to its token.</source>
        <translation>Abre la conexión y haz clic en {refresh} junto a su token.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. Older pages call the button {refresh_before}.</source>
        <translation>Todas las herramientas que usan esta conexión se detienen hasta que las actualices. En páginas más antiguas, el botón se llama {refresh_before}.</translation>
    </message>
    <message>
        <source>Come back and check the same token again.</source>
        <translation>Vuelve aquí y comprueba otra vez el mismo token.</translation>
    </message>
    <message>
        <source>The token stays as it is, and nothing changes in your tools.</source>
        <translation>El token se queda como está y en tus herramientas no cambia nada.</translation>
    </message>
    <message>
        <source>Open your list of connections and click “{create_connection}”.</source>
        <translation>Abre tu lista de conexiones y haz clic en «{create_connection}».</translation>
    </message>
    <message>
        <source>On the “{content_access}” tab, click “{edit_access}” and tick the page that holds your databases.</source>
        <translation>En la pestaña «{content_access}», haz clic en «{edit_access}» y marca la página que contiene tus bases de datos.</translation>
    </message>
    <message>
        <source>It must be your new workspace. If it is the old one, click the name and choose the new one.</source>
        <translation>Debe ser tu nuevo espacio de trabajo. Si es el anterior, haz clic en el nombre y elige el nuevo.</translation>
    </message>
    <message>
        <source>Tokens do not move along: the new workspace needs a connection of its own, under {build}, {internal_connections}. Is there one for your tool already? Then open that and go on with the tick at {capabilities}.</source>
        <translation>Los tokens no pasan de un espacio de trabajo a otro: el nuevo necesita su propia conexión, en {build}, {internal_connections}. ¿Ya hay una para tu herramienta? Entonces ábrela y sigue a partir de la casilla de {capabilities}.</translation>
    </message>
    <message>
        <source>Give it a name, and choose your new workspace in the dropdown.</source>
        <translation>Ponle un nombre y elige tu nuevo espacio de trabajo en el menú desplegable.</translation>
    </message>
    <message>
        <source>Look twice: the old workspace may be chosen at first.</source>
        <translation>Míralo dos veces: al principio puede estar elegido el espacio de trabajo anterior.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”. Databases that were copied are new to your tool, so it must pick them again; that comes at the end.</source>
        <translation>Con una vez basta: todas las páginas que contiene quedan incluidas. También puedes abrir la página y hacer clic en {menu}, {connections}, «{add_connection}». Las bases de datos copiadas son nuevas para tu herramienta, así que hay que volver a elegirlas en ella; eso viene al final.</translation>
    </message>
    <message>
        <source>The button is under {build}, {internal_connections}. Connections used to be called {integrations_before}, and the button “{create_connection_before}”.</source>
        <translation>El botón está en {build}, {internal_connections}. Antes, las conexiones se llamaban {integrations_before}, y el botón, «{create_connection_before}».</translation>
    </message>
    <message>
        <source>Give it the name of your tool, and choose the workspace in the dropdown.</source>
        <translation>Ponle el nombre de tu herramienta y elige el espacio de trabajo en el menú desplegable.</translation>
    </message>
    <message>
        <source>Look twice: another workspace may be chosen at first.</source>
        <translation>Míralo dos veces: al principio puede estar elegido otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”.</source>
        <translation>Con una vez basta: todas las páginas que contiene quedan incluidas. También puedes abrir la página y hacer clic en {menu}, {connections}, «{add_connection}».</translation>
    </message>
    <message>
        <source>It must be the workspace with the databases that your tool needs. If it is another one, click the name and choose the right one.</source>
        <translation>Debe ser el espacio de trabajo con las bases de datos que necesita tu herramienta. Si es otro, haz clic en el nombre y elige el correcto.</translation>
    </message>
    <message>
        <source>Is it the wrong workspace?</source>
        <translation>¿No es el espacio de trabajo correcto?</translation>
    </message>
    <message>
        <source>Look at the name at the top left in Notion. If it is not the right one, change it there and open the list again.</source>
        <translation>Mira el nombre que aparece arriba a la izquierda en Notion. Si no es el correcto, cámbialo allí y vuelve a abrir la lista.</translation>
    </message>
    <message>
        <source>Is your browser signed in with another account?</source>
        <translation>¿La sesión del navegador es de otra cuenta?</translation>
    </message>
    <message>
        <source>Click the name at the top left: the e-mail address stands there. The list shows what that account has.</source>
        <translation>Haz clic en el nombre de arriba a la izquierda: allí está la dirección de correo. La lista muestra lo que tiene esa cuenta.</translation>
    </message>
    <message>
        <source>Are you not an owner of this workspace?</source>
        <translation>¿No eres propietario de este espacio de trabajo?</translation>
    </message>
    <message>
        <source>Only owners see its connections and make new ones. Answer No to the question about the owner: a message to send is ready there.</source>
        <translation>Solo los propietarios ven sus conexiones y pueden crear nuevas. Responde No a la pregunta sobre el propietario: allí hay un mensaje listo para enviar.</translation>
    </message>
    <message>
        <source>None of these? Then it was most likely deleted: make a new one.</source>
        <translation>¿Nada de esto? Entonces lo más probable es que se haya eliminado: crea una nueva.</translation>
    </message>
    <message>
        <source>“{create_connection}” gives you a new one, which begins without pages. The token of the deleted one works nowhere any more, so all its tools need the new one.</source>
        <translation>«{create_connection}» te da una nueva, que empieza sin páginas. El token de la conexión eliminada ya no funciona en ningún sitio, así que todas sus herramientas necesitan el nuevo.</translation>
    </message>
    <message>
        <source>Only a workspace owner can see or make it. Are you one?</source>
        <translation>Solo un propietario del espacio de trabajo puede verlo o crearlo. ¿Lo eres?</translation>
    </message>
    <message>
        <source>Find out who owns the workspace.</source>
        <translation>Averigua quién es propietario del espacio de trabajo.</translation>
    </message>
    <message>
        <source>In Notion click the name at the top left, then {settings}, then {people}, and look for “{workspace_owner}”.</source>
        <translation>En Notion, haz clic en el nombre de arriba a la izquierda, luego en {settings} y en {people}, y busca «{workspace_owner}».</translation>
    </message>
    <message>
        <source>Send that person the message below.</source>
        <translation>Envía a esa persona el mensaje de abajo.</translation>
    </message>
    <message>
        <source>It says what to do, and how to do no harm.</source>
        <translation>En él se explica qué hacer y cómo no causar problemas.</translation>
    </message>
    <message>
        <source>Come back when you have the answer.</source>
        <translation>Vuelve aquí cuando tengas la respuesta.</translation>
    </message>
    <message>
        <source>You can close the wizard: it remembers where you were.</source>
        <translation>Puedes cerrar el asistente: recordará dónde te quedaste.</translation>
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
        <translation>Hola:

{tool} vuelve a necesitar el token de su conexión de Notion, y solo un propietario del espacio de trabajo puede verlo. ¿Podrías ayudarme?

1. Abre Notion: el nombre de arriba a la izquierda debe ser el de nuestro espacio de trabajo.
2. Abre {address:plain} y haz clic en la conexión que usa {tool}.
3. En la pestaña {configuration}, haz clic en {show} y luego en {copy}.

Por favor, no hagas clic en {refresh}: se detendrían todas las herramientas que usan esta conexión. Si la conexión no está, dímelo antes de crear una nueva.

Lo mejor es que pegues tú el token en {tool}. Si no es posible, compártelo conmigo en un gestor de contraseñas, no por correo ni por chat.

¡Gracias!</translation>
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
        <translation>Hola:

Nuestra herramienta vuelve a necesitar el token de su conexión de Notion, y solo un propietario del espacio de trabajo puede verlo. ¿Podrías ayudarme?

1. Abre Notion: el nombre de arriba a la izquierda debe ser el de nuestro espacio de trabajo.
2. Abre {address:plain} y haz clic en la conexión que usa nuestra herramienta.
3. En la pestaña {configuration}, haz clic en {show} y luego en {copy}.

Por favor, no hagas clic en {refresh}: se detendrían todas las herramientas que usan esta conexión. Si la conexión no está, dímelo antes de crear una nueva.

Lo mejor es que pegues tú el token en la herramienta. Si no es posible, compártelo conmigo en un gestor de contraseñas, no por correo ni por chat.

¡Gracias!</translation>
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
        <translation>Hola:

Nos cambiamos a otro espacio de trabajo de Notion, y {tool} necesita una conexión allí. Solo un propietario del espacio de trabajo puede crearla. ¿Podrías ayudarme?

1. Abre Notion: el nombre de arriba a la izquierda debe ser el de nuestro nuevo espacio de trabajo.
2. Abre {address:plain} y haz clic en «{create_connection}».
3. Ponle un nombre y elige nuestro nuevo espacio de trabajo en el menú desplegable.
4. En {capabilities}, marca «{read_content}». Solo si {tool} también escribe en Notion, marca además «{update_content}» e «{insert_content}». Luego guarda.
5. En la pestaña «{content_access}», haz clic en «{edit_access}» y marca la página que contiene nuestras bases de datos.
6. En la pestaña {configuration}, haz clic en {show} y luego en {copy}.

¿Ya existe una conexión para eso? Entonces ábrela y empieza por el paso 4. Por favor, no hagas clic en {refresh}: se detendrían todas las herramientas que la usan.

Lo mejor es que pegues tú el token en {tool}. Si no es posible, compártelo conmigo en un gestor de contraseñas, no por correo ni por chat.

¡Gracias!</translation>
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
        <translation>Hola:

Nos cambiamos a otro espacio de trabajo de Notion, y nuestra herramienta necesita una conexión allí. Solo un propietario del espacio de trabajo puede crearla. ¿Podrías ayudarme?

1. Abre Notion: el nombre de arriba a la izquierda debe ser el de nuestro nuevo espacio de trabajo.
2. Abre {address:plain} y haz clic en «{create_connection}».
3. Ponle un nombre y elige nuestro nuevo espacio de trabajo en el menú desplegable.
4. En {capabilities}, marca «{read_content}». Solo si nuestra herramienta también escribe en Notion, marca además «{update_content}» e «{insert_content}». Luego guarda.
5. En la pestaña «{content_access}», haz clic en «{edit_access}» y marca la página que contiene nuestras bases de datos.
6. En la pestaña {configuration}, haz clic en {show} y luego en {copy}.

¿Ya existe una conexión para eso? Entonces ábrela y empieza por el paso 4. Por favor, no hagas clic en {refresh}: se detendrían todas las herramientas que la usan.

Lo mejor es que pegues tú el token en la herramienta. Si no es posible, compártelo conmigo en un gestor de contraseñas, no por correo ni por chat.

¡Gracias!</translation>
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
        <translation>Hola:

{tool} necesita una conexión en nuestro espacio de trabajo de Notion, y solo un propietario del espacio de trabajo puede crearla. ¿Podrías ayudarme?

1. Abre Notion: el nombre de arriba a la izquierda debe ser el de nuestro espacio de trabajo.
2. Abre {address:plain} y haz clic en «{create_connection}».
3. Ponle un nombre y elige nuestro espacio de trabajo en el menú desplegable.
4. En {capabilities}, marca «{read_content}». Solo si {tool} también escribe en Notion, marca además «{update_content}» e «{insert_content}». Luego guarda.
5. En la pestaña «{content_access}», haz clic en «{edit_access}» y marca la página que contiene nuestras bases de datos.
6. En la pestaña {configuration}, haz clic en {show} y luego en {copy}.

¿Ya existe una conexión para eso? Entonces ábrela y empieza por el paso 4. Por favor, no hagas clic en {refresh}: se detendrían todas las herramientas que la usan.

Lo mejor es que pegues tú el token en {tool}. Si no es posible, compártelo conmigo en un gestor de contraseñas, no por correo ni por chat.

¡Gracias!</translation>
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
        <translation>Hola:

Nuestra herramienta necesita una conexión en nuestro espacio de trabajo de Notion, y solo un propietario del espacio de trabajo puede crearla. ¿Podrías ayudarme?

1. Abre Notion: el nombre de arriba a la izquierda debe ser el de nuestro espacio de trabajo.
2. Abre {address:plain} y haz clic en «{create_connection}».
3. Ponle un nombre y elige nuestro espacio de trabajo en el menú desplegable.
4. En {capabilities}, marca «{read_content}». Solo si nuestra herramienta también escribe en Notion, marca además «{update_content}» e «{insert_content}». Luego guarda.
5. En la pestaña «{content_access}», haz clic en «{edit_access}» y marca la página que contiene nuestras bases de datos.
6. En la pestaña {configuration}, haz clic en {show} y luego en {copy}.

¿Ya existe una conexión para eso? Entonces ábrela y empieza por el paso 4. Por favor, no hagas clic en {refresh}: se detendrían todas las herramientas que la usan.

Lo mejor es que pegues tú el token en la herramienta. Si no es posible, compártelo conmigo en un gestor de contraseñas, no por correo ni por chat.

¡Gracias!</translation>
    </message>
    <message>
        <source>Hello,

Our Notion connection may do too little, and only a workspace owner can change that. Could you help?

1. Open {address:plain} and click the connection.
2. Under {capabilities}, tick “{read_content}”, and save. If our tool writes into Notion, tick “{update_content}” and “{insert_content}” too.

Please do not click {refresh}: the token stays as it is.

Thank you!</source>
        <translation>Hola:

Es posible que nuestra conexión de Notion tenga muy pocos permisos, y solo un propietario del espacio de trabajo puede cambiarlo. ¿Podrías ayudarme?

1. Abre {address:plain} y haz clic en la conexión.
2. En {capabilities}, marca «{read_content}» y guarda. Si nuestra herramienta escribe en Notion, marca además «{update_content}» e «{insert_content}».

Por favor, no hagas clic en {refresh}: el token se queda como está.

¡Gracias!</translation>
    </message>
    <message>
        <source>Open your personal tokens and make one in the right workspace.</source>
        <translation>Abre tus tokens personales y crea uno en el espacio de trabajo correcto.</translation>
    </message>
    <message>
        <source>It acts in your name and sees what you see. Nothing has to be shared with it, and you need not be an owner, unless your workspace does not allow such tokens.</source>
        <translation>El token actúa en tu nombre y ve lo que tú ves. No hay que compartir nada con él ni hace falta ser propietario, salvo que tu espacio de trabajo no permita estos tokens.</translation>
    </message>
    <message>
        <source>Click {copy} next to it.</source>
        <translation>Haz clic en {copy} junto a él.</translation>
    </message>
    <message>
        <source>It ends on its date (after a year at most), when someone revokes it, and when you leave the workspace. A tool that several people rely on is better off with a connection.</source>
        <translation>Deja de funcionar en la fecha que tiene fijada (como mucho, al cabo de un año), cuando alguien lo revoca y cuando dejas el espacio de trabajo. Para una herramienta de la que dependen varias personas es mejor una conexión.</translation>
    </message>
    <message>
        <source>Was it a personal token? Then make a new one and copy that.</source>
        <translation>¿Era un token personal? Entonces crea uno nuevo y cópialo.</translation>
    </message>
    <message>
        <source>Personal tokens end on a date. The token of a connection does not: for that, go on below.</source>
        <translation>Los tokens personales terminan en una fecha. El token de una conexión, no: si es ese, sigue más abajo.</translation>
    </message>
    <message>
        <source>Open the database in Notion.</source>
        <translation>Abre la base de datos en Notion.</translation>
    </message>
    <message>
        <source>Open the database itself, as a whole page. A page that only shows a view of it is not enough.</source>
        <translation>Abre la propia base de datos, como página completa. Una página que solo muestra una vista de ella no es suficiente.</translation>
    </message>
    <message>
        <source>Click {menu} at the top right, then {connections}.</source>
        <translation>Haz clic en {menu} arriba a la derecha y luego en {connections}.</translation>
    </message>
    <message>
        <source>Not there? You may need full access to the page: ask whoever made it.</source>
        <translation>¿No está? Quizá necesites acceso completo a la página: pídeselo a quien la creó.</translation>
    </message>
    <message>
        <source>Click “{add_connection}”, choose the one that your tool uses, and confirm.</source>
        <translation>Haz clic en «{add_connection}», elige la que usa tu herramienta y confirma.</translation>
    </message>
    <message>
        <source>Already listed there? Remove it and add it again. A personal token needs none of this: it sees what you see.</source>
        <translation>¿Ya aparece allí? Quítala y vuelve a añadirla. Un token personal no necesita nada de esto: ve lo que tú ves.</translation>
    </message>
    <message>
        <source>Was it made in another workspace?</source>
        <translation>¿Se creó en otro espacio de trabajo?</translation>
    </message>
    <message>
        <source>A connection is offered in its own workspace only. Look at the name at the top left in Notion: after a move the new workspace needs a connection of its own.</source>
        <translation>Una conexión solo aparece en su propio espacio de trabajo. Mira el nombre de arriba a la izquierda en Notion: si hubo un cambio, el nuevo espacio de trabajo necesita su propia conexión.</translation>
    </message>
    <message>
        <source>May it read at all?</source>
        <translation>¿Tiene permiso para leer?</translation>
    </message>
    <message>
        <source>A connection without “{read_content}” may not be offered. A workspace owner opens it in the list of connections and ticks that under {capabilities}.</source>
        <translation>Una conexión sin «{read_content}» puede no aparecer. Un propietario del espacio de trabajo la abre en la lista de conexiones y marca esa casilla en {capabilities}.</translation>
    </message>
    <message>
        <source>Does your company choose which connections may be added?</source>
        <translation>¿Tu empresa decide qué conexiones se pueden añadir?</translation>
    </message>
    <message>
        <source>Then a workspace owner has to allow this one.</source>
        <translation>Entonces un propietario del espacio de trabajo tiene que permitir esta.</translation>
    </message>
    <message>
        <source>Open Notion</source>
        <translation>Abrir Notion</translation>
    </message>
    <message>
        <source>Open the list of connections</source>
        <translation>Abrir la lista de conexiones</translation>
    </message>
    <message>
        <source>Open your personal tokens</source>
        <translation>Abrir tus tokens personales</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>Nuestras instrucciones son de {month:plain}. ¿No lo ves en Notion? Puede que ya tenga otro nombre: busca una palabra parecida cerca de ese lugar.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtener el token</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>Check it with a token</source>
        <translation>Comprobarlo con un token</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, or I don’t know</source>
        <translation>No, o no lo sé</translation>
    </message>
    <message>
        <source>Message for the workspace owner</source>
        <translation>Mensaje para el propietario del espacio de trabajo</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Send this to a workspace owner</source>
        <translation>Envía esto a un propietario del espacio de trabajo</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ya lo envié</translation>
    </message>
    <message>
        <source>I have shared it</source>
        <translation>Ya la compartí</translation>
    </message>
    <message>
        <source>Wait for the owner</source>
        <translation>Esperar al propietario</translation>
    </message>
    <message>
        <source>I have ticked it</source>
        <translation>Ya lo marqué</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Ya lo copié</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>Compartir la base de datos</translation>
    </message>
    <message>
        <source>Three clicks in Notion. No token is needed.</source>
        <translation>Tres clics en Notion. No hace falta ningún token.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Before there is a token, the caller sees</source>
        <translation>Antes de que haya un token, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where Notion has accepted the token before, the caller sees</source>
        <translation>Si Notion ya ha aceptado el token antes, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the message of the tool says so, the caller sees</source>
        <translation>Si lo dice el mensaje de la herramienta, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where Notion blocks the requests, the caller sees</source>
        <translation>Si Notion bloquea las solicitudes, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the saving was stopped, the caller sees</source>
        <translation>Si se detuvo el guardado, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where it was not sent to Notion before, the caller sees</source>
        <translation>Si antes no se envió a Notion, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the tool signs in with Notion, the caller sees</source>
        <translation>Si la herramienta inicia sesión con Notion, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where it belongs to the workspace from before a move, the caller sees</source>
        <translation>Si es del espacio de trabajo de antes del cambio, la persona que llama ve</translation>
    </message>
    <message>
        <source>While screen 3 still asks, the caller sees</source>
        <translation>Mientras la pantalla 3 sigue preguntando, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the token was typed, the caller sees</source>
        <translation>Si el token se escribió a mano, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where it is most likely a personal token, the caller sees</source>
        <translation>Si lo más probable es que sea un token personal, la persona que llama ve</translation>
    </message>
    <message>
        <source>After a move the caller sees</source>
        <translation>Tras un cambio de espacio de trabajo, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where it is one of several possible causes, the caller sees</source>
        <translation>Si es una de varias causas posibles, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the tool is a web site, the caller sees</source>
        <translation>Si la herramienta es un sitio web, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the wizard found the old token in a variable, the caller sees</source>
        <translation>Si el asistente encontró el token anterior en una variable, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the wizard found another token in a variable, the caller sees</source>
        <translation>Si el asistente encontró otro token en una variable, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the wizard found no token in the variable, the caller sees</source>
        <translation>Si el asistente no encontró ningún token en la variable, la persona que llama ve</translation>
    </message>
    <message>
        <source>When the wizard no longer looks, the caller sees</source>
        <translation>Cuando el asistente ya no busca, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where a name or other words were typed, the caller sees</source>
        <translation>Si se escribió un nombre u otras palabras, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where a token was pasted there, the caller sees</source>
        <translation>Si allí se pegó un token, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where no tool waits for it, the caller sees</source>
        <translation>Si ninguna herramienta lo espera, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where a saved token is read, the caller sees</source>
        <translation>Si se lee un token guardado, la persona que llama ve</translation>
    </message>
    <message>
        <source>After Finish saving on the first screen, the caller sees</source>
        <translation>Después de «Terminar de guardar» en la primera pantalla, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where Notion could not be asked, the caller sees</source>
        <translation>Si no se pudo preguntar a Notion, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where Notion does not accept the earlier token, the caller sees</source>
        <translation>Si Notion no acepta el token anterior, la persona que llama ve</translation>
    </message>
    <message>
        <source>The same on the first screen and in Help, the caller sees</source>
        <translation>En el mismo caso, en la primera pantalla y en Ayuda, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where Notion does not accept the newer token, the caller sees</source>
        <translation>Si Notion no acepta el token más reciente, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the new token was not yet in the keychain, the caller sees</source>
        <translation>Si el token nuevo aún no estaba en el llavero, la persona que llama ve</translation>
    </message>
    <message>
        <source>In a terminal or a script, the caller sees</source>
        <translation>En una terminal o un script, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the file has changed meanwhile, the caller sees</source>
        <translation>Si el archivo ha cambiado mientras tanto, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the file is protected, the caller sees</source>
        <translation>Si el archivo está protegido, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the file is a link or has a second name, the caller sees</source>
        <translation>Si el archivo es un enlace o tiene un segundo nombre, la persona que llama ve</translation>
    </message>
    <message>
        <source>After Undo, where the file has changed since, the caller sees</source>
        <translation>Después de «Deshacer», si el archivo ha cambiado desde entonces, la persona que llama ve</translation>
    </message>
    <message>
        <source>After Undo, where the copy is gone, the caller sees</source>
        <translation>Después de «Deshacer», si la copia ya no está, la persona que llama ve</translation>
    </message>
    <message>
        <source>Where the copy was to be deleted, the caller sees</source>
        <translation>Si había que eliminar la copia, la persona que llama ve</translation>
    </message>
    <message>
        <source>After Undo, where the file cannot be written, the caller sees</source>
        <translation>Después de «Deshacer», si no se puede escribir en el archivo, la persona que llama ve</translation>
    </message>
    <message>
        <source>After Undo, where the file is protected, the caller sees</source>
        <translation>Después de «Deshacer», si el archivo está protegido, la persona que llama ve</translation>
    </message>
    <message>
        <source>After Undo, where the file is a link or has a second name, the caller sees</source>
        <translation>Después de «Deshacer», si el archivo es un enlace o tiene un segundo nombre, la persona que llama ve</translation>
    </message>
    <message>
        <source>How a call goes</source>
        <translation>Cómo va una llamada</translation>
    </message>
    <message>
        <source>The first three questions</source>
        <translation>Las tres primeras preguntas</translation>
    </message>
    <message>
        <source>Ask: “What stands at the bottom left of the window, in large letters? Read me the four digits one by one.” Type them into the search field of this page. If nothing is found, a digit was misheard: the fourth one is there to notice that. Ask once more.</source>
        <translation>Pregunta: «¿Qué aparece abajo a la izquierda en la ventana, en letras grandes? Léeme los cuatro dígitos, uno por uno». Escríbelos en el campo de búsqueda de esta página. Si no se encuentra nada, se oyó mal un dígito: el cuarto está para detectarlo. Pregunta una vez más.</translation>
    </message>
    <message>
        <source>Ask: “What does the card on the screen say?” Compare it with “The caller sees”: if it is another one, ask for the digits again.</source>
        <translation>Pregunta: «¿Qué dice la tarjeta de la pantalla?». Compáralo con «La persona que llama ve»: si es otra, pide los dígitos otra vez.</translation>
    </message>
    <message>
        <source>Ask: “In which tool do you see the error, and what happened before it?” A move to another workspace, a click on Refresh, a colleague who left: that tells which directions are the right ones.</source>
        <translation>Pregunta: «¿En qué herramienta ves el error y qué pasó antes?». Un cambio de espacio de trabajo, un clic en Refresh, un colega que se fue: eso indica qué instrucciones son las correctas.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Say the sentence under “Say”, and go through the steps under it, one at a time.</source>
        <translation>Di la frase que aparece en «Qué decir» y recorre los pasos que siguen, de uno en uno.</translation>
    </message>
    <message>
        <source>Possible causes stand here as they are most often. The caller’s screen puts the likeliest of that very case first, behind More.</source>
        <translation>Las causas posibles aparecen aquí en el orden más frecuente. La pantalla de la persona que llama pone primero la más probable en su caso concreto, en «Más».</translation>
    </message>
    <message>
        <source>Stay until the tool works. “Saved” is not the end: on screen 6 the wizard asks whether the tool works now.</source>
        <translation>Quédate hasta que la herramienta funcione. «Guardado» no es el final: en la pantalla 6, el asistente pregunta si la herramienta ya funciona.</translation>
    </message>
    <message>
        <source>Ask what stands at the bottom left now. Another code is the next one to look up. No code means that nothing is wrong on that screen: let the caller click the main button. Not on screen 6 and on the last page: there ask “Does your tool work now?”</source>
        <translation>Pregunta qué aparece ahora abajo a la izquierda. Si es otro código, es el siguiente que hay que buscar. Si no hay código, en esa pantalla no hay ningún problema: pide a la persona que llama que haga clic en el botón principal. Excepto en la pantalla 6 y en la última página: ahí pregunta «¿Ya funciona tu herramienta?»</translation>
    </message>
    <message>
        <source>The last page shows a number for your ticket. Only “Closing number” before it says that the tool works. Else the token alone was checked, or something is still to be done: ask “Does your tool work now?” The receipt says the same, without any token.</source>
        <translation>La última página muestra un número para tu ticket. Solo «Número de cierre» delante de ese número indica que la herramienta funciona. Si no, solo se comprobó el token o todavía queda algo por hacer: pregunta «¿Ya funciona tu herramienta?». El comprobante dice lo mismo, sin ningún token.</translation>
    </message>
    <message>
        <source>If there is no code</source>
        <translation>Si no hay código</translation>
    </message>
    <message>
        <source>Then nothing is wrong on that screen yet. Ask for the screen’s number beside it, and look below what is done there; or ask for the report.</source>
        <translation>Entonces en esa pantalla todavía no hay ningún problema. Pide el número de pantalla que aparece al lado y mira más abajo qué se hace en ella; o pide el informe.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
    <message>
        <source>The caller clicks “Report for support” at the left, or at the bottom of a small window, reads what is in it, copies it and sends it to you. Nothing is sent by itself.</source>
        <translation>La persona que llama hace clic en «Informe para soporte», a la izquierda o en la parte de abajo de una ventana pequeña, lee lo que contiene, lo copia y te lo envía. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>In your own wizard open Help, “Read a report”, and paste it just as the mail shows it: what to begin with, what to say, and every code in the order of time.</source>
        <translation>En tu propio asistente, abre Ayuda, «Leer un informe», y pégalo tal como lo muestra el correo: por dónde empezar, qué decir y todos los códigos en orden cronológico.</translation>
    </message>
    <message>
        <source>There are versions, times, codes and numbers in it. There is never a token in it, and no name of a workspace; names of databases only if the caller ticks that.</source>
        <translation>Contiene versiones, horas, códigos y números. Nunca contiene un token ni el nombre de un espacio de trabajo; los nombres de las bases de datos, solo si la persona que llama lo marca.</translation>
    </message>
    <message>
        <source>What never to do</source>
        <translation>Lo que no hay que hacer nunca</translation>
    </message>
    <message>
        <source>Never let anyone read the token aloud or send it by mail or chat.</source>
        <translation>Nunca dejes que nadie lea el token en voz alta ni lo envíe por correo o chat.</translation>
    </message>
    <message>
        <source>Never advise Refresh first: it can stop every other tool of that connection. Show and Copy come first.</source>
        <translation>Nunca aconsejes Refresh como primer paso: puede detener todas las demás herramientas de esa conexión. Primero van Show y Copy.</translation>
    </message>
    <message>
        <source>Never save a customer’s token on your own computer: choose “Go on without saving”. Say once in Help, “Whose computer”, that you help others on it, and that is the main way.</source>
        <translation>Nunca guardes el token de un cliente en tu propio equipo: elige «Continuar sin guardar». Indica una vez en Ayuda, «De quién es el equipo», que ayudas a otras personas en él, y ese será el camino principal.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Help, “Practise” opens the same screens with a practice Notion: nothing is real and nothing is kept. Each story has the name of the code that it ends in, as it stands beside each code on this page. In a terminal:</source>
        <translation>Ayuda, «Practicar» abre las mismas pantallas con un Notion de práctica: nada es real y no se conserva nada. Cada caso lleva el nombre del código en el que termina, tal como aparece junto a cada código en esta página. En una terminal:</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>La persona que llama ve</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Causas posibles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Buttons that may be there: {buttons:plain}</source>
        <translation>Botones que puede haber: {buttons:plain}</translation>
    </message>
    <message>
        <source>On the last page this number closes the ticket only if “Closing number” stands before it.</source>
        <translation>En la última página, este número cierra el ticket solo si delante aparece «Número de cierre».</translation>
    </message>
    <message>
        <source>With n8n the caller sees:</source>
        <translation>Con n8n, la persona que llama ve:</translation>
    </message>
    <message>
        <source>Click “Continue”, or “Finish” if that stands in its place.</source>
        <translation>Haz clic en «Continuar», o en «Terminar» si aparece en su lugar.</translation>
    </message>
    <message>
        <source>That is done. Ask: “Does your tool work now?”</source>
        <translation>Eso ya está hecho. Pregunta: «¿Ya funciona tu herramienta?»</translation>
    </message>
    <message>
        <source>If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:</source>
        <translation>Si la herramienta funciona en la nube, como Zapier o Make, la persona que llama ve al lado:</translation>
    </message>
    <message>
        <source>Directions in Notion</source>
        <translation>Instrucciones en Notion</translation>
    </message>
    <message>
        <source>These directions are from {month:plain}. Where Notion has renamed something since, look for a similar word near that place.</source>
        <translation>Estas instrucciones son de {month:plain}. Si desde entonces Notion ha cambiado algún nombre, busca una palabra parecida cerca de ese lugar.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down</source>
        <translation>Notion ha rechazado este mismo token</translation>
    </message>
    <message>
        <source>First as above: {show} and {copy} what Notion has now, and check that. Only if it is the very token that was turned down:</source>
        <translation>Primero, como arriba: {show} y {copy} para lo que Notion tiene ahora, y compruébalo. Solo si es exactamente el token que fue rechazado:</translation>
    </message>
    <message>
        <source>The connection may do too little</source>
        <translation>Puede que la conexión tenga muy pocos permisos</translation>
    </message>
    <message>
        <source>The caller is no workspace owner, or not sure</source>
        <translation>La persona que llama no es propietaria del espacio de trabajo o no lo sabe</translation>
    </message>
    <message>
        <source>The message for the owner</source>
        <translation>El mensaje para el propietario</translation>
    </message>
    <message>
        <source>The same where a new connection is needed, as after a move</source>
        <translation>Lo mismo cuando hace falta una conexión nueva, como tras un cambio de espacio de trabajo</translation>
    </message>
    <message>
        <source>The same where the connection may do too little</source>
        <translation>Lo mismo cuando puede que la conexión tenga muy pocos permisos</translation>
    </message>
    <message>
        <source>How codes are read</source>
        <translation>Cómo se leen los códigos</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Cuatro dígitos</translation>
    </message>
    <message>
        <source>{label:plain} is read digit by digit: {spoken:plain}. The first three are the number; the fourth is made from them, so one wrong digit, or two that changed places, give a number that does not exist. A number keeps its meaning in every version and every language.</source>
        <translation>{label:plain} se lee dígito por dígito: {spoken:plain}. Los tres primeros son el número; el cuarto se calcula a partir de ellos, así que un dígito equivocado, o dos que cambiaron de lugar, dan un número que no existe. Un número conserva su significado en todas las versiones y en todos los idiomas.</translation>
    </message>
    <message>
        <source>What the first digit says</source>
        <translation>Lo que dice el primer dígito</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Qué importancia tiene</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>The wizard has put it right and says so.</source>
        <translation>El asistente lo ha corregido y lo dice.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>The caller may go on.</source>
        <translation>La persona que llama puede continuar.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The caller has to do something.</source>
        <translation>La persona que llama tiene que hacer algo.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Nothing is known of the token; it may be good.</source>
        <translation>No se sabe nada del token; puede que esté bien.</translation>
    </message>
    <message>
        <source>Notion Wizard: support handbook</source>
        <translation>Notion Wizard: manual de soporte</translation>
    </message>
    <message>
        <source>For everybody who helps someone on the phone whose tool turns a token down.</source>
        <translation>Para quien ayuda por teléfono a alguien cuya herramienta rechaza un token.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Go to the handbook’s text</source>
        <translation>Ir al texto del manual</translation>
    </message>
    <message>
        <source>Code or words, such as 1 2 1 6 or proxy</source>
        <translation>Código o palabras, como 1 2 1 6 o proxy</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>No se encontró nada con estas palabras.</translation>
    </message>
    <message>
        <source>There is no such code. Ask for the four digits once more, one by one.</source>
        <translation>No existe ese código. Pide los cuatro dígitos una vez más, uno por uno.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Encontrado:</translation>
    </message>
    <message>
        <source>Screens and paths</source>
        <translation>Pantallas y recorridos</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>Las pantallas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Qué se hace allí</translation>
    </message>
    <message>
        <source>Buttons that belong to no code</source>
        <translation>Botones que no corresponden a ningún código</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>The paths</source>
        <translation>Los recorridos</translation>
    </message>
    <message>
        <source>Everybody sees only the steps that apply. The wizard’s left side shows them.</source>
        <translation>Cada persona ve solo los pasos que le corresponden. Aparecen en el lado izquierdo del asistente.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Cómo empieza</translation>
    </message>
    <message>
        <source>Screens, in order</source>
        <translation>Pantallas, en orden</translation>
    </message>
    <message>
        <source>Where Notion turns a token down, or the caller has none, screen 2 comes in before screen 3.</source>
        <translation>Si Notion rechaza un token o la persona que llama no tiene ninguno, la pantalla 2 entra antes de la 3.</translation>
    </message>
    <message>
        <source>Choosing among what is saved on this computer and what is not finished yet.</source>
        <translation>Elegir entre lo que está guardado en este equipo y lo que aún no está terminado.</translation>
    </message>
    <message>
        <source>Answering two questions, or pasting the error message, which answers them.</source>
        <translation>Responder dos preguntas, o pegar el mensaje de error, que las responde.</translation>
    </message>
    <message>
        <source>Getting the token in Notion step by step, or asking the workspace owner.</source>
        <translation>Obtener el token en Notion paso a paso, o pedirlo al propietario del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Pasting the token. The wizard asks Notion about it at once.</source>
        <translation>Pegar el token. El asistente pregunta enseguida a Notion por él.</translation>
    </message>
    <message>
        <source>Seeing which databases it reaches, and checking one by its link.</source>
        <translation>Ver a qué bases de datos tiene acceso y comprobar una con su enlace.</translation>
    </message>
    <message>
        <source>Keeping a copy in this computer’s keychain, or going on without.</source>
        <translation>Guardar una copia en el llavero de este equipo o continuar sin ella.</translation>
    </message>
    <message>
        <source>Putting the token into the tool, and telling whether the tool works now.</source>
        <translation>Poner el token en la herramienta y decir si la herramienta ya funciona.</translation>
    </message>
    <message>
        <source>Reading what was done. The ticket’s number is here.</source>
        <translation>Leer lo que se hizo. Aquí está el número del ticket.</translation>
    </message>
    <message>
        <source>Home: opens screen 6 again for a tool whose test was left for later.</source>
        <translation>Inicio: vuelve a abrir la pantalla 6 para una herramienta cuya prueba se dejó para después.</translation>
    </message>
    <message>
        <source>Home: begins at screen 1, for another tool or another workspace.</source>
        <translation>Inicio: empieza en la pantalla 1, para otra herramienta u otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Screen 6: ends the call with an open ticket. Home offers “Go on there” then.</source>
        <translation>Pantalla 6: termina la llamada con el ticket abierto. Después, Inicio ofrece «Continuar allí».</translation>
    </message>
    <message>
        <source>Screen 6: for the copy beside a changed file, which holds the old token. Before the tool works, the wizard asks once more: “Keep it” or “Delete it”. After that no Undo is possible.</source>
        <translation>Pantalla 6: para la copia que está al lado de un archivo cambiado y que contiene el token anterior. Mientras la herramienta no funcione, el asistente pregunta una vez más: «Conservarla» o «Eliminarla». Una vez eliminada, ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Takes the pasted token off the clipboard, where any program can read it.</source>
        <translation>Quita el token pegado del portapapeles, donde cualquier programa puede leerlo.</translation>
    </message>
    <message>
        <source>A database is missing, and a token is saved here</source>
        <translation>Falta una base de datos y aquí hay un token guardado</translation>
    </message>
    <message>
        <source>A database is missing, and no token is saved here</source>
        <translation>Falta una base de datos y aquí no hay ningún token guardado</translation>
    </message>
    <message>
        <source>The tool has no field for a token, such as Zapier</source>
        <translation>La herramienta no tiene un campo para un token, como Zapier</translation>
    </message>
    <message>
        <source>Check now, on Home</source>
        <translation>«Comprobar ahora», en Inicio</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>Comparación de tokens</translation>
    </message>
    <message>
        <source>In the tool</source>
        <translation>En la herramienta</translation>
    </message>
    <message>
        <source>The token is fine, and it is the same error</source>
        <translation>El token está bien y es el mismo error</translation>
    </message>
    <message>
        <source>On screen 6 the caller answers “Same error” or “Another error”, and pastes the tool’s message. Without a message the wizard tells these causes, likeliest first; “Tried it, same error” brings the next one.</source>
        <translation>En la pantalla 6, la persona que llama responde «El mismo error» u «Otro error» y pega el mensaje de la herramienta. Sin mensaje, el asistente indica estas causas, primero las más probables; «Lo probé, mismo error» muestra la siguiente.</translation>
    </message>
    <message>
        <source>Only if the wizard has seen it</source>
        <translation>Solo si el asistente lo ha visto</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Leer un informe</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>Comparación de tokens</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>Manual de soporte</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Tokens guardados</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Whose computer</source>
        <translation>De quién es el equipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Finish saving</source>
        <translation>Terminar de guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Quitar este aviso</translation>
    </message>
    <message>
        <source>Last worked {when:at}.</source>
        <translation>Funcionó por última vez {when:at}.</translation>
    </message>
    <message>
        <source>Saved {when:at}.</source>
        <translation>Guardado {when:at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s).</source>
        <translation>
            <numerusform>%n base de datos.</numerusform>
            <numerusform>%n bases de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for the token {when:at}. Has it come?</source>
        <translation>Pediste el token {when:at}. ¿Ha llegado?</translation>
    </message>
    <message>
        <source>You asked for the token for {tool} {when:at}. Has it come?</source>
        <translation>Pediste el token para {tool} {when:at}. ¿Ha llegado?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection {when:at}. Does it have them now?</source>
        <translation>Pediste {when:at} más permisos para la conexión. ¿Ya los tiene?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection of {tool} {when:at}. Does it have them now?</source>
        <translation>Pediste {when:at} más permisos para la conexión de {tool}. ¿Ya los tiene?</translation>
    </message>
    <message>
        <source>Still to be tested: {tool}</source>
        <translation>Falta probar: {tool}</translation>
    </message>
    <message>
        <source>You left the test for later {when:at}.</source>
        <translation>Decidiste {when:at} dejar la prueba para después.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>No longer in this computer’s keychain.</source>
        <translation>Ya no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>A database is missing</source>
        <translation>Falta una base de datos</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuar allí</translation>
    </message>
    <message>
        <source>Waiting for the workspace owner</source>
        <translation>Esperando al propietario del espacio de trabajo</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation>Pegarlo</translation>
    </message>
    <message>
        <source>Show my message</source>
        <translation>Mostrar mi mensaje</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>No esperar más</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Click Try again.</source>
        <translation>Haz clic en Reintentar.</translation>
    </message>
    <message>
        <source>Or click “Go on without saving”, and put the token into your tool now.</source>
        <translation>O haz clic en «Continuar sin guardar» y pon ahora el token en tu herramienta.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, with the report.</source>
        <translation>Pregunta a quien se encarga de este equipo y adjunta el informe.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Este equipo no ofrece ningún llavero</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it. Nothing was saved.</source>
        <translation>Tu token está bien. Este equipo no pudo guardarlo. No se guardó nada.</translation>
    </message>
    <message>
        <source>No keychain program is installed or running.</source>
        <translation>No hay ningún programa de llavero instalado o en marcha.</translation>
    </message>
    <message>
        <source>The program was started outside the desktop.</source>
        <translation>El programa se inició fuera del escritorio.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>En Linux, instala e inicia GNOME Keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>The token is good; this computer has no safe place for it, so go on without saving.</source>
        <translation>El token está bien; este equipo no tiene un lugar seguro para él, así que continúa sin guardar.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was saved.</source>
        <translation>{keychain} solo se abre con su propia contraseña, no con el token de Notion. No se guardó nada.</translation>
    </message>
    <message>
        <source>Click Try again: a window asks for its password, mostly the one you sign in to this computer with.</source>
        <translation>Haz clic en Reintentar: una ventana te pide su contraseña, normalmente la que usas para iniciar sesión en este equipo.</translation>
    </message>
    <message>
        <source>No window comes? Sign out of this computer and in again.</source>
        <translation>¿No aparece ninguna ventana? Cierra la sesión de este equipo y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>Your computer’s keychain is locked; it wants the password that you sign in to the computer with.</source>
        <translation>El llavero de tu equipo está bloqueado; lo que pide es la contraseña con la que inicias sesión en el equipo.</translation>
    </message>
    <message>
        <source>The keychain did not let the wizard in</source>
        <translation>El llavero no dejó entrar al asistente</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was saved.</source>
        <translation>{keychain} dijo que no, o a su pregunta se respondió con Cancelar o Denegar. No se guardó nada.</translation>
    </message>
    <message>
        <source>Choose Allow when this computer asks.</source>
        <translation>Elige Permitir cuando este equipo pregunte.</translation>
    </message>
    <message>
        <source>Your computer asked whether the wizard may use the keychain; try again and choose Allow.</source>
        <translation>Tu equipo preguntó si el asistente puede usar el llavero; prueba otra vez y elige Permitir.</translation>
    </message>
    <message>
        <source>Your computer is asking for its own password</source>
        <translation>Tu equipo está pidiendo su propia contraseña</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token. The wizard waits.</source>
        <translation>Una ventana aparte pide la contraseña con la que inicias sesión en este equipo, no el token de Notion. El asistente espera.</translation>
    </message>
    <message>
        <source>This computer asks in a window of its own.</source>
        <translation>Este equipo pregunta en una ventana propia.</translation>
    </message>
    <message>
        <source>Another wizard on this computer is saving right now.</source>
        <translation>Otro asistente de este equipo está guardando en este momento.</translation>
    </message>
    <message>
        <source>Look for that window; it may be behind this one.</source>
        <translation>Busca esa ventana; puede estar detrás de esta.</translation>
    </message>
    <message>
        <source>Type the password of this computer there.</source>
        <translation>Escribe allí la contraseña de este equipo.</translation>
    </message>
    <message>
        <source>Look for a second window behind the wizard; it wants your computer’s password, not the token.</source>
        <translation>Busca una segunda ventana detrás del asistente; esa ventana pide la contraseña de tu equipo, no el token.</translation>
    </message>
    <message>
        <source>The keychain did not keep the token</source>
        <translation>El llavero no conservó el token</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it: read back, it was not the same.</source>
        <translation>Tu token está bien. Este equipo no pudo guardarlo: al leerlo de nuevo, no era el mismo.</translation>
    </message>
    <message>
        <source>The token is good, but this computer did not keep it; save again or go on without.</source>
        <translation>El token está bien, pero este equipo no lo conservó; guárdalo otra vez o continúa sin guardar.</translation>
    </message>
    <message>
        <source>The new token had not arrived yet</source>
        <translation>El token nuevo aún no había llegado</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was in {keychain}. For “{name}”, what was there before is still in place.</source>
        <translation>El asistente se cerró antes de que el token nuevo estuviera en {keychain}. Para «{name}», lo que había antes sigue en su sitio.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy.</source>
        <translation>En Notion, abre la conexión y haz clic en Show y luego en Copy.</translation>
    </message>
    <message>
        <source>Paste it here and save it again.</source>
        <translation>Pégalo aquí y guárdalo otra vez.</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was kept; copy it from Notion once more, and save it again.</source>
        <translation>El asistente se cerró antes de guardar el token nuevo; cópialo una vez más de Notion y guárdalo otra vez.</translation>
    </message>
    <message>
        <source>The keychain here is not safe enough</source>
        <translation>Aquí el llavero no es lo bastante seguro</translation>
    </message>
    <message>
        <source>Your token is good. {keychain} would keep it readable for others or not at all. Nothing was saved.</source>
        <translation>Tu token está bien. {keychain} lo dejaría a la vista de otros o no lo guardaría. No se guardó nada.</translation>
    </message>
    <message>
        <source>The token is good; the place this computer offers is not safe, so go on without saving.</source>
        <translation>El token está bien; el lugar que ofrece este equipo no es seguro, así que continúa sin guardar.</translation>
    </message>
    <message>
        <source>The keychain has no room left</source>
        <translation>En el llavero ya no queda espacio</translation>
    </message>
    <message>
        <source>Open {keychain} and remove what you no longer need.</source>
        <translation>Abre {keychain} y elimina lo que ya no necesites.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain is full, so make room or go on without saving.</source>
        <translation>El token está bien; el llavero de este equipo está lleno, así que haz espacio o continúa sin guardar.</translation>
    </message>
    <message>
        <source>The keychain has trouble of its own</source>
        <translation>El llavero tiene un problema propio</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again.</source>
        <translation>Cierra la sesión de este equipo y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain does not work right now, so go on without saving.</source>
        <translation>El token está bien; el llavero de este equipo no funciona en este momento, así que continúa sin guardar.</translation>
    </message>
    <message>
        <source>The wizard keeps tokens in a keychain only, and found none here.</source>
        <translation>El asistente solo guarda tokens en un llavero, y aquí no encontró ninguno.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so no token can be kept on it.</source>
        <translation>Este equipo no tiene llavero, así que no se puede guardar ningún token en él.</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was changed.</source>
        <translation>{keychain} solo se abre con su propia contraseña, no con el token de Notion. No se cambió nada.</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was changed.</source>
        <translation>{keychain} dijo que no, o a su pregunta se respondió con Cancelar o Denegar. No se cambió nada.</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token.</source>
        <translation>Una ventana aparte pide la contraseña con la que inicias sesión en este equipo, no el token de Notion.</translation>
    </message>
    <message>
        <source>The keychain did not keep a test entry</source>
        <translation>El llavero no conservó una entrada de prueba</translation>
    </message>
    <message>
        <source>What the wizard wrote for a test was not the same when read back.</source>
        <translation>Lo que el asistente escribió como prueba no era lo mismo al leerlo de nuevo.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not give back what is put into it.</source>
        <translation>El llavero de este equipo no devuelve lo que se pone en él.</translation>
    </message>
    <message>
        <source>{keychain} would keep a token readable for others or not at all, so the wizard does not use it.</source>
        <translation>{keychain} dejaría un token a la vista de otros o no lo guardaría, así que el asistente no lo usa.</translation>
    </message>
    <message>
        <source>The place this computer offers for passwords is not safe enough.</source>
        <translation>El lugar que este equipo ofrece para contraseñas no es lo bastante seguro.</translation>
    </message>
    <message>
        <source>It did not take a test entry. What is in it already stays.</source>
        <translation>No aceptó una entrada de prueba. Lo que ya contiene se queda.</translation>
    </message>
    <message>
        <source>This computer’s keychain is full; make room in it.</source>
        <translation>El llavero de este equipo está lleno; haz espacio en él.</translation>
    </message>
    <message>
        <source>It did not answer as it should. This says nothing about a token that it keeps.</source>
        <translation>No respondió como debería. Eso no dice nada de un token que tenga guardado.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not work right now; sign out of it and in again.</source>
        <translation>El llavero de este equipo no funciona en este momento; cierra la sesión del equipo y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>Saved on this computer and tested</source>
        <translation>Guardado en este equipo y probado</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”. Your tools have not changed yet; that comes next.</source>
        <translation>Está en {keychain} como «{name}». Tus herramientas aún no han cambiado; eso viene ahora.</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works; now it goes into the tool.</source>
        <translation>El token está guardado en este equipo y funciona; ahora va a la herramienta.</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”.</source>
        <translation>Está en {keychain} como «{name}».</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works.</source>
        <translation>El token está guardado en este equipo y funciona.</translation>
    </message>
    <message>
        <source>Saved, the second test got no answer</source>
        <translation>Guardado; la segunda prueba no tuvo respuesta</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}” and was read back whole. Notion accepted it before; only the test after saving is missing.</source>
        <translation>Está en {keychain} como «{name}» y al leerlo de nuevo estaba entero. Notion lo había aceptado antes; solo falta la prueba después de guardar.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>Later, click Check now on the first screen.</source>
        <translation>Más tarde, haz clic en «Comprobar ahora» en la primera pantalla.</translation>
    </message>
    <message>
        <source>The token is saved; only the last test got no answer, and you can check it later.</source>
        <translation>El token está guardado; solo la última prueba quedó sin respuesta, y puedes comprobarlo más tarde.</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>Está como antes</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion and your tools were not changed.</source>
        <translation>En {keychain}, «{name}» vuelve a ser lo que era. En Notion y en tus herramientas no se cambió nada.</translation>
    </message>
    <message>
        <source>On this computer it is now as it was before saving.</source>
        <translation>En este equipo, ahora todo está como antes de guardar.</translation>
    </message>
    <message>
        <source>The earlier token is back, not yet tested</source>
        <translation>El token anterior ha vuelto, aún sin probar</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion could not be asked whether it still works.</source>
        <translation>En {keychain}, «{name}» vuelve a ser lo que era. No se pudo preguntar a Notion si todavía funciona.</translation>
    </message>
    <message>
        <source>The earlier token is back; whether it works can be checked later.</source>
        <translation>El token anterior ha vuelto; si funciona se puede comprobar más tarde.</translation>
    </message>
    <message>
        <source>The earlier token no longer works</source>
        <translation>El token anterior ya no funciona</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was, but Notion does not accept it. The newer one is kept too, and you can bring it back.</source>
        <translation>En {keychain}, «{name}» vuelve a ser lo que era, pero Notion no lo acepta. El más reciente también se conserva, y puedes recuperarlo.</translation>
    </message>
    <message>
        <source>Click “Bring the newer token back”.</source>
        <translation>Haz clic en «Recuperar el token más reciente».</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; click “Bring the newer token back”.</source>
        <translation>El token anterior ha vuelto, pero Notion no lo acepta; haz clic en «Recuperar el token más reciente».</translation>
    </message>
    <message>
        <source>Open Help, then Saved tokens.</source>
        <translation>Abre Ayuda y luego «Tokens guardados».</translation>
    </message>
    <message>
        <source>Click “Bring the other token back”.</source>
        <translation>Haz clic en «Recuperar el otro token».</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; in Help, under Saved tokens, bring the other one back.</source>
        <translation>El token anterior ha vuelto, pero Notion no lo acepta; en Ayuda, en «Tokens guardados», recupera el otro.</translation>
    </message>
    <message>
        <source>The newer token no longer works</source>
        <translation>El token más reciente ya no funciona</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is the newer token again, but Notion no longer accepts it.</source>
        <translation>En {keychain}, «{name}» vuelve a ser el token más reciente, pero Notion ya no lo acepta.</translation>
    </message>
    <message>
        <source>Go back to the check, and paste it there.</source>
        <translation>Vuelve a la comprobación y pégalo allí.</translation>
    </message>
    <message>
        <source>Notion no longer accepts the newer token either; copy the current one from Notion.</source>
        <translation>Notion tampoco acepta ya el token más reciente; copia el actual de Notion.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>{keychain} keeps nothing earlier for “{name}”. Nothing was changed.</source>
        <translation>{keychain} no guarda nada anterior para «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <source>Copy the token you need from Notion, and paste it.</source>
        <translation>Copia de Notion el token que necesitas y pégalo.</translation>
    </message>
    <message>
        <source>No earlier token is kept on this computer, so nothing was changed.</source>
        <translation>En este equipo no se guarda ningún token anterior, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>Eliminado de este equipo</translation>
    </message>
    <message>
        <source>{keychain} no longer holds “{name}”. In Notion and in your tools nothing has changed.</source>
        <translation>{keychain} ya no contiene «{name}». En Notion y en tus herramientas no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The token is no longer kept on this computer; in Notion and the tools it lives on.</source>
        <translation>El token ya no se guarda en este equipo; en Notion y en las herramientas sigue existiendo.</translation>
    </message>
    <message>
        <source>The saved token is no longer there</source>
        <translation>El token guardado ya no está</translation>
    </message>
    <message>
        <source>{keychain} has no entry for “{name}” any more, most likely because someone removed it there. Your tools keep working with what they have.</source>
        <translation>{keychain} ya no tiene una entrada para «{name}», muy probablemente porque alguien la eliminó allí. Tus herramientas siguen funcionando con lo que tienen.</translation>
    </message>
    <message>
        <source>The saved token was removed from this computer; copy it from Notion once more.</source>
        <translation>El token guardado se eliminó de este equipo; cópialo una vez más de Notion.</translation>
    </message>
    <message>
        <source>Saving was interrupted last time</source>
        <translation>La última vez se interrumpió el guardado</translation>
    </message>
    <message>
        <source>The wizard was closed while it saved “{name}”, or undid that. Nothing is lost: “Finish saving” keeps the new token, “Undo” brings back the one before.</source>
        <translation>El asistente se cerró mientras guardaba «{name}» o mientras lo deshacía. No se ha perdido nada: «Terminar de guardar» conserva el token nuevo y «Deshacer» recupera el anterior.</translation>
    </message>
    <message>
        <source>Click “Finish saving” to keep the new token.</source>
        <translation>Haz clic en «Terminar de guardar» para conservar el token nuevo.</translation>
    </message>
    <message>
        <source>Or click “Undo” to go back to the one before.</source>
        <translation>O haz clic en «Deshacer» para volver al anterior.</translation>
    </message>
    <message>
        <source>The wizard was closed while it was saving; nothing is lost, click “Finish saving” or “Undo”.</source>
        <translation>El asistente se cerró mientras guardaba; no se ha perdido nada, haz clic en «Terminar de guardar» o en «Deshacer».</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token. For “{name}”, what was there before is still in place.</source>
        <translation>El asistente se cerró antes de guardar el token nuevo. Para «{name}», lo que había antes sigue en su sitio.</translation>
    </message>
    <message>
        <source>Click “Put this away”.</source>
        <translation>Haz clic en «Quitar este aviso».</translation>
    </message>
    <message>
        <source>Copy the new token in Notion, and paste it.</source>
        <translation>Copia el token nuevo en Notion y pégalo.</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token; copy it from Notion once more.</source>
        <translation>El asistente se cerró antes de guardar el token nuevo; cópialo una vez más de Notion.</translation>
    </message>
    <message>
        <source>The token saved before is still in place.</source>
        <translation>El token guardado antes sigue en su sitio.</translation>
    </message>
</context>
<context>
    <name>KeychainWork</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>This computer can reach Notion</source>
        <translation>Este equipo puede llegar a Notion</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Preguntando a Notion…</translation>
    </message>
    <message>
        <source>Notion could not be asked</source>
        <translation>No se pudo preguntar a Notion</translation>
    </message>
    <message>
        <source>Notion accepts the token</source>
        <translation>Notion acepta el token</translation>
    </message>
    <message>
        <source>Notion does not accept the token</source>
        <translation>Notion no acepta el token</translation>
    </message>
    <message>
        <source>Connection “{connection}”</source>
        <translation>Conexión «{connection}»</translation>
    </message>
    <message>
        <source>Personal token of “{connection}”</source>
        <translation>Token personal de «{connection}»</translation>
    </message>
    <message>
        <source>It opens the workspace “{workspace}”</source>
        <translation>El token abre el espacio de trabajo «{workspace}»</translation>
    </message>
    <message>
        <source>Notion did not say whether it accepts the token</source>
        <translation>Notion no dijo si acepta el token</translation>
    </message>
    <message>
        <source>It opens a workspace whose name Notion does not give</source>
        <translation>El token abre un espacio de trabajo cuyo nombre Notion no indica</translation>
    </message>
    <message>
        <source>It opens your new workspace</source>
        <translation>El token abre tu nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>It opens another workspace than last time</source>
        <translation>El token abre un espacio de trabajo distinto del de la última vez</translation>
    </message>
    <message>
        <source>It still opens the old workspace</source>
        <translation>El token todavía abre el espacio de trabajo anterior</translation>
    </message>
    <message>
        <source>“{workspace}”; before, it was “{earlier_workspace}”</source>
        <translation>«{workspace}»; antes era «{earlier_workspace}»</translation>
    </message>
    <message>
        <source>“{workspace}”</source>
        <translation>«{workspace}»</translation>
    </message>
    <message>
        <source>Reading what it may do…</source>
        <translation>Leyendo qué puede hacer…</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>El token no llegó a Notion</translation>
    </message>
    <message>
        <source>Notion does not let it say which workspace it opens</source>
        <translation>Notion no le permite decir qué espacio de trabajo abre</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Este equipo no tiene acceso a internet.</translation>
    </message>
    <message>
        <source>Its address could not be looked up.</source>
        <translation>No se pudo averiguar su dirección.</translation>
    </message>
    <message>
        <source>The connection was turned away.</source>
        <translation>Se rechazó la conexión.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke off on the way.</source>
        <translation>La conexión se cortó por el camino.</translation>
    </message>
    <message>
        <source>The way ends at the proxy.</source>
        <translation>El camino termina en el proxy.</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place.</source>
        <translation>Otra cosa respondió en lugar de Notion.</translation>
    </message>
    <message>
        <source>Something on the way does not let it through.</source>
        <translation>Algo en el camino no lo deja pasar.</translation>
    </message>
    <message>
        <source>Something answered, but not as Notion does.</source>
        <translation>Algo respondió, pero no como lo hace Notion.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Detuviste la comprobación.</translation>
    </message>
    <message>
        <source>The network works, but the connection is not a safe one.</source>
        <translation>La red funciona, pero la conexión no es segura.</translation>
    </message>
    <message>
        <source>It may read pages, databases, comments and user information. Writing was not tried.</source>
        <translation>Puede leer páginas, bases de datos, comentarios e información de usuarios. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments, not user information. Writing was not tried.</source>
        <translation>Puede leer páginas, bases de datos y comentarios, pero no información de usuarios. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. User information: could not tell. Writing was not tried.</source>
        <translation>Puede leer páginas, bases de datos y comentarios. Información de usuarios: no se pudo saber. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information, not comments. Writing was not tried.</source>
        <translation>Puede leer páginas, bases de datos e información de usuarios, pero no comentarios. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments or user information. Writing was not tried.</source>
        <translation>Puede leer páginas y bases de datos, pero no comentarios ni información de usuarios. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. User information: could not tell. Writing was not tried.</source>
        <translation>Puede leer páginas y bases de datos, pero no comentarios. Información de usuarios: no se pudo saber. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information. Comments: could not tell. Writing was not tried.</source>
        <translation>Puede leer páginas, bases de datos e información de usuarios. Comentarios: no se pudo saber. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not user information. Comments: could not tell. Writing was not tried.</source>
        <translation>Puede leer páginas y bases de datos, pero no información de usuarios. Comentarios: no se pudo saber. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Could not tell about the rest. Writing was not tried.</source>
        <translation>Puede leer páginas y bases de datos. Lo demás no se pudo saber. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. Writing was not tried.</source>
        <translation>Puede leer páginas, bases de datos y comentarios. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. Writing was not tried.</source>
        <translation>Puede leer páginas y bases de datos, pero no comentarios. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Comments: could not tell. Writing was not tried.</source>
        <translation>Puede leer páginas y bases de datos. Comentarios: no se pudo saber. No se probó la escritura.</translation>
    </message>
    <message>
        <source>It may not read pages and databases. Writing was not tried.</source>
        <translation>No puede leer páginas ni bases de datos. No se probó la escritura.</translation>
    </message>
    <message>
        <source>Could not tell whether it may read pages. Writing was not tried.</source>
        <translation>No se pudo saber si puede leer páginas. No se probó la escritura.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It changes at once. What you have done so far is kept.</source>
        <translation>El idioma cambia de inmediato. Lo que has hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Where we know Notion’s own word in your language, the English one stands behind it in brackets; otherwise you see the English one alone.</source>
        <translation>Cuando conocemos la palabra que usa Notion en tu idioma, la inglesa aparece detrás entre paréntesis; si no, verás solo la inglesa.</translation>
    </message>
</context>
<context>
    <name>LinkResults</name>
    <message>
        <source>Being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Reachable now</source>
        <translation>Accesible ahora</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún no se ve</translation>
    </message>
    <message>
        <source>A page, not a database</source>
        <translation>Una página, no una base de datos</translation>
    </message>
    <message>
        <source>A view of a database</source>
        <translation>Una vista de una base de datos</translation>
    </message>
    <message>
        <source>Does not lead to Notion</source>
        <translation>No lleva a Notion</translation>
    </message>
    <message>
        <source>Names no database</source>
        <translation>No indica ninguna base de datos</translation>
    </message>
    <message>
        <source>In Notion’s trash</source>
        <translation>En la papelera de Notion</translation>
    </message>
    <message>
        <source>Maybe in another workspace</source>
        <translation>Quizá en otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Links that were checked</source>
        <translation>Enlaces comprobados</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message numerus="yes">
        <source>The field keeps %n more link(s): click Check again for the next ones.</source>
        <translation>
            <numerusform>El campo conserva %n enlace más: haz clic otra vez en Comprobar para el siguiente.</numerusform>
            <numerusform>El campo conserva %n enlaces más: haz clic otra vez en Comprobar para los siguientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was more than the field can hold. What did not fit was left out.</source>
        <translation>Era más de lo que cabe en el campo. Lo que no cabía se dejó fuera.</translation>
    </message>
    <message>
        <source>What is no link was not checked: “{words}”. It is still in the field.</source>
        <translation>Lo que no es un enlace no se comprobó: «{words}». Todavía está en el campo.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) checked. Reachable: {reachable}.</source>
        <translation>
            <numerusform>%n enlace comprobado. Accesibles: {reachable}.</numerusform>
            <numerusform>%n enlaces comprobados. Accesibles: {reachable}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is one particular database reachable? Paste its link from Notion, or several links.</source>
        <translation>¿Quieres saber si una base de datos concreta es accesible? Pega su enlace de Notion, o varios enlaces.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>A code has four digits. The last one only shows whether the others were heard right, so ask for all four.</source>
        <translation>Un código tiene cuatro dígitos. El último solo indica si los demás se oyeron bien, así que pide los cuatro.</translation>
    </message>
    <message>
        <source>Support code</source>
        <translation>Código de soporte</translation>
    </message>
    <message>
        <source>Support code, such as 1 2 1 6</source>
        <translation>Código de soporte, como 1 2 1 6</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Type the four digits from the bottom left of the screen, or the code’s name, into the field above. It stays there whatever topic is open.</source>
        <translation>Escribe en el campo de arriba los cuatro dígitos que aparecen abajo a la izquierda en la pantalla, o el nombre del código. El campo sigue ahí sea cual sea el tema abierto.</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The token was not replaced in the file</source>
        <translation>El token no se reemplazó en el archivo</translation>
    </message>
    <message>
        <source>The file was not put back</source>
        <translation>El archivo no se restableció</translation>
    </message>
    <message>
        <source>Close the file in other programs.</source>
        <translation>Cierra el archivo en otros programas.</translation>
    </message>
    <message>
        <source>Allow yourself to write it, in its properties.</source>
        <translation>Date permiso para escribir en él, en sus propiedades.</translation>
    </message>
    <message>
        <source>The file is unchanged; open it yourself and put the new token where the old one is.</source>
        <translation>El archivo no ha cambiado; ábrelo y pon el token nuevo donde está el anterior.</translation>
    </message>
    <message>
        <source>The file still has the new token, and a copy of what it was lies beside it.</source>
        <translation>El archivo todavía tiene el token nuevo, y junto a él hay una copia de lo que era.</translation>
    </message>
    <message>
        <source>The file was left as it is, and a copy of what it was before is kept.</source>
        <translation>El archivo se dejó como está, y se conserva una copia de lo que era antes.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. This computer let nobody write it.</source>
        <translation>«{file:plain}» está como estaba. Este equipo no permitió escribir en él.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>No tienes permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Otro programa tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>“{file:plain}” is not what it was when the wizard looked at it, so it was left alone.</source>
        <translation>«{file:plain}» no es lo que era cuando el asistente lo miró, así que no se tocó.</translation>
    </message>
    <message>
        <source>Save or close the file in other programs.</source>
        <translation>Guarda o cierra el archivo en otros programas.</translation>
    </message>
    <message>
        <source>Another program has changed it meanwhile.</source>
        <translation>Mientras tanto, otro programa lo ha cambiado.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Se movió o se eliminó.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was: it is protected against changes.</source>
        <translation>«{file:plain}» está como estaba: está protegido contra cambios.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. It is a link, or has a second name on this computer, and replacing it would part the two.</source>
        <translation>«{file:plain}» está como estaba. Es un enlace o tiene un segundo nombre en este equipo, y al reemplazarlo se separarían los dos.</translation>
    </message>
    <message>
        <source>Click “Replace in this file” again.</source>
        <translation>Haz clic de nuevo en «Reemplazar en este archivo».</translation>
    </message>
    <message>
        <source>Click “Undo” again.</source>
        <translation>Haz clic de nuevo en «Deshacer».</translation>
    </message>
    <message>
        <source>Or click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>O haz clic en «Copiar token», abre tú el archivo y pega allí el token.</translation>
    </message>
    <message>
        <source>Click “Look in a folder” again.</source>
        <translation>Haz clic de nuevo en «Buscar en una carpeta».</translation>
    </message>
    <message>
        <source>Click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>Haz clic en «Copiar token», abre tú el archivo y pega allí el token.</translation>
    </message>
    <message>
        <source>“{file:plain}” has changed since the token was replaced, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>«{file:plain}» ha cambiado desde que se reemplazó el token, así que se dejó como está. Lo que era antes se conserva como «{backup:plain}».</translation>
    </message>
    <message>
        <source>Compare the two files yourself.</source>
        <translation>Compara tú los dos archivos.</translation>
    </message>
    <message>
        <source>Delete the copy when you no longer need it.</source>
        <translation>Elimina la copia cuando ya no la necesites.</translation>
    </message>
    <message>
        <source>“{file:plain}” still has the new token. The copy beside it, “{backup:plain}”, is gone or was changed, so nothing was put back.</source>
        <translation>«{file:plain}» todavía tiene el token nuevo. La copia que estaba a su lado, «{backup:plain}», ya no está o se cambió, así que no se restableció nada.</translation>
    </message>
    <message>
        <source>Look for the copy in the bin.</source>
        <translation>Busca la copia en la papelera.</translation>
    </message>
    <message>
        <source>The file still has the new token; the copy of what it was is gone.</source>
        <translation>El archivo todavía tiene el token nuevo; la copia de lo que era ya no está.</translation>
    </message>
    <message>
        <source>This computer let nobody write “{file:plain}”. What it was before is kept as “{backup:plain}”.</source>
        <translation>Este equipo no permitió escribir en «{file:plain}». Lo que era antes se conserva como «{backup:plain}».</translation>
    </message>
    <message>
        <source>“{file:plain}” is protected against changes, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>«{file:plain}» está protegido contra cambios, así que se dejó como está. Lo que era antes se conserva como «{backup:plain}».</translation>
    </message>
    <message>
        <source>“{file:plain}” is a link, or has a second name on this computer, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>«{file:plain}» es un enlace o tiene un segundo nombre en este equipo, así que se dejó como está. Lo que era antes se conserva como «{backup:plain}».</translation>
    </message>
    <message>
        <source>Open both yourself and copy back what you need.</source>
        <translation>Abre tú los dos y copia de vuelta lo que necesites.</translation>
    </message>
    <message>
        <source>“{backup:plain}” was left as it is: the wizard deletes only its own copy.</source>
        <translation>«{backup:plain}» se dejó como está: el asistente solo elimina su propia copia.</translation>
    </message>
    <message>
        <source>Look at the copy, and delete it yourself.</source>
        <translation>Mira la copia y elimínala tú.</translation>
    </message>
    <message>
        <source>The copy was changed, or the file beside it is gone.</source>
        <translation>La copia se cambió, o el archivo que estaba a su lado ya no está.</translation>
    </message>
    <message>
        <source>Another program has the copy open.</source>
        <translation>Otro programa tiene abierta la copia.</translation>
    </message>
    <message>
        <source>The copy was not deleted</source>
        <translation>La copia no se eliminó</translation>
    </message>
    <message>
        <source>The copy was left there; look at it and delete it.</source>
        <translation>La copia se dejó allí; mírala y elimínala.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Haz clic en Reintentar.</translation>
    </message>
    <message>
        <source>Delete files you no longer need, empty the bin.</source>
        <translation>Elimina archivos que ya no necesites, vacía la papelera.</translation>
    </message>
    <message>
        <source>The list of saved tokens is damaged</source>
        <translation>La lista de tokens guardados está dañada</translation>
    </message>
    <message>
        <source>It was set aside as “{backup:plain}”, and a new one was begun. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>Se apartó como «{backup:plain}» y se empezó una nueva. Los tokens en sí no están en ella; siguen en el llavero.</translation>
    </message>
    <message>
        <source>Go on; the wizard works with the new list.</source>
        <translation>Continúa; el asistente trabaja con la lista nueva.</translation>
    </message>
    <message>
        <source>Paste your token and save it again.</source>
        <translation>Pega tu token y guárdalo otra vez.</translation>
    </message>
    <message>
        <source>Keep the file set aside if support asks for it.</source>
        <translation>Conserva el archivo apartado por si soporte lo pide.</translation>
    </message>
    <message>
        <source>The wizard’s list was damaged and has been set aside; nothing is lost, save the token once more.</source>
        <translation>La lista del asistente estaba dañada y se ha apartado; no se ha perdido nada, guarda el token una vez más.</translation>
    </message>
    <message>
        <source>“{file:plain}” cannot be read, and was left as it is. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>«{file:plain}» no se puede leer y se dejó como está. Los tokens en sí no están ahí; siguen en el llavero.</translation>
    </message>
    <message>
        <source>Ask for the token by its id, which its keychain entry shows.</source>
        <translation>Pide el token por su ID, que aparece en su entrada del llavero.</translation>
    </message>
    <message>
        <source>Or open the wizard’s window: it begins a new list.</source>
        <translation>O abre la ventana del asistente, que empieza una lista nueva.</translation>
    </message>
    <message>
        <source>The wizard’s list is damaged, but the tokens are still in the keychain; open the window, it begins a new list.</source>
        <translation>La lista del asistente está dañada, pero los tokens siguen en el llavero; abre la ventana, que empieza una lista nueva.</translation>
    </message>
    <message>
        <source>The wizard may not write its list</source>
        <translation>El asistente no tiene permiso para escribir su lista</translation>
    </message>
    <message>
        <source>This computer does not let it change “{file:plain}”. A token saved before is still in place.</source>
        <translation>Este equipo no le deja cambiar «{file:plain}». Un token guardado antes sigue en su sitio.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>La carpeta es de otro usuario.</translation>
    </message>
    <message>
        <source>A security program protects the folder.</source>
        <translation>Un programa de seguridad protege la carpeta.</translation>
    </message>
    <message>
        <source>Allow yourself to write in that folder.</source>
        <translation>Date permiso para escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>Or go on without saving.</source>
        <translation>O continúa sin guardar.</translation>
    </message>
    <message>
        <source>The wizard may not write into its own folder; who looks after your computer?</source>
        <translation>El asistente no tiene permiso para escribir en su propia carpeta; ¿quién se encarga de tu equipo?</translation>
    </message>
    <message>
        <source>This computer’s disk is full</source>
        <translation>El disco de este equipo está lleno</translation>
    </message>
    <message>
        <source>The file could not be written. What was there before is still in place.</source>
        <translation>No se pudo escribir el archivo. Lo que había antes sigue en su sitio.</translation>
    </message>
    <message>
        <source>The computer’s disk is full; make some room, then try again.</source>
        <translation>El disco del equipo está lleno; libera espacio y reintenta.</translation>
    </message>
    <message>
        <source>A newer wizard wrote the saved list</source>
        <translation>La lista guardada es de un asistente más nuevo</translation>
    </message>
    <message>
        <source>This version cannot read “{file:plain}” and leaves it as it is. Nothing was changed.</source>
        <translation>Esta versión no puede leer «{file:plain}» y lo deja como está. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Instala la versión más reciente de Notion Wizard.</translation>
    </message>
    <message>
        <source>An older wizard was started than the one before; start the newer one.</source>
        <translation>Se inició un asistente más antiguo que el anterior; inicia el más nuevo.</translation>
    </message>
    <message>
        <source>That file could not be written</source>
        <translation>No se pudo escribir ese archivo</translation>
    </message>
    <message>
        <source>This computer does not let the wizard write “{file:plain}”. Nothing else was changed.</source>
        <translation>Este equipo no deja que el asistente escriba «{file:plain}». No se cambió nada más.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>You may not write in that folder.</source>
        <translation>No tienes permiso para escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <translation>Elige otra carpeta, como Documentos.</translation>
    </message>
    <message>
        <source>That place does not take the file; save it to Documents instead.</source>
        <translation>Ese lugar no admite el archivo; guárdalo en Documentos.</translation>
    </message>
    <message>
        <source>There is no screen to show a window</source>
        <translation>No hay pantalla para mostrar una ventana</translation>
    </message>
    <message>
        <source>The program was started where there is no desktop. The commands check and doctor work without one.</source>
        <translation>El programa se inició donde no hay escritorio. Los comandos check y doctor funcionan sin él.</translation>
    </message>
    <message>
        <source>Start it on the computer’s own desktop.</source>
        <translation>Inícialo en el propio escritorio del equipo.</translation>
    </message>
    <message>
        <source>Or run: notion-wizard check</source>
        <translation>O ejecuta: notion-wizard check</translation>
    </message>
    <message>
        <source>The wizard was started without a desktop; start it where you see windows.</source>
        <translation>El asistente se inició sin escritorio; inícialo donde veas ventanas.</translation>
    </message>
    <message>
        <source>Sorry, the wizard made a mistake</source>
        <translation>Lo sentimos, el asistente cometió un error</translation>
    </message>
    <message>
        <source>It is a fault of this program ({kind}, {place:plain}), not of you or your token. A token saved before is still in place.</source>
        <translation>Es un fallo de este programa ({kind}, {place:plain}), no tuyo ni de tu token. Un token guardado antes sigue en su sitio.</translation>
    </message>
    <message>
        <source>Save the report and send it to support.</source>
        <translation>Guarda el informe y envíalo a soporte.</translation>
    </message>
    <message>
        <source>Start the wizard again.</source>
        <translation>Inicia el asistente otra vez.</translation>
    </message>
    <message>
        <source>That is a mistake of the wizard, not yours; send me the report and start it again.</source>
        <translation>Eso es un error del asistente, no tuyo; envíame el informe e inícialo otra vez.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>No se entendió el comando</translation>
    </message>
    <message>
        <source>An option or a value is not known, or too much text came in. Nothing was sent or saved.</source>
        <translation>No se conoce una opción o un valor, o llegó demasiado texto. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Run: notion-wizard --help</source>
        <translation>Ejecuta: notion-wizard --help</translation>
    </message>
    <message>
        <source>Never write a token into the command itself.</source>
        <translation>Nunca escribas un token en el propio comando.</translation>
    </message>
    <message>
        <source>The command has a typing mistake; run notion-wizard with --help.</source>
        <translation>El comando tiene un error de escritura; ejecuta notion-wizard con --help.</translation>
    </message>
    <message>
        <source>There is no such support code</source>
        <translation>No existe ese código de soporte</translation>
    </message>
    <message>
        <source>One of the four digits is most likely wrong, or two are swapped. Read them once more, one by one.</source>
        <translation>Lo más probable es que uno de los cuatro dígitos esté mal o que dos estén cambiados de lugar. Léelos una vez más, uno por uno.</translation>
    </message>
    <message>
        <source>Look at the bottom left of the screen.</source>
        <translation>Mira abajo a la izquierda en la pantalla.</translation>
    </message>
    <message>
        <source>Type the four digits again.</source>
        <translation>Escribe otra vez los cuatro dígitos.</translation>
    </message>
    <message>
        <source>I may have heard a digit wrong; read me the four digits once more.</source>
        <translation>Puede que haya oído mal un dígito; léeme los cuatro una vez más.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Screen 1 · What happened</source>
        <translation>Pantalla 1 · Qué pasó</translation>
    </message>
    <message>
        <source>Screen 2 · Get the token</source>
        <translation>Pantalla 2 · Obtener el token</translation>
    </message>
    <message>
        <source>Screen 3 · Paste and check</source>
        <translation>Pantalla 3 · Pegar y comprobar</translation>
    </message>
    <message>
        <source>Screen 4 · Databases</source>
        <translation>Pantalla 4 · Bases de datos</translation>
    </message>
    <message>
        <source>Screen 5 · Save</source>
        <translation>Pantalla 5 · Guardar</translation>
    </message>
    <message>
        <source>Screen 6 · Put it in your tool</source>
        <translation>Pantalla 6 · Ponerlo en tu herramienta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The token is turned down, or not sure</source>
        <translation>Se rechaza el token, o no está claro</translation>
    </message>
    <message>
        <source>Moved to another workspace or account</source>
        <translation>Cambio a otro espacio de trabajo o cuenta</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>Funciona, pero falta una base de datos</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Primera conexión</translation>
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
        <translation>Un script o programa</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Otra herramienta</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>Todavía en ninguna herramienta</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make, iniciando sesión con Notion</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Lo que se pegó</translation>
    </message>
    <message>
        <source>The way to Notion</source>
        <translation>El camino a Notion</translation>
    </message>
    <message>
        <source>What Notion says of the token, and the tool behind it</source>
        <translation>Lo que Notion dice del token, y la herramienta que hay detrás</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>This computer’s keychain</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>Files and this computer</source>
        <translation>Los archivos y este equipo</translation>
    </message>
    <message>
        <source>The wizard itself</source>
        <translation>El propio asistente</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>This checks this computer. {tool} runs on its own servers.</source>
        <translation>Esto comprueba este equipo. {tool} funciona en sus propios servidores.</translation>
    </message>
    <message>
        <source>This checks this computer. If {tool} runs on another one, that one may reach Notion all the same.</source>
        <translation>Esto comprueba este equipo. Si {tool} funciona en otro, puede que ese sí llegue a Notion.</translation>
    </message>
    <message>
        <source>{tool} runs on its own servers, so the fault is there and not on this computer.</source>
        <translation>{tool} funciona en sus propios servidores, así que el fallo está allí y no en este equipo.</translation>
    </message>
    <message>
        <source>Let {tool} do its work again.</source>
        <translation>Haz que {tool} repita su trabajo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then let {tool} do its work again.</source>
        <translation>Espera unos minutos y haz que {tool} repita su trabajo.</translation>
    </message>
    <message>
        <source>If it runs on a server of your own, tell whoever looks after that server.</source>
        <translation>Si funciona en un servidor tuyo, avisa a quien se encarga de ese servidor.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: check the internet connection, VPN and proxy.</source>
        <translation>Solo si funciona en este equipo: revisa la conexión a internet, la VPN y el proxy.</translation>
    </message>
    <message>
        <source>If it stays, show the message to the support of {tool}.</source>
        <translation>Si sigue igual, muestra el mensaje al soporte de {tool}.</translation>
    </message>
    <message>
        <source>Only in a company’s network: ask the IT department to let {tool} reach Notion.</source>
        <translation>Solo en la red de una empresa: pide al departamento de informática que deje a {tool} llegar a Notion.</translation>
    </message>
    <message>
        <source>{tool} had no internet connection</source>
        <translation>{tool} no tenía conexión a internet</translation>
    </message>
    <message>
        <source>It could not ask Notion, so its message says nothing about your token.</source>
        <translation>No pudo preguntar a Notion, así que su mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>{tool} had no way to the internet, so its message says nothing about the token; let it try again.</source>
        <translation>{tool} no tenía acceso a internet, así que su mensaje no dice nada del token; haz que lo intente de nuevo.</translation>
    </message>
    <message>
        <source>{tool} did not find Notion’s address</source>
        <translation>{tool} no encontró la dirección de Notion</translation>
    </message>
    <message>
        <source>It could not look the address up, so Notion was never asked. The message says nothing about your token.</source>
        <translation>No pudo averiguar la dirección, así que nunca se preguntó a Notion. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>If it has a field for Notion’s address, look for a typing error there.</source>
        <translation>Si tiene un campo para la dirección de Notion, mira si hay ahí un error de escritura.</translation>
    </message>
    <message>
        <source>{tool} could not look up Notion’s address; it has nothing to do with the token.</source>
        <translation>{tool} no pudo averiguar la dirección de Notion; no tiene nada que ver con el token.</translation>
    </message>
    <message>
        <source>{tool} could not connect to Notion</source>
        <translation>{tool} no pudo conectarse a Notion</translation>
    </message>
    <message>
        <source>Something in between turned the connection away, most often a firewall or a proxy. The message says nothing about your token.</source>
        <translation>Algo que está en medio rechazó la conexión, normalmente un firewall o un proxy. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Something turned away the connection of {tool} to Notion; it has nothing to do with the token.</source>
        <translation>Algo rechazó la conexión de {tool} a Notion; no tiene nada que ver con el token.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time</source>
        <translation>{tool} no recibió respuesta a tiempo</translation>
    </message>
    <message>
        <source>It waited for Notion, and gave up. The message says nothing about your token.</source>
        <translation>Esperó a Notion y al final desistió. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>If it does much at once, let it do less.</source>
        <translation>Si hace muchas cosas a la vez, haz que haga menos.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time; wait a few minutes, then let it try again.</source>
        <translation>{tool} no recibió respuesta a tiempo; espera unos minutos y haz que lo intente de nuevo.</translation>
    </message>
    <message>
        <source>Notion was slow at that moment.</source>
        <translation>Notion iba lento en ese momento.</translation>
    </message>
    <message>
        <source>It asked for very much at once.</source>
        <translation>Pidió mucho de una sola vez.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection without a word.</source>
        <translation>Un firewall se traga la conexión sin avisar.</translation>
    </message>
    <message>
        <source>The connection of {tool} broke off</source>
        <translation>La conexión de {tool} se cortó</translation>
    </message>
    <message>
        <source>It ended before the whole answer was there. The message says nothing about your token.</source>
        <translation>Terminó antes de que llegara la respuesta completa. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>The connection of {tool} to Notion broke off half way; let it try again.</source>
        <translation>La conexión de {tool} a Notion se cortó a medio camino; haz que lo intente de nuevo.</translation>
    </message>
    <message>
        <source>{tool} does not trust the secure connection</source>
        <translation>{tool} no confía en la conexión segura</translation>
    </message>
    <message>
        <source>It met a certificate that it does not know, most often of a network that inspects connections. The message says nothing about your token.</source>
        <translation>Encontró un certificado que no conoce, normalmente el de una red que inspecciona las conexiones. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Ask whoever looks after its computer or server how {tool} can trust the network’s certificate.</source>
        <translation>Pregunta a quien se encarga de su equipo o servidor cómo puede {tool} confiar en el certificado de la red.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: try another network, such as your phone’s hotspot.</source>
        <translation>Solo si funciona en este equipo: prueba otra red, como la que comparte tu teléfono.</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on.</source>
        <translation>Deja activada la comprobación de certificados.</translation>
    </message>
    <message>
        <source>{tool} met a certificate that it does not trust; it has nothing to do with the token.</source>
        <translation>{tool} encontró un certificado en el que no confía; no tiene nada que ver con el token.</translation>
    </message>
    <message>
        <source>A company or school reads along in its network.</source>
        <translation>Una empresa o escuela lee las conexiones de su red.</translation>
    </message>
    <message>
        <source>A security program on the same computer or server reads along.</source>
        <translation>Un programa de seguridad del mismo equipo o servidor lee las conexiones.</translation>
    </message>
    <message>
        <source>Its own list of known issuers is old or empty.</source>
        <translation>Su propia lista de emisores conocidos es antigua o está vacía.</translation>
    </message>
    <message>
        <source>A clock may be wrong where {tool} runs</source>
        <translation>Puede que un reloj esté mal donde funciona {tool}</translation>
    </message>
    <message>
        <source>A certificate did not fit the date there, so no secure connection was made. The message says nothing about your token.</source>
        <translation>Allí, un certificado no correspondía a la fecha, así que no se estableció una conexión segura. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the computer or server it runs on.</source>
        <translation>Pon la fecha y la hora en automático en el equipo o servidor donde funciona.</translation>
    </message>
    <message>
        <source>Bring that system up to date, if it is an old one.</source>
        <translation>Actualiza ese sistema, si es antiguo.</translation>
    </message>
    <message>
        <source>Look at the date and time of the computer or server that {tool} runs on; are they right?</source>
        <translation>Mira la fecha y la hora del equipo o servidor donde funciona {tool}; ¿son correctas?</translation>
    </message>
    <message>
        <source>Something else answered {tool}, not Notion</source>
        <translation>A {tool} le respondió otra cosa, no Notion</translation>
    </message>
    <message>
        <source>Its certificate is for another name than Notion’s. The message says nothing about your token.</source>
        <translation>Su certificado es de un nombre distinto del de Notion. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in if you are asked to.</source>
        <translation>Solo si funciona en este equipo: abre cualquier página web e inicia sesión si se te pide.</translation>
    </message>
    <message>
        <source>Something else answered {tool} in Notion’s place, often a proxy or a network that wants a sign-in.</source>
        <translation>A {tool} le respondió otra cosa en lugar de Notion, a menudo un proxy o una red que pide iniciar sesión.</translation>
    </message>
    <message>
        <source>{tool} could not connect securely</source>
        <translation>{tool} no pudo conectarse de forma segura</translation>
    </message>
    <message>
        <source>It and the other side did not agree on a secure connection. The message says nothing about your token.</source>
        <translation>La herramienta y el otro lado no se pusieron de acuerdo en una conexión segura. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Update {tool}, if it is an old version.</source>
        <translation>Actualiza {tool}, si es una versión antigua.</translation>
    </message>
    <message>
        <source>{tool} could not make a secure connection to Notion; it has nothing to do with the token.</source>
        <translation>{tool} no pudo establecer una conexión segura con Notion; no tiene nada que ver con el token.</translation>
    </message>
    <message>
        <source>A proxy or a security program stands in between.</source>
        <translation>Hay un proxy o un programa de seguridad en medio.</translation>
    </message>
    <message>
        <source>It is too old for today’s connections.</source>
        <translation>Es demasiado antigua para las conexiones de hoy.</translation>
    </message>
    <message>
        <source>{tool} could not reach its proxy</source>
        <translation>{tool} no pudo llegar a su proxy</translation>
    </message>
    <message>
        <source>It is set to go through a proxy, which did not let it through. The message says nothing about your token.</source>
        <translation>Según su configuración pasa por un proxy, y este no dejó pasar la conexión. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings of {tool}.</source>
        <translation>Mira el proxy en la configuración de {tool}.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: connect to the company’s network or VPN.</source>
        <translation>Solo si funciona en este equipo: conéctate a la red o a la VPN de la empresa.</translation>
    </message>
    <message>
        <source>{tool} goes through a proxy that does not let it through; is it set right?</source>
        <translation>{tool} pasa por un proxy que no deja pasar; ¿está bien configurado?</translation>
    </message>
    <message>
        <source>A proxy wants {tool} to sign in</source>
        <translation>Un proxy pide a {tool} que inicie sesión</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without name and password. The message says nothing about your token.</source>
        <translation>El proxy no deja pasar a nadie sin nombre y contraseña. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Look at the proxy’s name and password in the settings of {tool}.</source>
        <translation>Mira el nombre y la contraseña del proxy en la configuración de {tool}.</translation>
    </message>
    <message>
        <source>A proxy wants name and password of {tool}; your IT department can let it through.</source>
        <translation>Un proxy pide a {tool} nombre y contraseña; tu departamento de informática puede darle paso.</translation>
    </message>
    <message>
        <source>A sign-in page answered {tool}</source>
        <translation>A {tool} le respondió una página de inicio de sesión</translation>
    </message>
    <message>
        <source>A web page came back in place of Notion’s answer, as in hotels and some companies. The message says nothing about your token.</source>
        <translation>En lugar de la respuesta de Notion llegó una página web, como en hoteles y algunas empresas. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in or accept the terms.</source>
        <translation>Solo si funciona en este equipo: abre cualquier página web e inicia sesión o acepta las condiciones.</translation>
    </message>
    <message>
        <source>A page that wants a sign-in answered {tool}; it has nothing to do with the token.</source>
        <translation>A {tool} le respondió una página que pide iniciar sesión; no tiene nada que ver con el token.</translation>
    </message>
    <message>
        <source>Something on the way blocks {tool}</source>
        <translation>Algo en el camino bloquea a {tool}</translation>
    </message>
    <message>
        <source>It was stopped before Notion’s own answer. The message says nothing about your token.</source>
        <translation>Algo detuvo la solicitud antes de la respuesta del propio Notion. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Something between {tool} and Notion blocks the way; it has nothing to do with the token.</source>
        <translation>Algo entre {tool} y Notion bloquea el camino; no tiene nada que ver con el token.</translation>
    </message>
    <message>
        <source>A company filter or a security program blocks it.</source>
        <translation>Lo bloquea un filtro de la empresa o un programa de seguridad.</translation>
    </message>
    <message>
        <source>A VPN, a server’s address or its region is turned away.</source>
        <translation>Se rechaza una VPN, la dirección de un servidor o su región.</translation>
    </message>
    <message>
        <source>{tool} could not read the answer</source>
        <translation>{tool} no pudo leer la respuesta</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. The message says nothing about your token.</source>
        <translation>Llegó algo que no tiene la forma habitual de Notion. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>{tool} got an answer that is not in Notion’s usual form; wait a few minutes, then let it try again.</source>
        <translation>{tool} recibió una respuesta que no tiene la forma habitual de Notion; espera unos minutos y haz que lo intente de nuevo.</translation>
    </message>
    <message>
        <source>Something on the way answered or changed the answer.</source>
        <translation>Algo en el camino respondió o cambió la respuesta.</translation>
    </message>
    <message>
        <source>Notion had trouble at that moment.</source>
        <translation>Notion tenía problemas en ese momento.</translation>
    </message>
    <message>
        <source>Notion asked {tool} for a pause</source>
        <translation>Notion pidió a {tool} una pausa</translation>
    </message>
    <message>
        <source>Notion got many requests at once and asked to wait {seconds:duration}. The message says nothing about your token.</source>
        <translation>Notion recibió muchas solicitudes a la vez y pidió esperar {seconds:duration}. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}, then let {tool} do its work again.</source>
        <translation>Espera {seconds:duration} y haz que {tool} repita su trabajo.</translation>
    </message>
    <message>
        <source>If it comes back, let it ask less often.</source>
        <translation>Si vuelve a pasar, haz que pregunte con menos frecuencia.</translation>
    </message>
    <message>
        <source>Notion asked {tool} to wait {seconds:duration}; then let it try again.</source>
        <translation>Notion pidió a {tool} esperar {seconds:duration}; después, haz que lo intente de nuevo.</translation>
    </message>
    <message>
        <source>{tool} asks very often, or for very much at once.</source>
        <translation>{tool} pregunta muy a menudo o pide mucho de una sola vez.</translation>
    </message>
    <message>
        <source>Other tools of the workspace work at the same time.</source>
        <translation>Otras herramientas del espacio de trabajo trabajan al mismo tiempo.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked</source>
        <translation>Notion tenía problemas cuando {tool} preguntó</translation>
    </message>
    <message>
        <source>The trouble is on Notion’s side. The message says nothing about your token.</source>
        <translation>El problema está del lado de Notion. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Look at Notion’s status page if it lasts.</source>
        <translation>Si dura, mira la página de estado de Notion.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked; wait a few minutes, then let it try again.</source>
        <translation>Notion tenía problemas cuando {tool} preguntó; espera unos minutos y haz que lo intente de nuevo.</translation>
    </message>
    <message>
        <source>Notion has accepted your token before. Only what was asked after that got no answer.</source>
        <translation>Notion ya había aceptado tu token. Solo quedó sin respuesta lo que se preguntó después.</translation>
    </message>
    <message>
        <source>Notion cannot be reached from here. A new token would not change that.</source>
        <translation>Desde aquí no se puede llegar a Notion. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. A new token would not change that.</source>
        <translation>Este equipo no pudo averiguar dónde está {host}. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. A new token would not change it.</source>
        <translation>Normalmente lo hace un firewall o un programa de seguridad entre este equipo y {host}. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. A new token would not change that.</source>
        <translation>El asistente esperó a Notion y al final desistió. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. A new token would not change that.</source>
        <translation>Terminó antes de que llegara aquí la respuesta completa. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the wizard sends nothing through it. A new token would not change that. Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Este equipo no confía en esa inspección, así que el asistente no envía nada a través de ella. Un token nuevo no lo cambiaría. Haz clic en «Copiar la nota para informática» y envíala por correo a tu departamento de informática.</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the wizard sent nothing. A new token would not change that.</source>
        <translation>El certificado que llegó no corresponde a la fecha de hoy en este equipo, así que el asistente no envió nada. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Su certificado es de un nombre distinto de {host}, así que el asistente no envió nada. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Este equipo y el otro lado no encontraron la forma de proteger la conexión, así que el asistente no envió nada. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. A new token would not change that.</source>
        <translation>Este equipo está configurado para pasar por {proxy}, y de ahí no pasó. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. A new token would not change that.</source>
        <translation>{proxy} no deja pasar a nadie sin nombre y contraseña. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. A new token would not change that.</source>
        <translation>En lugar de la respuesta de Notion llegó otra cosa, como en hoteles y trenes. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. A new token would not change that.</source>
        <translation>Algo detuvo la solicitud antes de que el propio Notion pudiera responder. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. A new token would not change that.</source>
        <translation>Llegó algo que no tiene la forma habitual de Notion. Un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is wrong here, and a new token would not change that.</source>
        <translation>Recibió muchas solicitudes a la vez y pide esperar {seconds:duration}. Aquí no hay ningún problema, y un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is wrong here, and a new token would not change that.</source>
        <translation>El asistente preguntó más de una vez y no recibió una respuesta válida. Aquí no hay ningún problema, y un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>Whether this computer reaches Notion is not known yet. You can go on all the same.</source>
        <translation>Todavía no se sabe si este equipo llega a Notion. De todos modos puedes continuar.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Haz clic en Reintentar.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow connections to {host}.</source>
        <translation>Pide a tu departamento de informática que permita las conexiones a {host}.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>Prueba otra red, como la que comparte tu teléfono.</translation>
    </message>
    <message>
        <source>Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Haz clic en «Copiar la nota para informática» y envíala por correo a tu departamento de informática.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off, or on if your company needs it.</source>
        <translation>Si usas una VPN, desactívala, o actívala si tu empresa la necesita.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>No se puede llegar al proxy</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Este equipo está configurado para pasar por {proxy}, y de ahí no pasó. No se pudo preguntar a Notion, así que no se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>La red o la VPN de la empresa no está conectada.</translation>
    </message>
    <message>
        <source>The setting is left over from another network.</source>
        <translation>El ajuste se quedó de otra red.</translation>
    </message>
    <message>
        <source>It is a SOCKS proxy, a kind that the wizard cannot use.</source>
        <translation>Es un proxy SOCKS, un tipo que el asistente no puede usar.</translation>
    </message>
    <message>
        <source>Connect to the company’s network or VPN.</source>
        <translation>Conéctate a la red o a la VPN de la empresa.</translation>
    </message>
    <message>
        <source>At home, switch the proxy off in this computer’s network settings.</source>
        <translation>En casa, desactiva el proxy en la configuración de red de este equipo.</translation>
    </message>
    <message>
        <source>Your computer goes through a proxy that does not answer; is the company’s VPN connected?</source>
        <translation>Tu equipo pasa por un proxy que no responde; ¿está conectada la VPN de la empresa?</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. Notion could not be asked, so nothing is known about your token.</source>
        <translation>{proxy} no deja pasar a nadie sin nombre y contraseña. No se pudo preguntar a Notion, así que no se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>Open a web page, and sign in if you are asked to.</source>
        <translation>Abre una página web e inicia sesión si se te pide.</translation>
    </message>
    <message>
        <source>Your company’s proxy wants name and password; your IT department can let Notion through.</source>
        <translation>El proxy de tu empresa pide nombre y contraseña; tu departamento de informática puede dejar paso a Notion.</translation>
    </message>
    <message>
        <source>This network may want you to sign in</source>
        <translation>Puede que esta red te pida iniciar sesión</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. Nothing is known about your token.</source>
        <translation>En lugar de la respuesta de Notion llegó otra cosa, como en hoteles y trenes. No se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in or accept the terms.</source>
        <translation>Abre cualquier página web e inicia sesión o acepta las condiciones.</translation>
    </message>
    <message>
        <source>Your network most likely wants you to sign in first; open a web page and look, then try again.</source>
        <translation>Lo más probable es que tu red te pida iniciar sesión primero; abre una página web para comprobarlo y luego reintenta.</translation>
    </message>
    <message>
        <source>Something on the way blocks Notion</source>
        <translation>Algo en el camino bloquea a Notion</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. That says nothing about your token.</source>
        <translation>Algo detuvo la solicitud antes de que el propio Notion pudiera responder. Eso no dice nada de tu token.</translation>
    </message>
    <message>
        <source>A VPN or your region is turned away.</source>
        <translation>Se rechaza una VPN o tu región.</translation>
    </message>
    <message>
        <source>Something between you and Notion blocks the way; try without VPN or on another network.</source>
        <translation>Algo entre tú y Notion bloquea el camino; prueba sin VPN o en otra red.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. Nothing is known about your token.</source>
        <translation>Llegó algo que no tiene la forma habitual de Notion. No se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>Notion has trouble at the moment.</source>
        <translation>Notion tiene problemas en este momento.</translation>
    </message>
    <message>
        <source>If it stays, send the report to support.</source>
        <translation>Si sigue igual, envía el informe a soporte.</translation>
    </message>
    <message>
        <source>An answer came that is not in Notion’s usual form; try again, and send me the report if it stays.</source>
        <translation>Llegó una respuesta que no tiene la forma habitual de Notion; reintenta y, si sigue igual, envíame el informe.</translation>
    </message>
    <message>
        <source>Your network inspects secure connections</source>
        <translation>Tu red inspecciona las conexiones seguras</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the token was not sent. Your token may be fine. Send the note below to your IT department.</source>
        <translation>Este equipo no confía en esa inspección, así que el token no se envió. Puede que tu token esté bien. Envía la nota de abajo a tu departamento de informática.</translation>
    </message>
    <message>
        <source>A company or school reads along, with a certificate of “{issuer}”.</source>
        <translation>Una empresa o escuela lee las conexiones, con un certificado de «{issuer}».</translation>
    </message>
    <message>
        <source>A security program on this computer reads along.</source>
        <translation>Un programa de seguridad de este equipo lee las conexiones.</translation>
    </message>
    <message>
        <source>Somebody on a public network pretends to be Notion.</source>
        <translation>Alguien en una red pública se hace pasar por Notion.</translation>
    </message>
    <message>
        <source>Your network reads secure connections and the computer does not trust that; click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Tu red lee las conexiones seguras y el equipo no confía en eso; haz clic en «Copiar la nota para informática» y envíala por correo a tu departamento de informática.</translation>
    </message>
    <message>
        <source>This computer’s clock may be wrong</source>
        <translation>Puede que el reloj de este equipo esté mal</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the token was not sent. Your token may be fine.</source>
        <translation>El certificado que llegó no corresponde a la fecha de hoy en este equipo, así que el token no se envió. Puede que tu token esté bien.</translation>
    </message>
    <message>
        <source>Date, time or time zone are set wrong here.</source>
        <translation>La fecha, la hora o la zona horaria están mal en este equipo.</translation>
    </message>
    <message>
        <source>Your network uses a certificate that has run out.</source>
        <translation>Tu red usa un certificado que ha caducado.</translation>
    </message>
    <message>
        <source>Set date and time to automatic.</source>
        <translation>Pon la fecha y la hora en automático.</translation>
    </message>
    <message>
        <source>If the clock is right, tell your IT department.</source>
        <translation>Si el reloj está bien, avisa a tu departamento de informática.</translation>
    </message>
    <message>
        <source>Look at the date and time on your computer, year included; are they right?</source>
        <translation>Mira la fecha y la hora de tu equipo, también el año; ¿son correctas?</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place</source>
        <translation>Otra cosa respondió en lugar de Notion</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the token was not sent. Your token may be fine.</source>
        <translation>Su certificado es de un nombre distinto de {host}, así que el token no se envió. Puede que tu token esté bien.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first.</source>
        <translation>La red pide que primero inicies sesión.</translation>
    </message>
    <message>
        <source>A filter or a proxy answers instead.</source>
        <translation>Un filtro o un proxy responde en su lugar.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in if you are asked to.</source>
        <translation>Abre cualquier página web e inicia sesión si se te pide.</translation>
    </message>
    <message>
        <source>Something else answers in Notion’s place, often a network that wants a sign-in; open a web page and look.</source>
        <translation>Otra cosa responde en lugar de Notion, a menudo una red que pide iniciar sesión; abre una página web para comprobarlo.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>No se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the token was not sent. Your token may be fine.</source>
        <translation>Este equipo y el otro lado no encontraron la forma de proteger la conexión, así que el token no se envió. Puede que tu token esté bien.</translation>
    </message>
    <message>
        <source>This system is too old for today’s connections.</source>
        <translation>Este sistema es demasiado antiguo para las conexiones de hoy.</translation>
    </message>
    <message>
        <source>The computer could not make a secure connection to Notion; does it work on another network?</source>
        <translation>El equipo no pudo establecer una conexión segura con Notion; ¿funciona en otra red?</translation>
    </message>
    <message>
        <source>Something inspects connections; the wizard copes</source>
        <translation>Algo inspecciona las conexiones; el asistente funciona igual</translation>
    </message>
    <message>
        <source>Your network or a security program reads along, with a certificate of “{issuer}”. This computer trusts it, so the wizard works. A tool on this computer may not, and then reports an error of its own.</source>
        <translation>Tu red o un programa de seguridad lee las conexiones, con un certificado de «{issuer}». Este equipo confía en él, así que el asistente funciona. Una herramienta de este equipo puede que no, y entonces muestra un error propio.</translation>
    </message>
    <message>
        <source>Go on: nothing here keeps you from it.</source>
        <translation>Continúa: aquí nada te lo impide.</translation>
    </message>
    <message>
        <source>If the tool on this computer reports a certificate error, click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Si la herramienta de este equipo muestra un error de certificado, haz clic en «Copiar la nota para informática» y envíala por correo a tu departamento de informática.</translation>
    </message>
    <message>
        <source>Something reads secure connections on your side; the wizard copes, but a tool on the same computer may not.</source>
        <translation>Algo lee las conexiones seguras de tu lado; el asistente funciona igual, pero una herramienta del mismo equipo puede que no.</translation>
    </message>
    <message>
        <source>This computer is not online</source>
        <translation>Este equipo no tiene conexión a internet</translation>
    </message>
    <message>
        <source>Notion could not be asked, so nothing is known about your token.</source>
        <translation>No se pudo preguntar a Notion, así que no se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>Wi-Fi is off or out of reach.</source>
        <translation>La red Wi-Fi está apagada o fuera de alcance.</translation>
    </message>
    <message>
        <source>Flight mode is on.</source>
        <translation>El modo avión está activado.</translation>
    </message>
    <message>
        <source>A VPN lost its connection.</source>
        <translation>Una VPN perdió su conexión.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in the cable.</source>
        <translation>Conéctate a la red Wi-Fi o enchufa el cable.</translation>
    </message>
    <message>
        <source>Open any web page to see that it works.</source>
        <translation>Abre cualquier página web para ver que funciona.</translation>
    </message>
    <message>
        <source>Your computer is not online; connect it to the internet, then try again.</source>
        <translation>Tu equipo no tiene conexión; conéctalo a internet y reintenta.</translation>
    </message>
    <message>
        <source>Notion’s address was not found</source>
        <translation>No se encontró la dirección de Notion</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Este equipo no pudo averiguar dónde está {host}. No se pudo preguntar a Notion, así que no se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>The internet connection is down or very weak.</source>
        <translation>La conexión a internet no funciona o es muy débil.</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the address through.</source>
        <translation>Un filtro o una VPN no deja pasar la dirección.</translation>
    </message>
    <message>
        <source>Open notion.com in a browser to see if that works.</source>
        <translation>Abre notion.com en un navegador para ver si funciona.</translation>
    </message>
    <message>
        <source>Your computer cannot find Notion’s address; check internet and VPN.</source>
        <translation>Tu equipo no encuentra la dirección de Notion; revisa internet y la VPN.</translation>
    </message>
    <message>
        <source>Something turned the connection away</source>
        <translation>Algo rechazó la conexión</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Normalmente lo hace un firewall o un programa de seguridad entre este equipo y {host}. No se pudo preguntar a Notion, así que no se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>Something on your network turns the connection away, often a firewall; a new token would not change that.</source>
        <translation>Algo en tu red rechaza la conexión, a menudo un firewall; un token nuevo no lo cambiaría.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No llegó ninguna respuesta a tiempo</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. Nothing is known about your token.</source>
        <translation>El asistente esperó a Notion y al final desistió. No se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>The internet connection is very slow.</source>
        <translation>La conexión a internet es muy lenta.</translation>
    </message>
    <message>
        <source>Notion is slow at the moment.</source>
        <translation>Notion va lento en este momento.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Espera un minuto.</translation>
    </message>
    <message>
        <source>No answer came from Notion in time; wait a minute, then try again.</source>
        <translation>No llegó ninguna respuesta de Notion a tiempo; espera un minuto y reintenta.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. Nothing is known about your token.</source>
        <translation>Terminó antes de que llegara aquí la respuesta completa. No se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>The internet connection is weak.</source>
        <translation>La conexión a internet es débil.</translation>
    </message>
    <message>
        <source>A firewall or a security program cuts it.</source>
        <translation>La corta un firewall o un programa de seguridad.</translation>
    </message>
    <message>
        <source>The connection to Notion broke off half way; try again.</source>
        <translation>La conexión con Notion se cortó a medio camino; reintenta.</translation>
    </message>
    <message>
        <source>Notion asks for a pause</source>
        <translation>Notion pide una pausa</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is known about your token yet, and nothing is wrong here.</source>
        <translation>Recibió muchas solicitudes a la vez y pide esperar {seconds:duration}. Todavía no se sabe nada de tu token, y aquí no hay ningún problema.</translation>
    </message>
    <message>
        <source>A tool with the same connection asks very often.</source>
        <translation>Una herramienta con la misma conexión pregunta muy a menudo.</translation>
    </message>
    <message>
        <source>Many tools of the workspace work at this moment.</source>
        <translation>Muchas herramientas del espacio de trabajo trabajan en este momento.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}.</source>
        <translation>Espera {seconds:duration}.</translation>
    </message>
    <message>
        <source>Notion is busy and asks to wait {seconds:duration}; then try again.</source>
        <translation>Notion está muy ocupado y pide esperar {seconds:duration}; después, reintenta.</translation>
    </message>
    <message>
        <source>Notion does not take these requests</source>
        <translation>Notion no admite estas solicitudes</translation>
    </message>
    <message>
        <source>Notion says that it blocks them, so waiting does not help. That says nothing about any token, and nothing is wrong here.</source>
        <translation>Notion dice que las bloquea, así que esperar no ayuda. Eso no dice nada de ningún token, y aquí no hay ningún problema.</translation>
    </message>
    <message>
        <source>Write to Notion’s support, with the report.</source>
        <translation>Escribe al soporte de Notion y adjunta el informe.</translation>
    </message>
    <message>
        <source>Tell a workspace owner: it may concern all tools.</source>
        <translation>Avisa a un propietario del espacio de trabajo: puede afectar a todas las herramientas.</translation>
    </message>
    <message>
        <source>Notion says that it blocks these requests; only Notion’s support can change that.</source>
        <translation>Notion dice que bloquea estas solicitudes; solo el soporte de Notion puede cambiarlo.</translation>
    </message>
    <message>
        <source>Notion itself has trouble right now</source>
        <translation>El propio Notion tiene problemas ahora mismo</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is known about your token, and nothing is wrong here.</source>
        <translation>El asistente preguntó más de una vez y no recibió una respuesta válida. No se sabe nada de tu token, y aquí no hay ningún problema.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Espera unos minutos.</translation>
    </message>
    <message>
        <source>Notion itself has trouble at the moment; try again in a few minutes.</source>
        <translation>El propio Notion tiene problemas en este momento; reintenta en unos minutos.</translation>
    </message>
    <message>
        <source>You stopped the check</source>
        <translation>Detuviste la comprobación</translation>
    </message>
    <message>
        <source>Nothing is known about your token. Nothing was saved.</source>
        <translation>No se sabe nada de tu token. No se guardó nada.</translation>
    </message>
    <message>
        <source>Click Try again when you are ready.</source>
        <translation>Haz clic en Reintentar cuando quieras.</translation>
    </message>
    <message>
        <source>The check was stopped before an answer came; click Try again.</source>
        <translation>La comprobación se detuvo antes de que llegara una respuesta; haz clic en Reintentar.</translation>
    </message>
    <message>
        <source>You stopped the saving</source>
        <translation>Detuviste el guardado</translation>
    </message>
    <message>
        <source>The token works, and this computer does not keep it.</source>
        <translation>El token funciona, y este equipo no lo guarda.</translation>
    </message>
    <message>
        <source>The saving was stopped, and nothing was changed; click Try again.</source>
        <translation>El guardado se detuvo y no se cambió nada; haz clic en Reintentar.</translation>
    </message>
</context>
<context>
    <name>NoteForIT</name>
    <message>
        <source>PRACTICE: nothing in this note is real, and nobody has to do anything.</source>
        <translation>PRÁCTICA: nada de esta nota es real y nadie tiene que hacer nada.</translation>
    </message>
    <message>
        <source>For the IT department, from Notion Wizard: {code}</source>
        <translation>Para el departamento de informática, de Notion Wizard: {code}</translation>
    </message>
    <message>
        <source>Seen: the name {host} could not be resolved.</source>
        <translation>Observado: no se pudo resolver el nombre {host}.</translation>
    </message>
    <message>
        <source>Seen: the TCP connection to {host} was refused.</source>
        <translation>Observado: se rechazó la conexión TCP con {host}.</translation>
    </message>
    <message>
        <source>Seen: no answer from {host} within the time limit.</source>
        <translation>Observado: no hubo respuesta de {host} dentro del plazo.</translation>
    </message>
    <message>
        <source>Seen: the connection to {host} was reset, or ended before the whole answer.</source>
        <translation>Observado: la conexión con {host} se restableció o terminó antes de la respuesta completa.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is not trusted by this computer.</source>
        <translation>Observado: este equipo no confía en el certificado presentado para {host}.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} has expired or is not valid yet, by this computer’s clock.</source>
        <translation>Observado: según el reloj de este equipo, el certificado presentado para {host} ha caducado o aún no es válido.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is for another name.</source>
        <translation>Observado: el certificado presentado para {host} es de otro nombre.</translation>
    </message>
    <message>
        <source>Seen: the TLS handshake with {host} came to no end.</source>
        <translation>Observado: la negociación TLS con {host} no llegó a completarse.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is trusted by this computer’s own store, and by no public list.</source>
        <translation>Observado: el certificado presentado para {host} es de confianza según el almacén propio de este equipo, pero no según ninguna lista pública.</translation>
    </message>
    <message>
        <source>Seen: the proxy could not be used: no connection, or not an address for one.</source>
        <translation>Observado: no se pudo usar el proxy: sin conexión, o la dirección no es la de un proxy.</translation>
    </message>
    <message>
        <source>Seen: the proxy asks for a login (HTTP 407).</source>
        <translation>Observado: el proxy pide credenciales (HTTP 407).</translation>
    </message>
    <message>
        <source>Seen: a web page or a redirect came in place of the answer of {host}, as from a captive portal.</source>
        <translation>Observado: en lugar de la respuesta de {host} llegó una página web o una redirección, como de un portal cautivo.</translation>
    </message>
    <message>
        <source>Seen: the request was blocked on the way: by a page that is not from {host}, by the proxy, or by this computer’s firewall.</source>
        <translation>Observado: la solicitud se bloqueó por el camino: por una página que no es de {host}, por el proxy o por el firewall de este equipo.</translation>
    </message>
    <message>
        <source>Address: https://{host:plain}, TCP port {port:plain}</source>
        <translation>Dirección: https://{host:plain}, puerto TCP {port:plain}</translation>
    </message>
    <message>
        <source>Certificate issued by: {issuer}</source>
        <translation>Certificado emitido por: {issuer}</translation>
    </message>
    <message>
        <source>Proxy: {proxy:plain}</source>
        <translation>Proxy: {proxy:plain}</translation>
    </message>
    <message>
        <source>Proxy: none was used</source>
        <translation>Proxy: no se usó ninguno</translation>
    </message>
    <message>
        <source>Answer of the proxy: HTTP status {proxy_status:plain}</source>
        <translation>Respuesta del proxy: estado HTTP {proxy_status:plain}</translation>
    </message>
    <message>
        <source>HTTP status: {status:plain}</source>
        <translation>Estado HTTP: {status:plain}</translation>
    </message>
    <message>
        <source>Time: {time:plain}</source>
        <translation>Hora: {time:plain}</translation>
    </message>
    <message>
        <source>Token: not sent. It ended before any request to {host:plain}.</source>
        <translation>Token: no enviado. Terminó antes de cualquier solicitud a {host:plain}.</translation>
    </message>
    <message>
        <source>Token: not sent. What was tried goes without one.</source>
        <translation>Token: no enviado. Lo que se intentó va sin token.</translation>
    </message>
    <message>
        <source>Token: sent before this was seen, over a connection that this computer trusts. No redirect was followed.</source>
        <translation>Token: enviado antes de que se observara esto, por una conexión en la que este equipo confía. No se siguió ninguna redirección.</translation>
    </message>
    <message>
        <source>Token: sent only if a connection that this computer trusts stood before this was seen. Without one nothing is sent.</source>
        <translation>Token: enviado solo si, antes de que se observara esto, había una conexión en la que este equipo confía. Sin ella no se envía nada.</translation>
    </message>
    <message>
        <source>This note holds no token and nothing out of Notion.</source>
        <translation>Esta nota no contiene ningún token ni nada de Notion.</translation>
    </message>
    <message>
        <source>Wanted: HTTPS (TLS 1.2 or newer) from this computer to {host:plain}, port {port:plain}. In the browser Notion itself needs {browser:plain}, port 443.</source>
        <translation>Se necesita: HTTPS (TLS 1.2 o posterior) desde este equipo hasta {host:plain}, puerto {port:plain}. En el navegador, el propio Notion necesita {browser:plain}, puerto 443.</translation>
    </message>
    <message>
        <source>Either the issuer’s root certificate in the operating system’s store, which this program uses, or no inspection for this address.</source>
        <translation>El certificado raíz del emisor en el almacén del sistema operativo, que es el que usa este programa, o bien ninguna inspección para esta dirección.</translation>
    </message>
    <message>
        <source>If this computer’s date and time are right, the certificate that the network shows has to be renewed.</source>
        <translation>Si la fecha y la hora de este equipo son correctas, hay que renovar el certificado que muestra la red.</translation>
    </message>
    <message>
        <source>Nothing in between that answers for this name: portal, filter or DNS entry.</source>
        <translation>Nada en medio que responda por este nombre: portal, filtro o entrada DNS.</translation>
    </message>
    <message>
        <source>Nothing in between that cuts or changes the TLS handshake.</source>
        <translation>Nada en medio que corte o modifique la negociación TLS.</translation>
    </message>
    <message>
        <source>Programs with a certificate list of their own (Python, Node.js, Java) need the issuer’s root certificate too, or no inspection for this address. Often: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</source>
        <translation>Los programas con su propia lista de certificados (Python, Node.js, Java) también necesitan el certificado raíz del emisor, o ninguna inspección para esta dirección. A menudo: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</translation>
    </message>
    <message>
        <source>A proxy that can be reached from here, or this computer’s setting without it.</source>
        <translation>Un proxy al que se pueda llegar desde aquí, o la configuración de este equipo sin él.</translation>
    </message>
    <message>
        <source>This address through the proxy without a login.</source>
        <translation>Esta dirección a través del proxy sin credenciales.</translation>
    </message>
    <message>
        <source>This address without a portal’s sign-in, or word of where to sign in.</source>
        <translation>Esta dirección sin el inicio de sesión de un portal, o la indicación de dónde iniciar sesión.</translation>
    </message>
    <message>
        <source>No filter on this address; its answers are JSON, for programs.</source>
        <translation>Ningún filtro para esta dirección; sus respuestas son JSON, para programas.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Copy the repaired token from here when you put it into your tool.</source>
        <translation>Copia desde aquí el token reparado cuando lo pongas en tu herramienta.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>En Notion, abre la conexión (también llamada integración).</translation>
    </message>
    <message>
        <source>Click Show, then Copy next to the token; do not mark it with the mouse.</source>
        <translation>Haz clic en Show y luego en Copy junto al token; no lo selecciones con el ratón.</translation>
    </message>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Haz clic en Show y luego en Copy.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, and click Show next to the token.</source>
        <translation>En Notion, abre la conexión y haz clic en Show junto al token.</translation>
    </message>
    <message>
        <source>If it does not end in {ends}: click Copy, and paste it here.</source>
        <translation>Si no termina en {ends}: haz clic en Copy y pégalo aquí.</translation>
    </message>
    <message>
        <source>If it ends in {ends}, too: click “Get the token” here. The steps then have Refresh.</source>
        <translation>Si también termina en {ends}: haz clic aquí en «Obtener el token». Entonces los pasos incluyen Refresh.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Pégalo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) removed</source>
        <translation>
            <numerusform>%n espacio eliminado</numerusform>
            <numerusform>%n espacios eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank space before or after a token is no part of it. The token itself is unchanged.</source>
        <translation>Los espacios antes o después de un token no forman parte de él. El token en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>Some blank space came along when the token was copied; it has been removed.</source>
        <translation>Al copiar el token se colaron espacios en blanco; se han eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) removed</source>
        <translation>
            <numerusform>%n salto de línea eliminado</numerusform>
            <numerusform>%n saltos de línea eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs and documents break long words or add a line end. The token itself is unchanged.</source>
        <translation>Los programas de correo y los documentos parten las palabras largas o añaden un fin de línea. El token en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>A line break came along when the token was copied; it has been removed.</source>
        <translation>Al copiar el token se coló un salto de línea; se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n inner space(s) removed</source>
        <translation>
            <numerusform>%n espacio interior eliminado</numerusform>
            <numerusform>%n espacios interiores eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>A token is one word, so blank space inside it was taken out.</source>
        <translation>Un token es una sola palabra, así que se quitaron los espacios que tenía dentro.</translation>
    </message>
    <message>
        <source>There was a gap inside the token; it has been closed.</source>
        <translation>Había un hueco dentro del token; se ha cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) removed</source>
        <translation>
            <numerusform>%n carácter invisible eliminado</numerusform>
            <numerusform>%n caracteres invisibles eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Web pages and documents add signs that nobody sees. Tools stumble over them; here they are gone.</source>
        <translation>Las páginas web y los documentos añaden signos que nadie ve. Las herramientas tropiezan con ellos; aquí ya no están.</translation>
    </message>
    <message>
        <source>Something invisible was copied along with the token; it has been removed.</source>
        <translation>Junto con el token se copió algo invisible; se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) or bracket(s) removed</source>
        <translation>
            <numerusform>%n comilla o paréntesis eliminado</numerusform>
            <numerusform>%n comillas o paréntesis eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes and brackets around a token are no part of it. The token itself is unchanged.</source>
        <translation>Las comillas y los paréntesis alrededor de un token no forman parte de él. El token en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>Leave quotes out where your tool asks for the token.</source>
        <translation>No pongas comillas donde tu herramienta pide el token.</translation>
    </message>
    <message>
        <source>There were quotes or brackets around the token; they have been removed.</source>
        <translation>Había comillas o paréntesis alrededor del token; se han eliminado.</translation>
    </message>
    <message>
        <source>Text in front removed</source>
        <translation>Se quitó el texto de delante</translation>
    </message>
    <message>
        <source>A word such as “Bearer” or “NOTION_TOKEN=” stood in front and is no part of the token. The token itself is unchanged.</source>
        <translation>Delante había una palabra como «Bearer» o «NOTION_TOKEN=», que no forma parte del token. El token en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>Write “Bearer” in front only where your tool tells you to.</source>
        <translation>Escribe «Bearer» delante solo donde tu herramienta te lo indique.</translation>
    </message>
    <message>
        <source>A word stood in front of the token; it has been removed.</source>
        <translation>Delante del token había una palabra; se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s) removed</source>
        <translation>
            <numerusform>%n signo de puntuación eliminado</numerusform>
            <numerusform>%n signos de puntuación eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma, a full stop or the like stood behind the token. The token itself is unchanged.</source>
        <translation>Detrás del token había una coma, un punto o algo parecido. El token en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>A comma or full stop was copied along with the token; it has been removed.</source>
        <translation>Junto con el token se copió una coma o un punto; se ha eliminado.</translation>
    </message>
    <message>
        <source>Text around the token removed</source>
        <translation>Se quitó el texto que rodeaba al token</translation>
    </message>
    <message>
        <source>The token stood inside a longer text. Only the token was kept.</source>
        <translation>El token estaba dentro de un texto más largo. Solo se conservó el token.</translation>
    </message>
    <message>
        <source>You copied more than the token; the wizard has picked the token out.</source>
        <translation>Copiaste más que el token; el asistente lo ha sacado del texto.</translation>
    </message>
    <message>
        <source>Pasted more than once, kept once</source>
        <translation>Pegado más de una vez, conservado una</translation>
    </message>
    <message>
        <source>The same token stood there again right behind itself. It was kept once.</source>
        <translation>El mismo token aparecía otra vez justo a continuación. Se conservó una vez.</translation>
    </message>
    <message>
        <source>Empty the field in your tool before you paste there.</source>
        <translation>Vacía el campo de tu herramienta antes de pegar allí.</translation>
    </message>
    <message>
        <source>The token was pasted twice in a row; the wizard keeps it once.</source>
        <translation>El token se pegó dos veces seguidas; el asistente lo conserva una vez.</translation>
    </message>
    <message>
        <source>Beginning set to small letters</source>
        <translation>Principio pasado a minúsculas</translation>
    </message>
    <message>
        <source>Phones and text programs like to begin with a capital, but tokens do not. Everything behind the beginning is unchanged.</source>
        <translation>A los teléfonos y a los programas de texto les gusta empezar con mayúscula, pero a los tokens no. Todo lo que sigue al principio queda sin cambios.</translation>
    </message>
    <message>
        <source>The beginning of the token had capital letters; that has been put right.</source>
        <translation>El principio del token tenía mayúsculas; se ha corregido.</translation>
    </message>
    <message numerus="yes">
        <source>%n wide character(s) made ordinary</source>
        <translation>
            <numerusform>%n carácter ancho convertido en normal</numerusform>
            <numerusform>%n caracteres anchos convertidos en normales</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboards for some languages write wide letters and digits, which a token has not. They were turned into the ordinary ones.</source>
        <translation>Los teclados de algunos idiomas escriben letras y dígitos anchos, que un token no tiene. Se convirtieron en los normales.</translation>
    </message>
    <message>
        <source>The token was written in wide letters; they are ordinary ones now.</source>
        <translation>El token estaba escrito con letras anchas; ahora son normales.</translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten character(s) put back</source>
        <translation>
            <numerusform>%n carácter alterado restablecido</numerusform>
            <numerusform>%n caracteres alterados restablecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A program had written the underscore in its own way, as chats and web addresses do. It is an underscore again.</source>
        <translation>Un programa había escrito el guion bajo a su manera, como hacen los chats y las direcciones web. Vuelve a ser un guion bajo.</translation>
    </message>
    <message>
        <source>A program had rewritten a character of the token; it has been put back.</source>
        <translation>Un programa había alterado un carácter del token; se ha restablecido.</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Todavía no hay nada que comprobar</translation>
    </message>
    <message>
        <source>No text arrived here. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Aquí no llegó ningún texto. En Notion, haz clic en Copy junto al token y pégalo aquí. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing has arrived in the field; click Copy next to the token in Notion, then Paste here.</source>
        <translation>No ha llegado nada al campo; haz clic en Copy junto al token en Notion y luego, aquí, en Pegar.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) short</source>
        <translation>
            <numerusform>A este token le falta %n carácter</numerusform>
            <numerusform>A este token le faltan %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was left behind when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Una parte se quedó atrás al copiarlo. En Notion, haz clic en Copy junto al token y pégalo aquí. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the end was missed.</source>
        <translation>Se seleccionó con el ratón y el final quedó fuera.</translation>
    </message>
    <message>
        <source>A field, a chat or a mail cut it.</source>
        <translation>Un campo, un chat o un correo lo cortó.</translation>
    </message>
    <message>
        <source>It was typed by hand.</source>
        <translation>Se escribió a mano.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the token is missing, %n character(s); click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>Falta el final del token, %n carácter; haz clic en Copy junto a él en Notion y pégalo de nuevo.</numerusform>
            <numerusform>Falta el final del token, %n caracteres; haz clic en Copy junto a él en Notion y pégalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of this token is missing</source>
        <translation>Falta el principio de este token</translation>
    </message>
    <message>
        <source>It should begin with ntn_ or, if it is older, with secret_. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Debería empezar con ntn_ o, si es antiguo, con secret_. En Notion, haz clic en Copy junto al token y pégalo aquí. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>A double click marked only a part of it.</source>
        <translation>Un doble clic seleccionó solo una parte.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the start was missed.</source>
        <translation>Se seleccionó con el ratón y el comienzo quedó fuera.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing; click Copy next to it in Notion and paste it again.</source>
        <translation>Falta el principio del token; haz clic en Copy junto a él en Notion y pégalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) too long</source>
        <translation>
            <numerusform>A este token le sobra %n carácter</numerusform>
            <numerusform>A este token le sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was added when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Se añadió algo al copiarlo. En Notion, haz clic en Copy junto al token y pégalo aquí. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Other text stuck to it without a space between.</source>
        <translation>Quedó unido a otro texto, sin espacio en medio.</translation>
    </message>
    <message>
        <source>A part of it was pasted twice.</source>
        <translation>Una parte se pegó dos veces.</translation>
    </message>
    <message>
        <source>A key was pressed by accident.</source>
        <translation>Se pulsó una tecla sin querer.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n character(s) too many; click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>Al token le sobra %n carácter; haz clic en Copy junto a él en Notion y pégalo de nuevo.</numerusform>
            <numerusform>Al token le sobran %n caracteres; haz clic en Copy junto a él en Notion y pégalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the hidden version of the token</source>
        <translation>Esa es la versión oculta del token</translation>
    </message>
    <message>
        <source>You copied the dots Notion shows in its place. In Notion click Show, then Copy, and paste again. Nothing was sent or saved.</source>
        <translation>Copiaste los puntos que Notion muestra en su lugar. En Notion, haz clic en Show y luego en Copy, y pega de nuevo. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>You copied the dots that hide the token; click Show first, then Copy, then paste again.</source>
        <translation>Copiaste los puntos que ocultan el token; haz clic primero en Show, luego en Copy, y pega de nuevo.</translation>
    </message>
    <message>
        <source>Part of this token is left out</source>
        <translation>A este token le falta una parte</translation>
    </message>
    <message>
        <source>A program shortened it and put dots there. Copy it from Notion itself, with the Copy button. Nothing was sent or saved.</source>
        <translation>Un programa lo acortó y puso puntos en su lugar. Cópialo de Notion directamente, con el botón Copy. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>It was copied from a list that shows only its ends.</source>
        <translation>Se copió de una lista que solo muestra el principio y el final.</translation>
    </message>
    <message>
        <source>It was copied from a message that shortens long words.</source>
        <translation>Se copió de un mensaje que acorta las palabras largas.</translation>
    </message>
    <message>
        <source>Some program shortened the token; copy it from Notion itself with the Copy button.</source>
        <translation>Algún programa acortó el token; cópialo de Notion directamente, con el botón Copy.</translation>
    </message>
    <message>
        <source>The token holds a look-alike character</source>
        <translation>El token contiene un carácter que se parece a otro</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. A guess could make a wrong token, so it was not repaired. Nothing was sent or saved.</source>
        <translation>Hay {character} {position:at}, y ningún token lleva eso. Adivinar podría dar un token equivocado, así que no se reparó. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>A document or a chat replaced it by a finer sign.</source>
        <translation>Un documento o un chat lo reemplazó por un signo más elegante.</translation>
    </message>
    <message>
        <source>It was read from a picture.</source>
        <translation>Se leyó de una imagen.</translation>
    </message>
    <message>
        <source>It was typed on a keyboard for another alphabet.</source>
        <translation>Se escribió con un teclado de otro alfabeto.</translation>
    </message>
    <message>
        <source>One character of the token only looks like the right one; copy the token from Notion itself and paste it again.</source>
        <translation>Un carácter del token solo se parece al correcto; copia el token de Notion directamente y pégalo de nuevo.</translation>
    </message>
    <message>
        <source>The token holds a stray character</source>
        <translation>El token contiene un carácter extraño</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Hay {character} {position:at}, y ningún token lleva eso. En Notion, haz clic en Copy junto al token y pégalo aquí. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>It was typed by hand or read from a picture.</source>
        <translation>Se escribió a mano o se leyó de una imagen.</translation>
    </message>
    <message>
        <source>One character does not belong into a token; click Copy next to the token in Notion and paste it again.</source>
        <translation>Hay un carácter que no pertenece a un token; haz clic en Copy junto al token en Notion y pégalo de nuevo.</translation>
    </message>
    <message>
        <source>This is an example, not your token</source>
        <translation>Esto es un ejemplo, no tu token</translation>
    </message>
    <message>
        <source>It comes from instructions and opens nothing. Your own token is in Notion: open the connection, click Show, then Copy. Nothing was sent or saved.</source>
        <translation>Viene de unas instrucciones y no abre nada. Tu propio token está en Notion: abre la conexión y haz clic en Show y luego en Copy. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>That is the example out of some instructions; your own token is in Notion, in the connection.</source>
        <translation>Eso es el ejemplo de unas instrucciones; tu propio token está en Notion, en la conexión.</translation>
    </message>
    <message>
        <source>This text holds more than one token</source>
        <translation>Este texto contiene más de un token</translation>
    </message>
    <message>
        <source>Only you can tell which one you need. Choose it by its last characters, or paste the right one alone. Nothing was sent or saved.</source>
        <translation>Solo tú puedes saber cuál necesitas. Elígelo por sus últimos caracteres o pega solo el correcto. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Compare the last characters with the token in Notion.</source>
        <translation>Compara los últimos caracteres con los del token en Notion.</translation>
    </message>
    <message>
        <source>Choose the one that ends alike.</source>
        <translation>Elige el que termina igual.</translation>
    </message>
    <message>
        <source>You pasted more than one token; choose the one that ends like the token in Notion.</source>
        <translation>Pegaste más de un token; elige el que termina como el token en Notion.</translation>
    </message>
    <message>
        <source>This looks unlike the tokens known today</source>
        <translation>No se parece a los tokens que se conocen hoy</translation>
    </message>
    <message>
        <source>Notion may have brought a new kind, so only a test can tell. If Notion turns it down, copy the token again from Notion.</source>
        <translation>Puede que Notion haya introducido un tipo nuevo, así que solo una prueba puede decirlo. Si Notion lo rechaza, copia el token otra vez de Notion.</translation>
    </message>
    <message>
        <source>Go on if you copied it in Notion, from the connection.</source>
        <translation>Continúa si lo copiaste en Notion, de la conexión.</translation>
    </message>
    <message>
        <source>Copy it again there if you are not sure.</source>
        <translation>Si no lo tienes claro, cópialo allí otra vez.</translation>
    </message>
    <message>
        <source>The wizard does not know this kind of token; Notion’s answer tells whether it is good.</source>
        <translation>El asistente no conoce este tipo de token; la respuesta de Notion dirá si sirve.</translation>
    </message>
    <message>
        <source>Capitals and small letters may be lost</source>
        <translation>Puede que se hayan perdido las mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>All its letters are of one case, and tokens nearly always mix them. If Notion turns it down, copy the token again from Notion.</source>
        <translation>Todas sus letras son mayúsculas o todas minúsculas, y los tokens casi siempre las mezclan. Si Notion lo rechaza, copia el token otra vez de Notion.</translation>
    </message>
    <message>
        <source>A program or a table changed the letters.</source>
        <translation>Un programa o una tabla cambió las letras.</translation>
    </message>
    <message>
        <source>It was read aloud or typed by hand.</source>
        <translation>Se leyó en voz alta o se escribió a mano.</translation>
    </message>
    <message>
        <source>All letters of the token are of one case; if Notion turns it down, copy it again with the Copy button.</source>
        <translation>Todas las letras del token son mayúsculas o todas minúsculas; si Notion lo rechaza, cópialo otra vez con el botón Copy.</translation>
    </message>
    <message>
        <source>That is a link, not the token</source>
        <translation>Eso es un enlace, no el token</translation>
    </message>
    <message>
        <source>It leads to a page or database in Notion. The wizard can keep it for the database check; the token is still needed. Nothing was sent or saved.</source>
        <translation>El enlace lleva a una página o base de datos de Notion. El asistente puede guardarlo para comprobar la base de datos; el token sigue haciendo falta. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Keep the link for the database check.</source>
        <translation>Guarda el enlace para comprobar la base de datos.</translation>
    </message>
    <message>
        <source>That is the link to a page; the token begins with ntn or secret and is in the connection in Notion.</source>
        <translation>Ese es el enlace a una página; el token empieza con ntn o secret y está en la conexión, en Notion.</translation>
    </message>
    <message>
        <source>That is an id, not the token</source>
        <translation>Eso es un ID, no el token</translation>
    </message>
    <message>
        <source>An id names a page, a database or a workspace and opens nothing. The token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Un ID identifica una página, una base de datos o un espacio de trabajo y no abre nada. El token empieza con ntn_ o secret_. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>That is the number of a page or database; the token begins with ntn or secret.</source>
        <translation>Ese es el número de una página o base de datos; el token empieza con ntn o secret.</translation>
    </message>
    <message>
        <source>That is a refresh token</source>
        <translation>Eso es un token de renovación (refresh token)</translation>
    </message>
    <message>
        <source>It only serves to get a new token and opens nothing itself. The one you need begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Solo sirve para obtener un token nuevo y por sí mismo no abre nada. El que necesitas empieza con ntn_ o secret_. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Look for “access token” where you copied it.</source>
        <translation>Busca «access token» donde copiaste este.</translation>
    </message>
    <message>
        <source>Copy that one.</source>
        <translation>Copia ese.</translation>
    </message>
    <message>
        <source>That one only fetches new tokens; the access token beside it is the right one.</source>
        <translation>Ese solo obtiene tokens nuevos; el correcto es el access token que está a su lado.</translation>
    </message>
    <message>
        <source>That is your browser’s own sign-in</source>
        <translation>Eso es la sesión iniciada en tu navegador</translation>
    </message>
    <message>
        <source>It opens your whole Notion account, so keep it to yourself. Your tool needs the token of a connection instead. Nothing was sent or saved.</source>
        <translation>Con ella se abre toda tu cuenta de Notion, así que no se la des a nadie. Tu herramienta necesita en su lugar el token de una conexión. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Log out of all devices in Notion’s settings if you gave it to anyone.</source>
        <translation>Si se la diste a alguien, cierra la sesión en todos los dispositivos en la configuración de Notion.</translation>
    </message>
    <message>
        <source>That is what keeps you signed in to Notion; do not share it, and copy the token of the connection instead.</source>
        <translation>Eso es lo que mantiene abierta tu sesión de Notion; no lo compartas, y copia en su lugar el token de la conexión.</translation>
    </message>
    <message>
        <source>This is a key for {service}</source>
        <translation>Esta es una clave de {service}</translation>
    </message>
    <message>
        <source>It does not open Notion. Notion’s token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>No abre Notion. El token de Notion empieza con ntn_ o secret_. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>That is a key for {service}; the one from Notion begins with ntn or secret.</source>
        <translation>Esa es una clave de {service}; el token de Notion empieza con ntn o secret.</translation>
    </message>
    <message>
        <source>A placeholder stands where the token belongs</source>
        <translation>En el lugar del token hay un marcador de posición</translation>
    </message>
    <message>
        <source>{variable} stands there in the token’s place and was never filled in. Paste the token itself here. Nothing was sent or saved.</source>
        <translation>En lugar del token aparece {variable}, que nunca se rellenó. Pega aquí el token en sí. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>It was copied from a script or its settings.</source>
        <translation>Se copió de un script o de su configuración.</translation>
    </message>
    <message>
        <source>The program that starts your tool drops the variable.</source>
        <translation>El programa que arranca tu herramienta no pasa la variable.</translation>
    </message>
    <message>
        <source>Set the variable where your tool reads it.</source>
        <translation>Define la variable donde la lee tu herramienta.</translation>
    </message>
    <message>
        <source>That is only a placeholder for the token; copy the token itself from Notion.</source>
        <translation>Eso es solo un marcador en el lugar del token; copia el token en sí de Notion.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>En este texto no hay ningún token</translation>
    </message>
    <message>
        <source>It reads like words, an address or an error message; a message can be explained. A token is one long word that begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Parecen palabras, una dirección o un mensaje de error; un mensaje se puede explicar. Un token es una sola palabra larga que empieza con ntn_ o secret_. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Let the wizard explain it if it is an error message.</source>
        <translation>Si es un mensaje de error, deja que el asistente lo explique.</translation>
    </message>
    <message>
        <source>That text is not the token; the token is one long word that begins with ntn or secret.</source>
        <translation>Ese texto no es el token; el token es una sola palabra larga que empieza con ntn o secret.</translation>
    </message>
    <message>
        <source>That is an app’s client secret</source>
        <translation>Ese es el «client secret» de una aplicación</translation>
    </message>
    <message>
        <source>It proves to Notion which app asks and opens no workspace. Your tool needs the access token of a connection. Nothing was sent or saved.</source>
        <translation>Ese secreto demuestra a Notion qué aplicación pregunta y no abre ningún espacio de trabajo. Tu herramienta necesita el access token de una conexión. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Choose the internal connection of your workspace.</source>
        <translation>Elige la conexión interna de tu espacio de trabajo.</translation>
    </message>
    <message>
        <source>That is the secret of an app; the access token of the connection is the right one.</source>
        <translation>Ese es el secreto de una aplicación; el correcto es el access token de la conexión.</translation>
    </message>
    <message>
        <source>This computer already keeps this token</source>
        <translation>Este equipo ya guarda este token</translation>
    </message>
    <message>
        <source>It is saved as “{name}”. If your tool is still turned down, the tool may hold another one.</source>
        <translation>Está guardado como «{name}». Si Notion sigue rechazando a tu herramienta, puede que esta tenga otro.</translation>
    </message>
    <message>
        <source>Go on to put it into your tool.</source>
        <translation>Continúa para ponerlo en tu herramienta.</translation>
    </message>
    <message>
        <source>Paste another one if you wanted to replace it.</source>
        <translation>Pega otro si querías reemplazarlo.</translation>
    </message>
    <message>
        <source>This is the token that is already saved on the computer; let us see what the tool uses.</source>
        <translation>Este es el token que ya está guardado en el equipo; veamos qué usa la herramienta.</translation>
    </message>
    <message>
        <source>This token was turned down before</source>
        <translation>Este token ya fue rechazado antes</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. Look how the one ends that Notion shows you. Nothing was sent or saved this time.</source>
        <translation>Notion lo rechazó {when:at}; termina en {ends}. Mira cómo termina el que te muestra Notion. Esta vez no se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>The old token was copied again, not the new one.</source>
        <translation>Se copió otra vez el token anterior, no el nuevo.</translation>
    </message>
    <message>
        <source>The new one was shown in Notion but not copied.</source>
        <translation>El nuevo se mostró en Notion, pero no se copió.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down already; how does the one end that Notion shows you?</source>
        <translation>Notion ya rechazó este mismo token; ¿cómo termina el que te muestra Notion?</translation>
    </message>
    <message>
        <source>This is the same token as before</source>
        <translation>Es el mismo token que antes</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. The new one should end differently.</source>
        <translation>Notion lo rechazó {when:at}; termina en {ends}. El nuevo debería terminar de otra forma.</translation>
    </message>
    <message>
        <source>Copy was not clicked, so the old text was pasted again.</source>
        <translation>No se hizo clic en Copy, así que se pegó otra vez el texto de antes.</translation>
    </message>
    <message>
        <source>Notion still shows the older token.</source>
        <translation>Notion todavía muestra el token anterior.</translation>
    </message>
    <message>
        <source>You pasted the same token as before; how does the one end that Notion shows you?</source>
        <translation>Pegaste el mismo token que antes; ¿cómo termina el que te muestra Notion?</translation>
    </message>
    <message>
        <source>This is the same text as before</source>
        <translation>Es el mismo texto que antes</translation>
    </message>
    <message>
        <source>The clipboard has not changed since the last paste. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>El portapapeles no ha cambiado desde la última vez que pegaste. En Notion, haz clic en Copy junto al token y pégalo aquí. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>The same text was pasted again; click Copy next to the token in Notion, then paste once more.</source>
        <translation>Se pegó otra vez el mismo texto; haz clic en Copy junto al token en Notion y pega una vez más.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A computer without a keychain</source>
        <translation>Un equipo sin llavero</translation>
    </message>
    <message>
        <source>The token works, but nothing here can keep it.</source>
        <translation>El token funciona, pero aquí nada puede guardarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The token works, but the keychain stays shut.</source>
        <translation>El token funciona, pero el llavero sigue cerrado.</translation>
    </message>
    <message>
        <source>The keychain’s question was answered with no</source>
        <translation>A la pregunta del llavero se respondió que no</translation>
    </message>
    <message>
        <source>Somebody clicked Deny when the computer asked.</source>
        <translation>Alguien hizo clic en Denegar cuando el equipo preguntó.</translation>
    </message>
    <message>
        <source>The keychain keeps something else</source>
        <translation>El llavero conserva otra cosa</translation>
    </message>
    <message>
        <source>What is read back is not what was saved.</source>
        <translation>Lo que se lee de nuevo no es lo que se guardó.</translation>
    </message>
    <message>
        <source>A keychain that anybody can read</source>
        <translation>Un llavero que cualquiera puede leer</translation>
    </message>
    <message>
        <source>It would keep the token as plain text, in a file.</source>
        <translation>Guardaría el token como texto sin cifrar, en un archivo.</translation>
    </message>
    <message>
        <source>The keychain is full</source>
        <translation>El llavero está lleno</translation>
    </message>
    <message>
        <source>The computer has no room for one more entry.</source>
        <translation>El equipo no tiene espacio para una entrada más.</translation>
    </message>
    <message>
        <source>The keychain has trouble</source>
        <translation>El llavero tiene problemas</translation>
    </message>
    <message>
        <source>It answers every question with a fault of its own.</source>
        <translation>El llavero responde a cada pregunta con un fallo propio.</translation>
    </message>
    <message>
        <source>The computer asks for its own password</source>
        <translation>El equipo pide su propia contraseña</translation>
    </message>
    <message>
        <source>When you save, somebody answers it after 8 seconds. No window is shown.</source>
        <translation>Cuando guardas, alguien responde al cabo de 8 segundos. No se muestra ninguna ventana.</translation>
    </message>
    <message>
        <source>Saved, but not tested again</source>
        <translation>Guardado, pero sin probar otra vez</translation>
    </message>
    <message>
        <source>Notion goes down just when the token was saved.</source>
        <translation>Notion deja de funcionar justo cuando el token se acaba de guardar.</translation>
    </message>
    <message>
        <source>A save that was cut off</source>
        <translation>Un guardado que se cortó</translation>
    </message>
    <message>
        <source>The computer was switched off while a new token was saved. Home offers to finish that, or to undo it.</source>
        <translation>El equipo se apagó mientras se guardaba un token nuevo. Inicio ofrece terminarlo o deshacerlo.</translation>
    </message>
    <message>
        <source>A saved token that is gone</source>
        <translation>Un token guardado que ya no está</translation>
    </message>
    <message>
        <source>Somebody removed it in the system’s own keychain program. Check it from Home.</source>
        <translation>Alguien lo eliminó en el programa de llavero del sistema. Compruébalo desde Inicio.</translation>
    </message>
    <message>
        <source>No earlier token to bring back</source>
        <translation>No hay un token anterior que recuperar</translation>
    </message>
    <message>
        <source>The list says that one more is kept. Open Help, Saved tokens, and bring it back: it is no longer there.</source>
        <translation>La lista dice que se conserva uno más. Abre Ayuda, «Tokens guardados», y recupéralo: ya no está.</translation>
    </message>
    <message>
        <source>Blanks around the token</source>
        <translation>Espacios alrededor del token</translation>
    </message>
    <message>
        <source>Two blanks and a line break came along. The wizard takes them off and says so.</source>
        <translation>Se colaron dos espacios y un salto de línea. El asistente los quita y lo dice.</translation>
    </message>
    <message>
        <source>A token that mail has wrapped</source>
        <translation>Un token que el correo partió en líneas</translation>
    </message>
    <message>
        <source>The mail program broke it and put a mark before the rest.</source>
        <translation>El programa de correo lo partió y puso una marca delante del resto.</translation>
    </message>
    <message>
        <source>A gap inside the token</source>
        <translation>Un hueco dentro del token</translation>
    </message>
    <message>
        <source>It was read from a printed page, with a gap.</source>
        <translation>Se leyó de una página impresa, con un hueco.</translation>
    </message>
    <message>
        <source>Characters that nobody sees</source>
        <translation>Caracteres que nadie ve</translation>
    </message>
    <message>
        <source>A chat program put an invisible character into it.</source>
        <translation>Un programa de chat le puso un carácter invisible.</translation>
    </message>
    <message>
        <source>Quotes around the token</source>
        <translation>Comillas alrededor del token</translation>
    </message>
    <message>
        <source>It was copied out of a letter, with its quotes.</source>
        <translation>Se copió de una carta, con sus comillas.</translation>
    </message>
    <message>
        <source>A name in front of the token</source>
        <translation>Un nombre delante del token</translation>
    </message>
    <message>
        <source>The whole line of a settings file was copied.</source>
        <translation>Se copió la línea completa de un archivo de configuración.</translation>
    </message>
    <message>
        <source>A full stop behind the token</source>
        <translation>Un punto detrás del token</translation>
    </message>
    <message>
        <source>It stood at the end of a sentence.</source>
        <translation>Estaba al final de una frase.</translation>
    </message>
    <message>
        <source>A chat message with the token</source>
        <translation>Un mensaje de chat con el token</translation>
    </message>
    <message>
        <source>The colleague’s whole message was copied.</source>
        <translation>Se copió el mensaje completo de un colega.</translation>
    </message>
    <message>
        <source>The token twice</source>
        <translation>El token dos veces</translation>
    </message>
    <message>
        <source>It was pasted two times in a row.</source>
        <translation>Se pegó dos veces seguidas.</translation>
    </message>
    <message>
        <source>A capital at the beginning</source>
        <translation>Una mayúscula al principio</translation>
    </message>
    <message>
        <source>A phone’s keyboard made the first letter a capital.</source>
        <translation>El teclado de un teléfono puso la primera letra en mayúscula.</translation>
    </message>
    <message>
        <source>Letters of a Japanese keyboard</source>
        <translation>Letras de un teclado japonés</translation>
    </message>
    <message>
        <source>Every letter is as wide as a Japanese one.</source>
        <translation>Cada letra es tan ancha como una japonesa.</translation>
    </message>
    <message>
        <source>A backslash before the underscore</source>
        <translation>Una barra invertida antes del guion bajo</translation>
    </message>
    <message>
        <source>A page about Markdown rewrote it.</source>
        <translation>Una página sobre Markdown lo alteró.</translation>
    </message>
    <message>
        <source>An empty clipboard</source>
        <translation>Un portapapeles vacío</translation>
    </message>
    <message>
        <source>Nothing was copied, so only a blank arrives.</source>
        <translation>No se copió nada, así que solo llega un espacio.</translation>
    </message>
    <message>
        <source>The end of the token is missing</source>
        <translation>Falta el final del token</translation>
    </message>
    <message>
        <source>The last 4 characters were left behind in Notion.</source>
        <translation>Los últimos 4 caracteres se quedaron en Notion.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing</source>
        <translation>Falta el principio del token</translation>
    </message>
    <message>
        <source>The mouse began four characters too late.</source>
        <translation>El ratón empezó cuatro caracteres tarde.</translation>
    </message>
    <message>
        <source>A word sticks to the token</source>
        <translation>Una palabra pegada al token</translation>
    </message>
    <message>
        <source>The next word came along without a space between.</source>
        <translation>Se coló la palabra siguiente, sin espacio en medio.</translation>
    </message>
    <message>
        <source>Dots instead of the token</source>
        <translation>Puntos en lugar del token</translation>
    </message>
    <message>
        <source>It was copied while Notion was hiding it.</source>
        <translation>Se copió mientras Notion lo ocultaba.</translation>
    </message>
    <message>
        <source>A shortened token</source>
        <translation>Un token acortado</translation>
    </message>
    <message>
        <source>A tool’s list shows only the beginning and the end.</source>
        <translation>La lista de una herramienta solo muestra el principio y el final.</translation>
    </message>
    <message>
        <source>A letter that only looks right</source>
        <translation>Una letra que solo parece correcta</translation>
    </message>
    <message>
        <source>A scanner took one letter for a Cyrillic one.</source>
        <translation>Un escáner tomó una letra por una cirílica.</translation>
    </message>
    <message>
        <source>A stray sign in the token</source>
        <translation>Un signo extraño en el token</translation>
    </message>
    <message>
        <source>A key was pressed by accident, in place of a letter.</source>
        <translation>Se pulsó una tecla sin querer, en lugar de una letra.</translation>
    </message>
    <message>
        <source>The example of some instructions</source>
        <translation>El ejemplo de unas instrucciones</translation>
    </message>
    <message>
        <source>The words of the instructions were copied.</source>
        <translation>Se copiaron las palabras de las instrucciones.</translation>
    </message>
    <message>
        <source>Two tokens at once</source>
        <translation>Dos tokens a la vez</translation>
    </message>
    <message>
        <source>The first one works. The second one was replaced long ago.</source>
        <translation>El primero funciona. El segundo se reemplazó hace mucho.</translation>
    </message>
    <message>
        <source>Something that may be a token</source>
        <translation>Algo que puede ser un token</translation>
    </message>
    <message>
        <source>It looks like no token of today. Notion is asked.</source>
        <translation>No se parece a ningún token de hoy. Se pregunta a Notion.</translation>
    </message>
    <message>
        <source>A token without its capitals</source>
        <translation>Un token sin sus mayúsculas</translation>
    </message>
    <message>
        <source>A form turned all its letters into small ones.</source>
        <translation>Un formulario convirtió todas sus letras en minúsculas.</translation>
    </message>
    <message>
        <source>A link instead of the token</source>
        <translation>Un enlace en lugar del token</translation>
    </message>
    <message>
        <source>The link of a database was copied.</source>
        <translation>Se copió el enlace de una base de datos.</translation>
    </message>
    <message>
        <source>A number of a database</source>
        <translation>Un número de una base de datos</translation>
    </message>
    <message>
        <source>The number out of a database’s link was copied.</source>
        <translation>Se copió el número del enlace de una base de datos.</translation>
    </message>
    <message>
        <source>The wrong one of two tokens</source>
        <translation>El equivocado de dos tokens</translation>
    </message>
    <message>
        <source>Signing in gave two tokens, and this renews the other.</source>
        <translation>Al iniciar sesión se obtuvieron dos tokens, y este renueva el otro.</translation>
    </message>
    <message>
        <source>Something out of the browser</source>
        <translation>Algo del navegador</translation>
    </message>
    <message>
        <source>An old guide told to copy the browser’s cookie.</source>
        <translation>Una guía antigua decía que se copiara la cookie del navegador.</translation>
    </message>
    <message>
        <source>The key of another service</source>
        <translation>La clave de otro servicio</translation>
    </message>
    <message>
        <source>The line above in the password manager was copied.</source>
        <translation>En el gestor de contraseñas se copió la línea de encima.</translation>
    </message>
    <message>
        <source>A name in place of the token</source>
        <translation>Un nombre en lugar del token</translation>
    </message>
    <message>
        <source>The settings hold only the name of a variable.</source>
        <translation>La configuración solo contiene el nombre de una variable.</translation>
    </message>
    <message>
        <source>An error message instead of the token</source>
        <translation>Un mensaje de error en lugar del token</translation>
    </message>
    <message>
        <source>The tool’s message was copied. The wizard can explain it.</source>
        <translation>Se copió el mensaje de la herramienta. El asistente puede explicarlo.</translation>
    </message>
    <message>
        <source>The secret for signing in</source>
        <translation>El secreto para iniciar sesión</translation>
    </message>
    <message>
        <source>The page of a public connection shows another secret.</source>
        <translation>La página de una conexión pública muestra otro secreto.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>The token works and reaches 37 databases.</source>
        <translation>El token funciona y tiene acceso a 37 bases de datos.</translation>
    </message>
    <message>
        <source>2,000 databases</source>
        <translation>2000 bases de datos</translation>
    </message>
    <message>
        <source>The list comes in 20 parts.</source>
        <translation>La lista llega en 20 partes.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Todavía no hay nada compartido</translation>
    </message>
    <message>
        <source>The token works, but no database is shared.</source>
        <translation>El token funciona, pero no hay ninguna base de datos compartida.</translation>
    </message>
    <message>
        <source>A personal token that sees nothing</source>
        <translation>Un token personal que no ve nada</translation>
    </message>
    <message>
        <source>Anna Lindgren sees no database in Notion.</source>
        <translation>Anna Lindgren no ve ninguna base de datos en Notion.</translation>
    </message>
    <message>
        <source>A database appears</source>
        <translation>Aparece una base de datos</translation>
    </message>
    <message>
        <source>Nothing is shared at first. At the third look “Spare parts” is there.</source>
        <translation>Al principio no hay nada compartido. A la tercera búsqueda aparece «Spare parts».</translation>
    </message>
    <message>
        <source>The connection may not read</source>
        <translation>La conexión no tiene permiso para leer</translation>
    </message>
    <message>
        <source>The capability “Read content” is off in Notion.</source>
        <translation>El permiso «Read content» está desactivado en Notion.</translation>
    </message>
    <message>
        <source>A list with gaps</source>
        <translation>Una lista con huecos</translation>
    </message>
    <message>
        <source>Notion says that it left some databases out.</source>
        <translation>Notion dice que dejó fuera algunas bases de datos.</translation>
    </message>
    <message>
        <source>A list that breaks off</source>
        <translation>Una lista que se corta</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the list.</source>
        <translation>La conexión se corta en mitad de la lista.</translation>
    </message>
    <message>
        <source>A list that would never end</source>
        <translation>Una lista que no terminaría nunca</translation>
    </message>
    <message>
        <source>Notion gives the same part again and again.</source>
        <translation>Notion da la misma parte una y otra vez.</translation>
    </message>
    <message>
        <source>The link of a database that is shared</source>
        <translation>El enlace de una base de datos compartida</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: the tool has to load its list again.</source>
        <translation>No tiene nada de malo: la herramienta debe volver a cargar su lista.</translation>
    </message>
    <message>
        <source>One database is missing</source>
        <translation>Falta una base de datos</translation>
    </message>
    <message>
        <source>“Spare parts” is not shared at first. At the third look it is there.</source>
        <translation>«Spare parts» no está compartida al principio. A la tercera búsqueda aparece.</translation>
    </message>
    <message>
        <source>A link of the old workspace</source>
        <translation>Un enlace del espacio de trabajo anterior</translation>
    </message>
    <message>
        <source>They moved, and the link still leads to “Northwind (old)”. Copies have links of their own.</source>
        <translation>Hubo un cambio de espacio de trabajo y el enlace todavía lleva a «Northwind (old)». Las copias tienen sus propios enlaces.</translation>
    </message>
    <message>
        <source>The link of a page</source>
        <translation>El enlace de una página</translation>
    </message>
    <message>
        <source>The link leads to the page around the databases.</source>
        <translation>El enlace lleva a la página que contiene las bases de datos.</translation>
    </message>
    <message>
        <source>The link of a linked view</source>
        <translation>El enlace de una vista vinculada</translation>
    </message>
    <message>
        <source>The link leads to a view of another database.</source>
        <translation>El enlace lleva a una vista de otra base de datos.</translation>
    </message>
    <message>
        <source>The link of another web site</source>
        <translation>El enlace de otro sitio web</translation>
    </message>
    <message>
        <source>The wrong browser tab was open when it was copied.</source>
        <translation>Al copiarlo estaba abierta la pestaña equivocada del navegador.</translation>
    </message>
    <message>
        <source>A link that leads to no database</source>
        <translation>Un enlace que no lleva a ninguna base de datos</translation>
    </message>
    <message>
        <source>The second half of the link was left behind.</source>
        <translation>La segunda mitad del enlace se quedó atrás.</translation>
    </message>
    <message>
        <source>A database in the trash</source>
        <translation>Una base de datos en la papelera</translation>
    </message>
    <message>
        <source>The link leads to a database that was deleted.</source>
        <translation>El enlace lleva a una base de datos que se eliminó.</translation>
    </message>
    <message>
        <source>A tool that still has the old token</source>
        <translation>Una herramienta que todavía tiene el token anterior</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Same error: it reads its token only when it starts.</source>
        <translation>Elige «Otra herramienta». En la pantalla 6, responde «El mismo error»: solo lee su token al arrancar.</translation>
    </message>
    <message>
        <source>A script that looks under another name</source>
        <translation>Un script que busca con otro nombre</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 answer Another error, and paste its message.</source>
        <translation>Elige «Script o programa». En la pantalla 6, responde «Otro error» y pega su mensaje.</translation>
    </message>
    <message>
        <source>A tool that knows only older tokens</source>
        <translation>Una herramienta que solo conoce tokens antiguos</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error, and paste its message.</source>
        <translation>Elige «Otra herramienta». En la pantalla 6, responde «Otro error» y pega su mensaje.</translation>
    </message>
    <message>
        <source>A tool that wants a sign-in</source>
        <translation>Una herramienta que pide iniciar sesión</translation>
    </message>
    <message>
        <source>A variable that wins over the file</source>
        <translation>Una variable que tiene prioridad sobre el archivo</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 the wizard finds the old token by itself, in a variable and in files of a folder. Answer Same error before it is replaced.</source>
        <translation>Elige «Script o programa». En la pantalla 6, el asistente encuentra por sí solo el token anterior, en una variable y en archivos de una carpeta. Responde «El mismo error» antes de que se reemplace.</translation>
    </message>
    <message>
        <source>A file that cannot be changed</source>
        <translation>Un archivo que no se puede cambiar</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 look in the folder: the old token is in files that are protected against changes.</source>
        <translation>Elige «Script o programa». En la pantalla 6, busca en la carpeta: el token anterior está en archivos protegidos contra cambios.</translation>
    </message>
    <message>
        <source>A tool with trouble of its own</source>
        <translation>Una herramienta con problemas propios</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error; nobody knows its message.</source>
        <translation>Elige «Otra herramienta». En la pantalla 6, responde «Otro error»; nadie conoce su mensaje.</translation>
    </message>
    <message>
        <source>A tool that needs no token</source>
        <translation>Una herramienta que no necesita token</translation>
    </message>
    <message>
        <source>Choose Zapier: it signs in with Notion instead.</source>
        <translation>Elige Zapier: en lugar de usar un token, esta herramienta inicia sesión con Notion.</translation>
    </message>
    <message>
        <source>A token that is saved already</source>
        <translation>Un token que ya está guardado</translation>
    </message>
    <message>
        <source>This computer keeps it, and it still works.</source>
        <translation>Este equipo lo guarda y todavía funciona.</translation>
    </message>
    <message>
        <source>A token that was turned down before</source>
        <translation>Un token que ya fue rechazado antes</translation>
    </message>
    <message>
        <source>Notion turned down the very same one earlier.</source>
        <translation>Notion rechazó antes exactamente el mismo.</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>El mismo texto otra vez</translation>
    </message>
    <message>
        <source>Notion turns the token down. Paste once more: the clipboard still holds the same.</source>
        <translation>Notion rechaza el token. Pega una vez más: el portapapeles sigue teniendo lo mismo.</translation>
    </message>
    <message>
        <source>Notion turns the token down</source>
        <translation>Notion rechaza el token</translation>
    </message>
    <message>
        <source>The token was replaced, and this is the older one.</source>
        <translation>El token se reemplazó, y este es el anterior.</translation>
    </message>
    <message>
        <source>Notion says that it was revoked</source>
        <translation>Notion dice que fue revocado</translation>
    </message>
    <message>
        <source>Someone took the token back.</source>
        <translation>Alguien anuló el token.</translation>
    </message>
    <message>
        <source>Notion says that it expired</source>
        <translation>Notion dice que ha caducado</translation>
    </message>
    <message>
        <source>The token was made for a certain time.</source>
        <translation>El token se creó para un plazo determinado.</translation>
    </message>
    <message>
        <source>A saved token that no longer works</source>
        <translation>Un token guardado que ya no funciona</translation>
    </message>
    <message>
        <source>It worked until early November. Check it from Home, or paste it again.</source>
        <translation>Funcionó hasta principios de noviembre. Compruébalo desde Inicio o pégalo otra vez.</translation>
    </message>
    <message>
        <source>A damaged token is turned down</source>
        <translation>Se rechaza un token dañado</translation>
    </message>
    <message>
        <source>A label printer made all its letters capitals. Notion is asked, and says no.</source>
        <translation>Una impresora de etiquetas convirtió todas sus letras en mayúsculas. Se pregunta a Notion, y dice que no.</translation>
    </message>
    <message>
        <source>The token is taken out</source>
        <translation>Se quita el token</translation>
    </message>
    <message>
        <source>A proxy takes the token out of every request, so Notion never sees one.</source>
        <translation>Un proxy quita el token de cada solicitud, así que Notion nunca ve ninguno.</translation>
    </message>
    <message>
        <source>What came with a webhook</source>
        <translation>Lo que llegó con un webhook</translation>
    </message>
    <message>
        <source>Notion’s message to a webhook was copied. Its token only confirms the webhook.</source>
        <translation>Se copió el mensaje de Notion a un webhook. Su token solo confirma el webhook.</translation>
    </message>
    <message>
        <source>A token that was made a moment ago</source>
        <translation>Un token que se acaba de crear</translation>
    </message>
    <message>
        <source>Say that you are a workspace owner. Notion knows the token at the second try.</source>
        <translation>Di que eres propietario del espacio de trabajo. Notion reconoce el token al segundo intento.</translation>
    </message>
    <message>
        <source>The account is restricted</source>
        <translation>La cuenta está restringida</translation>
    </message>
    <message>
        <source>Notion does not open this person&apos;s account to tools.</source>
        <translation>Notion no abre la cuenta de esta persona a las herramientas.</translation>
    </message>
    <message>
        <source>The token may not do this</source>
        <translation>El token no tiene permiso para esto</translation>
    </message>
    <message>
        <source>Notion knows the token, and does not let it ask what the wizard asks.</source>
        <translation>Notion conoce el token y no le deja preguntar lo que pregunta el asistente.</translation>
    </message>
    <message>
        <source>After a move: the new workspace</source>
        <translation>Tras un cambio: el nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>The earlier token opened “Northwind (old)”. The new one opens “Northwind Studio”.</source>
        <translation>El token anterior abría «Northwind (old)». El nuevo abre «Northwind Studio».</translation>
    </message>
    <message>
        <source>After a move: still the old workspace</source>
        <translation>Tras un cambio: todavía el espacio de trabajo anterior</translation>
    </message>
    <message>
        <source>Choose that you moved. The new token opens “Northwind (old)” like the one before.</source>
        <translation>Elige que hubo un cambio de espacio de trabajo. El token nuevo abre «Northwind (old)», como el de antes.</translation>
    </message>
    <message>
        <source>Another connection than before</source>
        <translation>Una conexión distinta de la de antes</translation>
    </message>
    <message>
        <source>The token opens the same workspace through another connection.</source>
        <translation>El token abre el mismo espacio de trabajo a través de otra conexión.</translation>
    </message>
    <message>
        <source>A personal token</source>
        <translation>Un token personal</translation>
    </message>
    <message>
        <source>It sees what Anna Lindgren sees in Notion.</source>
        <translation>El token ve lo que Anna Lindgren ve en Notion.</translation>
    </message>
    <message>
        <source>Notion has moved on</source>
        <translation>Notion ha avanzado</translation>
    </message>
    <message>
        <source>Notion no longer answers questions as this wizard asks them.</source>
        <translation>Notion ya no responde a las preguntas tal como las hace este asistente.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Sin internet</translation>
    </message>
    <message>
        <source>This computer is not online.</source>
        <translation>Este equipo no tiene conexión a internet.</translation>
    </message>
    <message>
        <source>Notion’s address is not found</source>
        <translation>No se encuentra la dirección de Notion</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the name through.</source>
        <translation>Un filtro o una VPN no deja pasar el nombre.</translation>
    </message>
    <message>
        <source>The connection is turned away</source>
        <translation>Se rechaza la conexión</translation>
    </message>
    <message>
        <source>A firewall says no at once.</source>
        <translation>Un firewall dice que no enseguida.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Notion does not answer in time. It takes a minute until that is sure.</source>
        <translation>Notion no responde a tiempo. Hasta saberlo con seguridad pasa un minuto.</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>La conexión se corta</translation>
    </message>
    <message>
        <source>Each answer ends before it is whole.</source>
        <translation>Cada respuesta termina antes de estar completa.</translation>
    </message>
    <message>
        <source>An office network looks inside</source>
        <translation>Una red de oficina mira dentro</translation>
    </message>
    <message>
        <source>The network opens secure connections, and this computer does not trust it for that.</source>
        <translation>La red abre las conexiones seguras, y este equipo no confía en ella para eso.</translation>
    </message>
    <message>
        <source>A clock that is wrong</source>
        <translation>Un reloj que va mal</translation>
    </message>
    <message>
        <source>The date of this computer does not fit, or a certificate has run out.</source>
        <translation>La fecha de este equipo no es la correcta o un certificado ha caducado.</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Otra cosa responde</translation>
    </message>
    <message>
        <source>The certificate that comes is for another name.</source>
        <translation>El certificado que llega es de otro nombre.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>Something in between spoils the beginning of it.</source>
        <translation>Algo que está en medio estropea su comienzo.</translation>
    </message>
    <message>
        <source>An office network looks inside, and is trusted</source>
        <translation>Una red de oficina mira dentro, y se confía en ella</translation>
    </message>
    <message>
        <source>All works here. A tool on the same computer may be less trusting.</source>
        <translation>Aquí todo funciona. Una herramienta del mismo equipo puede ser menos confiada.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>El proxy no responde</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>La red o la VPN de la empresa no está conectada.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>It lets nobody through without name and password.</source>
        <translation>No deja pasar a nadie sin nombre y contraseña.</translation>
    </message>
    <message>
        <source>A hotel&apos;s sign-in page</source>
        <translation>La página de inicio de sesión de un hotel</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of Notion.</source>
        <translation>Una página de inicio de sesión responde en lugar de Notion.</translation>
    </message>
    <message>
        <source>The network is blocked</source>
        <translation>La red está bloqueada</translation>
    </message>
    <message>
        <source>A block page answers before Notion is reached.</source>
        <translation>Una página de bloqueo responde antes de que se llegue a Notion.</translation>
    </message>
    <message>
        <source>An answer that makes no sense</source>
        <translation>Una respuesta sin sentido</translation>
    </message>
    <message>
        <source>Something answers, but not as Notion does.</source>
        <translation>Algo responde, pero no como lo hace Notion.</translation>
    </message>
    <message>
        <source>Notion asks to wait</source>
        <translation>Notion pide esperar</translation>
    </message>
    <message>
        <source>Too many requests came from this workspace. Notion asks for 15 minutes, long enough to look at this state; here it stays so.</source>
        <translation>Llegaron demasiadas solicitudes de este espacio de trabajo. Notion pide 15 minutos, tiempo suficiente para ver este estado; aquí se queda así.</translation>
    </message>
    <message>
        <source>Notion asks to wait a moment</source>
        <translation>Notion pide esperar un momento</translation>
    </message>
    <message>
        <source>Notion asks for 12 seconds. The wizard counts them and goes on by itself.</source>
        <translation>Notion pide 12 segundos. El asistente los cuenta y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Notion has trouble</source>
        <translation>Notion tiene problemas</translation>
    </message>
    <message>
        <source>Notion itself is down for the moment.</source>
        <translation>El propio Notion no funciona por el momento.</translation>
    </message>
    <message>
        <source>Practice keychain</source>
        <translation>Llavero de práctica</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>The same screens with a practice Notion.</source>
        <translation>Las mismas pantallas con un Notion de práctica.</translation>
    </message>
    <message>
        <source>Choose a story at the top, such as a token that is too short, and see what a caller would see. Nothing is real, nothing is saved, and nothing is sent to Notion.</source>
        <translation>Elige arriba un caso, como un token demasiado corto, y mira lo que vería una persona que llama. Nada es real, no se guarda nada y no se envía nada a Notion.</translation>
    </message>
    <message>
        <source>Each story has the name of the code that it ends in, so every call can be rehearsed: look a code up here, choose the story of that name, and say what its page says. The button at the top brings what lies on the caller’s clipboard: the token, the link, or the tool’s message.</source>
        <translation>Cada caso lleva el nombre del código en el que termina, así que se puede ensayar cualquier llamada: busca aquí un código, elige el caso con ese nombre y di lo que dice su página. El botón de arriba trae lo que está en el portapapeles de la persona que llama: el token, el enlace o el mensaje de la herramienta.</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Empezar la práctica</translation>
    </message>
    <message>
        <source>It did not start here.</source>
        <translation>Aquí no se pudo iniciar.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>En una terminal:</translation>
    </message>
</context>
<context>
    <name>ReadReport</name>
    <message>
        <source>All about {code:plain}</source>
        <translation>Todo sobre {code:plain}</translation>
    </message>
    <message>
        <source>Where the report says {code:plain}</source>
        <translation>Donde el informe dice {code:plain}</translation>
    </message>
    <message>
        <source>Then ask: “What stands at the bottom left now?” Another code than {code:plain} is the next one to look up. It is over when the tool works.</source>
        <translation>Después pregunta: «¿Qué aparece ahora abajo a la izquierda?». Si es un código distinto de {code:plain}, es el siguiente que hay que buscar. Queda resuelto cuando la herramienta funciona.</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Leer un informe</translation>
    </message>
    <message>
        <source>Paste the report that a caller sent you, just as the mail shows it. It stays on this computer.</source>
        <translation>Pega el informe que te envió una persona que llama, tal como lo muestra el correo. No sale de este equipo.</translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation>Pega el informe aquí</translation>
    </message>
    <message>
        <source>Something in it looked like a token, and was taken out here at once. Ask the caller to delete that mail: with the token anybody can open their pages.</source>
        <translation>Algo en él parecía un token y se quitó aquí enseguida. Pide a la persona que llama que elimine ese correo: con el token, cualquiera puede abrir sus páginas.</translation>
    </message>
    <message>
        <source>No code was found in it. Ask what stands at the bottom left of the window.</source>
        <translation>No se encontró ningún código. Pregunta qué aparece abajo a la izquierda en la ventana.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>Lo que dicen los números</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>En orden cronológico</translation>
    </message>
    <message>
        <source>The other codes, the newest first</source>
        <translation>Los demás códigos, primero el más reciente</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>Qué decir:</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{tool} works with Notion again</source>
        <translation>{tool} vuelve a funcionar con Notion</translation>
    </message>
    <message>
        <source>{tool} works with Notion</source>
        <translation>{tool} funciona con Notion</translation>
    </message>
    <message>
        <source>Not yet confirmed: {tool}</source>
        <translation>Aún sin confirmar: {tool}</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>El token funciona</translation>
    </message>
    <message>
        <source>You know the way</source>
        <translation>Ya conoces el camino</translation>
    </message>
    <message>
        <source>Token of “{connection}” in “{workspace}”, checked {when:at}.</source>
        <translation>Token de «{connection}» en «{workspace}», comprobado {when:at}.</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %n database(s).</source>
        <translation>
            <numerusform>Tiene acceso a %n base de datos.</numerusform>
            <numerusform>Tiene acceso a %n bases de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer as “{name}”, and read back to make sure.</source>
        <translation>Guardado en este equipo como «{name}» y leído de nuevo para mayor seguridad.</translation>
    </message>
    <message>
        <source>Not saved on this computer. It is forgotten when this window closes.</source>
        <translation>No se guardó en este equipo. Se olvida cuando se cierra esta ventana.</translation>
    </message>
    <message>
        <source>The wizard has not saved the token, and forgets it when this window closes.</source>
        <translation>El asistente no ha guardado el token y lo olvida cuando se cierra esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). What was there before is kept beside, as a copy.</source>
        <translation>
            <numerusform>El token nuevo se puso en %n archivo. Lo que había antes se conserva al lado, como copia.</numerusform>
            <numerusform>El token nuevo se puso en %n archivos. Lo que había antes se conserva al lado, como copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). No copy was left.</source>
        <translation>
            <numerusform>El token nuevo se puso en %n archivo. No quedó ninguna copia.</numerusform>
            <numerusform>El token nuevo se puso en %n archivos. No quedó ninguna copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The save was undone: the token before is back.</source>
        <translation>Se deshizo el guardado: ha vuelto el token de antes.</translation>
    </message>
    <message>
        <source>The save was undone: the token before is back, but Notion does not accept it.</source>
        <translation>Se deshizo el guardado: ha vuelto el token de antes, pero Notion no lo acepta.</translation>
    </message>
    <message>
        <source>Nothing else on this computer was changed.</source>
        <translation>No se cambió nada más en este equipo.</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed.</source>
        <translation>No se cambió nada en este equipo.</translation>
    </message>
</context>
<context>
    <name>RenameRow</name>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Conservar el nombre</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Notion Wizard {version}: report for support</source>
        <translation>Notion Wizard {version}: informe para soporte</translation>
    </message>
    <message>
        <source>System: {system}, Python {python}, Qt {qt}</source>
        <translation>Sistema: {system}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Keychain: {keychain}</source>
        <translation>Llavero: {keychain}</translation>
    </message>
    <message>
        <source>Proxy: yes</source>
        <translation>Proxy: sí</translation>
    </message>
    <message>
        <source>Proxy: no</source>
        <translation>Proxy: no</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Práctica: aquí nada es real</translation>
    </message>
    <message>
        <source>Steps of this path: {steps:plain}</source>
        <translation>Pasos de este recorrido: {steps:plain}</translation>
    </message>
    <message>
        <source>Tool: {tool}. What happened: {situation}</source>
        <translation>Herramienta: {tool}. Qué pasó: {situation}</translation>
    </message>
    <message>
        <source>Screens and codes</source>
        <translation>Pantallas y códigos</translation>
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
        <translation>[x] La herramienta funciona</translation>
    </message>
    <message>
        <source>[ ] The test was left for later</source>
        <translation>[ ] La prueba se dejó para después</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s)</source>
        <translation>
            <numerusform>Pegado: %n carácter</numerusform>
            <numerusform>Pegado: %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>Pegado: %n carácter, empieza con {begins}, termina en {ends}</numerusform>
            <numerusform>Pegado: %n caracteres, empieza con {begins}, termina en {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in it: {codes:plain}</source>
        <translation>Encontrado en lo pegado: {codes:plain}</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se probó</translation>
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
        <translation>Respuesta: estado {status}, código de Notion {notion_code}</translation>
    </message>
    <message>
        <source>A proxy answered: status {proxy_status}</source>
        <translation>Respondió un proxy: estado {proxy_status}</translation>
    </message>
    <message>
        <source>Request numbers at Notion: {ids:plain}</source>
        <translation>Números de solicitud en Notion: {ids:plain}</translation>
    </message>
    <message>
        <source>The wizard’s own mistake: {kind}, {place:plain} ({code})</source>
        <translation>Error del propio asistente: {kind}, {place:plain} ({code})</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n base de datos encontrada</numerusform>
            <numerusform>%n bases de datos encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: {title}</source>
        <translation>Base de datos: {title}</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of workspaces, connections and saved tokens.</source>
        <translation>Este informe no contiene el token (salvo su principio y sus últimos cuatro caracteres), ni otros textos que se pegaron o escribieron, como enlaces y mensajes de error, ni nombres o contenido de archivos, ni la dirección y la contraseña del proxy, ni los nombres de espacios de trabajo, conexiones y tokens guardados.</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of databases, workspaces, connections and saved tokens.</source>
        <translation>Este informe no contiene el token (salvo su principio y sus últimos cuatro caracteres), ni otros textos que se pegaron o escribieron, como enlaces y mensajes de error, ni nombres o contenido de archivos, ni la dirección y la contraseña del proxy, ni los nombres de bases de datos, espacios de trabajo, conexiones y tokens guardados.</translation>
    </message>
    <message>
        <source>Reaching Notion</source>
        <translation>Llegar a Notion</translation>
    </message>
    <message>
        <source>Reading the saved token</source>
        <translation>Leer el token guardado</translation>
    </message>
    <message>
        <source>Asking Notion about the token</source>
        <translation>Preguntar a Notion por el token</translation>
    </message>
    <message>
        <source>Asking what it may do</source>
        <translation>Preguntar qué puede hacer</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>Hacer la lista de bases de datos</translation>
    </message>
    <message>
        <source>Naming their places</source>
        <translation>Nombrar sus lugares</translation>
    </message>
    <message>
        <source>Checking a link</source>
        <translation>Comprobar un enlace</translation>
    </message>
    <message>
        <source>Watching for a database</source>
        <translation>Esperar a que aparezca una base de datos</translation>
    </message>
    <message>
        <source>Saving and reading back</source>
        <translation>Guardar y leer de nuevo</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>Guardado como {file:plain}</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
    <message>
        <source>This is all of it. Nothing is sent: copy or save it, and give it to whoever helps you. Of the token, only its beginning and its last four characters are in it.</source>
        <translation>Esto es todo. No se envía nada: cópialo o guárdalo y dáselo a quien te ayuda. Del token, solo contiene el principio y los últimos cuatro caracteres.</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>El informe completo</translation>
    </message>
    <message>
        <source>Names of databases too</source>
        <translation>También nombres de bases de datos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ReportReading</name>
    <message>
        <source>The report covers {first:plain} to {last:plain}.</source>
        <translation>El informe abarca desde {first:plain} hasta {last:plain}.</translation>
    </message>
    <message numerus="yes">
        <source>{code} came %n time(s): what it advises was not done yet, or it did not help.</source>
        <translation>
            <numerusform>{code} apareció %n vez: lo que aconseja aún no se había hecho o no ayudó.</numerusform>
            <numerusform>{code} apareció %n veces: lo que aconseja aún no se había hecho o no ayudó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted; a whole token has {whole}.</source>
        <translation>
            <numerusform>Se pegó %n carácter; un token entero tiene {whole}.</numerusform>
            <numerusform>Se pegaron %n caracteres; un token entero tiene {whole}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted, as many as a whole token has.</source>
        <translation>
            <numerusform>Se pegó %n carácter, tantos como tiene un token entero.</numerusform>
            <numerusform>Se pegaron %n caracteres, tantos como tiene un token entero.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” took {seconds} seconds, and most often it is less than one: the network is slow, or something on the way holds answers back.</source>
        <translation>«{name}» tardó {seconds} segundos, y normalmente es menos de uno: la red es lenta o algo en el camino retiene las respuestas.</translation>
    </message>
    <message>
        <source>Notion was not asked with success, so nothing is known of the token. The way comes first.</source>
        <translation>No se logró preguntar a Notion, así que no se sabe nada del token. Primero va el camino.</translation>
    </message>
    <message>
        <source>Status 401: Notion was reached, and turned this very token down.</source>
        <translation>Estado 401: se llegó a Notion, y rechazó este mismo token.</translation>
    </message>
    <message>
        <source>Status 403: beside a code of Notion’s the token is known and may not do this; without one something on the way blocked it.</source>
        <translation>Estado 403: si hay un código de Notion, el token es conocido, pero no tiene permiso para esto; si no lo hay, algo en el camino lo bloqueó.</translation>
    </message>
    <message>
        <source>Status 404: the token is fine; what was asked for is not shared with it, or is not there.</source>
        <translation>Estado 404: el token está bien; lo que se pidió no está compartido con él o no existe.</translation>
    </message>
    <message>
        <source>Status 407: a proxy wants somebody to sign in.</source>
        <translation>Estado 407: un proxy pide que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Status 429: Notion asks for a pause. It says nothing about the token.</source>
        <translation>Estado 429: Notion pide una pausa. No dice nada del token.</translation>
    </message>
    <message>
        <source>Status {status}: trouble at Notion or on the way. It says nothing about the token.</source>
        <translation>Estado {status}: problemas en Notion o en el camino. No dice nada del token.</translation>
    </message>
    <message>
        <source>The tool works: nothing to do.</source>
        <translation>La herramienta funciona: no hace falta hacer nada.</translation>
    </message>
    <message>
        <source>The test was left for later.</source>
        <translation>La prueba se dejó para después.</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>It goes into {keychain}, where this computer keeps passwords.</source>
        <translation>Se guardará en {keychain}, donde este equipo guarda las contraseñas.</translation>
    </message>
    <message>
        <source>Its name there: “{name}”</source>
        <translation>Su nombre allí: «{name}»</translation>
    </message>
    <message>
        <source>It takes the place of “{name}”. The token before is kept as an entry of its own until you remove it, so you can undo this.</source>
        <translation>Este token ocupa el lugar de «{name}». El token de antes se conserva como entrada propia hasta que lo elimines, así que puedes deshacer esto.</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>A copy for you, on this computer. Your tools do not change by themselves.</source>
        <translation>Una copia para ti, en este equipo. Tus herramientas no cambian por sí solas.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sin guardar</translation>
    </message>
    <message>
        <source>Save on this computer</source>
        <translation>Guardar en este equipo</translation>
    </message>
    <message>
        <source>Without saving, the token stays in memory until this window closes, or for 15 minutes without use.</source>
        <translation>Sin guardarlo, el token permanece en la memoria hasta que se cierre esta ventana o durante 15 minutos sin uso.</translation>
    </message>
    <message>
        <source>It goes where this computer keeps passwords.</source>
        <translation>Va adonde este equipo guarda las contraseñas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>last worked {when:at}</source>
        <translation>funcionó por última vez {when:at}</translation>
    </message>
    <message>
        <source>saved {when:at}</source>
        <translation>guardado {when:at}</translation>
    </message>
    <message>
        <source>no longer in this computer’s keychain</source>
        <translation>ya no está en el llavero de este equipo</translation>
    </message>
    <message>
        <source>one more token is kept with it</source>
        <translation>con él se conserva un token más</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Tokens guardados</translation>
    </message>
</context>
<context>
    <name>SavedTokens</name>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>¿Eliminar «{name}» de este equipo?</translation>
    </message>
    <message>
        <source>Bring the other token of “{name}” back?</source>
        <translation>¿Recuperar el otro token de «{name}»?</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is copied. It stays on the clipboard for %n minute(s) at most.</source>
        <translation>
            <numerusform>«{name}» se ha copiado. Permanece en el portapapeles %n minuto como máximo.</numerusform>
            <numerusform>«{name}» se ha copiado. Permanece en el portapapeles %n minutos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Tokens guardados</translation>
    </message>
    <message>
        <source>This computer keeps a copy of them. What you do here changes nothing in Notion or in your tools.</source>
        <translation>Este equipo conserva una copia de ellos. Lo que hagas aquí no cambia nada en Notion ni en tus herramientas.</translation>
    </message>
    <message>
        <source>No token is saved here yet.</source>
        <translation>Aquí todavía no hay ningún token guardado.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Bring the other token back</source>
        <translation>Recuperar el otro token</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>In Notion nothing changes: the connection stays, and tools that have this token go on using it. To end the token itself, remove its connection in Notion.</source>
        <translation>En Notion no cambia nada: la conexión se queda, y las herramientas que tienen este token lo siguen usando. Para anular el propio token, elimina su conexión en Notion.</translation>
    </message>
    <message>
        <source>The other token that is kept with it is removed, too.</source>
        <translation>El otro token que se conserva con él también se elimina.</translation>
    </message>
    <message>
        <source>Notion is asked first whether that one works. If it does, it takes the place of the one kept now, which is then forgotten on this computer. If not, both are kept, and you can change back.</source>
        <translation>Primero se pregunta a Notion si ese funciona. Si funciona, ocupa el lugar del que se conserva ahora, que entonces se olvida en este equipo. Si no, se conservan los dos, y puedes deshacer el cambio.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Your tokens</source>
        <translation>Tus tokens</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>Compartir la base de datos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtener el token</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Comprobar el token</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>Tu herramienta</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Two questions, and the wizard shows only the steps you need.</source>
        <translation>Dos preguntas, y el asistente muestra solo los pasos que necesitas.</translation>
    </message>
    <message>
        <source>Notion Wizard is independent and not affiliated with Notion. Nothing leaves this computer but requests to Notion.</source>
        <translation>Notion Wizard es independiente y no está afiliado a Notion. De este equipo no sale nada más que solicitudes a Notion.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it here and skip the questions</source>
        <translation>¿Tienes el mensaje de error? Pégalo aquí y sáltate las preguntas</translation>
    </message>
    <message>
        <source>The wizard does not know this message. The two questions lead on.</source>
        <translation>El asistente no conoce este mensaje. Las dos preguntas te ayudan a seguir.</translation>
    </message>
    <message>
        <source>Now choose below where you see the error.</source>
        <translation>Ahora elige abajo dónde ves el error.</translation>
    </message>
    <message>
        <source>Trying the way to Notion…</source>
        <translation>Probando el camino a Notion…</translation>
    </message>
    <message>
        <source>Where do you see the error?</source>
        <translation>¿Dónde ves el error?</translation>
    </message>
    <message>
        <source>Script or program</source>
        <translation>Script o programa</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Otra herramienta</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>Todavía en ninguna herramienta</translation>
    </message>
    <message>
        <source>Connected with a token</source>
        <translation>Con un token</translation>
    </message>
    <message>
        <source>Signed in with Notion</source>
        <translation>Iniciando sesión con Notion</translation>
    </message>
    <message>
        <source>How is Make connected?</source>
        <translation>¿Cómo está conectado Make?</translation>
    </message>
    <message>
        <source>The token is turned down, or I’m not sure</source>
        <translation>Se rechaza el token, o no lo sé</translation>
    </message>
    <message>
        <source>“API token is invalid”, “unauthorized”, error 401</source>
        <translation>«API token is invalid», «unauthorized», error 401</translation>
    </message>
    <message>
        <source>We moved to another workspace or account</source>
        <translation>Nos cambiamos a otro espacio de trabajo o cuenta</translation>
    </message>
    <message>
        <source>Tokens do not move along</source>
        <translation>Los tokens no pasan de uno a otro</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>Funciona, pero falta una base de datos</translation>
    </message>
    <message>
        <source>Often it only has to be shared</source>
        <translation>A menudo solo hay que compartirla</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Primera conexión</translation>
    </message>
    <message>
        <source>I am setting this tool up</source>
        <translation>Estoy configurando esta herramienta</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>Home: your tokens</source>
        <translation>Inicio: tus tokens</translation>
    </message>
    <message>
        <source>There is a card for each saved token and for everything that is not finished yet.</source>
        <translation>Hay una tarjeta por cada token guardado y por todo lo que aún no está terminado.</translation>
    </message>
    <message>
        <source>“Check now” asks Notion whether a saved token still works.</source>
        <translation>«Comprobar ahora» pregunta a Notion si un token guardado todavía funciona.</translation>
    </message>
    <message>
        <source>“Replace it” is for a token that your tool no longer accepts.</source>
        <translation>«Reemplazarlo» es para un token que tu herramienta ya no acepta.</translation>
    </message>
    <message>
        <source>Another tool or another workspace? Click “Something else”.</source>
        <translation>¿Otra herramienta u otro espacio de trabajo? Haz clic en «Otra cosa».</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Two questions, so that you see only the steps you need. Your answers change nothing, and you can come back to them.</source>
        <translation>Dos preguntas, para que veas solo los pasos que necesitas. Tus respuestas no cambian nada, y puedes volver a ellas.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it at the top: the wizard answers the questions.</source>
        <translation>¿Tienes el mensaje de error? Pégalo arriba: el asistente responde las preguntas.</translation>
    </message>
    <message>
        <source>Not sure what happened? Leave the first answer; the check finds out.</source>
        <translation>¿No sabes bien qué pasó? Deja la primera respuesta; la comprobación lo averigua.</translation>
    </message>
    <message>
        <source>Some tools, such as Zapier, need no token at all: the wizard says so and shows how to connect them again.</source>
        <translation>Algunas herramientas, como Zapier, no necesitan ningún token: el asistente lo dice y muestra cómo conectarlas de nuevo.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtener el token</translation>
    </message>
    <message>
        <source>Notion shows the token to workspace owners only. They open the connection, click {show}, then {copy}.</source>
        <translation>Notion muestra el token solo a los propietarios del espacio de trabajo. Tienen que abrir la conexión y hacer clic en {show} y luego en {copy}.</translation>
    </message>
    <message>
        <source>No owner, or not sure? Choose No: a message for the owner is ready.</source>
        <translation>¿No eres propietario o no lo sabes? Elige No: hay un mensaje listo para el propietario.</translation>
    </message>
    <message>
        <source>Click {refresh} only where the wizard says so: it can stop every tool that uses this connection.</source>
        <translation>Haz clic en {refresh} solo donde el asistente lo diga: puede detener todas las herramientas que usan esta conexión.</translation>
    </message>
    <message>
        <source>The connection is not in the list? Look at the top left of Notion whether this is the right workspace.</source>
        <translation>¿La conexión no está en la lista? Mira arriba a la izquierda en Notion si este es el espacio de trabajo correcto.</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Comprobar el token</translation>
    </message>
    <message>
        <source>Paste the token, and the wizard asks Notion about it at once. It stays hidden and is sent to nobody but Notion.</source>
        <translation>Pega el token y el asistente pregunta enseguida a Notion por él. Permanece oculto y no se envía a nadie más que a Notion.</translation>
    </message>
    <message>
        <source>Spaces, line breaks and quotes around it do no harm: they are removed, and the wizard tells you.</source>
        <translation>Los espacios, saltos de línea y comillas que lo rodean no hacen daño: se quitan, y el asistente te lo dice.</translation>
    </message>
    <message>
        <source>Click {copy} in Notion and Paste here; typing goes wrong too easily.</source>
        <translation>Haz clic en {copy} en Notion y luego, aquí, en Pegar; al escribirlo es muy fácil equivocarse.</translation>
    </message>
    <message>
        <source>A card says what is wrong and what to do. Read its code at the bottom left to support.</source>
        <translation>Una tarjeta dice qué está mal y qué hacer. Lee a soporte su código, abajo a la izquierda.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>These are the databases that the token can see. An empty list is no fault of the token: nothing is shared with its connection yet.</source>
        <translation>Estas son las bases de datos que el token puede ver. Una lista vacía no es culpa del token: todavía no se ha compartido nada con su conexión.</translation>
    </message>
    <message>
        <source>In Notion open the database, click {menu}, then {connections}, and add the connection.</source>
        <translation>En Notion, abre la base de datos, haz clic en {menu} y luego en {connections}, y añade la conexión.</translation>
    </message>
    <message>
        <source>Just shared? It can take a minute; the wizard looks again by itself.</source>
        <translation>¿La acabas de compartir? Puede tardar un minuto; el asistente vuelve a buscar por sí solo.</translation>
    </message>
    <message>
        <source>You need not wait: you can go on at any time.</source>
        <translation>No hace falta esperar: puedes continuar en cualquier momento.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A copy for you, where this computer keeps passwords. Your tools do not change by themselves.</source>
        <translation>Una copia para ti, donde este equipo guarda las contraseñas. Tus herramientas no cambian por sí solas.</translation>
    </message>
    <message>
        <source>A separate window may ask for a password: it wants the one you sign in to this computer with, not the token.</source>
        <translation>Puede que una ventana aparte pida una contraseña: es la que usas para iniciar sesión en este equipo, no el token.</translation>
    </message>
    <message>
        <source>Not your own computer? Choose “Go on without saving”.</source>
        <translation>¿No es tu propio equipo? Elige «Continuar sin guardar».</translation>
    </message>
    <message>
        <source>“Copy token” puts the token on the clipboard for a few minutes only.</source>
        <translation>«Copiar token» pone el token en el portapapeles solo durante unos minutos.</translation>
    </message>
    <message>
        <source>No time now? Click “I’ll test later”; Home keeps it for you.</source>
        <translation>¿No tienes tiempo ahora? Haz clic en «Lo probaré después»; Inicio te lo guarda.</translation>
    </message>
    <message>
        <source>The token saved before is kept, so you can undo this.</source>
        <translation>El token guardado antes se conserva, así que puedes deshacer esto.</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>Tu herramienta</translation>
    </message>
    <message>
        <source>The last step: put the token into your tool, and try there whether it works.</source>
        <translation>El último paso: pon el token en tu herramienta y prueba allí si funciona.</translation>
    </message>
    <message>
        <source>Still an error? Say so under the steps and paste the message: the wizard says what to look at.</source>
        <translation>¿Sigue habiendo un error? Indícalo debajo de los pasos y pega el mensaje: el asistente te dice qué mirar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This is what was done, and where the token is kept.</source>
        <translation>Esto es lo que se hizo y dónde se guarda el token.</translation>
    </message>
    <message>
        <source>Working with support? Read them the number here, and what stands before it.</source>
        <translation>¿Trabajas con soporte? Léele el número de aquí y lo que aparece delante.</translation>
    </message>
    <message>
        <source>The receipt tells the same in a file. The token is not in it.</source>
        <translation>El comprobante dice lo mismo en un archivo. El token no está en él.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Help with this step</source>
        <translation>Ayuda con este paso</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
</context>
<context>
    <name>SupportHandbook</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>Guardado como {file:plain}</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>Manual de soporte</translation>
    </message>
    <message>
        <source>For everybody who helps someone else on the phone.</source>
        <translation>Para quien ayuda a otra persona por teléfono.</translation>
    </message>
    <message>
        <source>How a call goes, all codes (what the caller sees, why, what to say and what to do), the directions in Notion and the steps of each tool, on one page. It has a search field, prints well and works without internet.</source>
        <translation>Cómo va una llamada, todos los códigos (lo que ve la persona que llama, por qué, qué decir y qué hacer), las instrucciones en Notion y los pasos de cada herramienta, en una sola página. Tiene un campo de búsqueda, se imprime bien y funciona sin internet.</translation>
    </message>
    <message>
        <source>Save the handbook</source>
        <translation>Guardar el manual</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Token of the old workspace, token of the new one</source>
        <translation>Token del espacio de trabajo anterior, token del nuevo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Old workspace</source>
        <translation>Espacio de trabajo anterior</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Espacio de trabajo nuevo</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>¿De dónde viene?</translation>
    </message>
    <message>
        <source>From a connection in the workspace you left</source>
        <translation>De una conexión del espacio de trabajo que dejaste</translation>
    </message>
    <message>
        <source>From a connection made in the workspace you moved to</source>
        <translation>De una conexión creada en el espacio de trabajo al que te cambiaste</translation>
    </message>
    <message>
        <source>Does it still work?</source>
        <translation>¿Todavía funciona?</translation>
    </message>
    <message>
        <source>Often yes, as long as the old workspace and its connection exist: that is why the mix-up goes unnoticed</source>
        <translation>A menudo sí, mientras existan el espacio de trabajo anterior y su conexión: por eso la confusión pasa inadvertida</translation>
    </message>
    <message>
        <source>Yes, from the moment it is made</source>
        <translation>Sí, desde el momento en que se crea</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>¿Qué ve?</translation>
    </message>
    <message>
        <source>The old pages only, none that are in the new workspace</source>
        <translation>Solo las páginas anteriores, ninguna de las que están en el nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>What you add to its connection, and all pages inside</source>
        <translation>Lo que añades a su conexión, y todas las páginas que contiene</translation>
    </message>
    <message>
        <source>Did it move along?</source>
        <translation>¿Pasó al nuevo?</translation>
    </message>
    <message>
        <source>No: neither tokens nor connections move</source>
        <translation>No: ni los tokens ni las conexiones pasan de uno a otro</translation>
    </message>
    <message>
        <source>It is new, so put it into every tool once</source>
        <translation>Es nuevo, así que ponlo una vez en cada herramienta</translation>
    </message>
    <message>
        <source>And the databases?</source>
        <translation>¿Y las bases de datos?</translation>
    </message>
    <message>
        <source>Your tool still has the old ones chosen</source>
        <translation>Tu herramienta todavía tiene elegidas las anteriores</translation>
    </message>
    <message>
        <source>Copies are new databases: pick them in your tool again</source>
        <translation>Las copias son bases de datos nuevas: vuelve a elegirlas en tu herramienta</translation>
    </message>
    <message>
        <source>The tokens look alike. The check shows which workspace a token opens.</source>
        <translation>Los tokens se parecen. La comprobación muestra qué espacio de trabajo abre un token.</translation>
    </message>
    <message>
        <source>Revoked, expired, or wrong from the start</source>
        <translation>Revocado, caducado o incorrecto desde el principio</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Wrong or damaged</source>
        <translation>Incorrecto o dañado</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Someone clicked {refresh}, or removed the connection or the token</source>
        <translation>Alguien hizo clic en {refresh}, o eliminó la conexión o el token</translation>
    </message>
    <message>
        <source>Its last day has passed; only personal tokens have one</source>
        <translation>Su último día ha pasado; solo los tokens personales lo tienen</translation>
    </message>
    <message>
        <source>A part is missing, something was added, or it is no token of Notion’s at all</source>
        <translation>Le falta una parte, se le añadió algo o no es un token de Notion</translation>
    </message>
    <message>
        <source>What does Notion say?</source>
        <translation>¿Qué dice Notion?</translation>
    </message>
    <message>
        <source>“API token is invalid.”</source>
        <translation>«API token is invalid.»</translation>
    </message>
    <message>
        <source>How can you tell?</source>
        <translation>¿Cómo se nota?</translation>
    </message>
    <message>
        <source>It worked before, and Notion now shows a token that ends differently, or the connection is gone</source>
        <translation>Funcionaba antes, y Notion ahora muestra un token que termina de otra forma, o la conexión ya no está</translation>
    </message>
    <message>
        <source>It worked before, and its date is past on the page of personal tokens</source>
        <translation>Funcionaba antes, y su fecha ya pasó en la página de tokens personales</translation>
    </message>
    <message>
        <source>It never worked, or the check names what is wrong with it</source>
        <translation>Nunca funcionó, o la comprobación dice qué tiene de malo</translation>
    </message>
    <message>
        <source>Will it work again?</source>
        <translation>¿Volverá a funcionar?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Only a damaged one: once it is copied whole</source>
        <translation>Solo uno dañado: en cuanto se copie entero</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>¿Qué ayuda?</translation>
    </message>
    <message>
        <source>Copy the present one with {show} and {copy}; if the connection is gone, make a new one. All its tools need the new token</source>
        <translation>Copiar el actual con {show} y {copy}; si la conexión ya no está, crear una nueva. Todas sus herramientas necesitan el token nuevo</translation>
    </message>
    <message>
        <source>Make a new personal token</source>
        <translation>Crear un token personal nuevo</translation>
    </message>
    <message>
        <source>Copy it again with the {copy} button in Notion</source>
        <translation>Copiarlo otra vez con el botón {copy} en Notion</translation>
    </message>
    <message>
        <source>Notion has one message for all three. Older articles name three messages: today the wizard finds the reason from the token itself and from what it saw before.</source>
        <translation>Notion tiene un solo mensaje para los tres. Los artículos más antiguos nombran tres mensajes: hoy el asistente averigua el motivo por el propio token y por lo que vio antes.</translation>
    </message>
</context>
<context>
    <name>ThisStep</name>
    <message>
        <source>What does {code} mean?</source>
        <translation>¿Qué significa {code}?</translation>
    </message>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>Nuestras instrucciones son de {month:plain}. ¿No lo ves en Notion? Puede que ya tenga otro nombre: busca una palabra parecida cerca de ese lugar.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>No environment variable that the wizard can see here holds a Notion token.</source>
        <translation>Ninguna variable de entorno que el asistente pueda ver aquí contiene un token de Notion.</translation>
    </message>
    <message>
        <source>{variable} on this computer has the new token already.</source>
        <translation>En este equipo, {variable} ya tiene el token nuevo.</translation>
    </message>
    <message>
        <source>{variable} on this computer still holds the old token ({masked}).</source>
        <translation>En este equipo, {variable} todavía contiene el token anterior ({masked}).</translation>
    </message>
    <message>
        <source>{variable} on this computer holds the token of another connection, “{connection}” ({masked}).</source>
        <translation>En este equipo, {variable} contiene el token de otra conexión, «{connection}» ({masked}).</translation>
    </message>
    <message>
        <source>{variable} on this computer holds a Notion token that the wizard does not know ({masked}).</source>
        <translation>En este equipo, {variable} contiene un token de Notion que el asistente no conoce ({masked}).</translation>
    </message>
    <message>
        <source>{variable} gets the new token in every new window of the terminal.</source>
        <translation>{variable} recibe el token nuevo en cada ventana nueva de la terminal.</translation>
    </message>
    <message>
        <source>{variable} still gets the old token ({masked}) in every new window of the terminal.</source>
        <translation>{variable} todavía recibe el token anterior ({masked}) en cada ventana nueva de la terminal.</translation>
    </message>
    <message>
        <source>{variable} gets the token of another connection, “{connection}” ({masked}), in every new window of the terminal.</source>
        <translation>{variable} recibe el token de otra conexión, «{connection}» ({masked}), en cada ventana nueva de la terminal.</translation>
    </message>
    <message>
        <source>{variable} gets a Notion token that the wizard does not know ({masked}) in every new window of the terminal.</source>
        <translation>{variable} recibe un token de Notion que el asistente no conoce ({masked}) en cada ventana nueva de la terminal.</translation>
    </message>
    <message>
        <source>{variable} is set on this computer, but there is no whole Notion token in it.</source>
        <translation>{variable} está definida en este equipo, pero no contiene un token de Notion entero.</translation>
    </message>
    <message>
        <source>What is open now still has another {variable}: close the program and its window, and open them again.</source>
        <translation>Lo que está abierto ahora aún tiene otro valor de {variable}: cierra el programa y su ventana, y ábrelos de nuevo.</translation>
    </message>
    <message>
        <source>It is set in “{file:plain}”, line {line:plain}.</source>
        <translation>Se define en «{file:plain}», línea {line:plain}.</translation>
    </message>
    <message>
        <source>It is set in the environment variables of your Windows account.</source>
        <translation>Se define en las variables de entorno de tu cuenta de Windows.</translation>
    </message>
    <message>
        <source>It is set in Windows’ environment variables for everyone here.</source>
        <translation>Se define en las variables de entorno de Windows para todas las personas que usan este equipo.</translation>
    </message>
    <message>
        <source>The wizard cannot see where it is set.</source>
        <translation>El asistente no puede ver dónde se define.</translation>
    </message>
    <message>
        <source>Programs take it before any file, so put the new token there too.</source>
        <translation>Los programas la leen antes que cualquier archivo, así que pon el token nuevo también allí.</translation>
    </message>
    <message>
        <source>Line {line:plain}: the new token</source>
        <translation>Línea {line:plain}: el token nuevo</translation>
    </message>
    <message>
        <source>Line {line:plain}: the old token, {masked}</source>
        <translation>Línea {line:plain}: el token anterior, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token of another connection, {masked}</source>
        <translation>Línea {line:plain}: el token de otra conexión, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: a token that the wizard does not know, {masked}</source>
        <translation>Línea {line:plain}: un token que el asistente no conoce, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token to be replaced, {masked}</source>
        <translation>Línea {line:plain}: el token que hay que reemplazar, {masked}</translation>
    </message>
    <message>
        <source>No file there holds the old token.</source>
        <translation>Ningún archivo de esa carpeta contiene el token anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may still hold the old token.</source>
        <translation>
            <numerusform>Puede que %n archivo de esa carpeta aún contenga el token anterior.</numerusform>
            <numerusform>Puede que %n archivos de esa carpeta aún contengan el token anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file there holds another Notion token.</source>
        <translation>Ningún archivo de esa carpeta contiene otro token de Notion.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may hold another Notion token.</source>
        <translation>
            <numerusform>Puede que %n archivo de esa carpeta contenga otro token de Notion.</numerusform>
            <numerusform>Puede que %n archivos de esa carpeta contengan otro token de Notion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s).</source>
        <translation>
            <numerusform>Se miró %n archivo.</numerusform>
            <numerusform>Se miraron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: the rest of the folder was not looked at.</source>
        <translation>Lo detuviste: el resto de la carpeta no se miró.</translation>
    </message>
    <message numerus="yes">
        <source>The new token stands in %n file(s).</source>
        <translation>
            <numerusform>El token nuevo está en %n archivo.</numerusform>
            <numerusform>El token nuevo está en %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of another connection stands in %n file(s); the wizard leaves that alone.</source>
        <translation>
            <numerusform>El token de otra conexión está en %n archivo; el asistente no lo toca.</numerusform>
            <numerusform>El token de otra conexión está en %n archivos; el asistente no lo toca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo o carpeta.</numerusform>
            <numerusform>No se pudieron leer %n archivos o carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large to look at: %n file(s).</source>
        <translation>
            <numerusform>Demasiado grande para mirarlo: %n archivo.</numerusform>
            <numerusform>Demasiado grandes para mirarlos: %n archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Haz clic en Show y luego en Copy.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Pégalo aquí.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Haz clic en Reintentar.</translation>
    </message>
    <message>
        <source>Notion accepts this token</source>
        <translation>Notion acepta este token</translation>
    </message>
    <message>
        <source>It opens “{workspace}” through “{connection}”.</source>
        <translation>El token abre «{workspace}» a través de «{connection}».</translation>
    </message>
    <message>
        <source>The token is good; Notion accepts it.</source>
        <translation>El token está bien; Notion lo acepta.</translation>
    </message>
    <message>
        <source>This token opens another workspace</source>
        <translation>Este token abre otro espacio de trabajo</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”. That is right only if you meant to change the workspace.</source>
        <translation>El token abre «{workspace}»; antes era «{earlier_workspace}». Eso solo es correcto si querías cambiar de espacio de trabajo.</translation>
    </message>
    <message>
        <source>Go on if this is the workspace you want.</source>
        <translation>Continúa si este es el espacio de trabajo que quieres.</translation>
    </message>
    <message>
        <source>Else choose the right one at the top left in Notion, and copy there.</source>
        <translation>Si no, elige el correcto arriba a la izquierda en Notion y copia el token allí.</translation>
    </message>
    <message>
        <source>The token is good, but it opens another workspace than before; did you mean that?</source>
        <translation>El token está bien, pero abre un espacio de trabajo distinto del de antes; ¿era esa tu intención?</translation>
    </message>
    <message>
        <source>This token opens your new workspace</source>
        <translation>Este token abre tu nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”.</source>
        <translation>El token abre «{workspace}»; antes era «{earlier_workspace}».</translation>
    </message>
    <message>
        <source>The token is good, and it opens your new workspace.</source>
        <translation>El token está bien y abre tu nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>This token belongs to another connection</source>
        <translation>Este token es de otra conexión</translation>
    </message>
    <message>
        <source>It opens the same workspace through “{connection}”. It may see other pages than the one before.</source>
        <translation>El token abre el mismo espacio de trabajo a través de «{connection}». Puede que vea páginas distintas de las que veía el de antes.</translation>
    </message>
    <message>
        <source>Go on if you meant to change it.</source>
        <translation>Continúa si querías cambiarla.</translation>
    </message>
    <message>
        <source>Share the pages that are missing with “{connection}” in Notion.</source>
        <translation>Comparte en Notion con «{connection}» las páginas que falten.</translation>
    </message>
    <message>
        <source>The token is good, but it belongs to another connection than before; some pages may have to be shared again.</source>
        <translation>El token está bien, pero es de una conexión distinta de la de antes; puede que haya que volver a compartir algunas páginas.</translation>
    </message>
    <message>
        <source>This is a personal token</source>
        <translation>Este es un token personal</translation>
    </message>
    <message>
        <source>It acts as the person who made it and sees what that person sees. It ends when its time is over, when it is revoked, or when that person leaves.</source>
        <translation>El token actúa como la persona que lo creó y ve lo que ella ve. Deja de funcionar cuando caduca, cuando se revoca o cuando esa persona se va.</translation>
    </message>
    <message>
        <source>Go on if the tool is yours alone.</source>
        <translation>Continúa si solo tú usas la herramienta.</translation>
    </message>
    <message>
        <source>Note the day it ends.</source>
        <translation>Anota el día en que termina.</translation>
    </message>
    <message>
        <source>For a team, use the token of a connection (also called integration).</source>
        <translation>Para un grupo de personas, usa el token de una conexión (también llamada integración).</translation>
    </message>
    <message>
        <source>The token is good; it is a personal one, so it ends some day or when you leave.</source>
        <translation>El token está bien; es personal, así que terminará algún día o cuando te vayas.</translation>
    </message>
    <message>
        <source>This token still opens the old workspace</source>
        <translation>Este token todavía abre el espacio de trabajo anterior</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion, and copy the token there. Nothing was saved.</source>
        <translation>Dijiste que hubo un cambio de espacio de trabajo. Mira el nombre de arriba a la izquierda en Notion y copia el token allí. No se guardó nada.</translation>
    </message>
    <message>
        <source>Notion still had the old workspace open.</source>
        <translation>En Notion seguía abierto el espacio de trabajo anterior.</translation>
    </message>
    <message>
        <source>The browser is signed in with the old account.</source>
        <translation>La sesión del navegador es de la cuenta anterior.</translation>
    </message>
    <message>
        <source>The new connection was made in the old workspace.</source>
        <translation>La conexión nueva se creó en el espacio de trabajo anterior.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left.</source>
        <translation>En Notion, elige el nuevo espacio de trabajo arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Open the connection (also called integration), or make it there.</source>
        <translation>Abre la conexión (también llamada integración) o créala allí.</translation>
    </message>
    <message>
        <source>The token works but still opens the old workspace; which name stands at the top left in Notion?</source>
        <translation>El token funciona, pero todavía abre el espacio de trabajo anterior; ¿qué nombre aparece arriba a la izquierda en Notion?</translation>
    </message>
    <message>
        <source>Is “{workspace}” the right workspace?</source>
        <translation>¿Es «{workspace}» el espacio de trabajo correcto?</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Dijiste que hubo un cambio de espacio de trabajo. Mira el nombre de arriba a la izquierda en Notion. El token debe crearse en el nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>If it is the old one, click “No, get the other token”.</source>
        <translation>Si es el anterior, haz clic en «No, obtener el otro token».</translation>
    </message>
    <message>
        <source>If it is the new one, click “Yes, it is right”, and go on with this token.</source>
        <translation>Si es el nuevo, haz clic en «Sí, es correcto» y continúa con este token.</translation>
    </message>
    <message>
        <source>The token works; is the workspace that the screen names the new one?</source>
        <translation>El token funciona; ¿el espacio de trabajo que aparece en la pantalla es el nuevo?</translation>
    </message>
    <message>
        <source>This wizard may be out of date</source>
        <translation>Puede que este asistente no esté actualizado</translation>
    </message>
    <message>
        <source>Notion did not understand the wizard’s question. Nothing is known about your token.</source>
        <translation>Notion no entendió la pregunta del asistente. No se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>Notion has changed since this version was made.</source>
        <translation>Notion ha cambiado desde que se hizo esta versión.</translation>
    </message>
    <message>
        <source>A proxy changed the question on its way.</source>
        <translation>Un proxy cambió la pregunta por el camino.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Instala la versión más reciente de Notion Wizard.</translation>
    </message>
    <message>
        <source>Your wizard may be too old for Notion; install the newest version.</source>
        <translation>Puede que tu asistente sea demasiado antiguo para Notion; instala la versión más reciente.</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted.</source>
        <translation>No estaba entero cuando se pegó.</translation>
    </message>
    <message>
        <source>The token was replaced in Notion, and this is the older one.</source>
        <translation>El token se reemplazó en Notion, y este es el anterior.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Se eliminó la conexión.</translation>
    </message>
    <message>
        <source>It belongs to the workspace from before the move.</source>
        <translation>Es del espacio de trabajo de antes del cambio.</translation>
    </message>
    <message>
        <source>It is a webhook’s verification token, which looks just the same.</source>
        <translation>Es el token de verificación de un webhook, que tiene el mismo aspecto.</translation>
    </message>
    <message>
        <source>A letter was changed when it was copied or typed.</source>
        <translation>Se cambió una letra al copiarlo o al escribirlo.</translation>
    </message>
    <message>
        <source>It is a personal token, and it ended or its maker left.</source>
        <translation>Es un token personal y terminó, o quien lo creó se fue.</translation>
    </message>
    <message>
        <source>It was made a moment ago and is not known yet.</source>
        <translation>Se acaba de crear y todavía no se reconoce.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy. Do not click Refresh yet.</source>
        <translation>En Notion, abre la conexión y haz clic en Show y luego en Copy. Todavía no hagas clic en Refresh.</translation>
    </message>
    <message>
        <source>In Notion, click Copy next to the token, then paste it here.</source>
        <translation>En Notion, haz clic en Copy junto al token y pégalo aquí.</translation>
    </message>
    <message>
        <source>Look for it in Notion, in the right workspace and account. Only if it is gone, make a new one.</source>
        <translation>Búscala en Notion, en el espacio de trabajo y la cuenta correctos. Solo si ya no está, crea una nueva.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left, and copy the token there.</source>
        <translation>En Notion, elige el nuevo espacio de trabajo arriba a la izquierda y copia el token allí.</translation>
    </message>
    <message>
        <source>Copy the token of the connection itself.</source>
        <translation>Copia el token de la propia conexión.</translation>
    </message>
    <message>
        <source>Click Copy next to the token in Notion and paste it; do not type it.</source>
        <translation>Haz clic en Copy junto al token en Notion y pégalo; no lo escribas.</translation>
    </message>
    <message>
        <source>Its maker can make a new one; the token of a connection has no end date.</source>
        <translation>Quien lo creó puede crear uno nuevo; el token de una conexión no tiene fecha de fin.</translation>
    </message>
    <message>
        <source>Wait one minute, then click Try again.</source>
        <translation>Espera un minuto y haz clic en Reintentar.</translation>
    </message>
    <message>
        <source>The wizard saw damage in what was pasted.</source>
        <translation>El asistente vio daños en lo que se pegó.</translation>
    </message>
    <message>
        <source>It worked on this computer until {when}.</source>
        <translation>Funcionó en este equipo (última vez: {when}).</translation>
    </message>
    <message>
        <source>A newer token of the same connection is saved here as “{name}”.</source>
        <translation>Un token más reciente de la misma conexión está guardado aquí como «{name}».</translation>
    </message>
    <message>
        <source>The tool’s message says that it was taken back.</source>
        <translation>El mensaje de la herramienta dice que se anuló.</translation>
    </message>
    <message>
        <source>The tool’s message says that its time is over.</source>
        <translation>El mensaje de la herramienta dice que ha caducado.</translation>
    </message>
    <message>
        <source>It was a personal token when it worked on this computer.</source>
        <translation>Era un token personal cuando funcionaba en este equipo.</translation>
    </message>
    <message>
        <source>You said that you moved, and tokens do not move along.</source>
        <translation>Dijiste que hubo un cambio de espacio de trabajo, y los tokens no pasan de uno a otro.</translation>
    </message>
    <message>
        <source>On this computer it opened “{earlier_workspace}”, and you said that you moved.</source>
        <translation>En este equipo abría «{earlier_workspace}», y dijiste que hubo un cambio de espacio de trabajo.</translation>
    </message>
    <message>
        <source>It was typed, and one wrong letter is enough.</source>
        <translation>Se escribió a mano, y basta con una letra equivocada.</translation>
    </message>
    <message>
        <source>It came in pieces, and the wizard put them together.</source>
        <translation>Llegó en trozos y el asistente los unió.</translation>
    </message>
    <message>
        <source>It begins with secret_, and it never worked on this computer.</source>
        <translation>El token empieza con secret_ y nunca funcionó en este equipo.</translation>
    </message>
    <message>
        <source>It came with a webhook.</source>
        <translation>Llegó con un webhook.</translation>
    </message>
    <message>
        <source>If you have just made it, Notion may need a minute.</source>
        <translation>Si lo acabas de crear, puede que Notion necesite un minuto.</translation>
    </message>
    <message>
        <source>The error is the same as before, so the new token may not have arrived.</source>
        <translation>El error es el mismo que antes, así que puede que el token nuevo no haya llegado.</translation>
    </message>
    <message>
        <source>Its message says that Notion turns its token down; yours works, so it uses another one.</source>
        <translation>Su mensaje dice que Notion rechaza su token; el tuyo funciona, así que la herramienta usa otro.</translation>
    </message>
    <message>
        <source>The error is another one now, so something has changed.</source>
        <translation>Ahora el error es otro, así que algo ha cambiado.</translation>
    </message>
    <message>
        <source>The wizard found it: “{file:plain}” sets it in line {line:plain}.</source>
        <translation>El asistente la encontró: se define en «{file:plain}», línea {line:plain}.</translation>
    </message>
    <message>
        <source>The wizard found it in the environment of this computer.</source>
        <translation>El asistente la encontró en el entorno de este equipo.</translation>
    </message>
    <message>
        <source>Programs read environment variables before their files.</source>
        <translation>Los programas leen las variables de entorno antes que sus archivos.</translation>
    </message>
    <message>
        <source>The token begins with ntn_, which older programs do not know.</source>
        <translation>El token empieza con ntn_, que los programas más antiguos no conocen.</translation>
    </message>
    <message>
        <source>Older versions of n8n read user information for their test, and it may not.</source>
        <translation>Las versiones más antiguas de n8n leen información de usuarios en su prueba, y este token no tiene permiso para eso.</translation>
    </message>
    <message>
        <source>The wizard tried it: the connection may not read content.</source>
        <translation>El asistente lo probó: la conexión no tiene permiso para leer contenido.</translation>
    </message>
    <message>
        <source>The wizard found no database that this token reaches.</source>
        <translation>El asistente no encontró ninguna base de datos a la que este token tenga acceso.</translation>
    </message>
    <message>
        <source>You have tried what is behind this most often.</source>
        <translation>Ya probaste lo que suele estar detrás de esto.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>Si no eres propietario del espacio de trabajo, pide a uno que lo haga.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>En Notion, abre la conexión (también llamada integración).</translation>
    </message>
    <message>
        <source>Look whether the right workspace stands at the top left in Notion.</source>
        <translation>Mira si arriba a la izquierda en Notion aparece el espacio de trabajo correcto.</translation>
    </message>
    <message>
        <source>Do not click Refresh yet: it can stop other tools.</source>
        <translation>Todavía no hagas clic en Refresh: puede detener otras herramientas.</translation>
    </message>
    <message>
        <source>Test again in {tool}.</source>
        <translation>Prueba de nuevo en {tool}.</translation>
    </message>
    <message>
        <source>In Notion, open the page of your personal tokens.</source>
        <translation>En Notion, abre la página de tus tokens personales.</translation>
    </message>
    <message>
        <source>Better: use a connection’s token, which has no end date.</source>
        <translation>Mejor aún: usa el token de una conexión, que no tiene fecha de fin.</translation>
    </message>
    <message>
        <source>Look whether this one has ended; make a new one.</source>
        <translation>Mira si este ha terminado; crea uno nuevo.</translation>
    </message>
    <message>
        <source>{tool} has lost its access to Notion</source>
        <translation>{tool} perdió su acceso a Notion</translation>
    </message>
    <message>
        <source>It signs in with Notion, so you need no token for it. Connect Notion again in {tool}, and choose the right workspace.</source>
        <translation>La herramienta inicia sesión con Notion, así que no necesitas un token. Vuelve a conectar Notion en {tool} y elige el espacio de trabajo correcto.</translation>
    </message>
    <message>
        <source>Someone removed the connection in Notion.</source>
        <translation>Alguien eliminó la conexión en Notion.</translation>
    </message>
    <message>
        <source>Whoever signed in has left the workspace.</source>
        <translation>Quien inició sesión ha dejado el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace has moved.</source>
        <translation>Hubo un cambio de espacio de trabajo.</translation>
    </message>
    <message>
        <source>In {tool}, open the list of connections, and choose Notion.</source>
        <translation>En {tool}, abre la lista de conexiones y elige Notion.</translation>
    </message>
    <message>
        <source>Connect again, and sign in with Notion.</source>
        <translation>Conecta de nuevo e inicia sesión con Notion.</translation>
    </message>
    <message>
        <source>Choose the right workspace, and tick the pages.</source>
        <translation>Elige el espacio de trabajo correcto y marca las páginas.</translation>
    </message>
    <message>
        <source>The tool has lost its access to Notion; connect Notion again there, no token is needed.</source>
        <translation>La herramienta perdió su acceso a Notion; vuelve a conectar Notion en ella, no hace falta ningún token.</translation>
    </message>
    <message>
        <source>Notion does not accept this token</source>
        <translation>Notion no acepta este token</translation>
    </message>
    <message>
        <source>Most often it has been replaced and this is the older one. Open the connection in Notion, click Show, then Copy. Do not click Refresh yet: it can stop other tools.</source>
        <translation>Lo más frecuente es que se haya reemplazado y este sea el anterior. Abre la conexión en Notion y haz clic en Show y luego en Copy. Todavía no hagas clic en Refresh: puede detener otras herramientas.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most often it is an older one, so open the connection, click Show, then Copy, and do not click Refresh.</source>
        <translation>Notion no acepta este token; lo más frecuente es que sea uno anterior, así que abre la conexión, haz clic en Show y luego en Copy, y no hagas clic en Refresh.</translation>
    </message>
    <message>
        <source>This token worked until {when}</source>
        <translation>Este token funcionaba (última vez: {when})</translation>
    </message>
    <message>
        <source>Since then someone replaced it or removed the connection. A workspace owner can copy the current one.</source>
        <translation>Desde entonces, alguien lo reemplazó o eliminó la conexión. Un propietario del espacio de trabajo puede copiar el actual.</translation>
    </message>
    <message>
        <source>This token worked until {when}; since then someone replaced it or removed the connection.</source>
        <translation>Este token funcionaba (última vez: {when}); desde entonces, alguien lo reemplazó o eliminó la conexión.</translation>
    </message>
    <message>
        <source>Most likely it belongs to the workspace from before the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>Lo más probable es que sea del espacio de trabajo de antes del cambio. En Notion, elige el nuevo espacio de trabajo arriba a la izquierda y copia el token allí. No se guardó nada.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; after a move it is most likely the one of the old workspace, so copy the one of the new.</source>
        <translation>Notion no acepta este token; tras un cambio de espacio de trabajo, lo más probable es que sea el del anterior, así que copia el del nuevo.</translation>
    </message>
    <message>
        <source>Most likely a letter was changed on its way here. In Notion, click Copy next to the token, then paste it. Do not click Refresh: it can stop other tools.</source>
        <translation>Lo más probable es que una letra cambiara por el camino. En Notion, haz clic en Copy junto al token y pégalo. No hagas clic en Refresh: puede detener otras herramientas.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely a letter changed, so click Copy next to it in Notion and paste it.</source>
        <translation>Notion no acepta este token; lo más probable es que haya cambiado una letra, así que haz clic en Copy junto a él en Notion y pégalo.</translation>
    </message>
    <message>
        <source>Most likely it is a personal token, and it has ended or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>Lo más probable es que sea un token personal y que haya terminado, o que quien lo creó se haya ido. Esa persona puede crear uno nuevo. No se guardó nada.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely it is a personal one that has ended, and its maker can make a new one.</source>
        <translation>Notion no acepta este token; lo más probable es que sea uno personal que ha terminado, y quien lo creó puede crear uno nuevo.</translation>
    </message>
    <message>
        <source>Notion says this token was revoked</source>
        <translation>Notion dice que este token fue revocado</translation>
    </message>
    <message>
        <source>Someone took it back on purpose, and it will not work again. A workspace owner can copy the current one or make a new one. Nothing was saved.</source>
        <translation>Alguien lo anuló a propósito y no volverá a funcionar. Un propietario del espacio de trabajo puede copiar el actual o crear uno nuevo. No se guardó nada.</translation>
    </message>
    <message>
        <source>Notion says that someone took this token back; a workspace owner can copy the current one.</source>
        <translation>Notion dice que alguien anuló este token; un propietario del espacio de trabajo puede copiar el actual.</translation>
    </message>
    <message>
        <source>Notion says this token has expired</source>
        <translation>Notion dice que este token ha caducado</translation>
    </message>
    <message>
        <source>Its time is over, and it will not work again. Most often it is a personal token, which its maker can replace. Nothing was saved.</source>
        <translation>Su plazo terminó y no volverá a funcionar. Normalmente es un token personal, que puede reemplazar quien lo creó. No se guardó nada.</translation>
    </message>
    <message>
        <source>Make a new one, and choose a long time.</source>
        <translation>Crea uno nuevo y elige un plazo largo.</translation>
    </message>
    <message>
        <source>Notion says that the time of this token is over; make a new one.</source>
        <translation>Notion dice que el plazo de este token terminó; crea uno nuevo.</translation>
    </message>
    <message>
        <source>Most likely it ended with the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>Lo más probable es que terminara con el cambio de espacio de trabajo. En Notion, elige el nuevo arriba a la izquierda y copia el token allí. No se guardó nada.</translation>
    </message>
    <message>
        <source>This token worked until {when} and most likely ended with the move; copy the one of the new workspace.</source>
        <translation>Este token funcionaba (última vez: {when}) y lo más probable es que terminara con el cambio de espacio de trabajo; copia el del nuevo.</translation>
    </message>
    <message>
        <source>It is a personal token: most likely it has ended, or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>Es un token personal: lo más probable es que haya terminado o que quien lo creó se haya ido. Esa persona puede crear uno nuevo. No se guardó nada.</translation>
    </message>
    <message>
        <source>This token worked until {when}; it is a personal one and has most likely ended, so its maker can make a new one.</source>
        <translation>Este token funcionaba (última vez: {when}); es personal y lo más probable es que haya terminado, así que quien lo creó puede crear uno nuevo.</translation>
    </message>
    <message>
        <source>Notion does not accept this damaged token</source>
        <translation>Notion no acepta este token dañado</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted, and that is the likely cause. In Notion, click Copy next to the token, then paste it here. Nothing was saved.</source>
        <translation>No estaba entero cuando se pegó, y esa es la causa probable. En Notion, haz clic en Copy junto al token y pégalo aquí. No se guardó nada.</translation>
    </message>
    <message>
        <source>The token was damaged when it was copied; copy it again with the Copy button.</source>
        <translation>El token se dañó al copiarlo; cópialo otra vez con el botón Copy.</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>El token no llegó a Notion</translation>
    </message>
    <message>
        <source>Something on the way took it off, such as a proxy or a security program. Nothing is known about your token.</source>
        <translation>Algo lo quitó por el camino, por ejemplo un proxy o un programa de seguridad. No se sabe nada de tu token.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>Prueba otra red, como la que comparte tu teléfono.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off.</source>
        <translation>Si usas una VPN, desactívala.</translation>
    </message>
    <message>
        <source>Tell your IT department, with the report.</source>
        <translation>Avisa a tu departamento de informática y adjunta el informe.</translation>
    </message>
    <message>
        <source>Something on your network took the token out of the request; try another network.</source>
        <translation>Algo en tu red quitó el token de la solicitud; prueba con otra red.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without a token</source>
        <translation>{tool} preguntó a Notion sin token</translation>
    </message>
    <message>
        <source>Most often its field or variable for the token is empty, or has another name. The message says nothing about your token.</source>
        <translation>Lo más frecuente es que su campo o variable para el token esté en blanco o tenga otro nombre. El mensaje no dice nada de tu token.</translation>
    </message>
    <message>
        <source>Look at the place for the token in {tool}: is there one?</source>
        <translation>Mira el lugar del token en {tool}: ¿hay uno?</translation>
    </message>
    <message>
        <source>Put the token in again, and save.</source>
        <translation>Pon el token otra vez y guarda.</translation>
    </message>
    <message>
        <source>Close {tool} and open it, or let it run again.</source>
        <translation>Cierra y vuelve a abrir {tool}, o haz que se ejecute otra vez.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without any token; is its field for the token empty?</source>
        <translation>{tool} preguntó a Notion sin ningún token; ¿está vacío su campo para el token?</translation>
    </message>
    <message>
        <source>Notion restricts this account</source>
        <translation>Notion restringe esta cuenta</translation>
    </message>
    <message>
        <source>Notion says that the account may not be used by programs. Another token of the same account would not help. Nothing was saved.</source>
        <translation>Notion dice que los programas no pueden usar la cuenta. Otro token de la misma cuenta no ayudaría. No se guardó nada.</translation>
    </message>
    <message>
        <source>Write to Notion’s support.</source>
        <translation>Escribe al soporte de Notion.</translation>
    </message>
    <message>
        <source>Use a token that another workspace owner made.</source>
        <translation>Usa un token que haya creado otro propietario del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Notion has restricted the account behind this token; only Notion’s support can change that.</source>
        <translation>Notion ha restringido la cuenta a la que pertenece este token; solo el soporte de Notion puede cambiarlo.</translation>
    </message>
    <message>
        <source>That is probably a webhook’s verification token</source>
        <translation>Probablemente sea el token de verificación de un webhook</translation>
    </message>
    <message>
        <source>It looks like an older token but only confirms a webhook and opens nothing. Copy the connection’s own token. Nothing was saved.</source>
        <translation>Parece un token antiguo, pero solo confirma un webhook y no abre nada. Copia el token de la propia conexión. No se guardó nada.</translation>
    </message>
    <message>
        <source>What came with the webhook is not the token; copy the one of the connection.</source>
        <translation>Lo que llegó con el webhook no es el token; copia el de la conexión.</translation>
    </message>
    <message>
        <source>This token may be too new</source>
        <translation>Puede que este token sea demasiado nuevo</translation>
    </message>
    <message>
        <source>A token made a minute ago can need a minute before it works. Wait, then try again once. Nothing was saved.</source>
        <translation>Un token creado hace un minuto puede tardar un minuto en funcionar. Espera y luego reintenta una vez. No se guardó nada.</translation>
    </message>
    <message>
        <source>Wait one minute.</source>
        <translation>Espera un minuto.</translation>
    </message>
    <message>
        <source>If it stays, copy the token again in Notion.</source>
        <translation>Si sigue igual, copia el token otra vez en Notion.</translation>
    </message>
    <message>
        <source>The token is brand new; wait a minute, then click Try again once.</source>
        <translation>El token es muy reciente; espera un minuto y haz clic una vez en Reintentar.</translation>
    </message>
    <message>
        <source>The token works but may not do this</source>
        <translation>El token funciona, pero no tiene permiso para esto</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection lacks “{capability}”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>Notion lo acepta, pero a la conexión le falta «{capability}». Un propietario del espacio de trabajo puede activarlo en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “{capability}” and save.</source>
        <translation>En Capabilities, marca «{capability}» y guarda.</translation>
    </message>
    <message>
        <source>The token is good; the connection lacks a capability, which a workspace owner can switch on.</source>
        <translation>El token está bien; a la conexión le falta un permiso, que un propietario del espacio de trabajo puede activar.</translation>
    </message>
    <message>
        <source>The connection may lack a capability</source>
        <translation>Puede que a la conexión le falte un permiso</translation>
    </message>
    <message>
        <source>The token is good. Some tools also want to insert, to update or to read user information, and the connection has to allow that.</source>
        <translation>El token está bien. Algunas herramientas también quieren añadir o modificar contenido, o leer información de usuarios, y la conexión tiene que permitirlo.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick what the tool asks for, and save.</source>
        <translation>En Capabilities, marca lo que pide la herramienta y guarda.</translation>
    </message>
    <message>
        <source>The token is good; look under Capabilities whether the connection allows what the tool wants to do.</source>
        <translation>El token está bien; mira en Capabilities si la conexión permite lo que quiere hacer la herramienta.</translation>
    </message>
    <message>
        <source>{tool} may still use the old token</source>
        <translation>Puede que {tool} siga usando el token anterior</translation>
    </message>
    <message>
        <source>The token is good. In {tool} each step has a connection of its own, and one may still be the earlier.</source>
        <translation>El token está bien. En {tool}, cada paso tiene su propia conexión, y en alguno puede seguir la anterior.</translation>
    </message>
    <message>
        <source>In {tool}, open each step that uses Notion.</source>
        <translation>En {tool}, abre cada paso que usa Notion.</translation>
    </message>
    <message>
        <source>Choose the new connection there, and save.</source>
        <translation>Elige allí la conexión nueva y guarda.</translation>
    </message>
    <message>
        <source>The token is good; in {tool}, choose the new connection in each step that uses Notion, then test again.</source>
        <translation>El token está bien; en {tool}, elige la conexión nueva en cada paso que usa Notion y vuelve a probar.</translation>
    </message>
    <message>
        <source>The token is good. Many tools read it only when they start: close {tool} completely, start it again, and test. If the error stays, click “Tried it, same error”.</source>
        <translation>El token está bien. Muchas herramientas solo lo leen al arrancar: cierra por completo y vuelve a abrir {tool}, y prueba. Si el error sigue, haz clic en «Lo probé, mismo error».</translation>
    </message>
    <message>
        <source>Save the new token in {tool}.</source>
        <translation>Guarda el token nuevo en {tool}.</translation>
    </message>
    <message>
        <source>Close {tool} completely and start it again.</source>
        <translation>Cierra por completo y vuelve a abrir {tool}.</translation>
    </message>
    <message>
        <source>The token is good; close the tool completely, start it again and test.</source>
        <translation>El token está bien; cierra la herramienta por completo, vuelve a abrirla y prueba.</translation>
    </message>
    <message>
        <source>{tool} may look under another name</source>
        <translation>Puede que {tool} busque con otro nombre</translation>
    </message>
    <message>
        <source>The token is good. The tool may not read {variable} at all.</source>
        <translation>El token está bien. Puede que la herramienta no lea {variable} en absoluto.</translation>
    </message>
    <message>
        <source>Look up in the tool’s instructions which name it reads.</source>
        <translation>Busca en las instrucciones de la herramienta qué nombre lee.</translation>
    </message>
    <message>
        <source>Put the token under exactly that name.</source>
        <translation>Pon el token exactamente con ese nombre.</translation>
    </message>
    <message>
        <source>The token is good; the tool may expect it under another name, which its instructions tell.</source>
        <translation>El token está bien; puede que la herramienta lo espere con otro nombre, que figura en sus instrucciones.</translation>
    </message>
    <message>
        <source>{tool} may know only older tokens</source>
        <translation>Puede que {tool} solo conozca tokens antiguos</translation>
    </message>
    <message>
        <source>The token is good. The tool’s own check may still expect secret_ at the beginning; tokens begin with ntn_ since 2024.</source>
        <translation>El token está bien. Puede que la comprobación de la herramienta aún espere secret_ al principio; desde 2024 los tokens empiezan con ntn_.</translation>
    </message>
    <message>
        <source>Install the newest version of {tool}.</source>
        <translation>Instala la versión más reciente de {tool}.</translation>
    </message>
    <message>
        <source>Tell its makers if the newest version does so too.</source>
        <translation>Si también pasa con la versión más reciente, avisa a quienes la hacen.</translation>
    </message>
    <message>
        <source>The token is good; the tool knows only the older kind, so it needs an update.</source>
        <translation>El token está bien; la herramienta solo conoce el tipo antiguo, así que necesita una actualización.</translation>
    </message>
    <message>
        <source>{tool} wants you to sign in instead</source>
        <translation>{tool} pide que inicies sesión</translation>
    </message>
    <message>
        <source>The token is good, but this way of connecting takes none. It signs in with Notion and asks which pages to share.</source>
        <translation>El token está bien, pero esta forma de conectar no admite tokens. La herramienta inicia sesión con Notion y pregunta qué páginas compartir.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion and sign in.</source>
        <translation>En {tool}, conecta Notion e inicia sesión.</translation>
    </message>
    <message>
        <source>This tool takes no token there; connect Notion again and sign in when it asks.</source>
        <translation>Esta herramienta no admite un token allí; conecta Notion de nuevo e inicia sesión cuando lo pida.</translation>
    </message>
    <message>
        <source>{tool} may want you to sign in instead</source>
        <translation>Puede que {tool} pida que inicies sesión</translation>
    </message>
    <message>
        <source>The token is good. Some ways of connecting take none: they sign in with Notion.</source>
        <translation>El token está bien. Algunas formas de conectar no admiten tokens: inician sesión con Notion.</translation>
    </message>
    <message>
        <source>Look whether {tool} offers to sign in with Notion.</source>
        <translation>Mira si {tool} ofrece iniciar sesión con Notion.</translation>
    </message>
    <message>
        <source>The token is good; look whether the tool wants you to sign in with Notion instead of a token.</source>
        <translation>El token está bien; mira si la herramienta quiere que inicies sesión con Notion en lugar de usar un token.</translation>
    </message>
    <message>
        <source>An environment variable may win over the file</source>
        <translation>Puede que una variable de entorno tenga prioridad sobre el archivo</translation>
    </message>
    <message>
        <source>The token is good. If this computer holds another one as an environment variable, tools read that first and ignore the file.</source>
        <translation>El token está bien. Si este equipo tiene otro como variable de entorno, las herramientas leen ese primero e ignoran el archivo.</translation>
    </message>
    <message>
        <source>Put the new token into {variable}, or remove it.</source>
        <translation>Pon el token nuevo en {variable}, o elimina la variable.</translation>
    </message>
    <message>
        <source>Close {tool} and its window, and start it again.</source>
        <translation>Cierra {tool} y su ventana, y vuelve a abrir todo.</translation>
    </message>
    <message>
        <source>The token is good; an older one may be set on the computer itself as an environment variable, so look there too.</source>
        <translation>El token está bien; puede que en el propio equipo haya otro anterior como variable de entorno, así que mira también allí.</translation>
    </message>
    <message>
        <source>The token is good, {tool} still complains</source>
        <translation>El token está bien, pero {tool} sigue dando error</translation>
    </message>
    <message>
        <source>Notion accepts the token from here, so the cause is most likely in the tool. Its error message tells more.</source>
        <translation>Desde aquí, Notion acepta el token, así que lo más probable es que la causa esté en la herramienta. Su mensaje de error dice más.</translation>
    </message>
    <message>
        <source>It still uses the old token until it is restarted.</source>
        <translation>La herramienta sigue usando el token anterior hasta que se reinicia.</translation>
    </message>
    <message>
        <source>It keeps several connections, and a step uses another.</source>
        <translation>La herramienta guarda varias conexiones, y un paso usa otra.</translation>
    </message>
    <message>
        <source>It reads the token from another place.</source>
        <translation>La herramienta lee el token de otro lugar.</translation>
    </message>
    <message>
        <source>The database is not shared, or is now another one.</source>
        <translation>La base de datos no está compartida o ahora es otra.</translation>
    </message>
    <message>
        <source>Restart {tool}.</source>
        <translation>Reinicia {tool}.</translation>
    </message>
    <message>
        <source>Choose the new connection in every step.</source>
        <translation>Elige la conexión nueva en cada paso.</translation>
    </message>
    <message>
        <source>Pick the database again in every step.</source>
        <translation>Vuelve a elegir la base de datos en cada paso.</translation>
    </message>
    <message>
        <source>Paste the tool’s error message into the wizard.</source>
        <translation>Pega en el asistente el mensaje de error de la herramienta.</translation>
    </message>
    <message>
        <source>The token itself is good; read me the exact message that the tool shows now.</source>
        <translation>El token en sí está bien; léeme el mensaje exacto que muestra ahora la herramienta.</translation>
    </message>
    <message>
        <source>{tool} still complains</source>
        <translation>{tool} sigue dando error</translation>
    </message>
    <message>
        <source>It signs in with Notion, so no token is the cause. Most often another workspace was chosen, or the page with the database was not ticked.</source>
        <translation>La herramienta inicia sesión con Notion, así que ningún token es la causa. Lo más frecuente es que se eligiera otro espacio de trabajo o no se marcara la página con la base de datos.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion once more.</source>
        <translation>En {tool}, conecta Notion una vez más.</translation>
    </message>
    <message>
        <source>The tool signs in by itself; look which workspace was chosen there, and whether the page is ticked.</source>
        <translation>La herramienta inicia sesión por sí misma; mira qué espacio de trabajo se eligió allí y si la página está marcada.</translation>
    </message>
    <message>
        <source>{tool} needs no token</source>
        <translation>{tool} no necesita ningún token</translation>
    </message>
    <message>
        <source>It signs in with Notion instead. Connect it there, choose the right workspace and pick the database in each step.</source>
        <translation>En su lugar, la herramienta inicia sesión con Notion. Conéctala allí, elige el espacio de trabajo correcto y elige la base de datos en cada paso.</translation>
    </message>
    <message>
        <source>You need no token for this tool; connect Notion again inside it and choose the right workspace.</source>
        <translation>No necesitas ningún token para esta herramienta; vuelve a conectar Notion en ella y elige el espacio de trabajo correcto.</translation>
    </message>
    <message>
        <source>Put the new token where {variable} is set, or remove it there.</source>
        <translation>Pon el token nuevo donde se define {variable}, o elimínala allí.</translation>
    </message>
    <message>
        <source>Close {tool} and its window. Open a new one and start it again.</source>
        <translation>Cierra {tool} y su ventana. Abre una ventana nueva e inicia el programa otra vez.</translation>
    </message>
    <message>
        <source>{variable} still holds the old token</source>
        <translation>{variable} todavía contiene el token anterior</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds the old one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>El token nuevo está bien. Este equipo tiene el anterior, que termina en {ends}, como variable de entorno, y los programas la leen antes que cualquier archivo.</translation>
    </message>
    <message>
        <source>The new token is good, but the old one is still set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>El token nuevo está bien, pero el anterior sigue en el propio equipo como variable de entorno, y los programas la leen primero.</translation>
    </message>
    <message>
        <source>{variable} holds another Notion token</source>
        <translation>{variable} contiene otro token de Notion</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds another one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>El token nuevo está bien. Este equipo tiene otro, que termina en {ends}, como variable de entorno, y los programas la leen antes que cualquier archivo.</translation>
    </message>
    <message>
        <source>The new token is good, but another one is set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>El token nuevo está bien, pero en el propio equipo hay otro como variable de entorno, y los programas la leen primero.</translation>
    </message>
    <message>
        <source>{variable} holds something else than a token</source>
        <translation>{variable} contiene algo que no es un token</translation>
    </message>
    <message>
        <source>The new token is good. This computer has an environment variable of that name without a whole token in it, and programs take it before any file.</source>
        <translation>El token nuevo está bien. Este equipo tiene una variable de entorno con ese nombre que no contiene un token entero, y los programas la leen antes que cualquier archivo.</translation>
    </message>
    <message>
        <source>The new token is good, but an environment variable on the computer holds something else under its name, and programs take that first.</source>
        <translation>El token nuevo está bien, pero una variable de entorno del equipo contiene otra cosa con su nombre, y los programas la leen primero.</translation>
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
        <translation>Airbyte guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and click the one for Notion.</source>
        <translation>En Airbyte, abre Sources y haz clic en la fuente de Notion.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and add one for Notion.</source>
        <translation>En Airbyte, abre Sources y añade una para Notion.</translation>
    </message>
    <message>
        <source>Is it signed in with OAuth? Then it takes no token: authenticate again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>¿Inicia sesión con OAuth? Entonces no admite tokens: autentícala otra vez, elige el espacio de trabajo, marca tus páginas y sáltate el paso siguiente.</translation>
    </message>
    <message>
        <source>Choose Access Token as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>Elige Access Token como forma de iniciar sesión y pega el token. Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Let Airbyte test the source, and save.</source>
        <translation>Deja que Airbyte pruebe la fuente y luego guarda.</translation>
    </message>
    <message>
        <source>Sync once.</source>
        <translation>Sincroniza una vez.</translation>
    </message>
    <message>
        <source>Automate.io</source>
        <translation>Automate.io</translation>
    </message>
    <message>
        <source>Automate.io closed in 2022. No token can bring it back.</source>
        <translation>Automate.io cerró en 2022. Ningún token puede recuperarlo.</translation>
    </message>
    <message>
        <source>Choose where to go: Zapier and Make do the same, n8n too.</source>
        <translation>Elige adónde pasarte: Zapier y Make hacen lo mismo, y n8n también.</translation>
    </message>
    <message>
        <source>Build there what Automate.io did for you.</source>
        <translation>Crea allí lo que Automate.io hacía por ti.</translation>
    </message>
    <message>
        <source>On the first screen of the wizard choose that tool, and “First connection”.</source>
        <translation>En la primera pantalla del asistente, elige esa herramienta y «Primera conexión».</translation>
    </message>
    <message>
        <source>In Notion remove the connection of Automate.io.</source>
        <translation>En Notion, elimina la conexión de Automate.io.</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Una variable de entorno</translation>
    </message>
    <message>
        <source>It holds a copy of its own, and it wins over files. It does not change by itself.</source>
        <translation>Contiene su propia copia y tiene prioridad sobre los archivos. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>On Windows, click Start, type “environment variables” and open those of your account.</source>
        <translation>En Windows, haz clic en Inicio, escribe «variables de entorno» y abre las de tu cuenta.</translation>
    </message>
    <message>
        <source>On a Mac or on Linux, open the file that sets it: in your home folder, often .zshrc, .bashrc or .profile.</source>
        <translation>En un Mac o en Linux, abre el archivo que la define: en tu carpeta personal, a menudo .zshrc, .bashrc o .profile.</translation>
    </message>
    <message>
        <source>On a server or in a container, open the settings of that service.</source>
        <translation>En un servidor o en un contenedor, abre la configuración de ese servicio.</translation>
    </message>
    <message>
        <source>Paste the token as the value of NOTION_TOKEN, or of the name that your program reads. No quotes, no spaces.</source>
        <translation>Pega el token como valor de NOTION_TOKEN, o del nombre que lea tu programa. Sin comillas ni espacios.</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Guarda.</translation>
    </message>
    <message>
        <source>Does one hold the database’s id? Look whether it is the one in its link: the 32 characters before the question mark.</source>
        <translation>¿Alguna contiene el ID de la base de datos? Mira si es el de su enlace: los 32 caracteres antes del signo de interrogación.</translation>
    </message>
    <message>
        <source>Run the program once.</source>
        <translation>Ejecuta el programa una vez.</translation>
    </message>
    <message>
        <source>Now close the program and the terminal, open them again and run it: variables are read at the start. Some are only read when you sign in to the computer again.</source>
        <translation>Ahora cierra el programa y la terminal, ábrelos de nuevo y ejecuta el programa: las variables se leen al arrancar. Algunas solo se leen cuando vuelves a iniciar sesión en el equipo.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitHub keeps its own copy. It does not change by itself.</source>
        <translation>GitHub guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>In GitHub open the repository, then Settings, then “Secrets and variables”, then Actions.</source>
        <translation>En GitHub, abre el repositorio y luego Settings, «Secrets and variables» y Actions.</translation>
    </message>
    <message>
        <source>Click the pencil next to NOTION_TOKEN, or the name you gave it, and paste the token. No spaces, no quotes.</source>
        <translation>Haz clic en el lápiz junto a NOTION_TOKEN, o al nombre que le diste, y pega el token. Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Click “New repository secret”, give it the name that the workflow reads, and paste the token. No spaces, no quotes.</source>
        <translation>Haz clic en «New repository secret», ponle el nombre que lee el workflow y pega el token. Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Is it a secret of the organization? Then one of its owners changes it, in the organization’s settings.</source>
        <translation>¿Es un secreto de la organización? Entonces lo cambia uno de sus propietarios, en la configuración de la organización.</translation>
    </message>
    <message>
        <source>Does an environment have a secret of the same name? That one wins: change it too.</source>
        <translation>¿Un entorno tiene un secreto con el mismo nombre? Ese tiene prioridad: cámbialo también.</translation>
    </message>
    <message>
        <source>Put in the ids of the new databases too: copies have ids of their own.</source>
        <translation>Pon también los ID de las nuevas bases de datos: las copias tienen los suyos propios.</translation>
    </message>
    <message>
        <source>Look whether the database’s id in the workflow is the one in its link: the 32 characters before the question mark.</source>
        <translation>Mira si el ID de la base de datos en el workflow es el de su enlace: los 32 caracteres antes del signo de interrogación.</translation>
    </message>
    <message>
        <source>Open Actions and run the workflow again.</source>
        <translation>Abre Actions y ejecuta el workflow otra vez.</translation>
    </message>
    <message>
        <source>your script</source>
        <translation>tu script</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>tu herramienta</translation>
    </message>
    <message>
        <source>In every scenario, choose the new connection in each Notion module, and pick the database again.</source>
        <translation>En todos los escenarios, elige la conexión nueva en cada módulo de Notion y vuelve a elegir la base de datos.</translation>
    </message>
    <message>
        <source>In your scenario choose it in each Notion module, and pick the database.</source>
        <translation>En tu escenario, elígela en cada módulo de Notion y elige la base de datos.</translation>
    </message>
    <message>
        <source>In your scenario open the Notion module, load the list again and pick the database.</source>
        <translation>En tu escenario, abre el módulo de Notion, carga otra vez la lista y elige la base de datos.</translation>
    </message>
    <message>
        <source>Run the scenario once.</source>
        <translation>Ejecuta el escenario una vez.</translation>
    </message>
    <message>
        <source>Only then, and if no other scenario uses it, delete the old connection.</source>
        <translation>Solo entonces, y si ningún otro escenario la usa, elimina la conexión anterior.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Make keeps its own copy. It does not change by itself.</source>
        <translation>Make guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Internal”.</source>
        <translation>En Make, abre Connections y añade una nueva del tipo «Notion Internal».</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Token”. No spaces, no quotes.</source>
        <translation>Pega el token en «Internal Integration Token». Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make, iniciando sesión con Notion</translation>
    </message>
    <message>
        <source>This connection has no field for a token. You sign in with Notion there.</source>
        <translation>Esta conexión no tiene un campo para un token. Allí se inicia sesión con Notion.</translation>
    </message>
    <message>
        <source>In Make open Connections, find Notion and click Reauthorize.</source>
        <translation>En Make, abre Connections, busca Notion y haz clic en Reauthorize.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Public”.</source>
        <translation>En Make, abre Connections y añade una nueva del tipo «Notion Public».</translation>
    </message>
    <message>
        <source>In each Notion module, look whether the database is still chosen.</source>
        <translation>En cada módulo de Notion, mira si la base de datos sigue elegida.</translation>
    </message>
    <message>
        <source>An AI assistant (MCP server)</source>
        <translation>Un asistente de IA (servidor MCP)</translation>
    </message>
    <message>
        <source>The assistant’s settings keep their own copy. It does not change by itself.</source>
        <translation>La configuración del asistente de IA guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>Open the assistant’s settings file and find the part about Notion.</source>
        <translation>Abre el archivo de configuración del asistente de IA y busca la parte de Notion.</translation>
    </message>
    <message>
        <source>Does it name mcp.notion.com? That one takes no token: connect it again in the assistant, sign in with Notion, and skip the next step.</source>
        <translation>¿Aparece mcp.notion.com? Ese no admite tokens: conéctalo otra vez en el asistente de IA, inicia sesión con Notion y sáltate el paso siguiente.</translation>
    </message>
    <message>
        <source>Paste the token between the quotes behind NOTION_TOKEN. If OPENAPI_MCP_HEADERS stands there instead, it goes right behind “Bearer ”.</source>
        <translation>Pega el token entre las comillas que siguen a NOTION_TOKEN. Si en su lugar está OPENAPI_MCP_HEADERS, va justo detrás de «Bearer ».</translation>
    </message>
    <message>
        <source>Ask the assistant for the database by its name.</source>
        <translation>Pide al asistente de IA la base de datos por su nombre.</translation>
    </message>
    <message>
        <source>Save the file.</source>
        <translation>Guarda el archivo.</translation>
    </message>
    <message>
        <source>Now quit the assistant completely, open it again and ask it for a Notion page: it reads the token at its start.</source>
        <translation>Ahora cierra el asistente de IA por completo, ábrelo otra vez y pídele una página de Notion: el token se lee al arrancar.</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>n8n keeps its own copy. It does not change by itself.</source>
        <translation>n8n guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and click the one for Notion.</source>
        <translation>En n8n, abre Credentials y haz clic en la de Notion.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and create one for “Notion API”.</source>
        <translation>En n8n, abre Credentials y crea una para «Notion API».</translation>
    </message>
    <message>
        <source>Is it “Notion OAuth2 API”? That one takes no token: sign in again there, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>¿Es «Notion OAuth2 API»? Esa no admite tokens: inicia sesión allí otra vez, elige el espacio de trabajo, marca tus páginas y sáltate el paso siguiente.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret” and save. No spaces, no quotes.</source>
        <translation>Pega el token en «Internal Integration Secret» y guarda. Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Does n8n’s own test complain? Older versions need one thing more: in Notion, let the connection read user information.</source>
        <translation>¿La prueba de n8n da error? Las versiones más antiguas necesitan algo más: en Notion, permite que la conexión lea información de usuarios.</translation>
    </message>
    <message>
        <source>In your workflow choose it in each Notion node, and pick the database.</source>
        <translation>En tu workflow, elígela en cada nodo de Notion y elige la base de datos.</translation>
    </message>
    <message>
        <source>In every workflow, pick the database again in each Notion node.</source>
        <translation>En todos los workflows, vuelve a elegir la base de datos en cada nodo de Notion.</translation>
    </message>
    <message>
        <source>In your workflow open the Notion node and pick the database from the list.</source>
        <translation>En tu workflow, abre el nodo de Notion y elige la base de datos de la lista.</translation>
    </message>
    <message>
        <source>Run the workflow once.</source>
        <translation>Ejecuta el workflow una vez.</translation>
    </message>
    <message>
        <source>Obsidian Importer</source>
        <translation>Obsidian Importer</translation>
    </message>
    <message>
        <source>The Importer has a field of its own for the token.</source>
        <translation>El Importer tiene un campo propio para el token.</translation>
    </message>
    <message>
        <source>In Obsidian open the Importer, and choose Notion as the format: the one that wants a token, not the .zip file.</source>
        <translation>En Obsidian, abre el Importer y elige Notion como formato: el que pide un token, no el archivo .zip.</translation>
    </message>
    <message>
        <source>Paste the token into its field. No spaces, no quotes.</source>
        <translation>Pega el token en su campo. Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Choose your pages and click Import.</source>
        <translation>Elige tus páginas y haz clic en Import.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Otra herramienta</translation>
    </message>
    <message>
        <source>Your tool keeps its own copy. It does not change by itself.</source>
        <translation>Tu herramienta guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>In the tool’s settings look for Notion. It may stand under connections, integrations, credentials or accounts.</source>
        <translation>En la configuración de la herramienta, busca Notion. Puede estar en conexiones, integraciones, credenciales o cuentas.</translation>
    </message>
    <message>
        <source>No field, only a button to sign in? Then it takes no token: connect again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>¿No hay un campo, solo un botón para iniciar sesión? Entonces no admite tokens: conecta de nuevo, elige el espacio de trabajo, marca tus páginas y sáltate el paso siguiente.</translation>
    </message>
    <message>
        <source>Paste the token into the field for it, in place of any old one. No spaces, no quotes.</source>
        <translation>Pega el token en su campo, en lugar de cualquier otro anterior. Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Wherever the tool uses a database, pick it again.</source>
        <translation>Donde la herramienta use una base de datos, vuelve a elegirla.</translation>
    </message>
    <message>
        <source>Load the list of databases again and pick the missing one.</source>
        <translation>Carga otra vez la lista de bases de datos y elige la que falta.</translation>
    </message>
    <message>
        <source>Save, if there is a button for it.</source>
        <translation>Guarda, si hay un botón para ello.</translation>
    </message>
    <message>
        <source>Let the tool do its work once, or use its own test.</source>
        <translation>Haz que la herramienta trabaje una vez, o usa su propia prueba.</translation>
    </message>
    <message>
        <source>Now close the tool completely, open it again and let it do its work once: many keep the old token until then.</source>
        <translation>Ahora cierra la herramienta por completo, ábrela otra vez y haz que trabaje una vez: hasta entonces, muchas conservan el token anterior.</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>Pipedream keeps its own copy. It does not change by itself.</source>
        <translation>Pipedream guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and find the one for Notion.</source>
        <translation>En Pipedream, abre Accounts y busca la de Notion.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and add “Notion (API Key)”.</source>
        <translation>En Pipedream, abre Accounts y añade «Notion (API Key)».</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? That one takes no token: reconnect it, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>¿Es simplemente «Notion»? Esa no admite tokens: conéctala de nuevo, elige el espacio de trabajo, marca tus páginas y sáltate el paso siguiente.</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? Then reconnect it, and tick the missing database too.</source>
        <translation>¿Es simplemente «Notion»? Entonces conéctala de nuevo y marca también la base de datos que falta.</translation>
    </message>
    <message>
        <source>Paste the token into “Notion (API Key)”. No spaces, no quotes.</source>
        <translation>Pega el token en «Notion (API Key)». Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>In each Notion step, pick the database again.</source>
        <translation>En cada paso de Notion, vuelve a elegir la base de datos.</translation>
    </message>
    <message>
        <source>Test the step, then deploy the workflow.</source>
        <translation>Prueba el paso y luego publica (Deploy) el workflow.</translation>
    </message>
    <message>
        <source>Raycast</source>
        <translation>Raycast</translation>
    </message>
    <message>
        <source>Raycast keeps its own copy. It does not change by itself.</source>
        <translation>Raycast guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>In Raycast open Settings, then Extensions, then Notion.</source>
        <translation>En Raycast, abre Settings, luego Extensions y luego Notion.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret”. No spaces, no quotes.</source>
        <translation>Pega el token en «Internal Integration Secret». Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Open “Search Notion” and look for one of your databases.</source>
        <translation>Abre «Search Notion» y busca una de tus bases de datos.</translation>
    </message>
    <message>
        <source>A script or program</source>
        <translation>Un script o programa</translation>
    </message>
    <message>
        <source>A script reads its own copy. It does not change by itself.</source>
        <translation>Un script lee su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>Open the file with the script’s settings. It is often called .env.</source>
        <translation>Abre el archivo con la configuración del script. A menudo se llama .env.</translation>
    </message>
    <message>
        <source>Paste the token right behind NOTION_TOKEN= or NOTION_API_KEY=, whichever name stands there. No quotes, no spaces.</source>
        <translation>Pega el token justo detrás de NOTION_TOKEN= o NOTION_API_KEY=, según el nombre que aparezca. Sin comillas ni espacios.</translation>
    </message>
    <message>
        <source>Write the name that your script reads, often NOTION_TOKEN, then = and the token. No quotes, no spaces.</source>
        <translation>Escribe el nombre que lee tu script, a menudo NOTION_TOKEN, después = y el token. Sin comillas ni espacios.</translation>
    </message>
    <message>
        <source>Is there an environment variable of the same name? It wins over the file, so change it too.</source>
        <translation>¿Hay una variable de entorno con el mismo nombre? Tiene prioridad sobre el archivo, así que cámbiala también.</translation>
    </message>
    <message>
        <source>Look whether the database’s id there is the one in its link: the 32 characters before the question mark.</source>
        <translation>Mira si el ID de la base de datos que aparece allí es el de su enlace: los 32 caracteres antes del signo de interrogación.</translation>
    </message>
    <message>
        <source>Save the file, and run the script once.</source>
        <translation>Guarda el archivo y ejecuta el script una vez.</translation>
    </message>
    <message>
        <source>Now close the program or the terminal, open it again and run the script: it reads the token at its start.</source>
        <translation>Ahora cierra el programa o la terminal, ábrelo otra vez y ejecuta el script: el token se lee al arrancar.</translation>
    </message>
    <message>
        <source>In the window that opens, choose your new workspace at the top.</source>
        <translation>En la ventana que se abre, elige arriba tu nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>In the window that opens, look whether the right workspace stands at the top.</source>
        <translation>En la ventana que se abre, mira si arriba aparece el espacio de trabajo correcto.</translation>
    </message>
    <message>
        <source>Tick the pages that hold your databases, and allow access.</source>
        <translation>Marca las páginas que contienen tus bases de datos y permite el acceso.</translation>
    </message>
    <message>
        <source>Tick the missing database too. Leave the other ticks as they are, and allow access.</source>
        <translation>Marca también la base de datos que falta. Deja las demás casillas como están y permite el acceso.</translation>
    </message>
    <message>
        <source>Workato</source>
        <translation>Workato</translation>
    </message>
    <message>
        <source>Workato keeps its own copy. It does not change by itself.</source>
        <translation>Workato guarda su propia copia. No cambia por sí sola.</translation>
    </message>
    <message>
        <source>In Workato open the project and click its connection to Notion.</source>
        <translation>En Workato, abre el proyecto y haz clic en su conexión con Notion.</translation>
    </message>
    <message>
        <source>In Workato create a connection and choose Notion.</source>
        <translation>En Workato, crea una conexión y elige Notion.</translation>
    </message>
    <message>
        <source>Is it connected with OAuth? Then it takes no token: connect it again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>¿Está conectada con OAuth? Entonces no admite tokens: conéctala otra vez, elige el espacio de trabajo, marca tus páginas y sáltate el paso siguiente.</translation>
    </message>
    <message>
        <source>Choose the API key as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>Elige la clave de API (API key) como forma de iniciar sesión y pega el token. Sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>Click Connect, and wait until it says so.</source>
        <translation>Haz clic en Connect y espera hasta que se confirme.</translation>
    </message>
    <message>
        <source>In each Notion step of your recipes, pick the database again.</source>
        <translation>En cada paso de Notion de tus recetas, vuelve a elegir la base de datos.</translation>
    </message>
    <message>
        <source>Test the recipe, then start it again.</source>
        <translation>Prueba la receta y luego iníciala otra vez.</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Zapier has no field for a token. You sign in with Notion there.</source>
        <translation>Zapier no tiene un campo para un token. Allí se inicia sesión con Notion.</translation>
    </message>
    <message>
        <source>In Zapier open App connections and add one for Notion.</source>
        <translation>En Zapier, abre App connections y añade una para Notion.</translation>
    </message>
    <message>
        <source>In Zapier open App connections, find Notion and click Reconnect.</source>
        <translation>En Zapier, abre App connections, busca Notion y haz clic en Reconnect.</translation>
    </message>
    <message>
        <source>In your Zap choose this connection in each Notion step, and pick the database.</source>
        <translation>En tu Zap, elige esta conexión en cada paso de Notion y elige la base de datos.</translation>
    </message>
    <message>
        <source>In each Notion step of your Zaps, pick the database again.</source>
        <translation>En cada paso de Notion de tus Zaps, vuelve a elegir la base de datos.</translation>
    </message>
    <message>
        <source>In the Notion step of your Zap, load the list again and pick the database.</source>
        <translation>En el paso de Notion de tu Zap, carga otra vez la lista y elige la base de datos.</translation>
    </message>
    <message>
        <source>Test the step, then turn the Zap on.</source>
        <translation>Prueba el paso y luego activa el Zap.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tried it, same error</source>
        <translation>Lo probé, mismo error</translation>
    </message>
    <message>
        <source>Undo the save</source>
        <translation>Deshacer el guardado</translation>
    </message>
    <message>
        <source>Bring the newer token back</source>
        <translation>Recuperar el token más reciente</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>Buscar en una carpeta…</translation>
    </message>
    <message>
        <source>Replace in this file</source>
        <translation>Reemplazar en este archivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put it in {tool}</source>
        <translation>Ponerlo en {tool}</translation>
    </message>
    <message>
        <source>Connect {tool} again</source>
        <translation>Conectar {tool} de nuevo</translation>
    </message>
    <message>
        <source>Connect {tool}</source>
        <translation>Conectar {tool}</translation>
    </message>
    <message>
        <source>Now in {tool}</source>
        <translation>Ahora en {tool}</translation>
    </message>
    <message>
        <source>Open “{file:plain}”, line {line:plain}, and put the new token in place of what {variable} has there.</source>
        <translation>Abre «{file:plain}», línea {line:plain}, y pon el token nuevo en lugar de lo que {variable} tiene ahí.</translation>
    </message>
    <message>
        <source>It is no longer here: get it again.</source>
        <translation>Ya no está aquí: obtenlo de nuevo.</translation>
    </message>
    <message>
        <source>Does {tool} work now?</source>
        <translation>¿Ya funciona {tool}?</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Sí, funciona</translation>
    </message>
    <message>
        <source>Same error</source>
        <translation>El mismo error</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Otro error</translation>
    </message>
    <message>
        <source>Paste the error message here</source>
        <translation>Pega el mensaje de error aquí</translation>
    </message>
    <message>
        <source>I’ll test later</source>
        <translation>Lo probaré después</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It stays on the clipboard until you tick this step (click its number), %n minute(s) at most.</source>
        <translation>
            <numerusform>Copiado. Permanece en el portapapeles hasta que marques este paso (haz clic en su número), %n minuto como máximo.</numerusform>
            <numerusform>Copiado. Permanece en el portapapeles hasta que marques este paso (haz clic en su número), %n minutos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>It copies the newer token, since Notion does not accept the earlier one.</source>
        <translation>Se copia el token más reciente, porque Notion no acepta el anterior.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copiar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n file(s) more. Look again when these are done.</source>
        <translation>
            <numerusform>No se muestra: %n archivo más. Busca de nuevo cuando estos estén listos.</numerusform>
            <numerusform>No se muestran: %n archivos más. Busca de nuevo cuando estos estén listos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Buscando en la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look for Notion tokens in this folder</source>
        <translation>Buscar tokens de Notion en esta carpeta</translation>
    </message>
    <message>
        <source>The new token is no longer at hand. Check it again to replace it here.</source>
        <translation>El token nuevo ya no está a mano. Compruébalo otra vez para reemplazarlo aquí.</translation>
    </message>
    <message>
        <source>Replaced. The file as it was lies beside it, as “{backup:plain}”. Keep the copy out of git, and delete it once your tool works.</source>
        <translation>Reemplazado. El archivo tal como era está al lado, como «{backup:plain}». No incluyas la copia en git y elimínala cuando tu herramienta funcione.</translation>
    </message>
    <message>
        <source>{masked} is the old token</source>
        <translation>{masked} es el token anterior</translation>
    </message>
    <message>
        <source>Replaced. The copy is deleted.</source>
        <translation>Reemplazado. La copia se eliminó.</translation>
    </message>
    <message>
        <source>{masked} is to be replaced</source>
        <translation>Hay que reemplazar {masked}</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>El archivo está como estaba.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Otras herramientas</translation>
    </message>
    <message>
        <source>Where the old token may still be on this computer</source>
        <translation>Dónde puede seguir el token anterior en este equipo</translation>
    </message>
    <message>
        <source>Where other tokens may be on this computer</source>
        <translation>Dónde puede haber otros tokens en este equipo</translation>
    </message>
    <message>
        <source>The wizard can look for tokens in a folder: in .env files, settings and scripts. It changes nothing without your click, and nothing leaves this computer.</source>
        <translation>El asistente puede buscar tokens en una carpeta: en archivos .env, configuraciones y scripts. No cambia nada sin que hagas clic, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Eliminar la copia</translation>
    </message>
    <message>
        <source>Delete the copy? Undo is not possible after that.</source>
        <translation>¿Eliminar la copia? Después ya no se podrá deshacer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Trying again in {seconds:duration}</source>
        <translation>Reintento en {seconds:duration}</translation>
    </message>
    <message>
        <source>Trying again in {seconds:duration}, at {time:plain}</source>
        <translation>Reintento en {seconds:duration}, a las {time:plain}</translation>
    </message>
    <message>
        <source>The wizard tries again by itself at {time:plain}</source>
        <translation>El asistente reintentará por sí solo a las {time:plain}</translation>
    </message>
    <message>
        <source>The wizard tries again by itself in {seconds:duration}</source>
        <translation>El asistente reintentará por sí solo en {seconds:duration}</translation>
    </message>
    <message>
        <source>Notion asks to wait until {time:plain}</source>
        <translation>Notion pide esperar hasta las {time:plain}</translation>
    </message>
    <message>
        <source>Notion asks to wait {seconds:duration} more</source>
        <translation>Notion pide esperar {seconds:duration} más</translation>
    </message>
    <message>
        <source>Notion can be asked again now</source>
        <translation>Ya se puede volver a preguntar a Notion</translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>Reintentando ahora</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>WhoseComputer</name>
    <message>
        <source>Whose computer is this?</source>
        <translation>¿De quién es este equipo?</translation>
    </message>
    <message>
        <source>This is my own computer</source>
        <translation>Es mi propio equipo</translation>
    </message>
    <message>
        <source>The wizard offers to save a copy of the token.</source>
        <translation>El asistente ofrece guardar una copia del token.</translation>
    </message>
    <message>
        <source>I help others on it</source>
        <translation>En él ayudo a otras personas</translation>
    </message>
    <message>
        <source>Going on without saving is the main way: no token stays.</source>
        <translation>Continuar sin guardar es el camino principal: no queda ningún token.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>The token you pasted is not saved. Close anyway?</source>
        <translation>El token que pegaste no está guardado. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Nothing in Notion changes, and you can paste it again later.</source>
        <translation>En Notion no cambia nada, y puedes pegarlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>“{file:plain}” has the new token now. The file as it was lies beside it.</source>
        <translation>«{file:plain}» tiene ahora el token nuevo. El archivo tal como era está al lado.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was.</source>
        <translation>«{file:plain}» está como estaba.</translation>
    </message>
    <message>
        <source>Nobody was here for a while. In two minutes the wizard forgets the token on this screen. Move the mouse or press a key to keep it.</source>
        <translation>Hace un rato que no hay nadie aquí. En dos minutos, el asistente olvidará el token de esta pantalla. Mueve el ratón o pulsa una tecla para conservarlo.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has taken it off this screen. It is still saved, and read again when it is needed.</source>
        <translation>El token estuvo 15 minutos sin uso, así que el asistente lo ha quitado de esta pantalla. Sigue guardado y se lee otra vez cuando hace falta.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has forgotten it. Nothing else is lost.</source>
        <translation>El token estuvo 15 minutos sin uso, así que el asistente lo ha olvidado. No se ha perdido nada más.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation>Pegarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>a las {moment}</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>el {moment}</translation>
    </message>
    <message>
        <source>at place {position}</source>
        <translation>en la posición {position}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{several}, {one}</source>
        <translation>{several}, {one}</translation>
    </message>
    <message>
        <source>{several} and {one}</source>
        <translation>{several} y {one}</translation>
    </message>
</context>
</TS>
