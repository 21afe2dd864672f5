<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version:plain}, with Qt {qt:plain}</source>
        <translation>Versão {version:plain}, com Qt {qt:plain}</translation>
    </message>
    <message>
        <source>Qt and PySide6 (© The Qt Company Ltd. and others) are under the GNU Lesser General Public License (LGPL), version 3. They are files of their own beside the program: you may put another version of them in their place, and examine the program to make that work. Their source is at {qt:plain} and {pyside:plain}</source>
        <translation>O Qt e o PySide6 (© The Qt Company Ltd. e outros) estão sob a GNU Lesser General Public License (LGPL), versão 3. São arquivos separados, ao lado do programa: você pode pôr outra versão deles no lugar e examinar o programa para que isso funcione. O código-fonte de ambos está em {qt:plain} e {pyside:plain}</translation>
    </message>
    <message>
        <source>Notion Wizard is independent. It is not made by Notion, nor affiliated with it.</source>
        <translation>O Notion Wizard é independente. Não é feito pelo Notion nem afiliado a ele.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but requests to Notion. The token is sent to Notion only, and kept in this computer’s keychain only, if you save it. Nobody counts or watches what you do here.</source>
        <translation>Nada sai deste computador, a não ser pedidos ao Notion. O token é enviado só ao Notion e guardado só no chaveiro deste computador, se você o salvar. Ninguém conta nem observa o que você faz aqui.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou qualquer posterior (GPL-3.0-or-later): você pode usar, estudar, compartilhar e alterar. Vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Do que este programa é feito</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>Todos os componentes e suas licenças</translation>
    </message>
    <message>
        <source>Each part has a licence of its own. Choose a part to read its licence.</source>
        <translation>Cada componente tem uma licença própria. Escolha um componente para ler a licença dele.</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independente</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>The text of this licence did not come along. Its name is {licence:plain}.</source>
        <translation>O texto desta licença não veio junto. O nome da licença é {licence:plain}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Practice. Nothing is real and nothing is saved.</source>
        <translation>Treino. Nada é real e nada é salvo.</translation>
    </message>
    <message>
        <source>Paste practice token</source>
        <translation>Colar o token de treino</translation>
    </message>
    <message>
        <source>Test address in place of Notion:</source>
        <translation>Endereço de teste no lugar do Notion:</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>Situação de treino</translation>
    </message>
    <message>
        <source>Paste practice link</source>
        <translation>Colar o link de treino</translation>
    </message>
    <message>
        <source>Paste practice message</source>
        <translation>Colar a mensagem de treino</translation>
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
        <translation>Por que isso acontece</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>To say on the phone</source>
        <translation>Para dizer ao telefone</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Também encontrado</translation>
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
        <translation>um “{character:plain}”</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>um traço longo</translation>
    </message>
    <message>
        <source>a character that could not be read</source>
        <translation>um caractere que não pôde ser lido</translation>
    </message>
    <message>
        <source>the letter “{character:plain}” instead of a digit</source>
        <translation>a letra “{character:plain}” em vez de um dígito</translation>
    </message>
    <message>
        <source>a Cyrillic letter that looks like “{look:plain}”</source>
        <translation>uma letra cirílica que parece “{look:plain}”</translation>
    </message>
    <message>
        <source>a Greek letter that looks like “{look:plain}”</source>
        <translation>uma letra grega que parece “{look:plain}”</translation>
    </message>
    <message>
        <source>an Armenian letter that looks like “{look:plain}”</source>
        <translation>uma letra armênia que parece “{look:plain}”</translation>
    </message>
    <message>
        <source>a Cherokee letter that looks like “{look:plain}”</source>
        <translation>uma letra cherokee que parece “{look:plain}”</translation>
    </message>
    <message>
        <source>a Hebrew letter that looks like “{look:plain}”</source>
        <translation>uma letra hebraica que parece “{look:plain}”</translation>
    </message>
    <message>
        <source>an Arabic letter that looks like “{look:plain}”</source>
        <translation>uma letra árabe que parece “{look:plain}”</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The one that ends {ends:plain}</source>
        <translation>O que termina com {ends:plain}</translation>
    </message>
    <message>
        <source>The saved token “{name}”</source>
        <translation>O token salvo “{name}”</translation>
    </message>
    <message>
        <source>Paste and check</source>
        <translation>Colar e verificar</translation>
    </message>
    <message>
        <source>It stays hidden here. Pause screen sharing while Notion shows it.</source>
        <translation>Ele fica oculto aqui. Pause o compartilhamento de tela enquanto o Notion o mostra.</translation>
    </message>
    <message>
        <source>I don’t have it</source>
        <translation>Não tenho o token</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>Verificar token</translation>
    </message>
    <message>
        <source>The link is kept</source>
        <translation>O link está guardado</translation>
    </message>
    <message>
        <source>Check the saved token</source>
        <translation>Verificar o token salvo</translation>
    </message>
    <message>
        <source>The link is kept for the database check.</source>
        <translation>O link está guardado para a verificação de bases de dados.</translation>
    </message>
    <message>
        <source>The link is kept for the database check. Now paste the token.</source>
        <translation>O link está guardado para a verificação de bases de dados. Agora cole o token.</translation>
    </message>
    <message>
        <source>Waiting for the program that you copied in…</source>
        <translation>Esperando o programa em que você copiou…</translation>
    </message>
    <message>
        <source>The program that you copied in does not answer, so nothing could be pasted. Copy the token once more, or type it here.</source>
        <translation>O programa em que você copiou não responde, então não foi possível colar nada. Copie o token mais uma vez ou digite aqui.</translation>
    </message>
    <message>
        <source>The token, shown</source>
        <translation>O token, visível</translation>
    </message>
    <message>
        <source>The token, hidden</source>
        <translation>O token, oculto</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Cole o token aqui</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A screen reader then says it aloud.</source>
        <translation>Um leitor de tela vai então lê-lo em voz alta.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Colar de novo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractere</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>begins {begins:plain}</source>
        <translation>começa com {begins:plain}</translation>
    </message>
    <message>
        <source>ends {ends:plain}</source>
        <translation>termina com {ends:plain}</translation>
    </message>
    <message>
        <source>{expected} would be right</source>
        <translation>o certo seria {expected}</translation>
    </message>
    <message>
        <source>Is “{workspace}” your new workspace?</source>
        <translation>O seu novo espaço de trabalho é “{workspace}”?</translation>
    </message>
    <message>
        <source>You said you moved. Is “{workspace}” the right workspace?</source>
        <translation>Você disse que mudou de espaço de trabalho. O certo é “{workspace}”?</translation>
    </message>
    <message>
        <source>Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Confira o nome no canto superior esquerdo do Notion. O token precisa ser criado no novo espaço de trabalho.</translation>
    </message>
    <message>
        <source>No, get the other token</source>
        <translation>Não, obter o outro token</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sim, está certo</translation>
    </message>
</context>
<context>
    <name>ClearOffer</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Limpar a área de transferência</translation>
    </message>
    <message>
        <source>The token you pasted is still on the clipboard, where any program can read it. It is saved now, so it need not stay there.</source>
        <translation>O token que você colou ainda está na área de transferência, onde qualquer programa pode lê-lo. Ele já está salvo, então não precisa ficar lá.</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If this computer keeps a clipboard history, remove the token there as well.</source>
        <translation>A área de transferência foi limpa. Se este computador guarda um histórico dela, remova o token de lá também.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>If this computer keeps a clipboard history, it is asked to leave the token out. Whether it does, the wizard cannot see.</source>
        <translation>Se este computador guarda um histórico da área de transferência, foi pedido a ele que deixe o token de fora. O assistente não consegue ver se isso acontece.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such practice. There are: {slugs:plain}</source>
        <translation>Essa situação de treino não existe. Existem: {slugs:plain}</translation>
    </message>
    <message>
        <source>Another address than Notion’s is for tests: it must be on this computer, such as http://127.0.0.1:8080/v1, and have no name, password, query or fragment in it.</source>
        <translation>Um endereço que não seja o do Notion é para testes: precisa estar neste computador, como http://127.0.0.1:8080/v1, e não conter nome, senha, consulta nem fragmento.</translation>
    </message>
    <message>
        <source>The name of the file looks like a token. File names can be read by everyone: take another.</source>
        <translation>O nome do arquivo parece um token. Nomes de arquivo podem ser lidos por todos: use outro.</translation>
    </message>
    <message>
        <source>{message:plain}</source>
        <translation>{message:plain}</translation>
    </message>
    <message>
        <source>What it can be, likeliest first:</source>
        <translation>O que pode ser, o mais provável primeiro:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message>
        <source>Run this command again.</source>
        <translation>Execute este comando de novo.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Worth knowing: {title:plain} (Code {code})</source>
        <translation>Bom saber: {title:plain} (código {code})</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s)</source>
        <translation>
            <numerusform>Token: %n caractere</numerusform>
            <numerusform>Token: %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>Token: %n caractere, começa com {begins}, termina com {ends}</numerusform>
            <numerusform>Token: %n caracteres, começa com {begins}, termina com {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {title:plain} (Code {code})</source>
        <translation>Nele: {title:plain} (código {code})</translation>
    </message>
    <message>
        <source>Workspace: {workspace}</source>
        <translation>Espaço de trabalho: {workspace}</translation>
    </message>
    <message>
        <source>Connection: {connection}</source>
        <translation>Conexão: {connection}</translation>
    </message>
    <message>
        <source>What it may do: {capabilities:plain}</source>
        <translation>O que pode fazer: {capabilities:plain}</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found:</source>
        <translation>
            <numerusform>%n base de dados encontrada:</numerusform>
            <numerusform>%n bases de dados encontradas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found; there may be more:</source>
        <translation>
            <numerusform>%n base de dados encontrada; pode haver mais:</numerusform>
            <numerusform>%n bases de dados encontradas; pode haver mais:</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{link:plain}: {title:plain} (Code {code})</source>
        <translation>{link:plain}: {title:plain} (código {code})</translation>
    </message>
    <message>
        <source>{link:plain}: not checked</source>
        <translation>{link:plain}: sem verificação</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
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
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>works</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>works, see below</source>
        <translation>em ordem, veja abaixo</translation>
    </message>
    <message>
        <source>a problem, see below</source>
        <translation>há um problema, veja abaixo</translation>
    </message>
    <message>
        <source>could not tell, see below</source>
        <translation>não foi possível saber, veja abaixo</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sem verificação</translation>
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
        <translation>O caminho passa pelo proxy {proxy}.</translation>
    </message>
    <message>
        <source>A proxy is set, but its address cannot be read.</source>
        <translation>Há um proxy configurado, mas não foi possível ler o endereço dele.</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>Não há proxy configurado.</translation>
    </message>
    <message>
        <source>Only the window reads automatic proxy settings (PAC files); this command does not.</source>
        <translation>Só a janela lê configurações automáticas de proxy (arquivos PAC); este comando não.</translation>
    </message>
    <message>
        <source>The note for your IT department, to copy:</source>
        <translation>A nota para a sua equipe de TI, para copiar:</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>Nenhum token foi enviado.</translation>
    </message>
    <message>
        <source>Paste the token, then press Enter. It is not shown.</source>
        <translation>Cole o token e pressione Enter. Ele não aparece.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real, and nothing is written.</source>
        <translation>Treino: nada aqui é real, e nada é gravado.</translation>
    </message>
    <message>
        <source>The token will stand on this screen, where others may see it. Type yes to show it:</source>
        <translation>O token vai aparecer nesta tela, onde outras pessoas podem vê-lo. Digite yes para mostrar:</translation>
    </message>
    <message>
        <source>No token is saved under that name. Saved are: {names:plain}</source>
        <translation>Não há token salvo com esse nome. Salvos: {names:plain}</translation>
    </message>
    <message>
        <source>No token is saved on this computer.</source>
        <translation>Não há token salvo neste computador.</translation>
    </message>
    <message>
        <source>Several tokens are saved under that name. Take one of these ids: {names:plain}</source>
        <translation>Há vários tokens salvos com esse nome. Use um destes IDs: {names:plain}</translation>
    </message>
    <message>
        <source>That is more than 2 MB of text.</source>
        <translation>Isso é mais de 2 MB de texto.</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Tokens compared</source>
        <translation>Tokens comparados</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Última edição</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Databases this token reaches</source>
        <translation>Bases de dados a que este token tem acesso</translation>
    </message>
</context>
<context>
    <name>Databases</name>
    <message>
        <source>In Notion, open the database.</source>
        <translation>No Notion, abra a base de dados.</translation>
    </message>
    <message>
        <source>Click ••• at the top right, then Connections (also called integrations).</source>
        <translation>Clique em ••• no canto superior direito e depois em Conexões (Connections, também chamadas de integrações).</translation>
    </message>
    <message>
        <source>Click “Add connection”, choose “{connection}” and confirm.</source>
        <translation>Clique em “Add connection”, escolha “{connection}” e confirme.</translation>
    </message>
    <message>
        <source>If it is already listed there, remove it and add it again.</source>
        <translation>Se a conexão já está na lista, remova e adicione de novo.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Click •••, then Copy link, and paste it here.</source>
        <translation>Clique em •••, depois em Copiar link (Copy link), e cole aqui.</translation>
    </message>
    <message>
        <source>The token works. No databases are shared yet</source>
        <translation>O token funciona. Ainda não há bases de dados compartilhadas</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. The wizard keeps looking.</source>
        <translation>No Notion, abra a base de dados, clique em •••, Conexões (Connections), e adicione “{connection}”. O assistente continua procurando.</translation>
    </message>
    <message>
        <source>The token is good, it just sees nothing yet; open the database in Notion, click the three dots, Connections, and add yours.</source>
        <translation>O token está bom, só não vê nada ainda; abra a base de dados no Notion, clique nos três pontinhos, em Conexões, e adicione a sua.</translation>
    </message>
    <message>
        <source>No databases are shared yet</source>
        <translation>Ainda não há bases de dados compartilhadas</translation>
    </message>
    <message>
        <source>The token is good. In Notion open the database, click •••, Connections, and add “{connection}”.</source>
        <translation>O token está bom. No Notion, abra a base de dados, clique em •••, Conexões (Connections), e adicione “{connection}”.</translation>
    </message>
    <message>
        <source>The token is good; share the database with your connection in Notion, then test the tool again.</source>
        <translation>O token está bom; compartilhe a base de dados com a sua conexão no Notion e teste a ferramenta de novo.</translation>
    </message>
    <message>
        <source>In Notion open the database, click •••, Connections, and add “{connection}”. Then come back and click Look again.</source>
        <translation>No Notion, abra a base de dados, clique em •••, Conexões (Connections), e adicione “{connection}”. Depois volte e clique em “Procurar de novo”.</translation>
    </message>
    <message numerus="yes">
        <source>The token works and reaches %n database(s)</source>
        <translation>
            <numerusform>O token funciona e tem acesso a %n base de dados</numerusform>
            <numerusform>O token funciona e tem acesso a %n bases de dados</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the whole list that Notion gives. One that was shared a moment ago can take a while to appear.</source>
        <translation>Esta é toda a lista que o Notion informa. Uma base de dados que acabou de ser compartilhada pode demorar um pouco para aparecer.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good and reaches %n database(s); is the one you need among them?</source>
        <translation>
            <numerusform>O token está bom e tem acesso a %n base de dados; é a que você procura?</numerusform>
            <numerusform>O token está bom e tem acesso a %n bases de dados; a que você procura está entre elas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The token works but sees no database</source>
        <translation>O token funciona, mas não vê nenhuma base de dados</translation>
    </message>
    <message>
        <source>A personal token sees what its maker sees, so nothing has to be shared with it. Most often that person cannot open the database, or it is in another workspace.</source>
        <translation>Um token pessoal vê o que vê quem o criou, então nada precisa ser compartilhado com ele. Na maioria das vezes, essa pessoa não consegue abrir a base de dados, ou a base está em outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>Look whether the token’s maker can open the database in Notion.</source>
        <translation>Veja se quem criou o token consegue abrir a base de dados no Notion.</translation>
    </message>
    <message>
        <source>If not, ask its owner to share it with that person.</source>
        <translation>Se não conseguir, peça a quem é dono dela que a compartilhe com essa pessoa.</translation>
    </message>
    <message>
        <source>The token is good; can the person who made it open that database in Notion?</source>
        <translation>O token está bom; a pessoa que o criou consegue abrir essa base de dados no Notion?</translation>
    </message>
    <message>
        <source>There may be more databases than these</source>
        <translation>Pode haver mais bases de dados do que estas</translation>
    </message>
    <message>
        <source>Notion did not tell all of them this time. The token works, and one that is missing here can be checked by its link.</source>
        <translation>O Notion não informou todas desta vez. O token funciona, e uma que falte aqui pode ser verificada pelo link.</translation>
    </message>
    <message>
        <source>Paste the link of the database that you miss.</source>
        <translation>Cole o link da base de dados que falta.</translation>
    </message>
    <message>
        <source>Notion did not list everything; paste the link of the database you need.</source>
        <translation>O Notion não listou tudo; cole o link da base de dados de que você precisa.</translation>
    </message>
    <message numerus="yes">
        <source>The list broke off after %n database(s)</source>
        <translation>
            <numerusform>A lista parou depois de %n base de dados</numerusform>
            <numerusform>A lista parou depois de %n bases de dados</numerusform>
        </translation>
    </message>
    <message>
        <source>Notion’s answers broke off on the way; what came so far is kept. The token works.</source>
        <translation>As respostas do Notion pararam no caminho; o que já chegou fica guardado. O token funciona.</translation>
    </message>
    <message>
        <source>The token is good; the list broke off on the way, so look once more.</source>
        <translation>O token está bom; a lista parou no caminho, então procure mais uma vez.</translation>
    </message>
    <message>
        <source>The token works but may not read</source>
        <translation>O token funciona, mas não pode ler</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection most likely lacks “Read content”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>O Notion o aceita, mas o mais provável é que falte “Read content” à conexão. Um proprietário do espaço de trabalho pode ativar isso nas configurações da conexão.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>Se você não é proprietário do espaço de trabalho, peça a um deles que faça isso.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>No Notion, abra a conexão (também chamada de integração).</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “Read content” and save.</source>
        <translation>Em Capabilities, marque “Read content” e salve.</translation>
    </message>
    <message>
        <source>Come back here and click Try again.</source>
        <translation>Volte aqui e clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>The token is good; in the connection’s capabilities, Read content has to be ticked.</source>
        <translation>O token está bom; em Capabilities, na conexão, a opção Read content precisa estar marcada.</translation>
    </message>
    <message>
        <source>This token reaches “{title}”</source>
        <translation>Este token tem acesso a “{title}”</translation>
    </message>
    <message>
        <source>Your tool can reach it with this token too.</source>
        <translation>A sua ferramenta também consegue abri-la com este token.</translation>
    </message>
    <message>
        <source>The token reaches that database; pick it again in the tool.</source>
        <translation>O token tem acesso a essa base de dados; escolha a base de novo na ferramenta.</translation>
    </message>
    <message>
        <source>This token cannot see that database yet</source>
        <translation>Este token ainda não vê essa base de dados</translation>
    </message>
    <message>
        <source>Most often it has not been shared with “{connection}”. Already listed there? Remove it, add it again.</source>
        <translation>Na maioria das vezes, ela não foi compartilhada com “{connection}”. A conexão já está na lista? Remova e adicione de novo.</translation>
    </message>
    <message>
        <source>It is not shared with “{connection}”.</source>
        <translation>Ela não está compartilhada com “{connection}”.</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>Ela é de outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>It was deleted, or the link is not complete.</source>
        <translation>Ela foi excluída, ou o link não está completo.</translation>
    </message>
    <message>
        <source>The token cannot see that database yet; open it in Notion, click the three dots, Connections, and add yours.</source>
        <translation>O token ainda não vê essa base de dados; abra-a no Notion, clique nos três pontinhos, em Conexões, e adicione a sua.</translation>
    </message>
    <message>
        <source>That link leads to a page</source>
        <translation>Esse link leva a uma página</translation>
    </message>
    <message>
        <source>The token reaches that page. A database may stand on it, with a link of its own.</source>
        <translation>O token tem acesso a essa página. Pode haver nela uma base de dados, com um link próprio.</translation>
    </message>
    <message>
        <source>On the page, open the database as a full page.</source>
        <translation>Na página, abra a base de dados como página inteira.</translation>
    </message>
    <message>
        <source>That is the link of a page; open the database itself and copy its link.</source>
        <translation>Esse é o link de uma página; abra a própria base de dados e copie o link dela.</translation>
    </message>
    <message>
        <source>That is a view, not the database itself</source>
        <translation>Isso é uma visualização, não a própria base de dados</translation>
    </message>
    <message>
        <source>It shows a database that lives elsewhere, and tools cannot use a view. The database itself has to be shared.</source>
        <translation>Ela mostra uma base de dados que fica em outro lugar, e ferramentas não podem usar uma visualização. É a própria base de dados que precisa ser compartilhada.</translation>
    </message>
    <message>
        <source>Click the arrow beside the view’s name to open the database itself.</source>
        <translation>Clique na seta ao lado do nome da visualização para abrir a própria base de dados.</translation>
    </message>
    <message>
        <source>That is only a view of a database; open the original and copy its link.</source>
        <translation>Isso é só uma visualização de uma base de dados; abra a original e copie o link dela.</translation>
    </message>
    <message>
        <source>That link does not lead to Notion</source>
        <translation>Esse link não leva ao Notion</translation>
    </message>
    <message>
        <source>Links to a database begin with app.notion.com, www.notion.so or alike. Nothing was sent.</source>
        <translation>Os links de bases de dados começam com app.notion.com, www.notion.so ou algo parecido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>That link is not from Notion; open the database in Notion and copy its link.</source>
        <translation>Esse link não é do Notion; abra a base de dados no Notion e copie o link dela.</translation>
    </message>
    <message>
        <source>That is not a link</source>
        <translation>Isso não é um link</translation>
    </message>
    <message>
        <source>A database is checked by its link: in Notion open it, click •••, then Copy link. By its name, look for it in the list. Nothing was sent.</source>
        <translation>Uma base de dados é verificada pelo link: no Notion, abra a base, clique em ••• e depois em Copiar link (Copy link). Pelo nome, procure na lista. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Or look for its name in the list.</source>
        <translation>Ou procure o nome dela na lista.</translation>
    </message>
    <message>
        <source>That is not a link; open the database in Notion and copy its link, or look for its name in the list.</source>
        <translation>Isso não é um link; abra a base de dados no Notion e copie o link dela, ou procure o nome dela na lista.</translation>
    </message>
    <message>
        <source>A token does not belong here</source>
        <translation>Aqui não é lugar para um token</translation>
    </message>
    <message>
        <source>This field shows what is in it, so the token was taken out at once. Here a database is checked by its link. Nothing was sent.</source>
        <translation>Este campo mostra o que contém, então o token foi retirado na hora. Aqui se verifica uma base de dados pelo link. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Is it another token? Click Back until the wizard asks for the token, and paste it there.</source>
        <translation>É outro token? Clique em “Voltar” até o assistente pedir o token, e cole lá.</translation>
    </message>
    <message>
        <source>That was the token, and the wizard has taken it out; here comes the database’s link.</source>
        <translation>Esse era o token, e o assistente o retirou; aqui vai o link da base de dados.</translation>
    </message>
    <message>
        <source>That link names no database</source>
        <translation>Esse link não indica nenhuma base de dados</translation>
    </message>
    <message>
        <source>The long number that names a database is missing or cut. Nothing was sent.</source>
        <translation>Falta, ou está cortado, o número longo que identifica uma base de dados. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The link is not complete; open the database in Notion and copy its link again.</source>
        <translation>O link não está completo; abra a base de dados no Notion e copie o link dela de novo.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash</source>
        <translation>Essa base de dados está na lixeira do Notion</translation>
    </message>
    <message>
        <source>The token reaches “{title}”, but someone has put it in the trash.</source>
        <translation>O token tem acesso a “{title}”, mas alguém a colocou na lixeira.</translation>
    </message>
    <message>
        <source>In Notion, open Trash at the left.</source>
        <translation>No Notion, abra a Lixeira (Trash), à esquerda.</translation>
    </message>
    <message>
        <source>Find it there and click Restore.</source>
        <translation>Encontre a base ali e clique em Restaurar (Restore).</translation>
    </message>
    <message>
        <source>Then click Check once more.</source>
        <translation>Depois clique em “Verificar” mais uma vez.</translation>
    </message>
    <message>
        <source>That database is in Notion’s trash; restore it from there.</source>
        <translation>Essa base de dados está na lixeira do Notion; restaure a partir de lá.</translation>
    </message>
    <message>
        <source>That database may be in another workspace</source>
        <translation>Essa base de dados pode estar em outro espaço de trabalho</translation>
    </message>
    <message>
        <source>This token opens only “{workspace}”. After a move, copied databases have links of their own.</source>
        <translation>Este token só abre “{workspace}”. Depois de uma mudança, as bases de dados copiadas têm links próprios.</translation>
    </message>
    <message>
        <source>In Notion, choose “{workspace}” at the top left.</source>
        <translation>No Notion, escolha “{workspace}” no canto superior esquerdo.</translation>
    </message>
    <message>
        <source>That link may belong to the old workspace; open the database in the new one and copy its link.</source>
        <translation>Esse link pode ser do espaço de trabalho anterior; abra a base de dados no novo e copie o link dela.</translation>
    </message>
    <message>
        <source>The token sees “{title}” now</source>
        <translation>Agora o token vê “{title}”</translation>
    </message>
    <message>
        <source>Sharing it in Notion has worked.</source>
        <translation>O compartilhamento no Notion funcionou.</translation>
    </message>
    <message>
        <source>That worked, the token sees the database now; pick it in the tool.</source>
        <translation>Funcionou, agora o token vê a base de dados; escolha a base na ferramenta.</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n base de dados encontrada</numerusform>
            <numerusform>%n bases de dados encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>%n encontrada até agora</numerusform>
            <numerusform>%n encontradas até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; looking again…</source>
        <translation>
            <numerusform>%n encontrada; procurando de novo…</numerusform>
            <numerusform>%n encontradas; procurando de novo…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; there may be more</source>
        <translation>
            <numerusform>%n encontrada; pode haver mais</numerusform>
            <numerusform>%n encontradas; pode haver mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>%n encontrada até agora. O Notion pede uma pausa de {seconds:duration}; depois, a lista continua.</numerusform>
            <numerusform>%n encontradas até agora. O Notion pede uma pausa de {seconds:duration}; depois, a lista continua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n database(s)</source>
        <translation>
            <numerusform>{shown} de %n base de dados</numerusform>
            <numerusform>{shown} de %n bases de dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far</source>
        <translation>
            <numerusform>{shown} de %n encontrada até agora</numerusform>
            <numerusform>{shown} de %n encontradas até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; looking again…</source>
        <translation>
            <numerusform>{shown} de %n; procurando de novo…</numerusform>
            <numerusform>{shown} de %n; procurando de novo…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n; there may be more</source>
        <translation>
            <numerusform>{shown} de %n; pode haver mais</numerusform>
            <numerusform>{shown} de %n; pode haver mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.</source>
        <translation>
            <numerusform>{shown} de %n encontrada até agora. O Notion pede uma pausa de {seconds:duration}; depois, a lista continua.</numerusform>
            <numerusform>{shown} de %n encontradas até agora. O Notion pede uma pausa de {seconds:duration}; depois, a lista continua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found so far. To be sure, paste its link here.</source>
        <translation>
            <numerusform>Nenhuma base de dados com esse nome (%n encontrada até agora). Para ter certeza, cole o link dela aqui.</numerusform>
            <numerusform>Nenhuma base de dados com esse nome entre as %n encontradas até agora. Para ter certeza, cole o link dela aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database with this name among the %n found. To be sure, paste its link here.</source>
        <translation>
            <numerusform>Nenhuma base de dados com esse nome (%n encontrada). Para ter certeza, cole o link dela aqui.</numerusform>
            <numerusform>Nenhuma base de dados com esse nome entre as %n encontradas. Para ter certeza, cole o link dela aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has just appeared is not among them yet. Notion’s list can take some minutes, and so can a list in your tool.</source>
        <translation>O que acabou de aparecer ainda não está entre elas. A lista do Notion pode levar alguns minutos, e uma lista na sua ferramenta também.</translation>
    </message>
    <message>
        <source>Databases this token can reach</source>
        <translation>Bases de dados a que este token tem acesso</translation>
    </message>
    <message>
        <source>Saved token</source>
        <translation>Token salvo</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salvar lista</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lendo a lista</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Looking again every few seconds…</source>
        <translation>Procurando de novo a cada poucos segundos…</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Perguntando ao Notion…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>The wizard looked for two minutes, and nothing has appeared yet.</source>
        <translation>O assistente procurou por dois minutos, e ainda não apareceu nada.</translation>
    </message>
    <message>
        <source>The wizard does not look by itself any more.</source>
        <translation>O assistente não procura mais sozinho.</translation>
    </message>
    <message>
        <source>Still looking every few seconds for the one that cannot be seen yet.</source>
        <translation>Ainda procurando, a cada poucos segundos, a que ainda não aparece.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Parar de procurar</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Continuar procurando</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Paste again</source>
        <translation>Colar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obter o token</translation>
    </message>
    <message>
        <source>Open it in Notion</source>
        <translation>Abrir no Notion</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Digitar de novo</translation>
    </message>
    <message>
        <source>Keep this link for the database check</source>
        <translation>Guardar o link para as bases de dados</translation>
    </message>
    <message>
        <source>Explain this error message</source>
        <translation>Explicar esta mensagem de erro</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Testar mesmo assim</translation>
    </message>
    <message>
        <source>Use only the token part</source>
        <translation>Usar só a parte do token</translation>
    </message>
    <message>
        <source>It came with a webhook</source>
        <translation>Veio com um webhook</translation>
    </message>
    <message>
        <source>Copy the note for IT</source>
        <translation>Copiar a nota para a TI</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sem salvar</translation>
    </message>
    <message>
        <source>Show how to change a variable</source>
        <translation>Mostrar como alterar uma variável</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Relatório para o suporte</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>All done</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Ainda falta</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Salvar comprovante</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Quase pronto</translation>
    </message>
    <message>
        <source>Number for support, not closed yet:</source>
        <translation>Número para o suporte, ainda não encerrado:</translation>
    </message>
    <message>
        <source>Closing number for support:</source>
        <translation>Número de encerramento para o suporte:</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Voltar ao Início</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Nem tudo funciona ainda</translation>
    </message>
    <message>
        <source>Number for support, the token works:</source>
        <translation>Número para o suporte, o token funciona:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Update the other tools that used the old token.</source>
        <translation>Atualize as outras ferramentas que usavam o token anterior.</translation>
    </message>
    <message>
        <source>Tick each one that works again. Those that you do not use need no tick.</source>
        <translation>Marque cada uma que voltar a funcionar. As que você não usa não precisam de marcação.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in Notion.</source>
        <translation>Quando todas funcionarem, remova a conexão anterior no Notion.</translation>
    </message>
    <message>
        <source>Once all of them work, remove the old connection in “{workspace}”.</source>
        <translation>Quando todas funcionarem, remova a conexão anterior em “{workspace}”.</translation>
    </message>
    <message>
        <source>Test your tool. The wizard reminds you when you open it again.</source>
        <translation>Teste a sua ferramenta. O assistente mostra um lembrete quando você o abrir de novo.</translation>
    </message>
    <message>
        <source>Delete the copy with the old token: {file:plain}</source>
        <translation>Exclua a cópia com o token anterior: {file:plain}</translation>
    </message>
</context>
<context>
    <name>Fallbacks</name>
    <message>
        <source>a backup copy</source>
        <translation>uma cópia de segurança</translation>
    </message>
    <message>
        <source>a capability</source>
        <translation>uma permissão</translation>
    </message>
    <message>
        <source>a stray character</source>
        <translation>um caractere estranho</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não disponível</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>sua conexão</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>the letters shown</source>
        <translation>as letras mostradas</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>Notion’s address</source>
        <translation>o endereço do Notion</translation>
    </message>
    <message>
        <source>an unknown issuer</source>
        <translation>um emissor desconhecido</translation>
    </message>
    <message>
        <source>this computer’s keychain</source>
        <translation>chaveiro deste computador</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>tipo desconhecido</translation>
    </message>
    <message>
        <source>that link</source>
        <translation>esse link</translation>
    </message>
    <message>
        <source>some</source>
        <translation>certo número de</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>seu token</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>lugar desconhecido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>somewhere inside</source>
        <translation>em algum ponto dele</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>um proxy</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>alguns</translation>
    </message>
    <message>
        <source>a little while</source>
        <translation>alguns instantes</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>outro serviço</translation>
    </message>
    <message>
        <source>that database</source>
        <translation>essa base de dados</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>sua ferramenta</translation>
    </message>
    <message>
        <source>the variable</source>
        <translation>a variável</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>há pouco tempo</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>that workspace</source>
        <translation>esse espaço de trabalho</translation>
    </message>
</context>
<context>
    <name>FirstDayOfMonth</name>
    <message>
        <source>1</source>
        <translation>1º</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shown</source>
        <translation>Expandido</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Recolhido</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not in the list?</source>
        <translation>Não está na lista?</translation>
    </message>
    <message>
        <source>It was deleted: the steps for a new one</source>
        <translation>Ela foi excluída: as etapas para criar uma nova</translation>
    </message>
    <message>
        <source>No such button, or your workspace is not in the dropdown?</source>
        <translation>Não há esse botão, ou o seu espaço de trabalho não está na lista suspensa?</translation>
    </message>
    <message>
        <source>Your connection is not offered there?</source>
        <translation>A sua conexão não aparece lá?</translation>
    </message>
    <message>
        <source>Has a stranger seen the token?</source>
        <translation>Alguém de fora viu o token?</translation>
    </message>
    <message>
        <source>Who is an owner?</source>
        <translation>Quem é proprietário?</translation>
    </message>
    <message>
        <source>Another way: a personal token</source>
        <translation>Outro caminho: um token pessoal</translation>
    </message>
    <message>
        <source>On the {configuration} tab, next to “{access_token}”, click {show}, then {copy}.</source>
        <translation>Na aba {configuration}, ao lado de “{access_token}”, clique em {show} e depois em {copy}.</translation>
    </message>
    <message>
        <source>It may also be called “{installation_access_token}”, on older pages “{access_token_before}”. Do not click {refresh} here: it can stop other tools.</source>
        <translation>Também pode se chamar “{installation_access_token}” ou, em páginas mais antigas, “{access_token_before}”. Não clique em {refresh} aqui: isso pode parar outras ferramentas.</translation>
    </message>
    <message>
        <source>Under {capabilities}, tick “{read_content}”, and save.</source>
        <translation>Em {capabilities}, marque “{read_content}” e salve.</translation>
    </message>
    <message>
        <source>If your tool also writes into Notion, tick “{update_content}” and “{insert_content}” too.</source>
        <translation>Se a sua ferramenta também escreve no Notion, marque ainda “{update_content}” e “{insert_content}”.</translation>
    </message>
    <message>
        <source>Open your list of connections and click the one that your tool uses.</source>
        <translation>Abra a sua lista de conexões e clique na que a sua ferramenta usa.</translation>
    </message>
    <message>
        <source>They used to be called {integrations_before}. Not in the list? Look below before you make a new one.</source>
        <translation>Antes, elas se chamavam {integrations_before}. Não está na lista? Leia abaixo antes de criar uma nova.</translation>
    </message>
    <message>
        <source>Open Notion and look at the name at the top left.</source>
        <translation>Abra o Notion e veja o nome no canto superior esquerdo.</translation>
    </message>
    <message>
        <source>It must be the workspace that your tool works with. If it is another one, click the name and choose the right one.</source>
        <translation>Precisa ser o espaço de trabalho com que a sua ferramenta trabalha. Se for outro, clique no nome e escolha o certo.</translation>
    </message>
    <message>
        <source>After that, copy the new token: {show}, then {copy}.</source>
        <translation>Depois disso, copie o novo token: {show} e depois {copy}.</translation>
    </message>
    <message>
        <source>The connection most often keeps its pages. Some tools may go on with the old token for a few days, so change them all: the last screen has a list to tick.</source>
        <translation>Na maioria das vezes, a conexão mantém as páginas dela. Algumas ferramentas podem continuar com o token anterior por alguns dias, então troque em todas: a última tela tem uma lista para marcar.</translation>
    </message>
    <message>
        <source>Only if Notion shows this very token, the one that was turned down: click {refresh}.</source>
        <translation>Só se o Notion mostrar exatamente este token, o que foi recusado: clique em {refresh}.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. If Notion shows another token than the one you pasted, copy that one, and leave {refresh} alone. Older pages call the button {refresh_before}.</source>
        <translation>Todas as ferramentas que usam esta conexão param até você atualizá-las. Se o Notion mostrar um token diferente do que você colou, copie esse e não mexa em {refresh}. Nas páginas mais antigas, o botão se chama {refresh_before}.</translation>
    </message>
    <message>
        <source>Open the connection, and click {refresh} next to its token.</source>
        <translation>Abra a conexão e clique em {refresh} ao lado do token dela.</translation>
    </message>
    <message>
        <source>Every tool that uses this connection stops until you update it. Older pages call the button {refresh_before}.</source>
        <translation>Todas as ferramentas que usam esta conexão param até você atualizá-las. Nas páginas mais antigas, o botão se chama {refresh_before}.</translation>
    </message>
    <message>
        <source>Come back and check the same token again.</source>
        <translation>Volte aqui e verifique o mesmo token de novo.</translation>
    </message>
    <message>
        <source>The token stays as it is, and nothing changes in your tools.</source>
        <translation>O token continua igual, e nada muda nas suas ferramentas.</translation>
    </message>
    <message>
        <source>Open your list of connections and click “{create_connection}”.</source>
        <translation>Abra a sua lista de conexões e clique em “{create_connection}”.</translation>
    </message>
    <message>
        <source>On the “{content_access}” tab, click “{edit_access}” and tick the page that holds your databases.</source>
        <translation>Na aba “{content_access}”, clique em “{edit_access}” e marque a página que contém as suas bases de dados.</translation>
    </message>
    <message>
        <source>It must be your new workspace. If it is the old one, click the name and choose the new one.</source>
        <translation>Precisa ser o seu novo espaço de trabalho. Se for o anterior, clique no nome e escolha o novo.</translation>
    </message>
    <message>
        <source>Tokens do not move along: the new workspace needs a connection of its own, under {build}, {internal_connections}. Is there one for your tool already? Then open that and go on with the tick at {capabilities}.</source>
        <translation>Os tokens não vão junto na mudança: o novo espaço de trabalho precisa de uma conexão própria, em {build}, {internal_connections}. Já existe uma para a sua ferramenta? Então abra essa e continue a partir da marcação em {capabilities}.</translation>
    </message>
    <message>
        <source>Give it a name, and choose your new workspace in the dropdown.</source>
        <translation>Dê um nome à conexão e escolha o seu novo espaço de trabalho na lista suspensa.</translation>
    </message>
    <message>
        <source>Look twice: the old workspace may be chosen at first.</source>
        <translation>Confira bem: o espaço de trabalho anterior pode vir escolhido no início.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”. Databases that were copied are new to your tool, so it must pick them again; that comes at the end.</source>
        <translation>Basta uma vez: todas as páginas dentro dela vão junto. Você também pode abrir a página e clicar em {menu}, {connections}, “{add_connection}”. Bases de dados copiadas são novas para a sua ferramenta, então é preciso escolhê-las de novo nela; isso vem no fim.</translation>
    </message>
    <message>
        <source>The button is under {build}, {internal_connections}. Connections used to be called {integrations_before}, and the button “{create_connection_before}”.</source>
        <translation>O botão fica em {build}, {internal_connections}. Antes, as conexões se chamavam {integrations_before}, e o botão, “{create_connection_before}”.</translation>
    </message>
    <message>
        <source>Give it the name of your tool, and choose the workspace in the dropdown.</source>
        <translation>Dê a ela o nome da sua ferramenta e escolha o espaço de trabalho na lista suspensa.</translation>
    </message>
    <message>
        <source>Look twice: another workspace may be chosen at first.</source>
        <translation>Confira bem: outro espaço de trabalho pode vir escolhido no início.</translation>
    </message>
    <message>
        <source>Once is enough: all pages inside it follow. You can also open the page, click {menu}, {connections}, “{add_connection}”.</source>
        <translation>Basta uma vez: todas as páginas dentro dela vão junto. Você também pode abrir a página e clicar em {menu}, {connections}, “{add_connection}”.</translation>
    </message>
    <message>
        <source>It must be the workspace with the databases that your tool needs. If it is another one, click the name and choose the right one.</source>
        <translation>Precisa ser o espaço de trabalho com as bases de dados de que a sua ferramenta precisa. Se for outro, clique no nome e escolha o certo.</translation>
    </message>
    <message>
        <source>Is it the wrong workspace?</source>
        <translation>Será que é o espaço de trabalho errado?</translation>
    </message>
    <message>
        <source>Look at the name at the top left in Notion. If it is not the right one, change it there and open the list again.</source>
        <translation>Veja o nome no canto superior esquerdo do Notion. Se não for o certo, troque ali e abra a lista de novo.</translation>
    </message>
    <message>
        <source>Is your browser signed in with another account?</source>
        <translation>O seu navegador está com outra conta aberta?</translation>
    </message>
    <message>
        <source>Click the name at the top left: the e-mail address stands there. The list shows what that account has.</source>
        <translation>Clique no nome no canto superior esquerdo: ali aparece o endereço de e-mail. A lista mostra o que essa conta tem.</translation>
    </message>
    <message>
        <source>Are you not an owner of this workspace?</source>
        <translation>Você não é proprietário deste espaço de trabalho?</translation>
    </message>
    <message>
        <source>Only owners see its connections and make new ones. Answer No to the question about the owner: a message to send is ready there.</source>
        <translation>Só proprietários veem as conexões dele e criam novas. Responda “Não” à pergunta sobre o proprietário: ali há uma mensagem pronta para enviar.</translation>
    </message>
    <message>
        <source>None of these? Then it was most likely deleted: make a new one.</source>
        <translation>Nada disso? Então o mais provável é que ela tenha sido excluída: crie uma nova.</translation>
    </message>
    <message>
        <source>“{create_connection}” gives you a new one, which begins without pages. The token of the deleted one works nowhere any more, so all its tools need the new one.</source>
        <translation>“{create_connection}” cria uma nova, que começa sem páginas. O token da que foi excluída não funciona mais em lugar nenhum, então todas as ferramentas dela precisam do novo.</translation>
    </message>
    <message>
        <source>Only a workspace owner can see or make it. Are you one?</source>
        <translation>Só um proprietário do espaço de trabalho pode ver ou criar a conexão. É o seu caso?</translation>
    </message>
    <message>
        <source>Find out who owns the workspace.</source>
        <translation>Descubra quem é proprietário do espaço de trabalho.</translation>
    </message>
    <message>
        <source>In Notion click the name at the top left, then {settings}, then {people}, and look for “{workspace_owner}”.</source>
        <translation>No Notion, clique no nome no canto superior esquerdo, depois em {settings}, depois em {people}, e procure “{workspace_owner}”.</translation>
    </message>
    <message>
        <source>Send that person the message below.</source>
        <translation>Envie a essa pessoa a mensagem abaixo.</translation>
    </message>
    <message>
        <source>It says what to do, and how to do no harm.</source>
        <translation>Ela explica o que fazer e como não causar problemas.</translation>
    </message>
    <message>
        <source>Come back when you have the answer.</source>
        <translation>Volte quando tiver a resposta.</translation>
    </message>
    <message>
        <source>You can close the wizard: it remembers where you were.</source>
        <translation>Você pode fechar o assistente: ele lembra onde você parou.</translation>
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
        <translation>Olá!

{tool} precisa de novo do token da conexão com o Notion, e só um proprietário do espaço de trabalho pode vê-lo. Você pode ajudar?

1. Abra o Notion: o nome no canto superior esquerdo precisa ser o do nosso espaço de trabalho.
2. Abra {address:plain} e clique na conexão usada por {tool}.
3. Na aba {configuration}, clique em {show} e depois em {copy}.

Por favor, não clique em {refresh}: todas as ferramentas que usam esta conexão parariam. Se a conexão não estiver lá, me avise antes de criar uma nova.

O melhor é você colar o token diretamente em {tool}. Se não der, compartilhe comigo em um gerenciador de senhas, não por e-mail nem por chat.

Agradeço desde já!</translation>
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
        <translation>Olá!

A nossa ferramenta precisa de novo do token da conexão dela no Notion, e só um proprietário do espaço de trabalho pode vê-lo. Você pode ajudar?

1. Abra o Notion: o nome no canto superior esquerdo precisa ser o do nosso espaço de trabalho.
2. Abra {address:plain} e clique na conexão que a nossa ferramenta usa.
3. Na aba {configuration}, clique em {show} e depois em {copy}.

Por favor, não clique em {refresh}: todas as ferramentas que usam esta conexão parariam. Se a conexão não estiver lá, me avise antes de criar uma nova.

O melhor é você colar o token diretamente na ferramenta. Se não der, compartilhe comigo em um gerenciador de senhas, não por e-mail nem por chat.

Agradeço desde já!</translation>
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
        <translation>Olá!

Mudamos para outro espaço de trabalho do Notion, e {tool} precisa de uma conexão lá. Só um proprietário do espaço de trabalho pode criar uma. Você pode ajudar?

1. Abra o Notion: o nome no canto superior esquerdo precisa ser o do nosso novo espaço de trabalho.
2. Abra {address:plain} e clique em “{create_connection}”.
3. Dê um nome à conexão e escolha o nosso novo espaço de trabalho na lista suspensa.
4. Em {capabilities}, marque “{read_content}”. Só se {tool} também escreve no Notion, marque ainda “{update_content}” e “{insert_content}”. Depois salve.
5. Na aba “{content_access}”, clique em “{edit_access}” e marque a página que contém as nossas bases de dados.
6. Na aba {configuration}, clique em {show} e depois em {copy}.

Já existe uma conexão para isso? Então abra essa e comece pela etapa 4. Por favor, não clique em {refresh}: todas as ferramentas que a usam parariam.

O melhor é você colar o token diretamente em {tool}. Se não der, compartilhe comigo em um gerenciador de senhas, não por e-mail nem por chat.

Agradeço desde já!</translation>
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
        <translation>Olá!

Mudamos para outro espaço de trabalho do Notion, e a nossa ferramenta precisa de uma conexão lá. Só um proprietário do espaço de trabalho pode criar uma. Você pode ajudar?

1. Abra o Notion: o nome no canto superior esquerdo precisa ser o do nosso novo espaço de trabalho.
2. Abra {address:plain} e clique em “{create_connection}”.
3. Dê um nome à conexão e escolha o nosso novo espaço de trabalho na lista suspensa.
4. Em {capabilities}, marque “{read_content}”. Só se a nossa ferramenta também escreve no Notion, marque ainda “{update_content}” e “{insert_content}”. Depois salve.
5. Na aba “{content_access}”, clique em “{edit_access}” e marque a página que contém as nossas bases de dados.
6. Na aba {configuration}, clique em {show} e depois em {copy}.

Já existe uma conexão para isso? Então abra essa e comece pela etapa 4. Por favor, não clique em {refresh}: todas as ferramentas que a usam parariam.

O melhor é você colar o token diretamente na ferramenta. Se não der, compartilhe comigo em um gerenciador de senhas, não por e-mail nem por chat.

Agradeço desde já!</translation>
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
        <translation>Olá!

{tool} precisa de uma conexão no nosso espaço de trabalho do Notion, e só um proprietário do espaço de trabalho pode criar uma. Você pode ajudar?

1. Abra o Notion: o nome no canto superior esquerdo precisa ser o do nosso espaço de trabalho.
2. Abra {address:plain} e clique em “{create_connection}”.
3. Dê um nome à conexão e escolha o nosso espaço de trabalho na lista suspensa.
4. Em {capabilities}, marque “{read_content}”. Só se {tool} também escreve no Notion, marque ainda “{update_content}” e “{insert_content}”. Depois salve.
5. Na aba “{content_access}”, clique em “{edit_access}” e marque a página que contém as nossas bases de dados.
6. Na aba {configuration}, clique em {show} e depois em {copy}.

Já existe uma conexão para isso? Então abra essa e comece pela etapa 4. Por favor, não clique em {refresh}: todas as ferramentas que a usam parariam.

O melhor é você colar o token diretamente em {tool}. Se não der, compartilhe comigo em um gerenciador de senhas, não por e-mail nem por chat.

Agradeço desde já!</translation>
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
        <translation>Olá!

A nossa ferramenta precisa de uma conexão no nosso espaço de trabalho do Notion, e só um proprietário do espaço de trabalho pode criar uma. Você pode ajudar?

1. Abra o Notion: o nome no canto superior esquerdo precisa ser o do nosso espaço de trabalho.
2. Abra {address:plain} e clique em “{create_connection}”.
3. Dê um nome à conexão e escolha o nosso espaço de trabalho na lista suspensa.
4. Em {capabilities}, marque “{read_content}”. Só se a nossa ferramenta também escreve no Notion, marque ainda “{update_content}” e “{insert_content}”. Depois salve.
5. Na aba “{content_access}”, clique em “{edit_access}” e marque a página que contém as nossas bases de dados.
6. Na aba {configuration}, clique em {show} e depois em {copy}.

Já existe uma conexão para isso? Então abra essa e comece pela etapa 4. Por favor, não clique em {refresh}: todas as ferramentas que a usam parariam.

O melhor é você colar o token diretamente na ferramenta. Se não der, compartilhe comigo em um gerenciador de senhas, não por e-mail nem por chat.

Agradeço desde já!</translation>
    </message>
    <message>
        <source>Hello,

Our Notion connection may do too little, and only a workspace owner can change that. Could you help?

1. Open {address:plain} and click the connection.
2. Under {capabilities}, tick “{read_content}”, and save. If our tool writes into Notion, tick “{update_content}” and “{insert_content}” too.

Please do not click {refresh}: the token stays as it is.

Thank you!</source>
        <translation>Olá!

A nossa conexão do Notion talvez tenha permissões de menos, e só um proprietário do espaço de trabalho pode mudar isso. Você pode ajudar?

1. Abra {address:plain} e clique na conexão.
2. Em {capabilities}, marque “{read_content}” e salve. Se a nossa ferramenta escreve no Notion, marque ainda “{update_content}” e “{insert_content}”.

Por favor, não clique em {refresh}: o token continua igual.

Agradeço desde já!</translation>
    </message>
    <message>
        <source>Open your personal tokens and make one in the right workspace.</source>
        <translation>Abra os seus tokens pessoais e crie um no espaço de trabalho certo.</translation>
    </message>
    <message>
        <source>It acts in your name and sees what you see. Nothing has to be shared with it, and you need not be an owner, unless your workspace does not allow such tokens.</source>
        <translation>Ele age em seu nome e vê o que você vê. Não é preciso compartilhar nada com ele, e você não precisa ser proprietário, a menos que o seu espaço de trabalho não permita esses tokens.</translation>
    </message>
    <message>
        <source>Click {copy} next to it.</source>
        <translation>Clique em {copy} ao lado dele.</translation>
    </message>
    <message>
        <source>It ends on its date (after a year at most), when someone revokes it, and when you leave the workspace. A tool that several people rely on is better off with a connection.</source>
        <translation>Ele deixa de valer na data marcada (no máximo depois de um ano), quando alguém o revoga e quando você sai do espaço de trabalho. Para uma ferramenta de que várias pessoas dependem, é melhor uma conexão.</translation>
    </message>
    <message>
        <source>Was it a personal token? Then make a new one and copy that.</source>
        <translation>Era um token pessoal? Então crie um novo e copie esse.</translation>
    </message>
    <message>
        <source>Personal tokens end on a date. The token of a connection does not: for that, go on below.</source>
        <translation>Tokens pessoais têm data para acabar. O token de uma conexão não tem: se for esse o caso, continue abaixo.</translation>
    </message>
    <message>
        <source>Open the database in Notion.</source>
        <translation>Abra a base de dados no Notion.</translation>
    </message>
    <message>
        <source>Open the database itself, as a whole page. A page that only shows a view of it is not enough.</source>
        <translation>Abra a própria base de dados, como página inteira. Uma página que só mostra uma visualização dela não basta.</translation>
    </message>
    <message>
        <source>Click {menu} at the top right, then {connections}.</source>
        <translation>Clique em {menu} no canto superior direito e depois em {connections}.</translation>
    </message>
    <message>
        <source>Not there? You may need full access to the page: ask whoever made it.</source>
        <translation>Não está lá? Talvez você precise de acesso total à página: peça a quem a criou.</translation>
    </message>
    <message>
        <source>Click “{add_connection}”, choose the one that your tool uses, and confirm.</source>
        <translation>Clique em “{add_connection}”, escolha a conexão que a sua ferramenta usa e confirme.</translation>
    </message>
    <message>
        <source>Already listed there? Remove it and add it again. A personal token needs none of this: it sees what you see.</source>
        <translation>Ela já está na lista? Remova e adicione de novo. Um token pessoal não precisa de nada disso: ele vê o que você vê.</translation>
    </message>
    <message>
        <source>Was it made in another workspace?</source>
        <translation>Ela foi criada em outro espaço de trabalho?</translation>
    </message>
    <message>
        <source>A connection is offered in its own workspace only. Look at the name at the top left in Notion: after a move the new workspace needs a connection of its own.</source>
        <translation>Uma conexão só aparece no espaço de trabalho dela. Veja o nome no canto superior esquerdo do Notion: depois de uma mudança, o novo espaço de trabalho precisa de uma conexão própria.</translation>
    </message>
    <message>
        <source>May it read at all?</source>
        <translation>Ela tem permissão para ler?</translation>
    </message>
    <message>
        <source>A connection without “{read_content}” may not be offered. A workspace owner opens it in the list of connections and ticks that under {capabilities}.</source>
        <translation>Uma conexão sem “{read_content}” pode não aparecer. Um proprietário do espaço de trabalho a abre na lista de conexões e marca essa opção em {capabilities}.</translation>
    </message>
    <message>
        <source>Does your company choose which connections may be added?</source>
        <translation>A sua empresa escolhe quais conexões podem ser adicionadas?</translation>
    </message>
    <message>
        <source>Then a workspace owner has to allow this one.</source>
        <translation>Então um proprietário do espaço de trabalho precisa permitir esta.</translation>
    </message>
    <message>
        <source>Open Notion</source>
        <translation>Abrir o Notion</translation>
    </message>
    <message>
        <source>Open the list of connections</source>
        <translation>Abrir a lista de conexões</translation>
    </message>
    <message>
        <source>Open your personal tokens</source>
        <translation>Abrir os seus tokens pessoais</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>As nossas orientações são de {month:plain}. Não encontra isso no Notion? Pode ter outro nome agora: procure uma palavra parecida perto desse lugar.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obter o token</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Já tenho o token</translation>
    </message>
    <message>
        <source>Check it with a token</source>
        <translation>Verificar com um token</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No, or I don’t know</source>
        <translation>Não, ou não sei</translation>
    </message>
    <message>
        <source>Message for the workspace owner</source>
        <translation>Mensagem para o proprietário do espaço de trabalho</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <source>Send this to a workspace owner</source>
        <translation>Envie isto a um proprietário do espaço de trabalho</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Já enviei</translation>
    </message>
    <message>
        <source>I have shared it</source>
        <translation>Já compartilhei</translation>
    </message>
    <message>
        <source>Wait for the owner</source>
        <translation>Esperar pelo proprietário</translation>
    </message>
    <message>
        <source>I have ticked it</source>
        <translation>Já marquei</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Já copiei</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>Compartilhar a base de dados</translation>
    </message>
    <message>
        <source>Three clicks in Notion. No token is needed.</source>
        <translation>Três cliques no Notion. Não precisa de token.</translation>
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
        <translation>Antes de haver um token, quem liga vê</translation>
    </message>
    <message>
        <source>Where Notion has accepted the token before, the caller sees</source>
        <translation>Se o Notion já aceitou o token antes, quem liga vê</translation>
    </message>
    <message>
        <source>Where the message of the tool says so, the caller sees</source>
        <translation>Se a mensagem da ferramenta diz isso, quem liga vê</translation>
    </message>
    <message>
        <source>Where Notion blocks the requests, the caller sees</source>
        <translation>Se o Notion bloqueia os pedidos, quem liga vê</translation>
    </message>
    <message>
        <source>Where the saving was stopped, the caller sees</source>
        <translation>Se o salvamento foi interrompido, quem liga vê</translation>
    </message>
    <message>
        <source>Where it was not sent to Notion before, the caller sees</source>
        <translation>Se ainda não tinha sido enviado ao Notion, quem liga vê</translation>
    </message>
    <message>
        <source>Where the tool signs in with Notion, the caller sees</source>
        <translation>Se a ferramenta usa o login do Notion, quem liga vê</translation>
    </message>
    <message>
        <source>Where it belongs to the workspace from before a move, the caller sees</source>
        <translation>Se é do espaço de trabalho de antes de uma mudança, quem liga vê</translation>
    </message>
    <message>
        <source>While screen 3 still asks, the caller sees</source>
        <translation>Enquanto a tela 3 ainda pergunta, quem liga vê</translation>
    </message>
    <message>
        <source>Where the token was typed, the caller sees</source>
        <translation>Se o token foi digitado, quem liga vê</translation>
    </message>
    <message>
        <source>Where it is most likely a personal token, the caller sees</source>
        <translation>Se o mais provável é que seja um token pessoal, quem liga vê</translation>
    </message>
    <message>
        <source>After a move the caller sees</source>
        <translation>Depois de uma mudança, quem liga vê</translation>
    </message>
    <message>
        <source>Where it is one of several possible causes, the caller sees</source>
        <translation>Se é uma de várias causas possíveis, quem liga vê</translation>
    </message>
    <message>
        <source>Where the tool is a web site, the caller sees</source>
        <translation>Se a ferramenta é um site, quem liga vê</translation>
    </message>
    <message>
        <source>Where the wizard found the old token in a variable, the caller sees</source>
        <translation>Se o assistente encontrou o token anterior em uma variável, quem liga vê</translation>
    </message>
    <message>
        <source>Where the wizard found another token in a variable, the caller sees</source>
        <translation>Se o assistente encontrou outro token em uma variável, quem liga vê</translation>
    </message>
    <message>
        <source>Where the wizard found no token in the variable, the caller sees</source>
        <translation>Se o assistente não encontrou nenhum token na variável, quem liga vê</translation>
    </message>
    <message>
        <source>When the wizard no longer looks, the caller sees</source>
        <translation>Quando o assistente não procura mais, quem liga vê</translation>
    </message>
    <message>
        <source>Where a name or other words were typed, the caller sees</source>
        <translation>Se foi digitado um nome ou outras palavras, quem liga vê</translation>
    </message>
    <message>
        <source>Where a token was pasted there, the caller sees</source>
        <translation>Se um token foi colado ali, quem liga vê</translation>
    </message>
    <message>
        <source>Where no tool waits for it, the caller sees</source>
        <translation>Se nenhuma ferramenta espera por ele, quem liga vê</translation>
    </message>
    <message>
        <source>Where a saved token is read, the caller sees</source>
        <translation>Se é lido um token salvo, quem liga vê</translation>
    </message>
    <message>
        <source>After Finish saving on the first screen, the caller sees</source>
        <translation>Depois de “Terminar de salvar” na primeira tela, quem liga vê</translation>
    </message>
    <message>
        <source>Where Notion could not be asked, the caller sees</source>
        <translation>Se não foi possível perguntar ao Notion, quem liga vê</translation>
    </message>
    <message>
        <source>Where Notion does not accept the earlier token, the caller sees</source>
        <translation>Se o Notion não aceita o token anterior, quem liga vê</translation>
    </message>
    <message>
        <source>The same on the first screen and in Help, the caller sees</source>
        <translation>No mesmo caso, na primeira tela e na Ajuda, quem liga vê</translation>
    </message>
    <message>
        <source>Where Notion does not accept the newer token, the caller sees</source>
        <translation>Se o Notion não aceita o token mais novo, quem liga vê</translation>
    </message>
    <message>
        <source>Where the new token was not yet in the keychain, the caller sees</source>
        <translation>Se o novo token ainda não estava no chaveiro, quem liga vê</translation>
    </message>
    <message>
        <source>In a terminal or a script, the caller sees</source>
        <translation>Em um terminal ou em um script, quem liga vê</translation>
    </message>
    <message>
        <source>Where the file has changed meanwhile, the caller sees</source>
        <translation>Se o arquivo mudou nesse meio-tempo, quem liga vê</translation>
    </message>
    <message>
        <source>Where the file is protected, the caller sees</source>
        <translation>Se o arquivo é protegido, quem liga vê</translation>
    </message>
    <message>
        <source>Where the file is a link or has a second name, the caller sees</source>
        <translation>Se o arquivo é um link ou tem um segundo nome, quem liga vê</translation>
    </message>
    <message>
        <source>After Undo, where the file has changed since, the caller sees</source>
        <translation>Depois de “Desfazer”, se o arquivo mudou desde a substituição, quem liga vê</translation>
    </message>
    <message>
        <source>After Undo, where the copy is gone, the caller sees</source>
        <translation>Depois de “Desfazer”, se a cópia sumiu, quem liga vê</translation>
    </message>
    <message>
        <source>Where the copy was to be deleted, the caller sees</source>
        <translation>Se era para excluir a cópia, quem liga vê</translation>
    </message>
    <message>
        <source>After Undo, where the file cannot be written, the caller sees</source>
        <translation>Depois de “Desfazer”, se não é possível gravar o arquivo, quem liga vê</translation>
    </message>
    <message>
        <source>After Undo, where the file is protected, the caller sees</source>
        <translation>Depois de “Desfazer”, se o arquivo é protegido, quem liga vê</translation>
    </message>
    <message>
        <source>After Undo, where the file is a link or has a second name, the caller sees</source>
        <translation>Depois de “Desfazer”, se o arquivo é um link ou tem um segundo nome, quem liga vê</translation>
    </message>
    <message>
        <source>How a call goes</source>
        <translation>Como é uma ligação</translation>
    </message>
    <message>
        <source>The first three questions</source>
        <translation>As três primeiras perguntas</translation>
    </message>
    <message>
        <source>Ask: “What stands at the bottom left of the window, in large letters? Read me the four digits one by one.” Type them into the search field of this page. If nothing is found, a digit was misheard: the fourth one is there to notice that. Ask once more.</source>
        <translation>Pergunte: “O que aparece embaixo à esquerda na janela, em letras grandes? Leia para mim os quatro dígitos, um por um.” Digite-os no campo de busca desta página. Se nada for encontrado, algum dígito foi mal entendido: o quarto serve para notar isso. Pergunte mais uma vez.</translation>
    </message>
    <message>
        <source>Ask: “What does the card on the screen say?” Compare it with “The caller sees”: if it is another one, ask for the digits again.</source>
        <translation>Pergunte: “O que diz o cartão na tela?” Compare com “Quem liga vê”: se for outro, peça os dígitos de novo.</translation>
    </message>
    <message>
        <source>Ask: “In which tool do you see the error, and what happened before it?” A move to another workspace, a click on Refresh, a colleague who left: that tells which directions are the right ones.</source>
        <translation>Pergunte: “Em qual ferramenta você vê o erro, e o que aconteceu antes dele?” Uma mudança para outro espaço de trabalho, um clique em Refresh, um colega que saiu: isso mostra quais orientações são as certas.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Say the sentence under “Say”, and go through the steps under it, one at a time.</source>
        <translation>Diga a frase que está em “Dizer” e siga as etapas abaixo dela, uma de cada vez.</translation>
    </message>
    <message>
        <source>Possible causes stand here as they are most often. The caller’s screen puts the likeliest of that very case first, behind More.</source>
        <translation>As causas possíveis estão aqui na ordem mais comum. Na tela de quem liga, em “Mais”, a mais provável naquele caso vem primeiro.</translation>
    </message>
    <message>
        <source>Stay until the tool works. “Saved” is not the end: on screen 6 the wizard asks whether the tool works now.</source>
        <translation>Continue na linha até a ferramenta funcionar. “Salvo” não é o fim: na tela 6, o assistente pergunta se a ferramenta funciona agora.</translation>
    </message>
    <message>
        <source>Ask what stands at the bottom left now. Another code is the next one to look up. No code means that nothing is wrong on that screen: let the caller click the main button. Not on screen 6 and on the last page: there ask “Does your tool work now?”</source>
        <translation>Pergunte o que aparece agora embaixo à esquerda. Se for outro código, consulte esse em seguida. Se não houver código, não há nada errado nessa tela: peça a quem liga que clique no botão principal. Na tela 6 e na última página, não: ali, pergunte “A sua ferramenta funciona agora?”</translation>
    </message>
    <message>
        <source>The last page shows a number for your ticket. Only “Closing number” before it says that the tool works. Else the token alone was checked, or something is still to be done: ask “Does your tool work now?” The receipt says the same, without any token.</source>
        <translation>A última página mostra um número para o seu chamado. Só “Número de encerramento” antes dele diz que a ferramenta funciona. Nos outros casos, só o token foi verificado, ou ainda falta fazer alguma coisa: pergunte “A sua ferramenta funciona agora?” O comprovante diz o mesmo, sem nenhum token.</translation>
    </message>
    <message>
        <source>If there is no code</source>
        <translation>Se não há código</translation>
    </message>
    <message>
        <source>Then nothing is wrong on that screen yet. Ask for the screen’s number beside it, and look below what is done there; or ask for the report.</source>
        <translation>Então ainda não há nada errado nessa tela. Pergunte o número da tela, que fica ao lado, e veja abaixo o que se faz nela; ou peça o relatório.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Relatório para o suporte</translation>
    </message>
    <message>
        <source>The caller clicks “Report for support” at the left, or at the bottom of a small window, reads what is in it, copies it and sends it to you. Nothing is sent by itself.</source>
        <translation>Quem liga clica em “Relatório para o suporte”, à esquerda ou, em uma janela pequena, embaixo; lê o que há nele, copia e envia a você. Nada é enviado sozinho.</translation>
    </message>
    <message>
        <source>In your own wizard open Help, “Read a report”, and paste it just as the mail shows it: what to begin with, what to say, and every code in the order of time.</source>
        <translation>No seu próprio assistente, abra a Ajuda, “Ler um relatório”, e cole-o tal como aparece no e-mail: você vê por onde começar, o que dizer e todos os códigos em ordem cronológica.</translation>
    </message>
    <message>
        <source>There are versions, times, codes and numbers in it. There is never a token in it, and no name of a workspace; names of databases only if the caller ticks that.</source>
        <translation>Há nele versões, horários, códigos e números. Nunca há um token, nem o nome de um espaço de trabalho; nomes de bases de dados, só se quem liga marcar essa opção.</translation>
    </message>
    <message>
        <source>What never to do</source>
        <translation>O que nunca fazer</translation>
    </message>
    <message>
        <source>Never let anyone read the token aloud or send it by mail or chat.</source>
        <translation>Nunca deixe ninguém ler o token em voz alta nem enviá-lo por e-mail ou chat.</translation>
    </message>
    <message>
        <source>Never advise Refresh first: it can stop every other tool of that connection. Show and Copy come first.</source>
        <translation>Nunca recomende Refresh primeiro: isso pode parar todas as outras ferramentas dessa conexão. Show e Copy vêm antes.</translation>
    </message>
    <message>
        <source>Never save a customer’s token on your own computer: choose “Go on without saving”. Say once in Help, “Whose computer”, that you help others on it, and that is the main way.</source>
        <translation>Nunca salve o token de um cliente no seu próprio computador: escolha “Continuar sem salvar”. Diga uma vez na Ajuda, em “De quem é o computador”, que você ajuda outras pessoas nele, e esse será o caminho principal.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Help, “Practise” opens the same screens with a practice Notion: nothing is real and nothing is kept. Each story has the name of the code that it ends in, as it stands beside each code on this page. In a terminal:</source>
        <translation>Na Ajuda, “Treinar” abre as mesmas telas com um Notion de treino: nada é real e nada fica guardado. Cada história tem o nome do código em que termina, como está ao lado de cada código nesta página. Em um terminal:</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>Quem liga vê</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dizer</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Causas possíveis</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Buttons that may be there: {buttons:plain}</source>
        <translation>Botões que podem aparecer: {buttons:plain}</translation>
    </message>
    <message>
        <source>On the last page this number closes the ticket only if “Closing number” stands before it.</source>
        <translation>Na última página, este número só encerra o chamado se estiver escrito “Número de encerramento” antes dele.</translation>
    </message>
    <message>
        <source>With n8n the caller sees:</source>
        <translation>Com o n8n, quem liga vê:</translation>
    </message>
    <message>
        <source>Click “Continue”, or “Finish” if that stands in its place.</source>
        <translation>Clique em “Continuar”, ou em “Concluir”, se for esse o botão no lugar dele.</translation>
    </message>
    <message>
        <source>That is done. Ask: “Does your tool work now?”</source>
        <translation>Isso está feito. Pergunte: “A sua ferramenta funciona agora?”</translation>
    </message>
    <message>
        <source>If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:</source>
        <translation>Se a ferramenta roda na nuvem, como o Zapier ou o Make, quem liga também vê:</translation>
    </message>
    <message>
        <source>Directions in Notion</source>
        <translation>Orientações no Notion</translation>
    </message>
    <message>
        <source>These directions are from {month:plain}. Where Notion has renamed something since, look for a similar word near that place.</source>
        <translation>Estas orientações são de {month:plain}. Se o Notion mudou algum nome desde então, procure uma palavra parecida perto desse lugar.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down</source>
        <translation>O Notion recusou exatamente este token</translation>
    </message>
    <message>
        <source>First as above: {show} and {copy} what Notion has now, and check that. Only if it is the very token that was turned down:</source>
        <translation>Primeiro, como acima: {show} e {copy} para pegar o que o Notion tem agora, e verifique esse. Só se for exatamente o token que foi recusado:</translation>
    </message>
    <message>
        <source>The connection may do too little</source>
        <translation>A conexão talvez tenha permissões de menos</translation>
    </message>
    <message>
        <source>The caller is no workspace owner, or not sure</source>
        <translation>Quem liga não é proprietário do espaço de trabalho, ou não tem certeza</translation>
    </message>
    <message>
        <source>The message for the owner</source>
        <translation>A mensagem para o proprietário</translation>
    </message>
    <message>
        <source>The same where a new connection is needed, as after a move</source>
        <translation>A mesma, quando é preciso uma nova conexão, como depois de uma mudança</translation>
    </message>
    <message>
        <source>The same where the connection may do too little</source>
        <translation>A mesma, quando a conexão talvez tenha permissões de menos</translation>
    </message>
    <message>
        <source>How codes are read</source>
        <translation>Como se leem os códigos</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Quatro dígitos</translation>
    </message>
    <message>
        <source>{label:plain} is read digit by digit: {spoken:plain}. The first three are the number; the fourth is made from them, so one wrong digit, or two that changed places, give a number that does not exist. A number keeps its meaning in every version and every language.</source>
        <translation>{label:plain} se lê dígito por dígito: {spoken:plain}. Os três primeiros são o número; o quarto é calculado a partir deles, então um dígito errado, ou dois que trocaram de lugar, formam um número que não existe. Um número tem sempre o mesmo significado, em todas as versões e em todos os idiomas.</translation>
    </message>
    <message>
        <source>What the first digit says</source>
        <translation>O que diz o primeiro dígito</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Qual é a gravidade</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Está tudo bem.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>The wizard has put it right and says so.</source>
        <translation>O assistente já corrigiu e avisa.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>The caller may go on.</source>
        <translation>Quem liga pode continuar.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The caller has to do something.</source>
        <translation>Quem liga precisa fazer alguma coisa.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indefinido</translation>
    </message>
    <message>
        <source>Nothing is known of the token; it may be good.</source>
        <translation>Não se sabe nada sobre o token; ele pode estar bom.</translation>
    </message>
    <message>
        <source>Notion Wizard: support handbook</source>
        <translation>Notion Wizard: manual de suporte</translation>
    </message>
    <message>
        <source>For everybody who helps someone on the phone whose tool turns a token down.</source>
        <translation>Para quem ajuda, por telefone, alguém com uma ferramenta que recusa um token.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Go to the handbook’s text</source>
        <translation>Ir para o texto do manual</translation>
    </message>
    <message>
        <source>Code or words, such as 1 2 1 6 or proxy</source>
        <translation>Código ou palavras, como 1 2 1 6 ou proxy</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Nada encontrado para essas palavras.</translation>
    </message>
    <message>
        <source>There is no such code. Ask for the four digits once more, one by one.</source>
        <translation>Esse código não existe. Peça os quatro dígitos mais uma vez, um por um.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Encontrado:</translation>
    </message>
    <message>
        <source>Screens and paths</source>
        <translation>Telas e caminhos</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>As telas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>O que se faz nela</translation>
    </message>
    <message>
        <source>Buttons that belong to no code</source>
        <translation>Botões que não pertencem a nenhum código</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>The paths</source>
        <translation>Os caminhos</translation>
    </message>
    <message>
        <source>Everybody sees only the steps that apply. The wizard’s left side shows them.</source>
        <translation>Cada pessoa vê só as etapas que valem para ela. O lado esquerdo do assistente as mostra.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Como começa</translation>
    </message>
    <message>
        <source>Screens, in order</source>
        <translation>Telas, em ordem</translation>
    </message>
    <message>
        <source>Where Notion turns a token down, or the caller has none, screen 2 comes in before screen 3.</source>
        <translation>Se o Notion recusa um token, ou quem liga não tem nenhum, a tela 2 vem antes da tela 3.</translation>
    </message>
    <message>
        <source>Choosing among what is saved on this computer and what is not finished yet.</source>
        <translation>Escolher entre o que está salvo neste computador e o que ainda não foi concluído.</translation>
    </message>
    <message>
        <source>Answering two questions, or pasting the error message, which answers them.</source>
        <translation>Responder a duas perguntas, ou colar a mensagem de erro, que responde a elas.</translation>
    </message>
    <message>
        <source>Getting the token in Notion step by step, or asking the workspace owner.</source>
        <translation>Obter o token no Notion, etapa por etapa, ou pedir ao proprietário do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Pasting the token. The wizard asks Notion about it at once.</source>
        <translation>Colar o token. O assistente pergunta ao Notion sobre ele na hora.</translation>
    </message>
    <message>
        <source>Seeing which databases it reaches, and checking one by its link.</source>
        <translation>Ver a quais bases de dados ele tem acesso e verificar uma pelo link.</translation>
    </message>
    <message>
        <source>Keeping a copy in this computer’s keychain, or going on without.</source>
        <translation>Guardar uma cópia no chaveiro deste computador, ou continuar sem salvar.</translation>
    </message>
    <message>
        <source>Putting the token into the tool, and telling whether the tool works now.</source>
        <translation>Colocar o token na ferramenta e dizer se agora ela funciona.</translation>
    </message>
    <message>
        <source>Reading what was done. The ticket’s number is here.</source>
        <translation>Ler o que foi feito. O número do chamado está aqui.</translation>
    </message>
    <message>
        <source>Home: opens screen 6 again for a tool whose test was left for later.</source>
        <translation>Início: abre de novo a tela 6 para uma ferramenta cujo teste ficou para depois.</translation>
    </message>
    <message>
        <source>Home: begins at screen 1, for another tool or another workspace.</source>
        <translation>Início: começa na tela 1, para outra ferramenta ou outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>Screen 6: ends the call with an open ticket. Home offers “Go on there” then.</source>
        <translation>Tela 6: encerra a ligação com o chamado em aberto. Depois, o Início oferece “Retomar”.</translation>
    </message>
    <message>
        <source>Screen 6: for the copy beside a changed file, which holds the old token. Before the tool works, the wizard asks once more: “Keep it” or “Delete it”. After that no Undo is possible.</source>
        <translation>Tela 6: para a cópia que fica ao lado de um arquivo alterado e contém o token anterior. Enquanto a ferramenta não funciona, o assistente pergunta mais uma vez: “Manter” ou “Excluir”. Depois de excluir, não é mais possível desfazer.</translation>
    </message>
    <message>
        <source>Takes the pasted token off the clipboard, where any program can read it.</source>
        <translation>Tira o token colado da área de transferência, onde qualquer programa pode lê-lo.</translation>
    </message>
    <message>
        <source>A database is missing, and a token is saved here</source>
        <translation>Falta uma base de dados, e há um token salvo aqui</translation>
    </message>
    <message>
        <source>A database is missing, and no token is saved here</source>
        <translation>Falta uma base de dados, e não há token salvo aqui</translation>
    </message>
    <message>
        <source>The tool has no field for a token, such as Zapier</source>
        <translation>A ferramenta não tem campo para token, como o Zapier</translation>
    </message>
    <message>
        <source>Check now, on Home</source>
        <translation>“Verificar agora”, no Início</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>Tokens comparados</translation>
    </message>
    <message>
        <source>In the tool</source>
        <translation>Na ferramenta</translation>
    </message>
    <message>
        <source>The token is fine, and it is the same error</source>
        <translation>O token está bom, e o erro é o mesmo</translation>
    </message>
    <message>
        <source>On screen 6 the caller answers “Same error” or “Another error”, and pastes the tool’s message. Without a message the wizard tells these causes, likeliest first; “Tried it, same error” brings the next one.</source>
        <translation>Na tela 6, quem liga responde “Mesmo erro” ou “Outro erro” e cola a mensagem da ferramenta. Sem mensagem, o assistente mostra estas causas, a mais provável primeiro; “Já tentei, mesmo erro” traz a seguinte.</translation>
    </message>
    <message>
        <source>Only if the wizard has seen it</source>
        <translation>Só se o assistente tiver visto isso</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Esta etapa</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Consultar um código</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Ler um relatório</translation>
    </message>
    <message>
        <source>Tokens compared</source>
        <translation>Tokens comparados</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>Manual de suporte</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Tokens salvos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Whose computer</source>
        <translation>De quem é o computador</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Finish saving</source>
        <translation>Terminar de salvar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Last worked {when:at}.</source>
        <translation>Funcionou pela última vez {when:at}.</translation>
    </message>
    <message>
        <source>Saved {when:at}.</source>
        <translation>Salvo {when:at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s).</source>
        <translation>
            <numerusform>%n base de dados.</numerusform>
            <numerusform>%n bases de dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for the token {when:at}. Has it come?</source>
        <translation>Você pediu o token {when:at}. Ele já chegou?</translation>
    </message>
    <message>
        <source>You asked for the token for {tool} {when:at}. Has it come?</source>
        <translation>Você pediu o token para {tool} {when:at}. Ele já chegou?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection {when:at}. Does it have them now?</source>
        <translation>Você pediu mais permissões para a conexão {when:at}. Ela já tem essas permissões?</translation>
    </message>
    <message>
        <source>You asked for more rights for the connection of {tool} {when:at}. Does it have them now?</source>
        <translation>Você pediu mais permissões para a conexão de {tool} {when:at}. Ela já tem essas permissões?</translation>
    </message>
    <message>
        <source>Still to be tested: {tool}</source>
        <translation>Falta testar: {tool}</translation>
    </message>
    <message>
        <source>You left the test for later {when:at}.</source>
        <translation>Você adiou o teste {when:at}.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Que bom ver você de novo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>No longer in this computer’s keychain.</source>
        <translation>Não está mais no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>A database is missing</source>
        <translation>Falta uma base de dados</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Waiting for the workspace owner</source>
        <translation>Esperando o proprietário do espaço de trabalho</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Show my message</source>
        <translation>Mostrar minha mensagem</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>Não esperar mais</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Good</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Atenção</translation>
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
        <translation>Clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Or click “Go on without saving”, and put the token into your tool now.</source>
        <translation>Ou clique em “Continuar sem salvar” e coloque o token na sua ferramenta agora.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, with the report.</source>
        <translation>Fale com quem cuida deste computador e mostre o relatório.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Este computador não oferece um chaveiro</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it. Nothing was saved.</source>
        <translation>O seu token está bom. Este computador não conseguiu guardá-lo. Nada foi salvo.</translation>
    </message>
    <message>
        <source>No keychain program is installed or running.</source>
        <translation>Não há um programa de chaveiro instalado ou em execução.</translation>
    </message>
    <message>
        <source>The program was started outside the desktop.</source>
        <translation>O programa foi iniciado fora da área de trabalho.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>No Linux, instale e inicie o GNOME Keyring, o KWallet ou o KeePassXC.</translation>
    </message>
    <message>
        <source>The token is good; this computer has no safe place for it, so go on without saving.</source>
        <translation>O token está bom; este computador não tem um lugar seguro para ele, então continue sem salvar.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was saved.</source>
        <translation>O {keychain} só abre com a senha dele, não com o token do Notion. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Click Try again: a window asks for its password, mostly the one you sign in to this computer with.</source>
        <translation>Clique em “Tentar de novo”: uma janela pede a senha dele, em geral a mesma com que você entra neste computador.</translation>
    </message>
    <message>
        <source>No window comes? Sign out of this computer and in again.</source>
        <translation>Não aparece nenhuma janela? Encerre a sessão neste computador e entre de novo.</translation>
    </message>
    <message>
        <source>Your computer’s keychain is locked; it wants the password that you sign in to the computer with.</source>
        <translation>O chaveiro do seu computador está bloqueado; ele pede a senha com que você entra no computador.</translation>
    </message>
    <message>
        <source>The keychain did not let the wizard in</source>
        <translation>O chaveiro não deixou o assistente entrar</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was saved.</source>
        <translation>O {keychain} disse não, ou alguém respondeu à pergunta dele com Cancelar ou Negar. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Choose Allow when this computer asks.</source>
        <translation>Escolha Permitir quando este computador perguntar.</translation>
    </message>
    <message>
        <source>Your computer asked whether the wizard may use the keychain; try again and choose Allow.</source>
        <translation>O seu computador perguntou se o assistente pode usar o chaveiro; tente de novo e escolha Permitir.</translation>
    </message>
    <message>
        <source>Your computer is asking for its own password</source>
        <translation>O seu computador está pedindo a senha dele</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token. The wizard waits.</source>
        <translation>Uma janela separada pede a senha com que você entra neste computador, não o token do Notion. O assistente espera.</translation>
    </message>
    <message>
        <source>This computer asks in a window of its own.</source>
        <translation>Este computador pergunta em uma janela própria.</translation>
    </message>
    <message>
        <source>Another wizard on this computer is saving right now.</source>
        <translation>Outro assistente está salvando neste computador agora.</translation>
    </message>
    <message>
        <source>Look for that window; it may be behind this one.</source>
        <translation>Procure essa janela; ela pode estar atrás desta.</translation>
    </message>
    <message>
        <source>Type the password of this computer there.</source>
        <translation>Digite nela a senha deste computador.</translation>
    </message>
    <message>
        <source>Look for a second window behind the wizard; it wants your computer’s password, not the token.</source>
        <translation>Procure uma segunda janela atrás do assistente; ela pede a senha do seu computador, não o token.</translation>
    </message>
    <message>
        <source>The keychain did not keep the token</source>
        <translation>O chaveiro não guardou o token</translation>
    </message>
    <message>
        <source>Your token is good. This computer could not keep it: read back, it was not the same.</source>
        <translation>O seu token está bom. Este computador não conseguiu guardá-lo: ao ser lido de volta, não era o mesmo.</translation>
    </message>
    <message>
        <source>The token is good, but this computer did not keep it; save again or go on without.</source>
        <translation>O token está bom, mas este computador não o guardou; salve de novo ou continue sem salvar.</translation>
    </message>
    <message>
        <source>The new token had not arrived yet</source>
        <translation>O novo token ainda não tinha chegado</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was in {keychain}. For “{name}”, what was there before is still in place.</source>
        <translation>O assistente foi fechado antes de o novo token estar no {keychain}. Para “{name}”, o que havia antes continua no lugar.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy.</source>
        <translation>No Notion, abra a conexão, clique em Show e depois em Copy.</translation>
    </message>
    <message>
        <source>Paste it here and save it again.</source>
        <translation>Cole aqui e salve de novo.</translation>
    </message>
    <message>
        <source>The wizard was closed before the new token was kept; copy it from Notion once more, and save it again.</source>
        <translation>O assistente foi fechado antes de guardar o novo token; copie do Notion mais uma vez e salve de novo.</translation>
    </message>
    <message>
        <source>The keychain here is not safe enough</source>
        <translation>O chaveiro daqui não é seguro o bastante</translation>
    </message>
    <message>
        <source>Your token is good. {keychain} would keep it readable for others or not at all. Nothing was saved.</source>
        <translation>O seu token está bom. O {keychain} o deixaria legível para outros, ou nem o guardaria. Nada foi salvo.</translation>
    </message>
    <message>
        <source>The token is good; the place this computer offers is not safe, so go on without saving.</source>
        <translation>O token está bom; o lugar que este computador oferece não é seguro, então continue sem salvar.</translation>
    </message>
    <message>
        <source>The keychain has no room left</source>
        <translation>O chaveiro não tem mais espaço</translation>
    </message>
    <message>
        <source>Open {keychain} and remove what you no longer need.</source>
        <translation>Abra o {keychain} e remova o que você não usa mais.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain is full, so make room or go on without saving.</source>
        <translation>O token está bom; o chaveiro deste computador está cheio, então libere espaço ou continue sem salvar.</translation>
    </message>
    <message>
        <source>The keychain has trouble of its own</source>
        <translation>O próprio chaveiro está com problemas</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again.</source>
        <translation>Encerre a sessão neste computador e entre de novo.</translation>
    </message>
    <message>
        <source>The token is good; this computer’s keychain does not work right now, so go on without saving.</source>
        <translation>O token está bom; o chaveiro deste computador não funciona agora, então continue sem salvar.</translation>
    </message>
    <message>
        <source>The wizard keeps tokens in a keychain only, and found none here.</source>
        <translation>O assistente só guarda tokens em um chaveiro, e não encontrou nenhum aqui.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so no token can be kept on it.</source>
        <translation>Este computador não tem chaveiro, então nenhum token pode ser guardado nele.</translation>
    </message>
    <message>
        <source>{keychain} opens only with its own password, not with the Notion token. Nothing was changed.</source>
        <translation>O {keychain} só abre com a senha dele, não com o token do Notion. Nada mudou.</translation>
    </message>
    <message>
        <source>{keychain} said no, or its question was answered with Cancel or Deny. Nothing was changed.</source>
        <translation>O {keychain} disse não, ou alguém respondeu à pergunta dele com Cancelar ou Negar. Nada mudou.</translation>
    </message>
    <message>
        <source>A separate window wants the password you sign in to this computer with, not the Notion token.</source>
        <translation>Uma janela separada pede a senha com que você entra neste computador, não o token do Notion.</translation>
    </message>
    <message>
        <source>The keychain did not keep a test entry</source>
        <translation>O chaveiro não guardou um item de teste</translation>
    </message>
    <message>
        <source>What the wizard wrote for a test was not the same when read back.</source>
        <translation>O que o assistente gravou como teste não era o mesmo ao ser lido de volta.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not give back what is put into it.</source>
        <translation>O chaveiro deste computador não devolve o que se coloca nele.</translation>
    </message>
    <message>
        <source>{keychain} would keep a token readable for others or not at all, so the wizard does not use it.</source>
        <translation>O {keychain} deixaria um token legível para outros, ou nem o guardaria, então o assistente não o usa.</translation>
    </message>
    <message>
        <source>The place this computer offers for passwords is not safe enough.</source>
        <translation>O lugar que este computador oferece para senhas não é seguro o bastante.</translation>
    </message>
    <message>
        <source>It did not take a test entry. What is in it already stays.</source>
        <translation>Ele não aceitou um item de teste. O que já está nele fica.</translation>
    </message>
    <message>
        <source>This computer’s keychain is full; make room in it.</source>
        <translation>O chaveiro deste computador está cheio; libere espaço nele.</translation>
    </message>
    <message>
        <source>It did not answer as it should. This says nothing about a token that it keeps.</source>
        <translation>Ele não respondeu como deveria. Isso não diz nada sobre um token que ele guarde.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not work right now; sign out of it and in again.</source>
        <translation>O chaveiro deste computador não funciona agora; encerre a sessão e entre de novo.</translation>
    </message>
    <message>
        <source>Saved on this computer and tested</source>
        <translation>Salvo neste computador e testado</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”. Your tools have not changed yet; that comes next.</source>
        <translation>Ele está no {keychain} como “{name}”. As suas ferramentas ainda não mudaram; isso vem a seguir.</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works; now it goes into the tool.</source>
        <translation>O token está salvo neste computador e funciona; agora ele vai para a ferramenta.</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}”.</source>
        <translation>Ele está no {keychain} como “{name}”.</translation>
    </message>
    <message>
        <source>The token is saved on this computer and works.</source>
        <translation>O token está salvo neste computador e funciona.</translation>
    </message>
    <message>
        <source>Saved, the second test got no answer</source>
        <translation>Salvo, mas o segundo teste ficou sem resposta</translation>
    </message>
    <message>
        <source>It is in {keychain} as “{name}” and was read back whole. Notion accepted it before; only the test after saving is missing.</source>
        <translation>Ele está no {keychain} como “{name}” e foi lido de volta inteiro. O Notion já o aceitou antes; só falta o teste depois de salvar.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continue.</translation>
    </message>
    <message>
        <source>Later, click Check now on the first screen.</source>
        <translation>Mais tarde, clique em “Verificar agora” na primeira tela.</translation>
    </message>
    <message>
        <source>The token is saved; only the last test got no answer, and you can check it later.</source>
        <translation>O token está salvo; só o último teste ficou sem resposta, e você pode verificar mais tarde.</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>Está como estava antes</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion and your tools were not changed.</source>
        <translation>No {keychain}, “{name}” voltou a ser o que era. O Notion e as suas ferramentas não mudaram.</translation>
    </message>
    <message>
        <source>On this computer it is now as it was before saving.</source>
        <translation>Este computador está agora como estava antes de salvar.</translation>
    </message>
    <message>
        <source>The earlier token is back, not yet tested</source>
        <translation>O token anterior voltou, ainda sem teste</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was. Notion could not be asked whether it still works.</source>
        <translation>No {keychain}, “{name}” voltou a ser o que era. Não foi possível perguntar ao Notion se ele ainda funciona.</translation>
    </message>
    <message>
        <source>The earlier token is back; whether it works can be checked later.</source>
        <translation>O token anterior voltou; se ele funciona, dá para verificar mais tarde.</translation>
    </message>
    <message>
        <source>The earlier token no longer works</source>
        <translation>O token anterior não funciona mais</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is again what it was, but Notion does not accept it. The newer one is kept too, and you can bring it back.</source>
        <translation>No {keychain}, “{name}” voltou a ser o que era, mas o Notion não o aceita. O mais novo também está guardado, e você pode recuperá-lo.</translation>
    </message>
    <message>
        <source>Click “Bring the newer token back”.</source>
        <translation>Clique em “Recuperar o token mais novo”.</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; click “Bring the newer token back”.</source>
        <translation>O token anterior voltou, mas o Notion não o aceita; clique em “Recuperar o token mais novo”.</translation>
    </message>
    <message>
        <source>Open Help, then Saved tokens.</source>
        <translation>Abra a Ajuda e depois “Tokens salvos”.</translation>
    </message>
    <message>
        <source>Click “Bring the other token back”.</source>
        <translation>Clique em “Recuperar o outro token”.</translation>
    </message>
    <message>
        <source>The earlier token is back but Notion does not accept it; in Help, under Saved tokens, bring the other one back.</source>
        <translation>O token anterior voltou, mas o Notion não o aceita; na Ajuda, em “Tokens salvos”, recupere o outro.</translation>
    </message>
    <message>
        <source>The newer token no longer works</source>
        <translation>O token mais novo não funciona mais</translation>
    </message>
    <message>
        <source>In {keychain}, “{name}” is the newer token again, but Notion no longer accepts it.</source>
        <translation>No {keychain}, “{name}” é de novo o token mais novo, mas o Notion não o aceita mais.</translation>
    </message>
    <message>
        <source>Go back to the check, and paste it there.</source>
        <translation>Volte à verificação e cole lá.</translation>
    </message>
    <message>
        <source>Notion no longer accepts the newer token either; copy the current one from Notion.</source>
        <translation>O Notion também não aceita mais o token mais novo; copie o atual do Notion.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada a desfazer</translation>
    </message>
    <message>
        <source>{keychain} keeps nothing earlier for “{name}”. Nothing was changed.</source>
        <translation>O {keychain} não guarda nada anterior para “{name}”. Nada mudou.</translation>
    </message>
    <message>
        <source>Copy the token you need from Notion, and paste it.</source>
        <translation>Copie do Notion o token de que você precisa e cole.</translation>
    </message>
    <message>
        <source>No earlier token is kept on this computer, so nothing was changed.</source>
        <translation>Não há um token anterior guardado neste computador, então nada mudou.</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>Removido deste computador</translation>
    </message>
    <message>
        <source>{keychain} no longer holds “{name}”. In Notion and in your tools nothing has changed.</source>
        <translation>O {keychain} não contém mais “{name}”. No Notion e nas suas ferramentas, nada mudou.</translation>
    </message>
    <message>
        <source>The token is no longer kept on this computer; in Notion and the tools it lives on.</source>
        <translation>O token não está mais guardado neste computador; no Notion e nas ferramentas, ele continua.</translation>
    </message>
    <message>
        <source>The saved token is no longer there</source>
        <translation>O token salvo não está mais lá</translation>
    </message>
    <message>
        <source>{keychain} has no entry for “{name}” any more, most likely because someone removed it there. Your tools keep working with what they have.</source>
        <translation>O {keychain} não tem mais nenhum item para “{name}”; o mais provável é que alguém o tenha removido de lá. As suas ferramentas continuam trabalhando com o que têm.</translation>
    </message>
    <message>
        <source>The saved token was removed from this computer; copy it from Notion once more.</source>
        <translation>O token salvo foi removido deste computador; copie do Notion mais uma vez.</translation>
    </message>
    <message>
        <source>Saving was interrupted last time</source>
        <translation>O salvamento foi interrompido na última vez</translation>
    </message>
    <message>
        <source>The wizard was closed while it saved “{name}”, or undid that. Nothing is lost: “Finish saving” keeps the new token, “Undo” brings back the one before.</source>
        <translation>O assistente foi fechado enquanto salvava “{name}” ou desfazia isso. Nada se perdeu: “Terminar de salvar” mantém o novo token, “Desfazer” traz de volta o anterior.</translation>
    </message>
    <message>
        <source>Click “Finish saving” to keep the new token.</source>
        <translation>Clique em “Terminar de salvar” para manter o novo token.</translation>
    </message>
    <message>
        <source>Or click “Undo” to go back to the one before.</source>
        <translation>Ou clique em “Desfazer” para voltar ao anterior.</translation>
    </message>
    <message>
        <source>The wizard was closed while it was saving; nothing is lost, click “Finish saving” or “Undo”.</source>
        <translation>O assistente foi fechado enquanto salvava; nada se perdeu, clique em “Terminar de salvar” ou em “Desfazer”.</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token. For “{name}”, what was there before is still in place.</source>
        <translation>O assistente foi fechado antes de guardar o novo token. Para “{name}”, o que havia antes continua no lugar.</translation>
    </message>
    <message>
        <source>Click “Put this away”.</source>
        <translation>Clique em “Dispensar”.</translation>
    </message>
    <message>
        <source>Copy the new token in Notion, and paste it.</source>
        <translation>Copie o novo token no Notion e cole.</translation>
    </message>
    <message>
        <source>The wizard was closed before it kept the new token; copy it from Notion once more.</source>
        <translation>O assistente foi fechado antes de guardar o novo token; copie do Notion mais uma vez.</translation>
    </message>
    <message>
        <source>The token saved before is still in place.</source>
        <translation>O token salvo antes continua no lugar.</translation>
    </message>
</context>
<context>
    <name>KeychainWork</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando o chaveiro</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>This computer can reach Notion</source>
        <translation>Este computador consegue acessar o Notion</translation>
    </message>
    <message>
        <source>Asking Notion…</source>
        <translation>Perguntando ao Notion…</translation>
    </message>
    <message>
        <source>Notion could not be asked</source>
        <translation>Não foi possível consultar o Notion</translation>
    </message>
    <message>
        <source>Notion accepts the token</source>
        <translation>O Notion aceita o token</translation>
    </message>
    <message>
        <source>Notion does not accept the token</source>
        <translation>O Notion não aceita o token</translation>
    </message>
    <message>
        <source>Connection “{connection}”</source>
        <translation>Conexão “{connection}”</translation>
    </message>
    <message>
        <source>Personal token of “{connection}”</source>
        <translation>Token pessoal de “{connection}”</translation>
    </message>
    <message>
        <source>It opens the workspace “{workspace}”</source>
        <translation>Ele abre o espaço de trabalho “{workspace}”</translation>
    </message>
    <message>
        <source>Notion did not say whether it accepts the token</source>
        <translation>O Notion não disse se aceita o token</translation>
    </message>
    <message>
        <source>It opens a workspace whose name Notion does not give</source>
        <translation>Ele abre um espaço de trabalho cujo nome o Notion não informa</translation>
    </message>
    <message>
        <source>It opens your new workspace</source>
        <translation>Ele abre o seu novo espaço de trabalho</translation>
    </message>
    <message>
        <source>It opens another workspace than last time</source>
        <translation>Ele abre um espaço de trabalho diferente do da última vez</translation>
    </message>
    <message>
        <source>It still opens the old workspace</source>
        <translation>Ele ainda abre o espaço de trabalho anterior</translation>
    </message>
    <message>
        <source>“{workspace}”; before, it was “{earlier_workspace}”</source>
        <translation>“{workspace}”; antes, abria “{earlier_workspace}”</translation>
    </message>
    <message>
        <source>“{workspace}”</source>
        <translation>“{workspace}”</translation>
    </message>
    <message>
        <source>Reading what it may do…</source>
        <translation>Lendo o que ele pode fazer…</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>O que ele pode fazer</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>O token não chegou ao Notion</translation>
    </message>
    <message>
        <source>Notion does not let it say which workspace it opens</source>
        <translation>O Notion não o deixa dizer qual espaço de trabalho ele abre</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Este computador não tem acesso à internet.</translation>
    </message>
    <message>
        <source>Its address could not be looked up.</source>
        <translation>Não foi possível localizar o endereço dele.</translation>
    </message>
    <message>
        <source>The connection was turned away.</source>
        <translation>A conexão foi rejeitada.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>The connection broke off on the way.</source>
        <translation>A conexão caiu no caminho.</translation>
    </message>
    <message>
        <source>The way ends at the proxy.</source>
        <translation>O caminho termina no proxy.</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place.</source>
        <translation>Outra coisa respondeu no lugar do Notion.</translation>
    </message>
    <message>
        <source>Something on the way does not let it through.</source>
        <translation>Alguma coisa no caminho não deixa passar.</translation>
    </message>
    <message>
        <source>Something answered, but not as Notion does.</source>
        <translation>Alguma coisa respondeu, mas não como o Notion responde.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Você interrompeu a verificação.</translation>
    </message>
    <message>
        <source>The network works, but the connection is not a safe one.</source>
        <translation>A rede funciona, mas a conexão não é segura.</translation>
    </message>
    <message>
        <source>It may read pages, databases, comments and user information. Writing was not tried.</source>
        <translation>Pode ler páginas, bases de dados, comentários e informações de usuários. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments, not user information. Writing was not tried.</source>
        <translation>Pode ler páginas, bases de dados e comentários, mas não informações de usuários. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. User information: could not tell. Writing was not tried.</source>
        <translation>Pode ler páginas, bases de dados e comentários. Informações de usuários: não foi possível saber. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information, not comments. Writing was not tried.</source>
        <translation>Pode ler páginas, bases de dados e informações de usuários, mas não comentários. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments or user information. Writing was not tried.</source>
        <translation>Pode ler páginas e bases de dados, mas não comentários nem informações de usuários. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. User information: could not tell. Writing was not tried.</source>
        <translation>Pode ler páginas e bases de dados, mas não comentários. Informações de usuários: não foi possível saber. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages, databases and user information. Comments: could not tell. Writing was not tried.</source>
        <translation>Pode ler páginas, bases de dados e informações de usuários. Comentários: não foi possível saber. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not user information. Comments: could not tell. Writing was not tried.</source>
        <translation>Pode ler páginas e bases de dados, mas não informações de usuários. Comentários: não foi possível saber. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Could not tell about the rest. Writing was not tried.</source>
        <translation>Pode ler páginas e bases de dados. Quanto ao resto, não foi possível saber. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages, databases and comments. Writing was not tried.</source>
        <translation>Pode ler páginas, bases de dados e comentários. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages and databases, not comments. Writing was not tried.</source>
        <translation>Pode ler páginas e bases de dados, mas não comentários. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may read pages and databases. Comments: could not tell. Writing was not tried.</source>
        <translation>Pode ler páginas e bases de dados. Comentários: não foi possível saber. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>It may not read pages and databases. Writing was not tried.</source>
        <translation>Não pode ler páginas nem bases de dados. A gravação não foi testada.</translation>
    </message>
    <message>
        <source>Could not tell whether it may read pages. Writing was not tried.</source>
        <translation>Não foi possível saber se pode ler páginas. A gravação não foi testada.</translation>
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
        <translation>Ele muda na hora. O que você já fez fica guardado.</translation>
    </message>
    <message>
        <source>Where we know Notion’s own word in your language, the English one stands behind it in brackets; otherwise you see the English one alone.</source>
        <translation>Quando conhecemos a palavra do próprio Notion no seu idioma, a inglesa vem depois dela, entre parênteses; se não, você vê só a inglesa.</translation>
    </message>
</context>
<context>
    <name>LinkResults</name>
    <message>
        <source>Being checked…</source>
        <translation>Em verificação…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Não foi possível verificar</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Com acesso</translation>
    </message>
    <message>
        <source>Reachable now</source>
        <translation>Agora com acesso</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Ainda não aparece</translation>
    </message>
    <message>
        <source>A page, not a database</source>
        <translation>Uma página, não uma base de dados</translation>
    </message>
    <message>
        <source>A view of a database</source>
        <translation>Uma visualização de uma base de dados</translation>
    </message>
    <message>
        <source>Does not lead to Notion</source>
        <translation>Não leva ao Notion</translation>
    </message>
    <message>
        <source>Names no database</source>
        <translation>Não indica nenhuma base de dados</translation>
    </message>
    <message>
        <source>In Notion’s trash</source>
        <translation>Na lixeira do Notion</translation>
    </message>
    <message>
        <source>Maybe in another workspace</source>
        <translation>Talvez em outro espaço de trabalho</translation>
    </message>
    <message>
        <source>Links that were checked</source>
        <translation>Links que foram verificados</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message numerus="yes">
        <source>The field keeps %n more link(s): click Check again for the next ones.</source>
        <translation>
            <numerusform>O campo ainda guarda mais %n link: clique em “Verificar” de novo para o próximo.</numerusform>
            <numerusform>O campo ainda guarda mais %n links: clique em “Verificar” de novo para os próximos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was more than the field can hold. What did not fit was left out.</source>
        <translation>Era mais do que cabe no campo. O que não coube ficou de fora.</translation>
    </message>
    <message>
        <source>What is no link was not checked: “{words}”. It is still in the field.</source>
        <translation>O que não é link não foi verificado: “{words}”. Ainda está no campo.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) checked. Reachable: {reachable}.</source>
        <translation>
            <numerusform>%n link verificado. Com acesso: {reachable}.</numerusform>
            <numerusform>%n links verificados. Com acesso: {reachable}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is one particular database reachable? Paste its link from Notion, or several links.</source>
        <translation>O token tem acesso a uma base de dados específica? Cole o link dela no Notion, ou vários links.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>A code has four digits. The last one only shows whether the others were heard right, so ask for all four.</source>
        <translation>Um código tem quatro dígitos. O último só mostra se os outros foram bem entendidos, então peça os quatro.</translation>
    </message>
    <message>
        <source>Support code</source>
        <translation>Código de suporte</translation>
    </message>
    <message>
        <source>Support code, such as 1 2 1 6</source>
        <translation>Código de suporte, como 1 2 1 6</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Consultar um código</translation>
    </message>
    <message>
        <source>Type the four digits from the bottom left of the screen, or the code’s name, into the field above. It stays there whatever topic is open.</source>
        <translation>Digite no campo acima os quatro dígitos que estão embaixo à esquerda da tela, ou o nome do código. O campo continua ali, seja qual for o tema aberto.</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The token was not replaced in the file</source>
        <translation>O token não foi substituído no arquivo</translation>
    </message>
    <message>
        <source>The file was not put back</source>
        <translation>O arquivo não foi restaurado</translation>
    </message>
    <message>
        <source>Close the file in other programs.</source>
        <translation>Feche o arquivo em outros programas.</translation>
    </message>
    <message>
        <source>Allow yourself to write it, in its properties.</source>
        <translation>Nas propriedades do arquivo, permita a gravação para o seu usuário.</translation>
    </message>
    <message>
        <source>The file is unchanged; open it yourself and put the new token where the old one is.</source>
        <translation>O arquivo não mudou; abra-o por conta própria e coloque o novo token onde está o anterior.</translation>
    </message>
    <message>
        <source>The file still has the new token, and a copy of what it was lies beside it.</source>
        <translation>O arquivo ainda tem o novo token, e ao lado dele há uma cópia de como era.</translation>
    </message>
    <message>
        <source>The file was left as it is, and a copy of what it was before is kept.</source>
        <translation>O arquivo ficou como está, e há uma cópia guardada de como era antes.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. This computer let nobody write it.</source>
        <translation>“{file:plain}” está como estava. Este computador não deixou gravar.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Você não tem permissão para gravar ali.</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Outro programa está com o arquivo aberto.</translation>
    </message>
    <message>
        <source>“{file:plain}” is not what it was when the wizard looked at it, so it was left alone.</source>
        <translation>“{file:plain}” não está mais como o assistente viu, então ficou como está.</translation>
    </message>
    <message>
        <source>Save or close the file in other programs.</source>
        <translation>Salve ou feche o arquivo em outros programas.</translation>
    </message>
    <message>
        <source>Another program has changed it meanwhile.</source>
        <translation>Nesse meio-tempo, outro programa o alterou.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Ele foi movido ou excluído.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was: it is protected against changes.</source>
        <translation>“{file:plain}” está como estava: é protegido contra alterações.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was. It is a link, or has a second name on this computer, and replacing it would part the two.</source>
        <translation>“{file:plain}” está como estava. É um link, ou tem um segundo nome neste computador, e a substituição separaria os dois.</translation>
    </message>
    <message>
        <source>Click “Replace in this file” again.</source>
        <translation>Clique de novo em “Substituir neste arquivo”.</translation>
    </message>
    <message>
        <source>Click “Undo” again.</source>
        <translation>Clique de novo em “Desfazer”.</translation>
    </message>
    <message>
        <source>Or click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>Ou clique em “Copiar token”, abra o arquivo por conta própria e cole o token ali.</translation>
    </message>
    <message>
        <source>Click “Look in a folder” again.</source>
        <translation>Clique de novo em “Procurar em uma pasta”.</translation>
    </message>
    <message>
        <source>Click “Copy token”, open the file yourself, and paste it there.</source>
        <translation>Clique em “Copiar token”, abra o arquivo por conta própria e cole o token ali.</translation>
    </message>
    <message>
        <source>“{file:plain}” has changed since the token was replaced, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>“{file:plain}” mudou desde que o token foi substituído, então ficou como está. O que era antes está guardado como “{backup:plain}”.</translation>
    </message>
    <message>
        <source>Compare the two files yourself.</source>
        <translation>Compare os dois arquivos por conta própria.</translation>
    </message>
    <message>
        <source>Delete the copy when you no longer need it.</source>
        <translation>Exclua a cópia quando não precisar mais dela.</translation>
    </message>
    <message>
        <source>“{file:plain}” still has the new token. The copy beside it, “{backup:plain}”, is gone or was changed, so nothing was put back.</source>
        <translation>“{file:plain}” ainda tem o novo token. A cópia ao lado, “{backup:plain}”, sumiu ou foi alterada, então nada foi restaurado.</translation>
    </message>
    <message>
        <source>Look for the copy in the bin.</source>
        <translation>Procure a cópia na lixeira.</translation>
    </message>
    <message>
        <source>The file still has the new token; the copy of what it was is gone.</source>
        <translation>O arquivo ainda tem o novo token; a cópia de como era sumiu.</translation>
    </message>
    <message>
        <source>This computer let nobody write “{file:plain}”. What it was before is kept as “{backup:plain}”.</source>
        <translation>Este computador não deixou gravar “{file:plain}”. O que era antes está guardado como “{backup:plain}”.</translation>
    </message>
    <message>
        <source>“{file:plain}” is protected against changes, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>“{file:plain}” é protegido contra alterações, então ficou como está. O que era antes está guardado como “{backup:plain}”.</translation>
    </message>
    <message>
        <source>“{file:plain}” is a link, or has a second name on this computer, so it was left as it is. What it was before is kept as “{backup:plain}”.</source>
        <translation>“{file:plain}” é um link, ou tem um segundo nome neste computador, então ficou como está. O que era antes está guardado como “{backup:plain}”.</translation>
    </message>
    <message>
        <source>Open both yourself and copy back what you need.</source>
        <translation>Abra os dois por conta própria e copie de volta o que precisar.</translation>
    </message>
    <message>
        <source>“{backup:plain}” was left as it is: the wizard deletes only its own copy.</source>
        <translation>“{backup:plain}” ficou como está: o assistente só exclui a cópia que ele mesmo fez.</translation>
    </message>
    <message>
        <source>Look at the copy, and delete it yourself.</source>
        <translation>Dê uma olhada na cópia e exclua-a por conta própria.</translation>
    </message>
    <message>
        <source>The copy was changed, or the file beside it is gone.</source>
        <translation>A cópia foi alterada, ou o arquivo ao lado dela sumiu.</translation>
    </message>
    <message>
        <source>Another program has the copy open.</source>
        <translation>Outro programa está com a cópia aberta.</translation>
    </message>
    <message>
        <source>The copy was not deleted</source>
        <translation>A cópia não foi excluída</translation>
    </message>
    <message>
        <source>The copy was left there; look at it and delete it.</source>
        <translation>A cópia ficou ali; dê uma olhada nela e exclua-a.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Delete files you no longer need, empty the bin.</source>
        <translation>Exclua arquivos que não usa mais e esvazie a lixeira.</translation>
    </message>
    <message>
        <source>The list of saved tokens is damaged</source>
        <translation>A lista de tokens salvos está danificada</translation>
    </message>
    <message>
        <source>It was set aside as “{backup:plain}”, and a new one was begun. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>Ela foi guardada à parte como “{backup:plain}”, e uma nova foi iniciada. Os tokens em si não estão nela; eles continuam no chaveiro.</translation>
    </message>
    <message>
        <source>Go on; the wizard works with the new list.</source>
        <translation>Continue; o assistente trabalha com a nova lista.</translation>
    </message>
    <message>
        <source>Paste your token and save it again.</source>
        <translation>Cole o seu token e salve de novo.</translation>
    </message>
    <message>
        <source>Keep the file set aside if support asks for it.</source>
        <translation>Mantenha o arquivo guardado à parte, caso o suporte peça.</translation>
    </message>
    <message>
        <source>The wizard’s list was damaged and has been set aside; nothing is lost, save the token once more.</source>
        <translation>A lista do assistente estava danificada e foi guardada à parte; nada se perdeu, salve o token mais uma vez.</translation>
    </message>
    <message>
        <source>“{file:plain}” cannot be read, and was left as it is. The tokens themselves are not in it; they are still in the keychain.</source>
        <translation>“{file:plain}” não pôde ser lido e ficou como está. Os tokens em si não estão nele; eles continuam no chaveiro.</translation>
    </message>
    <message>
        <source>Ask for the token by its id, which its keychain entry shows.</source>
        <translation>Peça o token pelo ID dele, que aparece no item do chaveiro.</translation>
    </message>
    <message>
        <source>Or open the wizard’s window: it begins a new list.</source>
        <translation>Ou abra a janela do assistente: ela inicia uma nova lista.</translation>
    </message>
    <message>
        <source>The wizard’s list is damaged, but the tokens are still in the keychain; open the window, it begins a new list.</source>
        <translation>A lista do assistente está danificada, mas os tokens continuam no chaveiro; abra a janela, ela inicia uma nova lista.</translation>
    </message>
    <message>
        <source>The wizard may not write its list</source>
        <translation>O assistente não pode gravar a lista dele</translation>
    </message>
    <message>
        <source>This computer does not let it change “{file:plain}”. A token saved before is still in place.</source>
        <translation>Este computador não o deixa alterar “{file:plain}”. Um token salvo antes continua no lugar.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>A pasta é de outro usuário.</translation>
    </message>
    <message>
        <source>A security program protects the folder.</source>
        <translation>Um programa de segurança protege a pasta.</translation>
    </message>
    <message>
        <source>Allow yourself to write in that folder.</source>
        <translation>Permita a gravação nessa pasta para o seu usuário.</translation>
    </message>
    <message>
        <source>Or go on without saving.</source>
        <translation>Ou continue sem salvar.</translation>
    </message>
    <message>
        <source>The wizard may not write into its own folder; who looks after your computer?</source>
        <translation>O assistente não pode gravar na própria pasta; quem cuida do seu computador?</translation>
    </message>
    <message>
        <source>This computer’s disk is full</source>
        <translation>O disco deste computador está cheio</translation>
    </message>
    <message>
        <source>The file could not be written. What was there before is still in place.</source>
        <translation>Não foi possível gravar o arquivo. O que havia antes continua no lugar.</translation>
    </message>
    <message>
        <source>The computer’s disk is full; make some room, then try again.</source>
        <translation>O disco do computador está cheio; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>A newer wizard wrote the saved list</source>
        <translation>A lista salva é de um assistente mais novo</translation>
    </message>
    <message>
        <source>This version cannot read “{file:plain}” and leaves it as it is. Nothing was changed.</source>
        <translation>Esta versão não consegue ler “{file:plain}” e deixa tudo como está. Nada mudou.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Instale a versão mais nova do Notion Wizard.</translation>
    </message>
    <message>
        <source>An older wizard was started than the one before; start the newer one.</source>
        <translation>Foi aberto um assistente mais antigo que o de antes; abra o mais novo.</translation>
    </message>
    <message>
        <source>That file could not be written</source>
        <translation>Não foi possível gravar esse arquivo</translation>
    </message>
    <message>
        <source>This computer does not let the wizard write “{file:plain}”. Nothing else was changed.</source>
        <translation>Este computador não deixa o assistente gravar “{file:plain}”. Nada mais mudou.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Outro programa está com ele aberto.</translation>
    </message>
    <message>
        <source>You may not write in that folder.</source>
        <translation>Você não tem permissão para gravar nessa pasta.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <translation>Escolha outra pasta, como Documentos.</translation>
    </message>
    <message>
        <source>That place does not take the file; save it to Documents instead.</source>
        <translation>Esse lugar não aceita o arquivo; salve em Documentos.</translation>
    </message>
    <message>
        <source>There is no screen to show a window</source>
        <translation>Não há tela para mostrar uma janela</translation>
    </message>
    <message>
        <source>The program was started where there is no desktop. The commands check and doctor work without one.</source>
        <translation>O programa foi iniciado onde não há área de trabalho. Os comandos check e doctor funcionam sem ela.</translation>
    </message>
    <message>
        <source>Start it on the computer’s own desktop.</source>
        <translation>Inicie na área de trabalho do próprio computador.</translation>
    </message>
    <message>
        <source>Or run: notion-wizard check</source>
        <translation>Ou execute: notion-wizard check</translation>
    </message>
    <message>
        <source>The wizard was started without a desktop; start it where you see windows.</source>
        <translation>O assistente foi iniciado sem área de trabalho; inicie onde você vê janelas.</translation>
    </message>
    <message>
        <source>Sorry, the wizard made a mistake</source>
        <translation>Desculpe, o assistente cometeu um erro</translation>
    </message>
    <message>
        <source>It is a fault of this program ({kind}, {place:plain}), not of you or your token. A token saved before is still in place.</source>
        <translation>É uma falha deste programa ({kind}, {place:plain}), não sua nem do seu token. Um token salvo antes continua no lugar.</translation>
    </message>
    <message>
        <source>Save the report and send it to support.</source>
        <translation>Salve o relatório e envie ao suporte.</translation>
    </message>
    <message>
        <source>Start the wizard again.</source>
        <translation>Inicie o assistente de novo.</translation>
    </message>
    <message>
        <source>That is a mistake of the wizard, not yours; send me the report and start it again.</source>
        <translation>O erro é do assistente, não seu; me envie o relatório e inicie de novo.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>O comando não foi entendido</translation>
    </message>
    <message>
        <source>An option or a value is not known, or too much text came in. Nothing was sent or saved.</source>
        <translation>Uma opção ou um valor não é conhecido, ou entrou texto demais. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Run: notion-wizard --help</source>
        <translation>Execute: notion-wizard --help</translation>
    </message>
    <message>
        <source>Never write a token into the command itself.</source>
        <translation>Nunca escreva um token no próprio comando.</translation>
    </message>
    <message>
        <source>The command has a typing mistake; run notion-wizard with --help.</source>
        <translation>O comando tem um erro de digitação; execute notion-wizard com --help.</translation>
    </message>
    <message>
        <source>There is no such support code</source>
        <translation>Esse código de suporte não existe</translation>
    </message>
    <message>
        <source>One of the four digits is most likely wrong, or two are swapped. Read them once more, one by one.</source>
        <translation>O mais provável é que um dos quatro dígitos esteja errado ou que dois estejam trocados. Leia mais uma vez, um por um.</translation>
    </message>
    <message>
        <source>Look at the bottom left of the screen.</source>
        <translation>Olhe na parte de baixo da tela, à esquerda.</translation>
    </message>
    <message>
        <source>Type the four digits again.</source>
        <translation>Digite os quatro dígitos de novo.</translation>
    </message>
    <message>
        <source>I may have heard a digit wrong; read me the four digits once more.</source>
        <translation>Posso ter entendido um dígito errado; leia para mim os quatro dígitos mais uma vez.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Screen 1 · What happened</source>
        <translation>Tela 1 · O que aconteceu</translation>
    </message>
    <message>
        <source>Screen 2 · Get the token</source>
        <translation>Tela 2 · Obter o token</translation>
    </message>
    <message>
        <source>Screen 3 · Paste and check</source>
        <translation>Tela 3 · Colar e verificar</translation>
    </message>
    <message>
        <source>Screen 4 · Databases</source>
        <translation>Tela 4 · Bases de dados</translation>
    </message>
    <message>
        <source>Screen 5 · Save</source>
        <translation>Tela 5 · Salvar</translation>
    </message>
    <message>
        <source>Screen 6 · Put it in your tool</source>
        <translation>Tela 6 · Colocar na sua ferramenta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>The token is turned down, or not sure</source>
        <translation>O token é recusado, ou não há certeza</translation>
    </message>
    <message>
        <source>Moved to another workspace or account</source>
        <translation>Mudança para outro espaço de trabalho ou conta</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>Funciona, mas falta uma base de dados</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Primeira conexão</translation>
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
        <translation>Um script ou programa</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Outra ferramenta</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>Ainda não está em uma ferramenta</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make, com login do Notion</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>O que foi colado</translation>
    </message>
    <message>
        <source>The way to Notion</source>
        <translation>O caminho até o Notion</translation>
    </message>
    <message>
        <source>What Notion says of the token, and the tool behind it</source>
        <translation>O que o Notion diz do token, e a ferramenta por trás dele</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de dados</translation>
    </message>
    <message>
        <source>This computer’s keychain</source>
        <translation>O chaveiro deste computador</translation>
    </message>
    <message>
        <source>Files and this computer</source>
        <translation>Arquivos e este computador</translation>
    </message>
    <message>
        <source>The wizard itself</source>
        <translation>O próprio assistente</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>This checks this computer. {tool} runs on its own servers.</source>
        <translation>Esta verificação é deste computador. {tool} roda em servidores próprios.</translation>
    </message>
    <message>
        <source>This checks this computer. If {tool} runs on another one, that one may reach Notion all the same.</source>
        <translation>Esta verificação é deste computador. Se {tool} roda em outro, pode ser que esse outro consiga acessar o Notion mesmo assim.</translation>
    </message>
    <message>
        <source>{tool} runs on its own servers, so the fault is there and not on this computer.</source>
        <translation>{tool} roda em servidores próprios, então a falha está lá, e não neste computador.</translation>
    </message>
    <message>
        <source>Let {tool} do its work again.</source>
        <translation>Deixe {tool} fazer o trabalho de novo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then let {tool} do its work again.</source>
        <translation>Espere alguns minutos e deixe {tool} fazer o trabalho de novo.</translation>
    </message>
    <message>
        <source>If it runs on a server of your own, tell whoever looks after that server.</source>
        <translation>Se roda em um servidor seu, avise quem cuida desse servidor.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: check the internet connection, VPN and proxy.</source>
        <translation>Só se roda neste computador: confira a conexão com a internet, a VPN e o proxy.</translation>
    </message>
    <message>
        <source>If it stays, show the message to the support of {tool}.</source>
        <translation>Se continuar, mostre a mensagem ao suporte de {tool}.</translation>
    </message>
    <message>
        <source>Only in a company’s network: ask the IT department to let {tool} reach Notion.</source>
        <translation>Só na rede de uma empresa: peça à equipe de TI que deixe {tool} acessar o Notion.</translation>
    </message>
    <message>
        <source>{tool} had no internet connection</source>
        <translation>{tool} estava sem internet</translation>
    </message>
    <message>
        <source>It could not ask Notion, so its message says nothing about your token.</source>
        <translation>Não foi possível consultar o Notion, então a mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>{tool} had no way to the internet, so its message says nothing about the token; let it try again.</source>
        <translation>{tool} estava sem acesso à internet, então a mensagem não diz nada sobre o token; tente de novo por lá.</translation>
    </message>
    <message>
        <source>{tool} did not find Notion’s address</source>
        <translation>{tool} não encontrou o endereço do Notion</translation>
    </message>
    <message>
        <source>It could not look the address up, so Notion was never asked. The message says nothing about your token.</source>
        <translation>Não foi possível localizar o endereço, então o Notion nem foi consultado. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>If it has a field for Notion’s address, look for a typing error there.</source>
        <translation>Se há um campo para o endereço do Notion, procure um erro de digitação nele.</translation>
    </message>
    <message>
        <source>{tool} could not look up Notion’s address; it has nothing to do with the token.</source>
        <translation>{tool} não conseguiu localizar o endereço do Notion; não tem nada a ver com o token.</translation>
    </message>
    <message>
        <source>{tool} could not connect to Notion</source>
        <translation>{tool} não conseguiu se conectar ao Notion</translation>
    </message>
    <message>
        <source>Something in between turned the connection away, most often a firewall or a proxy. The message says nothing about your token.</source>
        <translation>Alguma coisa no meio do caminho rejeitou a conexão, na maioria das vezes um firewall ou um proxy. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Something turned away the connection of {tool} to Notion; it has nothing to do with the token.</source>
        <translation>Alguma coisa rejeitou a conexão de {tool} com o Notion; não tem nada a ver com o token.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time</source>
        <translation>{tool} ficou sem resposta a tempo</translation>
    </message>
    <message>
        <source>It waited for Notion, and gave up. The message says nothing about your token.</source>
        <translation>Esperou pelo Notion e desistiu. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>If it does much at once, let it do less.</source>
        <translation>Se há muita coisa sendo feita de uma vez, reduza.</translation>
    </message>
    <message>
        <source>{tool} got no answer in time; wait a few minutes, then let it try again.</source>
        <translation>{tool} ficou sem resposta a tempo; espere alguns minutos e tente de novo por lá.</translation>
    </message>
    <message>
        <source>Notion was slow at that moment.</source>
        <translation>O Notion estava lento naquele momento.</translation>
    </message>
    <message>
        <source>It asked for very much at once.</source>
        <translation>Foi pedida muita coisa de uma vez.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection without a word.</source>
        <translation>Um firewall bloqueia a conexão sem avisar.</translation>
    </message>
    <message>
        <source>The connection of {tool} broke off</source>
        <translation>A conexão de {tool} caiu</translation>
    </message>
    <message>
        <source>It ended before the whole answer was there. The message says nothing about your token.</source>
        <translation>Ela terminou antes de a resposta inteira chegar. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The connection of {tool} to Notion broke off half way; let it try again.</source>
        <translation>A conexão de {tool} com o Notion caiu no meio do caminho; tente de novo por lá.</translation>
    </message>
    <message>
        <source>{tool} does not trust the secure connection</source>
        <translation>{tool} não confia na conexão segura</translation>
    </message>
    <message>
        <source>It met a certificate that it does not know, most often of a network that inspects connections. The message says nothing about your token.</source>
        <translation>Apareceu um certificado desconhecido, na maioria das vezes de uma rede que inspeciona conexões. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Ask whoever looks after its computer or server how {tool} can trust the network’s certificate.</source>
        <translation>Pergunte a quem cuida do computador ou servidor como fazer {tool} confiar no certificado da rede.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: try another network, such as your phone’s hotspot.</source>
        <translation>Só se roda neste computador: tente outra rede, como a internet do seu celular.</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on.</source>
        <translation>Deixe ligada a verificação de certificados.</translation>
    </message>
    <message>
        <source>{tool} met a certificate that it does not trust; it has nothing to do with the token.</source>
        <translation>{tool} encontrou um certificado em que não confia; não tem nada a ver com o token.</translation>
    </message>
    <message>
        <source>A company or school reads along in its network.</source>
        <translation>Uma empresa ou escola lê o que passa pela rede dela.</translation>
    </message>
    <message>
        <source>A security program on the same computer or server reads along.</source>
        <translation>Um programa de segurança no mesmo computador ou servidor lê o que passa.</translation>
    </message>
    <message>
        <source>Its own list of known issuers is old or empty.</source>
        <translation>A lista de emissores conhecidos da ferramenta está velha ou vazia.</translation>
    </message>
    <message>
        <source>A clock may be wrong where {tool} runs</source>
        <translation>Um relógio pode estar errado onde {tool} roda</translation>
    </message>
    <message>
        <source>A certificate did not fit the date there, so no secure connection was made. The message says nothing about your token.</source>
        <translation>Um certificado não combinava com a data de lá, então não houve conexão segura. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the computer or server it runs on.</source>
        <translation>Deixe data e hora no automático no computador ou servidor em que a ferramenta roda.</translation>
    </message>
    <message>
        <source>Bring that system up to date, if it is an old one.</source>
        <translation>Atualize esse sistema, se for antigo.</translation>
    </message>
    <message>
        <source>Look at the date and time of the computer or server that {tool} runs on; are they right?</source>
        <translation>Veja a data e a hora do computador ou servidor em que {tool} roda; estão certas?</translation>
    </message>
    <message>
        <source>Something else answered {tool}, not Notion</source>
        <translation>Outra coisa respondeu a {tool}, não o Notion</translation>
    </message>
    <message>
        <source>Its certificate is for another name than Notion’s. The message says nothing about your token.</source>
        <translation>O certificado é de outro nome, não do Notion. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in if you are asked to.</source>
        <translation>Só se roda neste computador: abra qualquer página da web e faça o login, se ela pedir.</translation>
    </message>
    <message>
        <source>Something else answered {tool} in Notion’s place, often a proxy or a network that wants a sign-in.</source>
        <translation>Outra coisa respondeu a {tool} no lugar do Notion, muitas vezes um proxy ou uma rede que pede login.</translation>
    </message>
    <message>
        <source>{tool} could not connect securely</source>
        <translation>{tool} não conseguiu uma conexão segura</translation>
    </message>
    <message>
        <source>It and the other side did not agree on a secure connection. The message says nothing about your token.</source>
        <translation>Os dois lados não chegaram a um acordo sobre uma conexão segura. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Update {tool}, if it is an old version.</source>
        <translation>Atualize {tool}, se a versão for antiga.</translation>
    </message>
    <message>
        <source>{tool} could not make a secure connection to Notion; it has nothing to do with the token.</source>
        <translation>{tool} não conseguiu fazer uma conexão segura com o Notion; não tem nada a ver com o token.</translation>
    </message>
    <message>
        <source>A proxy or a security program stands in between.</source>
        <translation>Há um proxy ou um programa de segurança no meio.</translation>
    </message>
    <message>
        <source>It is too old for today’s connections.</source>
        <translation>A versão é antiga demais para as conexões de hoje.</translation>
    </message>
    <message>
        <source>{tool} could not reach its proxy</source>
        <translation>{tool} não conseguiu chegar ao proxy</translation>
    </message>
    <message>
        <source>It is set to go through a proxy, which did not let it through. The message says nothing about your token.</source>
        <translation>A configuração manda passar por um proxy, que não deixou passar. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings of {tool}.</source>
        <translation>Veja o proxy nas configurações de {tool}.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: connect to the company’s network or VPN.</source>
        <translation>Só se roda neste computador: conecte-se à rede ou à VPN da empresa.</translation>
    </message>
    <message>
        <source>{tool} goes through a proxy that does not let it through; is it set right?</source>
        <translation>{tool} passa por um proxy que não deixa passar; ele está bem configurado?</translation>
    </message>
    <message>
        <source>A proxy wants {tool} to sign in</source>
        <translation>Um proxy pede login a {tool}</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without name and password. The message says nothing about your token.</source>
        <translation>O proxy não deixa ninguém passar sem nome e senha. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Look at the proxy’s name and password in the settings of {tool}.</source>
        <translation>Veja o nome e a senha do proxy nas configurações de {tool}.</translation>
    </message>
    <message>
        <source>A proxy wants name and password of {tool}; your IT department can let it through.</source>
        <translation>Um proxy pede nome e senha a {tool}; a sua equipe de TI pode liberar a passagem.</translation>
    </message>
    <message>
        <source>A sign-in page answered {tool}</source>
        <translation>Uma página de login respondeu a {tool}</translation>
    </message>
    <message>
        <source>A web page came back in place of Notion’s answer, as in hotels and some companies. The message says nothing about your token.</source>
        <translation>Veio uma página da web no lugar da resposta do Notion, como em hotéis e em algumas empresas. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Only if it runs on this computer: open any web page, and sign in or accept the terms.</source>
        <translation>Só se roda neste computador: abra qualquer página da web e faça o login ou aceite os termos.</translation>
    </message>
    <message>
        <source>A page that wants a sign-in answered {tool}; it has nothing to do with the token.</source>
        <translation>Uma página que pede login respondeu a {tool}; não tem nada a ver com o token.</translation>
    </message>
    <message>
        <source>Something on the way blocks {tool}</source>
        <translation>Alguma coisa no caminho bloqueia {tool}</translation>
    </message>
    <message>
        <source>It was stopped before Notion’s own answer. The message says nothing about your token.</source>
        <translation>O bloqueio veio antes da resposta do próprio Notion. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Something between {tool} and Notion blocks the way; it has nothing to do with the token.</source>
        <translation>Alguma coisa entre {tool} e o Notion bloqueia o caminho; não tem nada a ver com o token.</translation>
    </message>
    <message>
        <source>A company filter or a security program blocks it.</source>
        <translation>Um filtro da empresa ou um programa de segurança faz o bloqueio.</translation>
    </message>
    <message>
        <source>A VPN, a server’s address or its region is turned away.</source>
        <translation>Acessos de uma VPN, de um certo servidor ou da região dele são rejeitados.</translation>
    </message>
    <message>
        <source>{tool} could not read the answer</source>
        <translation>{tool} não conseguiu ler a resposta</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. The message says nothing about your token.</source>
        <translation>Veio algo que não tem o formato normal do Notion. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>{tool} got an answer that is not in Notion’s usual form; wait a few minutes, then let it try again.</source>
        <translation>{tool} recebeu uma resposta que não tem o formato normal do Notion; espere alguns minutos e tente de novo por lá.</translation>
    </message>
    <message>
        <source>Something on the way answered or changed the answer.</source>
        <translation>Alguma coisa no caminho respondeu ou alterou a resposta.</translation>
    </message>
    <message>
        <source>Notion had trouble at that moment.</source>
        <translation>O Notion estava com problemas naquele momento.</translation>
    </message>
    <message>
        <source>Notion asked {tool} for a pause</source>
        <translation>O Notion pediu uma pausa a {tool}</translation>
    </message>
    <message>
        <source>Notion got many requests at once and asked to wait {seconds:duration}. The message says nothing about your token.</source>
        <translation>O Notion recebeu muitos pedidos de uma vez e pediu para esperar {seconds:duration}. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}, then let {tool} do its work again.</source>
        <translation>Espere {seconds:duration} e deixe {tool} fazer o trabalho de novo.</translation>
    </message>
    <message>
        <source>If it comes back, let it ask less often.</source>
        <translation>Se acontecer de novo, diminua a frequência dos pedidos.</translation>
    </message>
    <message>
        <source>Notion asked {tool} to wait {seconds:duration}; then let it try again.</source>
        <translation>O Notion pediu a {tool} para esperar {seconds:duration}; depois, tente de novo por lá.</translation>
    </message>
    <message>
        <source>{tool} asks very often, or for very much at once.</source>
        <translation>{tool} faz pedidos com muita frequência, ou pede muita coisa de uma vez.</translation>
    </message>
    <message>
        <source>Other tools of the workspace work at the same time.</source>
        <translation>Outras ferramentas do espaço de trabalho estão trabalhando ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked</source>
        <translation>O Notion estava com problemas quando {tool} fez o pedido</translation>
    </message>
    <message>
        <source>The trouble is on Notion’s side. The message says nothing about your token.</source>
        <translation>O problema é do lado do Notion. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Look at Notion’s status page if it lasts.</source>
        <translation>Se demorar, veja a página de status do Notion.</translation>
    </message>
    <message>
        <source>Notion had trouble when {tool} asked; wait a few minutes, then let it try again.</source>
        <translation>O Notion estava com problemas quando {tool} fez o pedido; espere alguns minutos e tente de novo por lá.</translation>
    </message>
    <message>
        <source>Notion has accepted your token before. Only what was asked after that got no answer.</source>
        <translation>O Notion já aceitou o seu token antes. Só o que foi perguntado depois ficou sem resposta.</translation>
    </message>
    <message>
        <source>Notion cannot be reached from here. A new token would not change that.</source>
        <translation>Daqui não é possível acessar o Notion. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. A new token would not change that.</source>
        <translation>Este computador não conseguiu localizar {host}. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. A new token would not change it.</source>
        <translation>Na maioria das vezes, quem faz isso é um firewall ou um programa de segurança entre este computador e {host}. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. A new token would not change that.</source>
        <translation>O assistente esperou pelo Notion e, no fim, desistiu. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. A new token would not change that.</source>
        <translation>Ela terminou antes de a resposta inteira chegar aqui. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the wizard sends nothing through it. A new token would not change that. Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Este computador não confia nessa inspeção, então o assistente não envia nada por ela. Um novo token não mudaria isso. Clique em “Copiar a nota para a TI” e envie a nota por e-mail à sua equipe de TI.</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the wizard sent nothing. A new token would not change that.</source>
        <translation>O certificado que veio não combina com a data de hoje neste computador, então o assistente não enviou nada. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the wizard sent nothing. A new token would not change that.</source>
        <translation>O certificado é de outro nome, e não é para {host}, então o assistente não enviou nada. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the wizard sent nothing. A new token would not change that.</source>
        <translation>Este computador e o outro lado não encontraram um jeito de proteger a conexão, então o assistente não enviou nada. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. A new token would not change that.</source>
        <translation>Este computador está configurado para passar por {proxy} e não conseguiu ir além. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. A new token would not change that.</source>
        <translation>{proxy} não deixa ninguém passar sem nome e senha. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. A new token would not change that.</source>
        <translation>Veio outra coisa no lugar da resposta do Notion, como em hotéis e trens. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. A new token would not change that.</source>
        <translation>O pedido foi barrado antes que o próprio Notion pudesse responder. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. A new token would not change that.</source>
        <translation>Veio algo que não tem o formato normal do Notion. Um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is wrong here, and a new token would not change that.</source>
        <translation>Ele recebeu muitos pedidos de uma vez e pede para esperar {seconds:duration}. Não há nada errado aqui, e um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is wrong here, and a new token would not change that.</source>
        <translation>O assistente perguntou mais de uma vez e não recebeu uma resposta válida. Não há nada errado aqui, e um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>Whether this computer reaches Notion is not known yet. You can go on all the same.</source>
        <translation>Ainda não se sabe se este computador consegue acessar o Notion. Mesmo assim, você pode continuar.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow connections to {host}.</source>
        <translation>Peça à sua equipe de TI que permita conexões com {host}.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>Tente outra rede, como a internet do seu celular.</translation>
    </message>
    <message>
        <source>Click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Clique em “Copiar a nota para a TI” e envie a nota por e-mail à sua equipe de TI.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off, or on if your company needs it.</source>
        <translation>Se você usa uma VPN, desligue-a; ou ligue, se a sua empresa precisa dela.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Não foi possível chegar ao proxy</translation>
    </message>
    <message>
        <source>This computer is set to go through {proxy}, and got no further. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Este computador está configurado para passar por {proxy} e não conseguiu ir além. Não foi possível consultar o Notion, então não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>A rede ou a VPN da empresa não está conectada.</translation>
    </message>
    <message>
        <source>The setting is left over from another network.</source>
        <translation>A configuração ficou de outra rede.</translation>
    </message>
    <message>
        <source>It is a SOCKS proxy, a kind that the wizard cannot use.</source>
        <translation>É um proxy SOCKS, um tipo que o assistente não pode usar.</translation>
    </message>
    <message>
        <source>Connect to the company’s network or VPN.</source>
        <translation>Conecte-se à rede ou à VPN da empresa.</translation>
    </message>
    <message>
        <source>At home, switch the proxy off in this computer’s network settings.</source>
        <translation>Em casa, desligue o proxy nas configurações de rede deste computador.</translation>
    </message>
    <message>
        <source>Your computer goes through a proxy that does not answer; is the company’s VPN connected?</source>
        <translation>O seu computador passa por um proxy que não responde; a VPN da empresa está conectada?</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>O proxy pede login</translation>
    </message>
    <message>
        <source>{proxy} lets nobody through without name and password. Notion could not be asked, so nothing is known about your token.</source>
        <translation>{proxy} não deixa ninguém passar sem nome e senha. Não foi possível consultar o Notion, então não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Open a web page, and sign in if you are asked to.</source>
        <translation>Abra uma página da web e faça o login, se ela pedir.</translation>
    </message>
    <message>
        <source>Your company’s proxy wants name and password; your IT department can let Notion through.</source>
        <translation>O proxy da sua empresa pede nome e senha; a sua equipe de TI pode liberar o Notion.</translation>
    </message>
    <message>
        <source>This network may want you to sign in</source>
        <translation>Esta rede talvez peça login</translation>
    </message>
    <message>
        <source>Something else came back in place of Notion’s answer, as in hotels and trains. Nothing is known about your token.</source>
        <translation>Veio outra coisa no lugar da resposta do Notion, como em hotéis e trens. Não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in or accept the terms.</source>
        <translation>Abra qualquer página da web e faça o login ou aceite os termos.</translation>
    </message>
    <message>
        <source>Your network most likely wants you to sign in first; open a web page and look, then try again.</source>
        <translation>O mais provável é que a sua rede peça login primeiro; abra uma página da web, veja e tente de novo.</translation>
    </message>
    <message>
        <source>Something on the way blocks Notion</source>
        <translation>Alguma coisa no caminho bloqueia o Notion</translation>
    </message>
    <message>
        <source>The request was stopped before Notion itself could answer. That says nothing about your token.</source>
        <translation>O pedido foi barrado antes que o próprio Notion pudesse responder. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>A VPN or your region is turned away.</source>
        <translation>Acessos de uma VPN ou da sua região são rejeitados.</translation>
    </message>
    <message>
        <source>Something between you and Notion blocks the way; try without VPN or on another network.</source>
        <translation>Alguma coisa entre você e o Notion bloqueia o caminho; tente sem VPN ou em outra rede.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Não foi possível ler a resposta</translation>
    </message>
    <message>
        <source>Something came back that is not in Notion’s usual form. Nothing is known about your token.</source>
        <translation>Veio algo que não tem o formato normal do Notion. Não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Notion has trouble at the moment.</source>
        <translation>O Notion está com problemas no momento.</translation>
    </message>
    <message>
        <source>If it stays, send the report to support.</source>
        <translation>Se continuar, envie o relatório ao suporte.</translation>
    </message>
    <message>
        <source>An answer came that is not in Notion’s usual form; try again, and send me the report if it stays.</source>
        <translation>Veio uma resposta que não tem o formato normal do Notion; tente de novo e, se continuar, me envie o relatório.</translation>
    </message>
    <message>
        <source>Your network inspects secure connections</source>
        <translation>A sua rede inspeciona conexões seguras</translation>
    </message>
    <message>
        <source>This computer does not trust that inspection, so the token was not sent. Your token may be fine. Send the note below to your IT department.</source>
        <translation>Este computador não confia nessa inspeção, então o token não foi enviado. O seu token pode estar bom. Envie a nota abaixo à sua equipe de TI.</translation>
    </message>
    <message>
        <source>A company or school reads along, with a certificate of “{issuer}”.</source>
        <translation>Uma empresa ou escola lê o que passa, com um certificado de “{issuer}”.</translation>
    </message>
    <message>
        <source>A security program on this computer reads along.</source>
        <translation>Um programa de segurança neste computador lê o que passa.</translation>
    </message>
    <message>
        <source>Somebody on a public network pretends to be Notion.</source>
        <translation>Alguém em uma rede pública finge ser o Notion.</translation>
    </message>
    <message>
        <source>Your network reads secure connections and the computer does not trust that; click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>A sua rede lê as conexões seguras, e o computador não confia nisso; clique em “Copiar a nota para a TI” e envie a nota por e-mail à sua equipe de TI.</translation>
    </message>
    <message>
        <source>This computer’s clock may be wrong</source>
        <translation>O relógio deste computador pode estar errado</translation>
    </message>
    <message>
        <source>The certificate that came does not fit today’s date here, so the token was not sent. Your token may be fine.</source>
        <translation>O certificado que veio não combina com a data de hoje neste computador, então o token não foi enviado. O seu token pode estar bom.</translation>
    </message>
    <message>
        <source>Date, time or time zone are set wrong here.</source>
        <translation>A data, a hora ou o fuso horário estão errados aqui.</translation>
    </message>
    <message>
        <source>Your network uses a certificate that has run out.</source>
        <translation>A sua rede usa um certificado vencido.</translation>
    </message>
    <message>
        <source>Set date and time to automatic.</source>
        <translation>Deixe data e hora no automático.</translation>
    </message>
    <message>
        <source>If the clock is right, tell your IT department.</source>
        <translation>Se o relógio está certo, avise a sua equipe de TI.</translation>
    </message>
    <message>
        <source>Look at the date and time on your computer, year included; are they right?</source>
        <translation>Veja a data e a hora no seu computador, inclusive o ano; estão certas?</translation>
    </message>
    <message>
        <source>Something else answered in Notion’s place</source>
        <translation>Outra coisa respondeu no lugar do Notion</translation>
    </message>
    <message>
        <source>Its certificate is for another name than {host}, so the token was not sent. Your token may be fine.</source>
        <translation>O certificado é de outro nome, e não é para {host}, então o token não foi enviado. O seu token pode estar bom.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first.</source>
        <translation>A rede quer que você faça o login primeiro.</translation>
    </message>
    <message>
        <source>A filter or a proxy answers instead.</source>
        <translation>Um filtro ou um proxy responde no lugar.</translation>
    </message>
    <message>
        <source>Open any web page, and sign in if you are asked to.</source>
        <translation>Abra qualquer página da web e faça o login, se ela pedir.</translation>
    </message>
    <message>
        <source>Something else answers in Notion’s place, often a network that wants a sign-in; open a web page and look.</source>
        <translation>Outra coisa responde no lugar do Notion, muitas vezes uma rede que pede login; abra uma página da web e veja.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Não foi possível fazer uma conexão segura</translation>
    </message>
    <message>
        <source>This computer and the other side found no way to secure it, so the token was not sent. Your token may be fine.</source>
        <translation>Este computador e o outro lado não encontraram um jeito de proteger a conexão, então o token não foi enviado. O seu token pode estar bom.</translation>
    </message>
    <message>
        <source>This system is too old for today’s connections.</source>
        <translation>Este sistema é antigo demais para as conexões de hoje.</translation>
    </message>
    <message>
        <source>The computer could not make a secure connection to Notion; does it work on another network?</source>
        <translation>O computador não conseguiu fazer uma conexão segura com o Notion; funciona em outra rede?</translation>
    </message>
    <message>
        <source>Something inspects connections; the wizard copes</source>
        <translation>Algo inspeciona as conexões; o assistente lida com isso</translation>
    </message>
    <message>
        <source>Your network or a security program reads along, with a certificate of “{issuer}”. This computer trusts it, so the wizard works. A tool on this computer may not, and then reports an error of its own.</source>
        <translation>A sua rede ou um programa de segurança lê o que passa, com um certificado de “{issuer}”. Este computador confia nele, então o assistente funciona. Uma ferramenta neste computador pode não confiar e, então, mostra um erro próprio.</translation>
    </message>
    <message>
        <source>Go on: nothing here keeps you from it.</source>
        <translation>Continue: nada aqui impede.</translation>
    </message>
    <message>
        <source>If the tool on this computer reports a certificate error, click “Copy the note for IT”, and mail it to your IT department.</source>
        <translation>Se a ferramenta neste computador mostrar um erro de certificado, clique em “Copiar a nota para a TI” e envie a nota por e-mail à sua equipe de TI.</translation>
    </message>
    <message>
        <source>Something reads secure connections on your side; the wizard copes, but a tool on the same computer may not.</source>
        <translation>Alguma coisa do seu lado lê as conexões seguras; o assistente lida com isso, mas uma ferramenta no mesmo computador talvez não.</translation>
    </message>
    <message>
        <source>This computer is not online</source>
        <translation>Este computador está sem internet</translation>
    </message>
    <message>
        <source>Notion could not be asked, so nothing is known about your token.</source>
        <translation>Não foi possível consultar o Notion, então não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Wi-Fi is off or out of reach.</source>
        <translation>O Wi-Fi está desligado ou fora de alcance.</translation>
    </message>
    <message>
        <source>Flight mode is on.</source>
        <translation>O modo avião está ligado.</translation>
    </message>
    <message>
        <source>A VPN lost its connection.</source>
        <translation>Uma VPN perdeu a conexão.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in the cable.</source>
        <translation>Conecte-se ao Wi-Fi ou conecte o cabo.</translation>
    </message>
    <message>
        <source>Open any web page to see that it works.</source>
        <translation>Abra qualquer página da web para ver se funciona.</translation>
    </message>
    <message>
        <source>Your computer is not online; connect it to the internet, then try again.</source>
        <translation>O seu computador está sem internet; conecte-o e tente de novo.</translation>
    </message>
    <message>
        <source>Notion’s address was not found</source>
        <translation>O endereço do Notion não foi encontrado</translation>
    </message>
    <message>
        <source>This computer could not look up {host}. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Este computador não conseguiu localizar {host}. Não foi possível consultar o Notion, então não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The internet connection is down or very weak.</source>
        <translation>A conexão com a internet caiu ou está muito fraca.</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the address through.</source>
        <translation>Um filtro ou uma VPN não deixa passar o endereço.</translation>
    </message>
    <message>
        <source>Open notion.com in a browser to see if that works.</source>
        <translation>Abra notion.com em um navegador para ver se funciona.</translation>
    </message>
    <message>
        <source>Your computer cannot find Notion’s address; check internet and VPN.</source>
        <translation>O seu computador não encontra o endereço do Notion; confira a internet e a VPN.</translation>
    </message>
    <message>
        <source>Something turned the connection away</source>
        <translation>Alguma coisa rejeitou a conexão</translation>
    </message>
    <message>
        <source>Most often a firewall or a security program between here and {host} does that. Notion could not be asked, so nothing is known about your token.</source>
        <translation>Na maioria das vezes, quem faz isso é um firewall ou um programa de segurança entre este computador e {host}. Não foi possível consultar o Notion, então não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Something on your network turns the connection away, often a firewall; a new token would not change that.</source>
        <translation>Alguma coisa na sua rede rejeita a conexão, muitas vezes um firewall; um novo token não mudaria isso.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Nenhuma resposta chegou a tempo</translation>
    </message>
    <message>
        <source>The wizard waited for Notion, and gave up in the end. Nothing is known about your token.</source>
        <translation>O assistente esperou pelo Notion e, no fim, desistiu. Não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The internet connection is very slow.</source>
        <translation>A conexão com a internet está muito lenta.</translation>
    </message>
    <message>
        <source>Notion is slow at the moment.</source>
        <translation>O Notion está lento no momento.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Espere um minuto.</translation>
    </message>
    <message>
        <source>No answer came from Notion in time; wait a minute, then try again.</source>
        <translation>Nenhuma resposta do Notion chegou a tempo; espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>A conexão caiu</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here. Nothing is known about your token.</source>
        <translation>Ela terminou antes de a resposta inteira chegar aqui. Não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The internet connection is weak.</source>
        <translation>A conexão com a internet está fraca.</translation>
    </message>
    <message>
        <source>A firewall or a security program cuts it.</source>
        <translation>Um firewall ou um programa de segurança a interrompe.</translation>
    </message>
    <message>
        <source>The connection to Notion broke off half way; try again.</source>
        <translation>A conexão com o Notion caiu no meio do caminho; tente de novo.</translation>
    </message>
    <message>
        <source>Notion asks for a pause</source>
        <translation>O Notion pede uma pausa</translation>
    </message>
    <message>
        <source>It got many requests at once and asks to wait {seconds:duration}. Nothing is known about your token yet, and nothing is wrong here.</source>
        <translation>Ele recebeu muitos pedidos de uma vez e pede para esperar {seconds:duration}. Ainda não se sabe nada sobre o seu token, e não há nada errado aqui.</translation>
    </message>
    <message>
        <source>A tool with the same connection asks very often.</source>
        <translation>Uma ferramenta com a mesma conexão faz pedidos com muita frequência.</translation>
    </message>
    <message>
        <source>Many tools of the workspace work at this moment.</source>
        <translation>Muitas ferramentas do espaço de trabalho estão trabalhando neste momento.</translation>
    </message>
    <message>
        <source>Wait {seconds:duration}.</source>
        <translation>Espere {seconds:duration}.</translation>
    </message>
    <message>
        <source>Notion is busy and asks to wait {seconds:duration}; then try again.</source>
        <translation>O Notion está ocupado e pede para esperar {seconds:duration}; depois, tente de novo.</translation>
    </message>
    <message>
        <source>Notion does not take these requests</source>
        <translation>O Notion não aceita estes pedidos</translation>
    </message>
    <message>
        <source>Notion says that it blocks them, so waiting does not help. That says nothing about any token, and nothing is wrong here.</source>
        <translation>O Notion diz que os bloqueia, então esperar não ajuda. Isso não diz nada sobre nenhum token, e não há nada errado aqui.</translation>
    </message>
    <message>
        <source>Write to Notion’s support, with the report.</source>
        <translation>Escreva para o suporte do Notion, com o relatório.</translation>
    </message>
    <message>
        <source>Tell a workspace owner: it may concern all tools.</source>
        <translation>Avise um proprietário do espaço de trabalho: isso pode afetar todas as ferramentas.</translation>
    </message>
    <message>
        <source>Notion says that it blocks these requests; only Notion’s support can change that.</source>
        <translation>O Notion diz que bloqueia estes pedidos; só o suporte do Notion pode mudar isso.</translation>
    </message>
    <message>
        <source>Notion itself has trouble right now</source>
        <translation>O próprio Notion está com problemas agora</translation>
    </message>
    <message>
        <source>The wizard asked more than once and got no proper answer. Nothing is known about your token, and nothing is wrong here.</source>
        <translation>O assistente perguntou mais de uma vez e não recebeu uma resposta válida. Não se sabe nada sobre o seu token, e não há nada errado aqui.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Espere alguns minutos.</translation>
    </message>
    <message>
        <source>Notion itself has trouble at the moment; try again in a few minutes.</source>
        <translation>O próprio Notion está com problemas no momento; tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>You stopped the check</source>
        <translation>Você interrompeu a verificação</translation>
    </message>
    <message>
        <source>Nothing is known about your token. Nothing was saved.</source>
        <translation>Não se sabe nada sobre o seu token. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Click Try again when you are ready.</source>
        <translation>Clique em “Tentar de novo” quando quiser.</translation>
    </message>
    <message>
        <source>The check was stopped before an answer came; click Try again.</source>
        <translation>A verificação foi interrompida antes de chegar uma resposta; clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>You stopped the saving</source>
        <translation>Você interrompeu o salvamento</translation>
    </message>
    <message>
        <source>The token works, and this computer does not keep it.</source>
        <translation>O token funciona, e este computador não o guarda.</translation>
    </message>
    <message>
        <source>The saving was stopped, and nothing was changed; click Try again.</source>
        <translation>O salvamento foi interrompido, e nada mudou; clique em “Tentar de novo”.</translation>
    </message>
</context>
<context>
    <name>NoteForIT</name>
    <message>
        <source>PRACTICE: nothing in this note is real, and nobody has to do anything.</source>
        <translation>TREINO: nada nesta nota é real, e ninguém precisa fazer nada.</translation>
    </message>
    <message>
        <source>For the IT department, from Notion Wizard: {code}</source>
        <translation>Para a equipe de TI, do Notion Wizard: {code}</translation>
    </message>
    <message>
        <source>Seen: the name {host} could not be resolved.</source>
        <translation>Observado: não foi possível resolver o nome {host}.</translation>
    </message>
    <message>
        <source>Seen: the TCP connection to {host} was refused.</source>
        <translation>Observado: a conexão TCP com {host} foi recusada.</translation>
    </message>
    <message>
        <source>Seen: no answer from {host} within the time limit.</source>
        <translation>Observado: nenhuma resposta dentro do limite de tempo ({host}).</translation>
    </message>
    <message>
        <source>Seen: the connection to {host} was reset, or ended before the whole answer.</source>
        <translation>Observado: a conexão com {host} foi reiniciada ou terminou antes da resposta inteira.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is not trusted by this computer.</source>
        <translation>Observado: o certificado apresentado para {host} não é confiável para este computador.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} has expired or is not valid yet, by this computer’s clock.</source>
        <translation>Observado: o certificado apresentado para {host} venceu ou ainda não é válido, segundo o relógio deste computador.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is for another name.</source>
        <translation>Observado: o certificado apresentado para {host} é de outro nome.</translation>
    </message>
    <message>
        <source>Seen: the TLS handshake with {host} came to no end.</source>
        <translation>Observado: o handshake TLS com {host} não chegou ao fim.</translation>
    </message>
    <message>
        <source>Seen: the certificate shown for {host} is trusted by this computer’s own store, and by no public list.</source>
        <translation>Observado: o certificado apresentado para {host} é confiável segundo o repositório do próprio computador, mas não consta em nenhuma lista pública.</translation>
    </message>
    <message>
        <source>Seen: the proxy could not be used: no connection, or not an address for one.</source>
        <translation>Observado: não foi possível usar o proxy: sem conexão, ou o endereço não é de um proxy.</translation>
    </message>
    <message>
        <source>Seen: the proxy asks for a login (HTTP 407).</source>
        <translation>Observado: o proxy pede login (HTTP 407).</translation>
    </message>
    <message>
        <source>Seen: a web page or a redirect came in place of the answer of {host}, as from a captive portal.</source>
        <translation>Observado: veio uma página da web ou um redirecionamento no lugar da resposta esperada ({host}), como de um portal cativo.</translation>
    </message>
    <message>
        <source>Seen: the request was blocked on the way: by a page that is not from {host}, by the proxy, or by this computer’s firewall.</source>
        <translation>Observado: o pedido foi bloqueado no caminho: por uma página de outra origem (não {host}), pelo proxy ou pelo firewall deste computador.</translation>
    </message>
    <message>
        <source>Address: https://{host:plain}, TCP port {port:plain}</source>
        <translation>Endereço: https://{host:plain}, porta TCP {port:plain}</translation>
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
        <translation>Proxy: nenhum foi usado</translation>
    </message>
    <message>
        <source>Answer of the proxy: HTTP status {proxy_status:plain}</source>
        <translation>Resposta do proxy: status HTTP {proxy_status:plain}</translation>
    </message>
    <message>
        <source>HTTP status: {status:plain}</source>
        <translation>Status HTTP: {status:plain}</translation>
    </message>
    <message>
        <source>Time: {time:plain}</source>
        <translation>Hora: {time:plain}</translation>
    </message>
    <message>
        <source>Token: not sent. It ended before any request to {host:plain}.</source>
        <translation>Token: não enviado. Tudo terminou antes de qualquer pedido para {host:plain}.</translation>
    </message>
    <message>
        <source>Token: not sent. What was tried goes without one.</source>
        <translation>Token: não enviado. O que foi tentado não usa token.</translation>
    </message>
    <message>
        <source>Token: sent before this was seen, over a connection that this computer trusts. No redirect was followed.</source>
        <translation>Token: enviado antes de se observar isto, por uma conexão em que este computador confia. Nenhum redirecionamento foi seguido.</translation>
    </message>
    <message>
        <source>Token: sent only if a connection that this computer trusts stood before this was seen. Without one nothing is sent.</source>
        <translation>Token: enviado só se, antes de se observar isto, havia uma conexão em que este computador confia. Sem ela, nada é enviado.</translation>
    </message>
    <message>
        <source>This note holds no token and nothing out of Notion.</source>
        <translation>Esta nota não contém nenhum token nem nada do Notion.</translation>
    </message>
    <message>
        <source>Wanted: HTTPS (TLS 1.2 or newer) from this computer to {host:plain}, port {port:plain}. In the browser Notion itself needs {browser:plain}, port 443.</source>
        <translation>Necessário: HTTPS (TLS 1.2 ou mais novo) deste computador para {host:plain}, porta {port:plain}. No navegador, o próprio Notion precisa de {browser:plain}, porta 443.</translation>
    </message>
    <message>
        <source>Either the issuer’s root certificate in the operating system’s store, which this program uses, or no inspection for this address.</source>
        <translation>Ou o certificado raiz do emissor no repositório do sistema operacional, que este programa usa, ou nenhuma inspeção para este endereço.</translation>
    </message>
    <message>
        <source>If this computer’s date and time are right, the certificate that the network shows has to be renewed.</source>
        <translation>Se a data e a hora deste computador estão certas, o certificado que a rede apresenta precisa ser renovado.</translation>
    </message>
    <message>
        <source>Nothing in between that answers for this name: portal, filter or DNS entry.</source>
        <translation>Nada no meio que responda por este nome: portal, filtro ou entrada de DNS.</translation>
    </message>
    <message>
        <source>Nothing in between that cuts or changes the TLS handshake.</source>
        <translation>Nada no meio que interrompa ou altere o handshake TLS.</translation>
    </message>
    <message>
        <source>Programs with a certificate list of their own (Python, Node.js, Java) need the issuer’s root certificate too, or no inspection for this address. Often: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</source>
        <translation>Programas com lista própria de certificados (Python, Node.js, Java) também precisam do certificado raiz do emissor, ou de nenhuma inspeção para este endereço. Em geral: REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS.</translation>
    </message>
    <message>
        <source>A proxy that can be reached from here, or this computer’s setting without it.</source>
        <translation>Um proxy que possa ser alcançado daqui, ou a configuração deste computador sem ele.</translation>
    </message>
    <message>
        <source>This address through the proxy without a login.</source>
        <translation>Este endereço pelo proxy sem login.</translation>
    </message>
    <message>
        <source>This address without a portal’s sign-in, or word of where to sign in.</source>
        <translation>Este endereço sem o login de um portal, ou uma indicação de onde fazer o login.</translation>
    </message>
    <message>
        <source>No filter on this address; its answers are JSON, for programs.</source>
        <translation>Nenhum filtro neste endereço; as respostas dele são JSON, para programas.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
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
        <translation>Copie daqui o token reparado quando for colocá-lo na sua ferramenta.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>No Notion, abra a conexão (também chamada de integração).</translation>
    </message>
    <message>
        <source>Click Show, then Copy next to the token; do not mark it with the mouse.</source>
        <translation>Clique em Show e depois em Copy ao lado do token; não o selecione com o mouse.</translation>
    </message>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Clique em Show e depois em Copy.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, and click Show next to the token.</source>
        <translation>No Notion, abra a conexão e clique em Show ao lado do token.</translation>
    </message>
    <message>
        <source>If it does not end in {ends}: click Copy, and paste it here.</source>
        <translation>Se ele não termina com {ends}: clique em Copy e cole aqui.</translation>
    </message>
    <message>
        <source>If it ends in {ends}, too: click “Get the token” here. The steps then have Refresh.</source>
        <translation>Se ele também termina com {ends}: clique aqui em “Obter o token”. Nesse caso, as etapas incluem Refresh.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Cole aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) removed</source>
        <translation>
            <numerusform>%n espaço removido</numerusform>
            <numerusform>%n espaços removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank space before or after a token is no part of it. The token itself is unchanged.</source>
        <translation>Espaços em branco antes ou depois de um token não fazem parte dele. O token em si não mudou.</translation>
    </message>
    <message>
        <source>Some blank space came along when the token was copied; it has been removed.</source>
        <translation>Um espaço em branco veio junto quando o token foi copiado; ele foi removido.</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) removed</source>
        <translation>
            <numerusform>%n quebra de linha removida</numerusform>
            <numerusform>%n quebras de linha removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail programs and documents break long words or add a line end. The token itself is unchanged.</source>
        <translation>Programas de e-mail e documentos quebram palavras longas ou acrescentam um fim de linha. O token em si não mudou.</translation>
    </message>
    <message>
        <source>A line break came along when the token was copied; it has been removed.</source>
        <translation>Uma quebra de linha veio junto quando o token foi copiado; ela foi removida.</translation>
    </message>
    <message numerus="yes">
        <source>%n inner space(s) removed</source>
        <translation>
            <numerusform>%n espaço interno removido</numerusform>
            <numerusform>%n espaços internos removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A token is one word, so blank space inside it was taken out.</source>
        <translation>Um token é uma palavra só, então os espaços em branco dentro dele foram retirados.</translation>
    </message>
    <message>
        <source>There was a gap inside the token; it has been closed.</source>
        <translation>Havia um vão dentro do token; ele foi fechado.</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) removed</source>
        <translation>
            <numerusform>%n caractere invisível removido</numerusform>
            <numerusform>%n caracteres invisíveis removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Web pages and documents add signs that nobody sees. Tools stumble over them; here they are gone.</source>
        <translation>Páginas da web e documentos acrescentam sinais que ninguém vê. As ferramentas tropeçam neles; aqui eles já saíram.</translation>
    </message>
    <message>
        <source>Something invisible was copied along with the token; it has been removed.</source>
        <translation>Algo invisível foi copiado junto com o token; foi removido.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) or bracket(s) removed</source>
        <translation>
            <numerusform>%n sinal de aspas ou parênteses removido</numerusform>
            <numerusform>%n sinais de aspas ou parênteses removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes and brackets around a token are no part of it. The token itself is unchanged.</source>
        <translation>Aspas e parênteses em volta de um token não fazem parte dele. O token em si não mudou.</translation>
    </message>
    <message>
        <source>Leave quotes out where your tool asks for the token.</source>
        <translation>Não use aspas onde a sua ferramenta pede o token.</translation>
    </message>
    <message>
        <source>There were quotes or brackets around the token; they have been removed.</source>
        <translation>Havia aspas ou parênteses em volta do token; eles foram removidos.</translation>
    </message>
    <message>
        <source>Text in front removed</source>
        <translation>Texto na frente removido</translation>
    </message>
    <message>
        <source>A word such as “Bearer” or “NOTION_TOKEN=” stood in front and is no part of the token. The token itself is unchanged.</source>
        <translation>Uma palavra como “Bearer” ou “NOTION_TOKEN=” estava na frente e não faz parte do token. O token em si não mudou.</translation>
    </message>
    <message>
        <source>Write “Bearer” in front only where your tool tells you to.</source>
        <translation>Só escreva “Bearer” na frente onde a sua ferramenta mandar.</translation>
    </message>
    <message>
        <source>A word stood in front of the token; it has been removed.</source>
        <translation>Havia uma palavra na frente do token; ela foi removida.</translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s) removed</source>
        <translation>
            <numerusform>%n sinal de pontuação removido</numerusform>
            <numerusform>%n sinais de pontuação removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma, a full stop or the like stood behind the token. The token itself is unchanged.</source>
        <translation>Uma vírgula, um ponto final ou algo assim vinha depois do token. O token em si não mudou.</translation>
    </message>
    <message>
        <source>A comma or full stop was copied along with the token; it has been removed.</source>
        <translation>Uma vírgula ou um ponto final foi copiado junto com o token; foi removido.</translation>
    </message>
    <message>
        <source>Text around the token removed</source>
        <translation>Texto em volta do token removido</translation>
    </message>
    <message>
        <source>The token stood inside a longer text. Only the token was kept.</source>
        <translation>O token estava dentro de um texto mais longo. Só o token ficou.</translation>
    </message>
    <message>
        <source>You copied more than the token; the wizard has picked the token out.</source>
        <translation>Você copiou mais do que o token; o assistente separou o token do resto.</translation>
    </message>
    <message>
        <source>Pasted more than once, kept once</source>
        <translation>Colado mais de uma vez; ficou só um</translation>
    </message>
    <message>
        <source>The same token stood there again right behind itself. It was kept once.</source>
        <translation>O mesmo token aparecia de novo logo em seguida. Ficou só um.</translation>
    </message>
    <message>
        <source>Empty the field in your tool before you paste there.</source>
        <translation>Esvazie o campo na sua ferramenta antes de colar nele.</translation>
    </message>
    <message>
        <source>The token was pasted twice in a row; the wizard keeps it once.</source>
        <translation>O token foi colado duas vezes seguidas; o assistente fica só com um.</translation>
    </message>
    <message>
        <source>Beginning set to small letters</source>
        <translation>Começo passado para letras minúsculas</translation>
    </message>
    <message>
        <source>Phones and text programs like to begin with a capital, but tokens do not. Everything behind the beginning is unchanged.</source>
        <translation>Celulares e editores de texto gostam de começar com maiúscula, mas os tokens não começam assim. Tudo o que vem depois do começo não mudou.</translation>
    </message>
    <message>
        <source>The beginning of the token had capital letters; that has been put right.</source>
        <translation>O começo do token tinha letras maiúsculas; isso foi corrigido.</translation>
    </message>
    <message numerus="yes">
        <source>%n wide character(s) made ordinary</source>
        <translation>
            <numerusform>%n caractere largo passado para o normal</numerusform>
            <numerusform>%n caracteres largos passados para o normal</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboards for some languages write wide letters and digits, which a token has not. They were turned into the ordinary ones.</source>
        <translation>Os teclados de alguns idiomas escrevem letras e números largos, que um token não tem. Eles foram trocados pelos normais.</translation>
    </message>
    <message>
        <source>The token was written in wide letters; they are ordinary ones now.</source>
        <translation>O token estava escrito com letras largas; agora elas são normais.</translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten character(s) put back</source>
        <translation>
            <numerusform>%n caractere alterado restaurado</numerusform>
            <numerusform>%n caracteres alterados restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>A program had written the underscore in its own way, as chats and web addresses do. It is an underscore again.</source>
        <translation>Um programa escreveu o sublinhado do jeito dele, como fazem os chats e os endereços da web. Agora é um sublinhado de novo.</translation>
    </message>
    <message>
        <source>A program had rewritten a character of the token; it has been put back.</source>
        <translation>Um programa alterou um caractere do token; ele foi restaurado.</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Ainda não há nada para verificar</translation>
    </message>
    <message>
        <source>No text arrived here. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Nenhum texto chegou aqui. No Notion, clique em Copy ao lado do token e cole aqui. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Nothing has arrived in the field; click Copy next to the token in Notion, then Paste here.</source>
        <translation>Nada chegou ao campo; clique em Copy ao lado do token no Notion e depois em “Colar” aqui.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) short</source>
        <translation>
            <numerusform>Falta %n caractere neste token</numerusform>
            <numerusform>Faltam %n caracteres neste token</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was left behind when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Uma parte ficou para trás quando ele foi copiado. No Notion, clique em Copy ao lado do token e cole aqui. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the end was missed.</source>
        <translation>Ele foi selecionado com o mouse, e o fim ficou de fora.</translation>
    </message>
    <message>
        <source>A field, a chat or a mail cut it.</source>
        <translation>Um campo, um chat ou um e-mail o cortou.</translation>
    </message>
    <message>
        <source>It was typed by hand.</source>
        <translation>Ele foi digitado à mão.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the token is missing, %n character(s); click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>Falta o fim do token, %n caractere; clique em Copy ao lado dele no Notion e cole de novo.</numerusform>
            <numerusform>Falta o fim do token, %n caracteres; clique em Copy ao lado dele no Notion e cole de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of this token is missing</source>
        <translation>Falta o começo deste token</translation>
    </message>
    <message>
        <source>It should begin with ntn_ or, if it is older, with secret_. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Ele deveria começar com ntn_ ou, se for antigo, com secret_. No Notion, clique em Copy ao lado do token e cole aqui. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>A double click marked only a part of it.</source>
        <translation>Um clique duplo selecionou só uma parte dele.</translation>
    </message>
    <message>
        <source>It was marked with the mouse, and the start was missed.</source>
        <translation>Ele foi selecionado com o mouse, e o começo ficou de fora.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing; click Copy next to it in Notion and paste it again.</source>
        <translation>Falta o começo do token; clique em Copy ao lado dele no Notion e cole de novo.</translation>
    </message>
    <message numerus="yes">
        <source>This token is %n character(s) too long</source>
        <translation>
            <numerusform>Este token tem %n caractere a mais</numerusform>
            <numerusform>Este token tem %n caracteres a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was added when it was copied. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Algo foi acrescentado quando ele foi copiado. No Notion, clique em Copy ao lado do token e cole aqui. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Other text stuck to it without a space between.</source>
        <translation>Outro texto grudou nele, sem espaço no meio.</translation>
    </message>
    <message>
        <source>A part of it was pasted twice.</source>
        <translation>Uma parte dele foi colada duas vezes.</translation>
    </message>
    <message>
        <source>A key was pressed by accident.</source>
        <translation>Uma tecla foi apertada sem querer.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n character(s) too many; click Copy next to it in Notion and paste it again.</source>
        <translation>
            <numerusform>O token tem %n caractere a mais; clique em Copy ao lado dele no Notion e cole de novo.</numerusform>
            <numerusform>O token tem %n caracteres a mais; clique em Copy ao lado dele no Notion e cole de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the hidden version of the token</source>
        <translation>Essa é a versão oculta do token</translation>
    </message>
    <message>
        <source>You copied the dots Notion shows in its place. In Notion click Show, then Copy, and paste again. Nothing was sent or saved.</source>
        <translation>Você copiou as bolinhas que o Notion mostra no lugar dele. No Notion, clique em Show, depois em Copy, e cole de novo. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>You copied the dots that hide the token; click Show first, then Copy, then paste again.</source>
        <translation>Você copiou as bolinhas que escondem o token; clique primeiro em Show, depois em Copy, e cole de novo.</translation>
    </message>
    <message>
        <source>Part of this token is left out</source>
        <translation>Parte deste token ficou de fora</translation>
    </message>
    <message>
        <source>A program shortened it and put dots there. Copy it from Notion itself, with the Copy button. Nothing was sent or saved.</source>
        <translation>Um programa o abreviou e pôs pontinhos no lugar. Copie do próprio Notion, com o botão Copy. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>It was copied from a list that shows only its ends.</source>
        <translation>Ele foi copiado de uma lista que só mostra as pontas dele.</translation>
    </message>
    <message>
        <source>It was copied from a message that shortens long words.</source>
        <translation>Ele foi copiado de uma mensagem que abrevia palavras longas.</translation>
    </message>
    <message>
        <source>Some program shortened the token; copy it from Notion itself with the Copy button.</source>
        <translation>Algum programa abreviou o token; copie do próprio Notion com o botão Copy.</translation>
    </message>
    <message>
        <source>The token holds a look-alike character</source>
        <translation>O token tem um caractere que só parece o certo</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. A guess could make a wrong token, so it was not repaired. Nothing was sent or saved.</source>
        <translation>Há {character} {position:at}, e nenhum token tem isso. Um palpite poderia gerar um token errado, então não foi feito nenhum reparo. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>A document or a chat replaced it by a finer sign.</source>
        <translation>Um documento ou um chat o trocou por um sinal mais bonito.</translation>
    </message>
    <message>
        <source>It was read from a picture.</source>
        <translation>Ele foi lido de uma imagem.</translation>
    </message>
    <message>
        <source>It was typed on a keyboard for another alphabet.</source>
        <translation>Ele foi digitado em um teclado de outro alfabeto.</translation>
    </message>
    <message>
        <source>One character of the token only looks like the right one; copy the token from Notion itself and paste it again.</source>
        <translation>Um caractere do token só parece o certo; copie o token do próprio Notion e cole de novo.</translation>
    </message>
    <message>
        <source>The token holds a stray character</source>
        <translation>O token tem um caractere estranho</translation>
    </message>
    <message>
        <source>There is {character} {position:at}, and no token has that. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>Há {character} {position:at}, e nenhum token tem isso. No Notion, clique em Copy ao lado do token e cole aqui. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>It was typed by hand or read from a picture.</source>
        <translation>Ele foi digitado à mão ou lido de uma imagem.</translation>
    </message>
    <message>
        <source>One character does not belong into a token; click Copy next to the token in Notion and paste it again.</source>
        <translation>Um caractere não faz parte de um token; clique em Copy ao lado do token no Notion e cole de novo.</translation>
    </message>
    <message>
        <source>This is an example, not your token</source>
        <translation>Isto é um exemplo, não o seu token</translation>
    </message>
    <message>
        <source>It comes from instructions and opens nothing. Your own token is in Notion: open the connection, click Show, then Copy. Nothing was sent or saved.</source>
        <translation>Ele vem de instruções e não abre nada. O seu token está no Notion: abra a conexão, clique em Show e depois em Copy. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>That is the example out of some instructions; your own token is in Notion, in the connection.</source>
        <translation>Esse é o exemplo de algumas instruções; o seu token está no Notion, na conexão.</translation>
    </message>
    <message>
        <source>This text holds more than one token</source>
        <translation>Este texto tem mais de um token</translation>
    </message>
    <message>
        <source>Only you can tell which one you need. Choose it by its last characters, or paste the right one alone. Nothing was sent or saved.</source>
        <translation>Só você sabe de qual precisa. Escolha pelos últimos caracteres, ou cole só o certo. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Compare the last characters with the token in Notion.</source>
        <translation>Compare os últimos caracteres com os do token no Notion.</translation>
    </message>
    <message>
        <source>Choose the one that ends alike.</source>
        <translation>Escolha o que termina igual.</translation>
    </message>
    <message>
        <source>You pasted more than one token; choose the one that ends like the token in Notion.</source>
        <translation>Você colou mais de um token; escolha o que termina como o token no Notion.</translation>
    </message>
    <message>
        <source>This looks unlike the tokens known today</source>
        <translation>Isto não se parece com os tokens conhecidos hoje</translation>
    </message>
    <message>
        <source>Notion may have brought a new kind, so only a test can tell. If Notion turns it down, copy the token again from Notion.</source>
        <translation>O Notion pode ter criado um tipo novo, então só um teste pode mostrar. Se o Notion recusar, copie o token de novo do Notion.</translation>
    </message>
    <message>
        <source>Go on if you copied it in Notion, from the connection.</source>
        <translation>Continue se você o copiou no Notion, na conexão.</translation>
    </message>
    <message>
        <source>Copy it again there if you are not sure.</source>
        <translation>Copie lá de novo se não tiver certeza.</translation>
    </message>
    <message>
        <source>The wizard does not know this kind of token; Notion’s answer tells whether it is good.</source>
        <translation>O assistente não conhece esse tipo de token; a resposta do Notion vai dizer se ele está bom.</translation>
    </message>
    <message>
        <source>Capitals and small letters may be lost</source>
        <translation>As maiúsculas e minúsculas podem ter se perdido</translation>
    </message>
    <message>
        <source>All its letters are of one case, and tokens nearly always mix them. If Notion turns it down, copy the token again from Notion.</source>
        <translation>As letras são todas maiúsculas ou todas minúsculas, e os tokens quase sempre misturam as duas. Se o Notion recusar, copie o token de novo do Notion.</translation>
    </message>
    <message>
        <source>A program or a table changed the letters.</source>
        <translation>Um programa ou uma tabela mudou as letras.</translation>
    </message>
    <message>
        <source>It was read aloud or typed by hand.</source>
        <translation>Ele foi lido em voz alta ou digitado à mão.</translation>
    </message>
    <message>
        <source>All letters of the token are of one case; if Notion turns it down, copy it again with the Copy button.</source>
        <translation>As letras do token são todas maiúsculas ou todas minúsculas; se o Notion recusar, copie de novo com o botão Copy.</translation>
    </message>
    <message>
        <source>That is a link, not the token</source>
        <translation>Isso é um link, não o token</translation>
    </message>
    <message>
        <source>It leads to a page or database in Notion. The wizard can keep it for the database check; the token is still needed. Nothing was sent or saved.</source>
        <translation>Ele leva a uma página ou base de dados no Notion. O assistente pode guardá-lo para a verificação de bases de dados; ainda falta o token. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Keep the link for the database check.</source>
        <translation>Guarde o link para a verificação de bases de dados.</translation>
    </message>
    <message>
        <source>That is the link to a page; the token begins with ntn or secret and is in the connection in Notion.</source>
        <translation>Esse é o link de uma página; o token começa com ntn ou secret e está na conexão, no Notion.</translation>
    </message>
    <message>
        <source>That is an id, not the token</source>
        <translation>Isso é um ID, não o token</translation>
    </message>
    <message>
        <source>An id names a page, a database or a workspace and opens nothing. The token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Um ID identifica uma página, uma base de dados ou um espaço de trabalho e não abre nada. O token começa com ntn_ ou secret_. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>That is the number of a page or database; the token begins with ntn or secret.</source>
        <translation>Esse é o número de uma página ou base de dados; o token começa com ntn ou secret.</translation>
    </message>
    <message>
        <source>That is a refresh token</source>
        <translation>Isso é um token de renovação (refresh token)</translation>
    </message>
    <message>
        <source>It only serves to get a new token and opens nothing itself. The one you need begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Ele só serve para pedir um novo token e não abre nada sozinho. Aquele de que você precisa começa com ntn_ ou secret_. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Look for “access token” where you copied it.</source>
        <translation>Procure “access token” no lugar de onde você copiou.</translation>
    </message>
    <message>
        <source>Copy that one.</source>
        <translation>Copie esse.</translation>
    </message>
    <message>
        <source>That one only fetches new tokens; the access token beside it is the right one.</source>
        <translation>Esse só busca novos tokens; o certo é o access token ao lado dele.</translation>
    </message>
    <message>
        <source>That is your browser’s own sign-in</source>
        <translation>Isso é o login do seu próprio navegador</translation>
    </message>
    <message>
        <source>It opens your whole Notion account, so keep it to yourself. Your tool needs the token of a connection instead. Nothing was sent or saved.</source>
        <translation>Ele abre toda a sua conta do Notion, então não mostre a ninguém. A sua ferramenta precisa do token de uma conexão. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Log out of all devices in Notion’s settings if you gave it to anyone.</source>
        <translation>Se você o deu a alguém, saia de todos os dispositivos nas configurações do Notion.</translation>
    </message>
    <message>
        <source>That is what keeps you signed in to Notion; do not share it, and copy the token of the connection instead.</source>
        <translation>É isso que mantém a sua conta do Notion aberta; não compartilhe, e em vez disso copie o token da conexão.</translation>
    </message>
    <message>
        <source>This is a key for {service}</source>
        <translation>Isto é uma chave de {service}</translation>
    </message>
    <message>
        <source>It does not open Notion. Notion’s token begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Ela não abre o Notion. O token do Notion começa com ntn_ ou secret_. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>That is a key for {service}; the one from Notion begins with ntn or secret.</source>
        <translation>Isso é uma chave de {service}; a do Notion começa com ntn ou secret.</translation>
    </message>
    <message>
        <source>A placeholder stands where the token belongs</source>
        <translation>Há um texto provisório no lugar do token</translation>
    </message>
    <message>
        <source>{variable} stands there in the token’s place and was never filled in. Paste the token itself here. Nothing was sent or saved.</source>
        <translation>{variable} está ali no lugar do token e nunca foi preenchida. Cole aqui o token em si. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>It was copied from a script or its settings.</source>
        <translation>Foi copiado de um script ou das configurações dele.</translation>
    </message>
    <message>
        <source>The program that starts your tool drops the variable.</source>
        <translation>O programa que inicia a sua ferramenta descarta a variável.</translation>
    </message>
    <message>
        <source>Set the variable where your tool reads it.</source>
        <translation>Defina a variável onde a sua ferramenta a lê.</translation>
    </message>
    <message>
        <source>That is only a placeholder for the token; copy the token itself from Notion.</source>
        <translation>Isso só marca o lugar do token; copie do Notion o token em si.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>Não há token neste texto</translation>
    </message>
    <message>
        <source>It reads like words, an address or an error message; a message can be explained. A token is one long word that begins with ntn_ or secret_. Nothing was sent or saved.</source>
        <translation>Parecem palavras, um endereço ou uma mensagem de erro; uma mensagem pode ser explicada. Um token é uma palavra longa que começa com ntn_ ou secret_. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Let the wizard explain it if it is an error message.</source>
        <translation>Se for uma mensagem de erro, deixe o assistente explicar.</translation>
    </message>
    <message>
        <source>That text is not the token; the token is one long word that begins with ntn or secret.</source>
        <translation>Esse texto não é o token; o token é uma palavra longa que começa com ntn ou secret.</translation>
    </message>
    <message>
        <source>That is an app’s client secret</source>
        <translation>Isso é o segredo de um app (client secret)</translation>
    </message>
    <message>
        <source>It proves to Notion which app asks and opens no workspace. Your tool needs the access token of a connection. Nothing was sent or saved.</source>
        <translation>Ele prova ao Notion qual app está pedindo e não abre nenhum espaço de trabalho. A sua ferramenta precisa do access token de uma conexão. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Choose the internal connection of your workspace.</source>
        <translation>Escolha a conexão interna do seu espaço de trabalho.</translation>
    </message>
    <message>
        <source>That is the secret of an app; the access token of the connection is the right one.</source>
        <translation>Esse é o segredo de um app; o certo é o access token da conexão.</translation>
    </message>
    <message>
        <source>This computer already keeps this token</source>
        <translation>Este computador já guarda este token</translation>
    </message>
    <message>
        <source>It is saved as “{name}”. If your tool is still turned down, the tool may hold another one.</source>
        <translation>Ele está salvo como “{name}”. Se a sua ferramenta ainda é recusada, ela pode ter outro.</translation>
    </message>
    <message>
        <source>Go on to put it into your tool.</source>
        <translation>Continue para colocá-lo na sua ferramenta.</translation>
    </message>
    <message>
        <source>Paste another one if you wanted to replace it.</source>
        <translation>Cole outro se você queria substituí-lo.</translation>
    </message>
    <message>
        <source>This is the token that is already saved on the computer; let us see what the tool uses.</source>
        <translation>Esse é o token que já está salvo no computador; vamos ver qual a ferramenta usa.</translation>
    </message>
    <message>
        <source>This token was turned down before</source>
        <translation>Este token já foi recusado antes</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. Look how the one ends that Notion shows you. Nothing was sent or saved this time.</source>
        <translation>O Notion o recusou {when:at}; ele termina com {ends}. Veja como termina o que o Notion mostra. Nada foi enviado nem salvo desta vez.</translation>
    </message>
    <message>
        <source>The old token was copied again, not the new one.</source>
        <translation>O token anterior foi copiado de novo, não o novo.</translation>
    </message>
    <message>
        <source>The new one was shown in Notion but not copied.</source>
        <translation>O novo foi mostrado no Notion, mas não copiado.</translation>
    </message>
    <message>
        <source>Notion has turned this very token down already; how does the one end that Notion shows you?</source>
        <translation>O Notion já recusou exatamente esse token; como termina o que o Notion mostra?</translation>
    </message>
    <message>
        <source>This is the same token as before</source>
        <translation>Este é o mesmo token de antes</translation>
    </message>
    <message>
        <source>Notion turned it down {when:at}; it ends in {ends}. The new one should end differently.</source>
        <translation>O Notion o recusou {when:at}; ele termina com {ends}. O novo deve terminar de outro jeito.</translation>
    </message>
    <message>
        <source>Copy was not clicked, so the old text was pasted again.</source>
        <translation>Faltou clicar em Copy, então o texto anterior foi colado de novo.</translation>
    </message>
    <message>
        <source>Notion still shows the older token.</source>
        <translation>O Notion ainda mostra o token mais antigo.</translation>
    </message>
    <message>
        <source>You pasted the same token as before; how does the one end that Notion shows you?</source>
        <translation>Você colou o mesmo token de antes; como termina o que o Notion mostra?</translation>
    </message>
    <message>
        <source>This is the same text as before</source>
        <translation>Este é o mesmo texto de antes</translation>
    </message>
    <message>
        <source>The clipboard has not changed since the last paste. In Notion, click Copy next to the token, then paste it here. Nothing was sent or saved.</source>
        <translation>A área de transferência não mudou desde a última vez que você colou. No Notion, clique em Copy ao lado do token e cole aqui. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>The same text was pasted again; click Copy next to the token in Notion, then paste once more.</source>
        <translation>O mesmo texto foi colado de novo; clique em Copy ao lado do token no Notion e cole mais uma vez.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A computer without a keychain</source>
        <translation>Um computador sem chaveiro</translation>
    </message>
    <message>
        <source>The token works, but nothing here can keep it.</source>
        <translation>O token funciona, mas nada aqui pode guardá-lo.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The token works, but the keychain stays shut.</source>
        <translation>O token funciona, mas o chaveiro continua fechado.</translation>
    </message>
    <message>
        <source>The keychain’s question was answered with no</source>
        <translation>A pergunta do chaveiro foi respondida com não</translation>
    </message>
    <message>
        <source>Somebody clicked Deny when the computer asked.</source>
        <translation>Alguém clicou em Negar quando o computador perguntou.</translation>
    </message>
    <message>
        <source>The keychain keeps something else</source>
        <translation>O chaveiro guarda outra coisa</translation>
    </message>
    <message>
        <source>What is read back is not what was saved.</source>
        <translation>O que se lê de volta não é o que foi salvo.</translation>
    </message>
    <message>
        <source>A keychain that anybody can read</source>
        <translation>Um chaveiro que qualquer pessoa pode ler</translation>
    </message>
    <message>
        <source>It would keep the token as plain text, in a file.</source>
        <translation>Ele guardaria o token como texto simples, em um arquivo.</translation>
    </message>
    <message>
        <source>The keychain is full</source>
        <translation>O chaveiro está cheio</translation>
    </message>
    <message>
        <source>The computer has no room for one more entry.</source>
        <translation>O computador não tem espaço para mais um item.</translation>
    </message>
    <message>
        <source>The keychain has trouble</source>
        <translation>O chaveiro está com problemas</translation>
    </message>
    <message>
        <source>It answers every question with a fault of its own.</source>
        <translation>Ele responde a cada pergunta com uma falha própria.</translation>
    </message>
    <message>
        <source>The computer asks for its own password</source>
        <translation>O computador pede a senha dele</translation>
    </message>
    <message>
        <source>When you save, somebody answers it after 8 seconds. No window is shown.</source>
        <translation>Ao salvar, alguém responde depois de 8 segundos. Nenhuma janela é mostrada.</translation>
    </message>
    <message>
        <source>Saved, but not tested again</source>
        <translation>Salvo, mas sem novo teste</translation>
    </message>
    <message>
        <source>Notion goes down just when the token was saved.</source>
        <translation>O Notion sai do ar bem na hora em que o token foi salvo.</translation>
    </message>
    <message>
        <source>A save that was cut off</source>
        <translation>Um salvamento interrompido</translation>
    </message>
    <message>
        <source>The computer was switched off while a new token was saved. Home offers to finish that, or to undo it.</source>
        <translation>O computador foi desligado enquanto um novo token era salvo. O Início oferece terminar ou desfazer isso.</translation>
    </message>
    <message>
        <source>A saved token that is gone</source>
        <translation>Um token salvo que sumiu</translation>
    </message>
    <message>
        <source>Somebody removed it in the system’s own keychain program. Check it from Home.</source>
        <translation>Alguém o removeu no programa de chaveiro do próprio sistema. Verifique-o a partir do Início.</translation>
    </message>
    <message>
        <source>No earlier token to bring back</source>
        <translation>Nenhum token anterior para recuperar</translation>
    </message>
    <message>
        <source>The list says that one more is kept. Open Help, Saved tokens, and bring it back: it is no longer there.</source>
        <translation>A lista diz que há mais um guardado. Abra a Ajuda, “Tokens salvos”, e recupere-o: ele não está mais lá.</translation>
    </message>
    <message>
        <source>Blanks around the token</source>
        <translation>Espaços em volta do token</translation>
    </message>
    <message>
        <source>Two blanks and a line break came along. The wizard takes them off and says so.</source>
        <translation>Dois espaços e uma quebra de linha vieram junto. O assistente os remove e avisa.</translation>
    </message>
    <message>
        <source>A token that mail has wrapped</source>
        <translation>Um token que o e-mail quebrou</translation>
    </message>
    <message>
        <source>The mail program broke it and put a mark before the rest.</source>
        <translation>O programa de e-mail o quebrou e pôs um sinal antes do resto.</translation>
    </message>
    <message>
        <source>A gap inside the token</source>
        <translation>Um vão dentro do token</translation>
    </message>
    <message>
        <source>It was read from a printed page, with a gap.</source>
        <translation>Ele foi lido de uma página impressa, com um vão.</translation>
    </message>
    <message>
        <source>Characters that nobody sees</source>
        <translation>Caracteres que ninguém vê</translation>
    </message>
    <message>
        <source>A chat program put an invisible character into it.</source>
        <translation>Um programa de chat pôs nele um caractere invisível.</translation>
    </message>
    <message>
        <source>Quotes around the token</source>
        <translation>Aspas em volta do token</translation>
    </message>
    <message>
        <source>It was copied out of a letter, with its quotes.</source>
        <translation>Ele foi copiado de uma carta, com as aspas dela.</translation>
    </message>
    <message>
        <source>A name in front of the token</source>
        <translation>Um nome na frente do token</translation>
    </message>
    <message>
        <source>The whole line of a settings file was copied.</source>
        <translation>Foi copiada a linha inteira de um arquivo de configurações.</translation>
    </message>
    <message>
        <source>A full stop behind the token</source>
        <translation>Um ponto final depois do token</translation>
    </message>
    <message>
        <source>It stood at the end of a sentence.</source>
        <translation>Ele estava no fim de uma frase.</translation>
    </message>
    <message>
        <source>A chat message with the token</source>
        <translation>Uma mensagem de chat com o token</translation>
    </message>
    <message>
        <source>The colleague’s whole message was copied.</source>
        <translation>Foi copiada a mensagem inteira do colega.</translation>
    </message>
    <message>
        <source>The token twice</source>
        <translation>O token duas vezes</translation>
    </message>
    <message>
        <source>It was pasted two times in a row.</source>
        <translation>Ele foi colado duas vezes seguidas.</translation>
    </message>
    <message>
        <source>A capital at the beginning</source>
        <translation>Uma maiúscula no começo</translation>
    </message>
    <message>
        <source>A phone’s keyboard made the first letter a capital.</source>
        <translation>O teclado de um celular pôs a primeira letra em maiúscula.</translation>
    </message>
    <message>
        <source>Letters of a Japanese keyboard</source>
        <translation>Letras de um teclado japonês</translation>
    </message>
    <message>
        <source>Every letter is as wide as a Japanese one.</source>
        <translation>Cada letra é tão larga quanto uma japonesa.</translation>
    </message>
    <message>
        <source>A backslash before the underscore</source>
        <translation>Uma barra invertida antes do sublinhado</translation>
    </message>
    <message>
        <source>A page about Markdown rewrote it.</source>
        <translation>Uma página sobre Markdown o reescreveu.</translation>
    </message>
    <message>
        <source>An empty clipboard</source>
        <translation>Uma área de transferência vazia</translation>
    </message>
    <message>
        <source>Nothing was copied, so only a blank arrives.</source>
        <translation>Nada foi copiado, então só chega um espaço em branco.</translation>
    </message>
    <message>
        <source>The end of the token is missing</source>
        <translation>Falta o fim do token</translation>
    </message>
    <message>
        <source>The last 4 characters were left behind in Notion.</source>
        <translation>Os últimos 4 caracteres ficaram para trás no Notion.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing</source>
        <translation>Falta o começo do token</translation>
    </message>
    <message>
        <source>The mouse began four characters too late.</source>
        <translation>O mouse começou quatro caracteres tarde demais.</translation>
    </message>
    <message>
        <source>A word sticks to the token</source>
        <translation>Uma palavra grudada no token</translation>
    </message>
    <message>
        <source>The next word came along without a space between.</source>
        <translation>A palavra seguinte veio junto, sem espaço no meio.</translation>
    </message>
    <message>
        <source>Dots instead of the token</source>
        <translation>Bolinhas no lugar do token</translation>
    </message>
    <message>
        <source>It was copied while Notion was hiding it.</source>
        <translation>Ele foi copiado enquanto o Notion o escondia.</translation>
    </message>
    <message>
        <source>A shortened token</source>
        <translation>Um token abreviado</translation>
    </message>
    <message>
        <source>A tool’s list shows only the beginning and the end.</source>
        <translation>A lista de uma ferramenta mostra só o começo e o fim.</translation>
    </message>
    <message>
        <source>A letter that only looks right</source>
        <translation>Uma letra que só parece certa</translation>
    </message>
    <message>
        <source>A scanner took one letter for a Cyrillic one.</source>
        <translation>Um scanner leu uma letra como se fosse cirílica.</translation>
    </message>
    <message>
        <source>A stray sign in the token</source>
        <translation>Um sinal estranho no token</translation>
    </message>
    <message>
        <source>A key was pressed by accident, in place of a letter.</source>
        <translation>Uma tecla foi apertada sem querer, no lugar de uma letra.</translation>
    </message>
    <message>
        <source>The example of some instructions</source>
        <translation>O exemplo de algumas instruções</translation>
    </message>
    <message>
        <source>The words of the instructions were copied.</source>
        <translation>Foram copiadas as palavras das instruções.</translation>
    </message>
    <message>
        <source>Two tokens at once</source>
        <translation>Dois tokens de uma vez</translation>
    </message>
    <message>
        <source>The first one works. The second one was replaced long ago.</source>
        <translation>O primeiro funciona. O segundo foi substituído há muito tempo.</translation>
    </message>
    <message>
        <source>Something that may be a token</source>
        <translation>Algo que pode ser um token</translation>
    </message>
    <message>
        <source>It looks like no token of today. Notion is asked.</source>
        <translation>Não se parece com nenhum token de hoje. O Notion é consultado.</translation>
    </message>
    <message>
        <source>A token without its capitals</source>
        <translation>Um token sem as maiúsculas</translation>
    </message>
    <message>
        <source>A form turned all its letters into small ones.</source>
        <translation>Um formulário passou todas as letras para minúsculas.</translation>
    </message>
    <message>
        <source>A link instead of the token</source>
        <translation>Um link em vez do token</translation>
    </message>
    <message>
        <source>The link of a database was copied.</source>
        <translation>Foi copiado o link de uma base de dados.</translation>
    </message>
    <message>
        <source>A number of a database</source>
        <translation>O número de uma base de dados</translation>
    </message>
    <message>
        <source>The number out of a database’s link was copied.</source>
        <translation>Foi copiado o número que está no link de uma base de dados.</translation>
    </message>
    <message>
        <source>The wrong one of two tokens</source>
        <translation>O token errado entre dois</translation>
    </message>
    <message>
        <source>Signing in gave two tokens, and this renews the other.</source>
        <translation>O login deu dois tokens, e este renova o outro.</translation>
    </message>
    <message>
        <source>Something out of the browser</source>
        <translation>Algo do navegador</translation>
    </message>
    <message>
        <source>An old guide told to copy the browser’s cookie.</source>
        <translation>Um guia antigo mandava copiar o cookie do navegador.</translation>
    </message>
    <message>
        <source>The key of another service</source>
        <translation>A chave de outro serviço</translation>
    </message>
    <message>
        <source>The line above in the password manager was copied.</source>
        <translation>Foi copiada a linha de cima no gerenciador de senhas.</translation>
    </message>
    <message>
        <source>A name in place of the token</source>
        <translation>Um nome no lugar do token</translation>
    </message>
    <message>
        <source>The settings hold only the name of a variable.</source>
        <translation>As configurações contêm só o nome de uma variável.</translation>
    </message>
    <message>
        <source>An error message instead of the token</source>
        <translation>Uma mensagem de erro em vez do token</translation>
    </message>
    <message>
        <source>The tool’s message was copied. The wizard can explain it.</source>
        <translation>Foi copiada a mensagem da ferramenta. O assistente pode explicá-la.</translation>
    </message>
    <message>
        <source>The secret for signing in</source>
        <translation>O segredo para o login</translation>
    </message>
    <message>
        <source>The page of a public connection shows another secret.</source>
        <translation>A página de uma conexão pública mostra outro segredo.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Está tudo bem</translation>
    </message>
    <message>
        <source>The token works and reaches 37 databases.</source>
        <translation>O token funciona e tem acesso a 37 bases de dados.</translation>
    </message>
    <message>
        <source>2,000 databases</source>
        <translation>2.000 bases de dados</translation>
    </message>
    <message>
        <source>The list comes in 20 parts.</source>
        <translation>A lista vem em 20 partes.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Ainda não há nada compartilhado</translation>
    </message>
    <message>
        <source>The token works, but no database is shared.</source>
        <translation>O token funciona, mas nenhuma base de dados está compartilhada.</translation>
    </message>
    <message>
        <source>A personal token that sees nothing</source>
        <translation>Um token pessoal que não vê nada</translation>
    </message>
    <message>
        <source>Anna Lindgren sees no database in Notion.</source>
        <translation>Anna Lindgren não vê nenhuma base de dados no Notion.</translation>
    </message>
    <message>
        <source>A database appears</source>
        <translation>Uma base de dados aparece</translation>
    </message>
    <message>
        <source>Nothing is shared at first. At the third look “Spare parts” is there.</source>
        <translation>No começo, nada está compartilhado. Na terceira busca, “Spare parts” aparece.</translation>
    </message>
    <message>
        <source>The connection may not read</source>
        <translation>A conexão não pode ler</translation>
    </message>
    <message>
        <source>The capability “Read content” is off in Notion.</source>
        <translation>A permissão “Read content” está desativada no Notion.</translation>
    </message>
    <message>
        <source>A list with gaps</source>
        <translation>Uma lista com lacunas</translation>
    </message>
    <message>
        <source>Notion says that it left some databases out.</source>
        <translation>O Notion diz que deixou de fora algumas bases de dados.</translation>
    </message>
    <message>
        <source>A list that breaks off</source>
        <translation>Uma lista que para no meio</translation>
    </message>
    <message>
        <source>The connection breaks in the middle of the list.</source>
        <translation>A conexão cai no meio da lista.</translation>
    </message>
    <message>
        <source>A list that would never end</source>
        <translation>Uma lista que nunca acabaria</translation>
    </message>
    <message>
        <source>Notion gives the same part again and again.</source>
        <translation>O Notion manda a mesma parte várias vezes.</translation>
    </message>
    <message>
        <source>The link of a database that is shared</source>
        <translation>O link de uma base de dados compartilhada</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: the tool has to load its list again.</source>
        <translation>Não há nada errado com ela: a ferramenta precisa carregar a lista de novo.</translation>
    </message>
    <message>
        <source>One database is missing</source>
        <translation>Falta uma base de dados</translation>
    </message>
    <message>
        <source>“Spare parts” is not shared at first. At the third look it is there.</source>
        <translation>No começo, “Spare parts” não está compartilhada. Na terceira busca, ela aparece.</translation>
    </message>
    <message>
        <source>A link of the old workspace</source>
        <translation>Um link do espaço de trabalho anterior</translation>
    </message>
    <message>
        <source>They moved, and the link still leads to “Northwind (old)”. Copies have links of their own.</source>
        <translation>Houve uma mudança, e o link ainda leva a “Northwind (old)”. Cópias têm links próprios.</translation>
    </message>
    <message>
        <source>The link of a page</source>
        <translation>O link de uma página</translation>
    </message>
    <message>
        <source>The link leads to the page around the databases.</source>
        <translation>O link leva à página que contém as bases de dados.</translation>
    </message>
    <message>
        <source>The link of a linked view</source>
        <translation>O link de uma visualização vinculada</translation>
    </message>
    <message>
        <source>The link leads to a view of another database.</source>
        <translation>O link leva a uma visualização de outra base de dados.</translation>
    </message>
    <message>
        <source>The link of another web site</source>
        <translation>O link de outro site</translation>
    </message>
    <message>
        <source>The wrong browser tab was open when it was copied.</source>
        <translation>A aba errada do navegador estava aberta quando ele foi copiado.</translation>
    </message>
    <message>
        <source>A link that leads to no database</source>
        <translation>Um link que não leva a nenhuma base de dados</translation>
    </message>
    <message>
        <source>The second half of the link was left behind.</source>
        <translation>A segunda metade do link ficou para trás.</translation>
    </message>
    <message>
        <source>A database in the trash</source>
        <translation>Uma base de dados na lixeira</translation>
    </message>
    <message>
        <source>The link leads to a database that was deleted.</source>
        <translation>O link leva a uma base de dados que foi excluída.</translation>
    </message>
    <message>
        <source>A tool that still has the old token</source>
        <translation>Uma ferramenta que ainda tem o token anterior</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Same error: it reads its token only when it starts.</source>
        <translation>Escolha “Outra ferramenta”. Na tela 6, responda “Mesmo erro”: ela só lê o token ao iniciar.</translation>
    </message>
    <message>
        <source>A script that looks under another name</source>
        <translation>Um script que procura por outro nome</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 answer Another error, and paste its message.</source>
        <translation>Escolha “Script ou programa”. Na tela 6, responda “Outro erro” e cole a mensagem dele.</translation>
    </message>
    <message>
        <source>A tool that knows only older tokens</source>
        <translation>Uma ferramenta que só conhece tokens antigos</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error, and paste its message.</source>
        <translation>Escolha “Outra ferramenta”. Na tela 6, responda “Outro erro” e cole a mensagem dela.</translation>
    </message>
    <message>
        <source>A tool that wants a sign-in</source>
        <translation>Uma ferramenta que pede login</translation>
    </message>
    <message>
        <source>A variable that wins over the file</source>
        <translation>Uma variável que vale mais que o arquivo</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 the wizard finds the old token by itself, in a variable and in files of a folder. Answer Same error before it is replaced.</source>
        <translation>Escolha “Script ou programa”. Na tela 6, o assistente encontra sozinho o token anterior, em uma variável e em arquivos de uma pasta. Responda “Mesmo erro” antes que ele seja substituído.</translation>
    </message>
    <message>
        <source>A file that cannot be changed</source>
        <translation>Um arquivo que não pode ser alterado</translation>
    </message>
    <message>
        <source>Choose A script or program. On screen 6 look in the folder: the old token is in files that are protected against changes.</source>
        <translation>Escolha “Script ou programa”. Na tela 6, procure na pasta: o token anterior está em arquivos protegidos contra alterações.</translation>
    </message>
    <message>
        <source>A tool with trouble of its own</source>
        <translation>Uma ferramenta com um problema próprio</translation>
    </message>
    <message>
        <source>Choose Another tool. On screen 6 answer Another error; nobody knows its message.</source>
        <translation>Escolha “Outra ferramenta”. Na tela 6, responda “Outro erro”; ninguém conhece a mensagem dela.</translation>
    </message>
    <message>
        <source>A tool that needs no token</source>
        <translation>Uma ferramenta que não precisa de token</translation>
    </message>
    <message>
        <source>Choose Zapier: it signs in with Notion instead.</source>
        <translation>Escolha Zapier: ele usa o login do Notion.</translation>
    </message>
    <message>
        <source>A token that is saved already</source>
        <translation>Um token que já está salvo</translation>
    </message>
    <message>
        <source>This computer keeps it, and it still works.</source>
        <translation>Este computador o guarda, e ele ainda funciona.</translation>
    </message>
    <message>
        <source>A token that was turned down before</source>
        <translation>Um token que já foi recusado</translation>
    </message>
    <message>
        <source>Notion turned down the very same one earlier.</source>
        <translation>O Notion recusou antes exatamente o mesmo token.</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>O mesmo texto mais uma vez</translation>
    </message>
    <message>
        <source>Notion turns the token down. Paste once more: the clipboard still holds the same.</source>
        <translation>O Notion recusa o token. Cole mais uma vez: a área de transferência ainda tem o mesmo.</translation>
    </message>
    <message>
        <source>Notion turns the token down</source>
        <translation>O Notion recusa o token</translation>
    </message>
    <message>
        <source>The token was replaced, and this is the older one.</source>
        <translation>O token foi substituído, e este é o mais antigo.</translation>
    </message>
    <message>
        <source>Notion says that it was revoked</source>
        <translation>O Notion diz que ele foi revogado</translation>
    </message>
    <message>
        <source>Someone took the token back.</source>
        <translation>Alguém cancelou o token.</translation>
    </message>
    <message>
        <source>Notion says that it expired</source>
        <translation>O Notion diz que ele expirou</translation>
    </message>
    <message>
        <source>The token was made for a certain time.</source>
        <translation>O token foi criado por um tempo determinado.</translation>
    </message>
    <message>
        <source>A saved token that no longer works</source>
        <translation>Um token salvo que não funciona mais</translation>
    </message>
    <message>
        <source>It worked until early November. Check it from Home, or paste it again.</source>
        <translation>Ele funcionou até o começo de novembro. Verifique-o a partir do Início, ou cole de novo.</translation>
    </message>
    <message>
        <source>A damaged token is turned down</source>
        <translation>Um token danificado é recusado</translation>
    </message>
    <message>
        <source>A label printer made all its letters capitals. Notion is asked, and says no.</source>
        <translation>Uma impressora de etiquetas passou todas as letras para maiúsculas. O Notion é consultado e diz não.</translation>
    </message>
    <message>
        <source>The token is taken out</source>
        <translation>O token é retirado</translation>
    </message>
    <message>
        <source>A proxy takes the token out of every request, so Notion never sees one.</source>
        <translation>Um proxy retira o token de cada pedido, então o Notion nunca vê nenhum.</translation>
    </message>
    <message>
        <source>What came with a webhook</source>
        <translation>O que veio com um webhook</translation>
    </message>
    <message>
        <source>Notion’s message to a webhook was copied. Its token only confirms the webhook.</source>
        <translation>Foi copiada a mensagem do Notion para um webhook. O token dela só confirma o webhook.</translation>
    </message>
    <message>
        <source>A token that was made a moment ago</source>
        <translation>Um token que acabou de ser criado</translation>
    </message>
    <message>
        <source>Say that you are a workspace owner. Notion knows the token at the second try.</source>
        <translation>Diga que você é proprietário do espaço de trabalho. O Notion conhece o token na segunda tentativa.</translation>
    </message>
    <message>
        <source>The account is restricted</source>
        <translation>A conta está restrita</translation>
    </message>
    <message>
        <source>Notion does not open this person&apos;s account to tools.</source>
        <translation>O Notion não abre a conta dessa pessoa para ferramentas.</translation>
    </message>
    <message>
        <source>The token may not do this</source>
        <translation>O token não tem permissão para isso</translation>
    </message>
    <message>
        <source>Notion knows the token, and does not let it ask what the wizard asks.</source>
        <translation>O Notion conhece o token e não o deixa perguntar o que o assistente pergunta.</translation>
    </message>
    <message>
        <source>After a move: the new workspace</source>
        <translation>Depois de uma mudança: o novo espaço de trabalho</translation>
    </message>
    <message>
        <source>The earlier token opened “Northwind (old)”. The new one opens “Northwind Studio”.</source>
        <translation>O token anterior abria “Northwind (old)”. O novo abre “Northwind Studio”.</translation>
    </message>
    <message>
        <source>After a move: still the old workspace</source>
        <translation>Depois de uma mudança: ainda o espaço de trabalho anterior</translation>
    </message>
    <message>
        <source>Choose that you moved. The new token opens “Northwind (old)” like the one before.</source>
        <translation>Escolha “Mudamos para outro espaço de trabalho ou conta”. O novo token abre “Northwind (old)”, como o anterior.</translation>
    </message>
    <message>
        <source>Another connection than before</source>
        <translation>Uma conexão diferente da anterior</translation>
    </message>
    <message>
        <source>The token opens the same workspace through another connection.</source>
        <translation>O token abre o mesmo espaço de trabalho por meio de outra conexão.</translation>
    </message>
    <message>
        <source>A personal token</source>
        <translation>Um token pessoal</translation>
    </message>
    <message>
        <source>It sees what Anna Lindgren sees in Notion.</source>
        <translation>Ele vê o que Anna Lindgren vê no Notion.</translation>
    </message>
    <message>
        <source>Notion has moved on</source>
        <translation>O Notion mudou</translation>
    </message>
    <message>
        <source>Notion no longer answers questions as this wizard asks them.</source>
        <translation>O Notion não responde mais a perguntas do jeito que este assistente as faz.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Sem internet</translation>
    </message>
    <message>
        <source>This computer is not online.</source>
        <translation>Este computador está sem internet.</translation>
    </message>
    <message>
        <source>Notion’s address is not found</source>
        <translation>O endereço do Notion não é encontrado</translation>
    </message>
    <message>
        <source>A filter or a VPN does not let the name through.</source>
        <translation>Um filtro ou uma VPN não deixa passar o nome.</translation>
    </message>
    <message>
        <source>The connection is turned away</source>
        <translation>A conexão é rejeitada</translation>
    </message>
    <message>
        <source>A firewall says no at once.</source>
        <translation>Um firewall diz não na hora.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Notion does not answer in time. It takes a minute until that is sure.</source>
        <translation>O Notion não responde a tempo. Leva um minuto até se ter certeza.</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>A conexão cai</translation>
    </message>
    <message>
        <source>Each answer ends before it is whole.</source>
        <translation>Cada resposta termina antes de estar inteira.</translation>
    </message>
    <message>
        <source>An office network looks inside</source>
        <translation>A rede do escritório inspeciona</translation>
    </message>
    <message>
        <source>The network opens secure connections, and this computer does not trust it for that.</source>
        <translation>A rede abre conexões seguras, e este computador não confia nela para isso.</translation>
    </message>
    <message>
        <source>A clock that is wrong</source>
        <translation>Um relógio errado</translation>
    </message>
    <message>
        <source>The date of this computer does not fit, or a certificate has run out.</source>
        <translation>A data deste computador não combina, ou um certificado venceu.</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Outra coisa responde</translation>
    </message>
    <message>
        <source>The certificate that comes is for another name.</source>
        <translation>O certificado que vem é de outro nome.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sem conexão segura</translation>
    </message>
    <message>
        <source>Something in between spoils the beginning of it.</source>
        <translation>Alguma coisa no meio estraga o começo dela.</translation>
    </message>
    <message>
        <source>An office network looks inside, and is trusted</source>
        <translation>A rede do escritório inspeciona, e é confiável</translation>
    </message>
    <message>
        <source>All works here. A tool on the same computer may be less trusting.</source>
        <translation>Aqui tudo funciona. Uma ferramenta no mesmo computador pode confiar menos.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>O proxy não responde</translation>
    </message>
    <message>
        <source>The company’s network or VPN is not connected.</source>
        <translation>A rede ou a VPN da empresa não está conectada.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>O proxy pede login</translation>
    </message>
    <message>
        <source>It lets nobody through without name and password.</source>
        <translation>Ele não deixa ninguém passar sem nome e senha.</translation>
    </message>
    <message>
        <source>A hotel&apos;s sign-in page</source>
        <translation>A página de login de um hotel</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of Notion.</source>
        <translation>Uma página de login responde no lugar do Notion.</translation>
    </message>
    <message>
        <source>The network is blocked</source>
        <translation>A rede está bloqueada</translation>
    </message>
    <message>
        <source>A block page answers before Notion is reached.</source>
        <translation>Uma página de bloqueio responde antes de se chegar ao Notion.</translation>
    </message>
    <message>
        <source>An answer that makes no sense</source>
        <translation>Uma resposta que não faz sentido</translation>
    </message>
    <message>
        <source>Something answers, but not as Notion does.</source>
        <translation>Alguma coisa responde, mas não como o Notion responde.</translation>
    </message>
    <message>
        <source>Notion asks to wait</source>
        <translation>O Notion pede para esperar</translation>
    </message>
    <message>
        <source>Too many requests came from this workspace. Notion asks for 15 minutes, long enough to look at this state; here it stays so.</source>
        <translation>Vieram pedidos demais deste espaço de trabalho. O Notion pede 15 minutos, tempo suficiente para olhar este estado; aqui, ele não muda.</translation>
    </message>
    <message>
        <source>Notion asks to wait a moment</source>
        <translation>O Notion pede para esperar um momento</translation>
    </message>
    <message>
        <source>Notion asks for 12 seconds. The wizard counts them and goes on by itself.</source>
        <translation>O Notion pede 12 segundos. O assistente faz a contagem e continua sozinho.</translation>
    </message>
    <message>
        <source>Notion has trouble</source>
        <translation>O Notion está com problemas</translation>
    </message>
    <message>
        <source>Notion itself is down for the moment.</source>
        <translation>O próprio Notion está fora do ar no momento.</translation>
    </message>
    <message>
        <source>Practice keychain</source>
        <translation>Chaveiro de treino</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>Practise</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>The same screens with a practice Notion.</source>
        <translation>As mesmas telas, com um Notion de treino.</translation>
    </message>
    <message>
        <source>Choose a story at the top, such as a token that is too short, and see what a caller would see. Nothing is real, nothing is saved, and nothing is sent to Notion.</source>
        <translation>Escolha uma história na parte de cima, como um token curto demais, e veja o que veria quem liga. Nada é real, nada é salvo e nada é enviado ao Notion.</translation>
    </message>
    <message>
        <source>Each story has the name of the code that it ends in, so every call can be rehearsed: look a code up here, choose the story of that name, and say what its page says. The button at the top brings what lies on the caller’s clipboard: the token, the link, or the tool’s message.</source>
        <translation>Cada história tem o nome do código em que termina, então toda ligação pode ser ensaiada: consulte aqui um código, escolha a história com esse nome e diga o que está na página dele. O botão na parte de cima traz o que está na área de transferência de quem liga: o token, o link ou a mensagem da ferramenta.</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Começar o treino</translation>
    </message>
    <message>
        <source>It did not start here.</source>
        <translation>O treino não começou aqui.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>Em um terminal:</translation>
    </message>
</context>
<context>
    <name>ReadReport</name>
    <message>
        <source>All about {code:plain}</source>
        <translation>Tudo sobre {code:plain}</translation>
    </message>
    <message>
        <source>Where the report says {code:plain}</source>
        <translation>Onde o relatório diz {code:plain}</translation>
    </message>
    <message>
        <source>Then ask: “What stands at the bottom left now?” Another code than {code:plain} is the next one to look up. It is over when the tool works.</source>
        <translation>Depois pergunte: “O que aparece agora embaixo à esquerda?” Se for outro código que não {code:plain}, consulte esse em seguida. O caso está resolvido quando a ferramenta funcionar.</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Ler um relatório</translation>
    </message>
    <message>
        <source>Paste the report that a caller sent you, just as the mail shows it. It stays on this computer.</source>
        <translation>Cole o relatório que recebeu de quem liga, tal como aparece no e-mail. Ele fica neste computador.</translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation>Cole o relatório aqui</translation>
    </message>
    <message>
        <source>Something in it looked like a token, and was taken out here at once. Ask the caller to delete that mail: with the token anybody can open their pages.</source>
        <translation>Alguma coisa nele parecia um token e foi retirada daqui na hora. Peça a quem liga que exclua esse e-mail: com o token, qualquer pessoa pode abrir as páginas de quem liga.</translation>
    </message>
    <message>
        <source>No code was found in it. Ask what stands at the bottom left of the window.</source>
        <translation>Nenhum código foi encontrado nele. Pergunte o que aparece embaixo à esquerda na janela.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para começar</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Ao telefone</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>O que dizem os números</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>Em ordem cronológica</translation>
    </message>
    <message>
        <source>The other codes, the newest first</source>
        <translation>Os outros códigos, o mais recente primeiro</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>Diga:</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{tool} works with Notion again</source>
        <translation>{tool} voltou a funcionar com o Notion</translation>
    </message>
    <message>
        <source>{tool} works with Notion</source>
        <translation>{tool} funciona com o Notion</translation>
    </message>
    <message>
        <source>Not yet confirmed: {tool}</source>
        <translation>Ainda sem confirmação: {tool}</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>O token funciona</translation>
    </message>
    <message>
        <source>You know the way</source>
        <translation>Você já sabe o caminho</translation>
    </message>
    <message>
        <source>Token of “{connection}” in “{workspace}”, checked {when:at}.</source>
        <translation>Token de “{connection}”. Espaço de trabalho: “{workspace}”. Verificado {when:at}.</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %n database(s).</source>
        <translation>
            <numerusform>Ele tem acesso a %n base de dados.</numerusform>
            <numerusform>Ele tem acesso a %n bases de dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer as “{name}”, and read back to make sure.</source>
        <translation>Guardado neste computador como “{name}” e lido de volta para ter certeza.</translation>
    </message>
    <message>
        <source>Not saved on this computer. It is forgotten when this window closes.</source>
        <translation>Não foi salvo neste computador. É esquecido quando esta janela se fecha.</translation>
    </message>
    <message>
        <source>The wizard has not saved the token, and forgets it when this window closes.</source>
        <translation>O assistente não salvou o token e o esquece quando esta janela se fecha.</translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). What was there before is kept beside, as a copy.</source>
        <translation>
            <numerusform>O novo token foi colocado em %n arquivo. O que havia antes está guardado ao lado, como cópia.</numerusform>
            <numerusform>O novo token foi colocado em %n arquivos. O que havia antes está guardado ao lado, como cópia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new token was put into %n file(s). No copy was left.</source>
        <translation>
            <numerusform>O novo token foi colocado em %n arquivo. Não ficou nenhuma cópia.</numerusform>
            <numerusform>O novo token foi colocado em %n arquivos. Não ficou nenhuma cópia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The save was undone: the token before is back.</source>
        <translation>O salvamento foi desfeito: o token anterior voltou.</translation>
    </message>
    <message>
        <source>The save was undone: the token before is back, but Notion does not accept it.</source>
        <translation>O salvamento foi desfeito: o token anterior voltou, mas o Notion não o aceita.</translation>
    </message>
    <message>
        <source>Nothing else on this computer was changed.</source>
        <translation>Nada mais mudou neste computador.</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed.</source>
        <translation>Nada mudou neste computador.</translation>
    </message>
</context>
<context>
    <name>RenameRow</name>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Manter o nome</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Notion Wizard {version}: report for support</source>
        <translation>Notion Wizard {version}: relatório para o suporte</translation>
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
        <translation>Chaveiro: {keychain}</translation>
    </message>
    <message>
        <source>Proxy: yes</source>
        <translation>Proxy: sim</translation>
    </message>
    <message>
        <source>Proxy: no</source>
        <translation>Proxy: não</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Treino: nada aqui é real</translation>
    </message>
    <message>
        <source>Steps of this path: {steps:plain}</source>
        <translation>Etapas deste caminho: {steps:plain}</translation>
    </message>
    <message>
        <source>Tool: {tool}. What happened: {situation}</source>
        <translation>Ferramenta: {tool}. O que aconteceu: {situation}</translation>
    </message>
    <message>
        <source>Screens and codes</source>
        <translation>Telas e códigos</translation>
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
        <translation>[x] A ferramenta funciona</translation>
    </message>
    <message>
        <source>[ ] The test was left for later</source>
        <translation>[ ] O teste ficou para depois</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s)</source>
        <translation>
            <numerusform>Colado: %n caractere</numerusform>
            <numerusform>Colado: %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n character(s), begins {begins}, ends {ends}</source>
        <translation>
            <numerusform>Colado: %n caractere, começa com {begins}, termina com {ends}</numerusform>
            <numerusform>Colado: %n caracteres, começa com {begins}, termina com {ends}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in it: {codes:plain}</source>
        <translation>Encontrado nele: {codes:plain}</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>O que foi tentado</translation>
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
        <translation>Resposta: status {status}, código do Notion {notion_code}</translation>
    </message>
    <message>
        <source>A proxy answered: status {proxy_status}</source>
        <translation>Um proxy respondeu: status {proxy_status}</translation>
    </message>
    <message>
        <source>Request numbers at Notion: {ids:plain}</source>
        <translation>Números dos pedidos no Notion: {ids:plain}</translation>
    </message>
    <message>
        <source>The wizard’s own mistake: {kind}, {place:plain} ({code})</source>
        <translation>Erro do próprio assistente: {kind}, {place:plain} ({code})</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n base de dados encontrada</numerusform>
            <numerusform>%n bases de dados encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: {title}</source>
        <translation>Base de dados: {title}</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of workspaces, connections and saved tokens.</source>
        <translation>Não estão neste relatório: o token (a não ser o começo e os quatro últimos caracteres dele), outros textos colados ou digitados, como links e mensagens de erro, nomes e conteúdo de arquivos, o endereço e a senha do proxy, e os nomes de espaços de trabalho, conexões e tokens salvos.</translation>
    </message>
    <message>
        <source>Not in this report: the token (but for its beginning and its last four characters), other texts that were pasted or typed, such as links and error messages, names and content of files, the proxy’s address and password, and the names of databases, workspaces, connections and saved tokens.</source>
        <translation>Não estão neste relatório: o token (a não ser o começo e os quatro últimos caracteres dele), outros textos colados ou digitados, como links e mensagens de erro, nomes e conteúdo de arquivos, o endereço e a senha do proxy, e os nomes de bases de dados, espaços de trabalho, conexões e tokens salvos.</translation>
    </message>
    <message>
        <source>Reaching Notion</source>
        <translation>Chegar ao Notion</translation>
    </message>
    <message>
        <source>Reading the saved token</source>
        <translation>Ler o token salvo</translation>
    </message>
    <message>
        <source>Asking Notion about the token</source>
        <translation>Perguntar ao Notion sobre o token</translation>
    </message>
    <message>
        <source>Asking what it may do</source>
        <translation>Perguntar o que ele pode fazer</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>Listar as bases de dados</translation>
    </message>
    <message>
        <source>Naming their places</source>
        <translation>Identificar onde elas ficam</translation>
    </message>
    <message>
        <source>Checking a link</source>
        <translation>Verificar um link</translation>
    </message>
    <message>
        <source>Watching for a database</source>
        <translation>Observar se uma base de dados aparece</translation>
    </message>
    <message>
        <source>Saving and reading back</source>
        <translation>Salvar e ler de volta</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>Salvo como {file:plain}</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Relatório para o suporte</translation>
    </message>
    <message>
        <source>This is all of it. Nothing is sent: copy or save it, and give it to whoever helps you. Of the token, only its beginning and its last four characters are in it.</source>
        <translation>Este é o relatório inteiro. Nada é enviado: copie ou salve e entregue a quem ajuda você. Do token, há nele só o começo e os quatro últimos caracteres.</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>O relatório inteiro</translation>
    </message>
    <message>
        <source>Names of databases too</source>
        <translation>Nomes de bases de dados também</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Salvar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>O relatório vai de {first:plain} a {last:plain}.</translation>
    </message>
    <message numerus="yes">
        <source>{code} came %n time(s): what it advises was not done yet, or it did not help.</source>
        <translation>
            <numerusform>{code} apareceu %n vez: o que ele recomenda ainda não foi feito, ou não ajudou.</numerusform>
            <numerusform>{code} apareceu %n vezes: o que ele recomenda ainda não foi feito, ou não ajudou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted; a whole token has {whole}.</source>
        <translation>
            <numerusform>Foi colado %n caractere; um token inteiro tem {whole}.</numerusform>
            <numerusform>Foram colados %n caracteres; um token inteiro tem {whole}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were pasted, as many as a whole token has.</source>
        <translation>
            <numerusform>Foi colado %n caractere, tantos quantos tem um token inteiro.</numerusform>
            <numerusform>Foram colados %n caracteres, tantos quantos tem um token inteiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” took {seconds} seconds, and most often it is less than one: the network is slow, or something on the way holds answers back.</source>
        <translation>“{name}” levou {seconds} segundos, e na maioria das vezes leva menos de um: a rede está lenta, ou alguma coisa no caminho segura as respostas.</translation>
    </message>
    <message>
        <source>Notion was not asked with success, so nothing is known of the token. The way comes first.</source>
        <translation>Nenhuma consulta ao Notion deu certo, então não se sabe nada sobre o token. Primeiro vem o caminho.</translation>
    </message>
    <message>
        <source>Status 401: Notion was reached, and turned this very token down.</source>
        <translation>Status 401: o pedido chegou ao Notion, e ele recusou exatamente este token.</translation>
    </message>
    <message>
        <source>Status 403: beside a code of Notion’s the token is known and may not do this; without one something on the way blocked it.</source>
        <translation>Status 403: ao lado de um código do Notion, o token é conhecido e não pode fazer isso; sem código, alguma coisa no caminho fez o bloqueio.</translation>
    </message>
    <message>
        <source>Status 404: the token is fine; what was asked for is not shared with it, or is not there.</source>
        <translation>Status 404: o token está bom; o que foi pedido não está compartilhado com ele, ou não existe.</translation>
    </message>
    <message>
        <source>Status 407: a proxy wants somebody to sign in.</source>
        <translation>Status 407: um proxy quer que alguém faça o login.</translation>
    </message>
    <message>
        <source>Status 429: Notion asks for a pause. It says nothing about the token.</source>
        <translation>Status 429: o Notion pede uma pausa. Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>Status {status}: trouble at Notion or on the way. It says nothing about the token.</source>
        <translation>Status {status}: problema no Notion ou no caminho. Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>The tool works: nothing to do.</source>
        <translation>A ferramenta funciona: não há nada a fazer.</translation>
    </message>
    <message>
        <source>The test was left for later.</source>
        <translation>O teste ficou para depois.</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>It goes into {keychain}, where this computer keeps passwords.</source>
        <translation>Ele vai para o {keychain}, onde este computador guarda senhas.</translation>
    </message>
    <message>
        <source>Its name there: “{name}”</source>
        <translation>O nome dele lá: “{name}”</translation>
    </message>
    <message>
        <source>It takes the place of “{name}”. The token before is kept as an entry of its own until you remove it, so you can undo this.</source>
        <translation>Ele toma o lugar de “{name}”. O token anterior fica guardado em um item próprio até você removê-lo, então você pode desfazer.</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Salvar o token</translation>
    </message>
    <message>
        <source>A copy for you, on this computer. Your tools do not change by themselves.</source>
        <translation>Uma cópia para você, neste computador. As suas ferramentas não mudam sozinhas.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sem salvar</translation>
    </message>
    <message>
        <source>Save on this computer</source>
        <translation>Salvar neste computador</translation>
    </message>
    <message>
        <source>Without saving, the token stays in memory until this window closes, or for 15 minutes without use.</source>
        <translation>Sem salvar, o token fica na memória até esta janela ser fechada, ou por 15 minutos sem uso.</translation>
    </message>
    <message>
        <source>It goes where this computer keeps passwords.</source>
        <translation>Ele vai para onde este computador guarda senhas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>last worked {when:at}</source>
        <translation>funcionou pela última vez {when:at}</translation>
    </message>
    <message>
        <source>saved {when:at}</source>
        <translation>salvo {when:at}</translation>
    </message>
    <message>
        <source>no longer in this computer’s keychain</source>
        <translation>não está mais no chaveiro deste computador</translation>
    </message>
    <message>
        <source>one more token is kept with it</source>
        <translation>há mais um token guardado com ele</translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Tokens salvos</translation>
    </message>
</context>
<context>
    <name>SavedTokens</name>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Remover “{name}” deste computador?</translation>
    </message>
    <message>
        <source>Bring the other token of “{name}” back?</source>
        <translation>Recuperar o outro token de “{name}”?</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is copied. It stays on the clipboard for %n minute(s) at most.</source>
        <translation>
            <numerusform>“{name}” foi copiado. Fica na área de transferência por %n minuto, no máximo.</numerusform>
            <numerusform>“{name}” foi copiado. Fica na área de transferência por %n minutos, no máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved tokens</source>
        <translation>Tokens salvos</translation>
    </message>
    <message>
        <source>This computer keeps a copy of them. What you do here changes nothing in Notion or in your tools.</source>
        <translation>Este computador guarda uma cópia deles. O que você faz aqui não muda nada no Notion nem nas suas ferramentas.</translation>
    </message>
    <message>
        <source>No token is saved here yet.</source>
        <translation>Ainda não há token salvo aqui.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Bring the other token back</source>
        <translation>Recuperar o outro token</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>In Notion nothing changes: the connection stays, and tools that have this token go on using it. To end the token itself, remove its connection in Notion.</source>
        <translation>No Notion nada muda: a conexão continua, e as ferramentas que têm este token seguem usando-o. Para pôr fim ao próprio token, remova a conexão dele no Notion.</translation>
    </message>
    <message>
        <source>The other token that is kept with it is removed, too.</source>
        <translation>O outro token que está guardado com ele também é removido.</translation>
    </message>
    <message>
        <source>Notion is asked first whether that one works. If it does, it takes the place of the one kept now, which is then forgotten on this computer. If not, both are kept, and you can change back.</source>
        <translation>Primeiro se pergunta ao Notion se esse funciona. Se funcionar, ele toma o lugar do que está guardado agora, que então é esquecido neste computador. Se não, os dois ficam guardados, e você pode trocar de volta.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Your tokens</source>
        <translation>Os seus tokens</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ainda por vir</translation>
    </message>
    <message>
        <source>Share the database</source>
        <translation>Compartilhar a base de dados</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obter o token</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Verificar o token</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de dados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>A sua ferramenta</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>What happened?</source>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>Two questions, and the wizard shows only the steps you need.</source>
        <translation>Duas perguntas, e o assistente mostra só as etapas de que você precisa.</translation>
    </message>
    <message>
        <source>Notion Wizard is independent and not affiliated with Notion. Nothing leaves this computer but requests to Notion.</source>
        <translation>O Notion Wizard é independente e não é afiliado ao Notion. Nada sai deste computador, a não ser pedidos ao Notion.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it here and skip the questions</source>
        <translation>Tem a mensagem de erro? Cole aqui e pule as perguntas</translation>
    </message>
    <message>
        <source>The wizard does not know this message. The two questions lead on.</source>
        <translation>O assistente não conhece essa mensagem. As duas perguntas mostram o caminho.</translation>
    </message>
    <message>
        <source>Now choose below where you see the error.</source>
        <translation>Agora escolha abaixo onde você vê o erro.</translation>
    </message>
    <message>
        <source>Trying the way to Notion…</source>
        <translation>Testando o caminho até o Notion…</translation>
    </message>
    <message>
        <source>Where do you see the error?</source>
        <translation>Onde você vê o erro?</translation>
    </message>
    <message>
        <source>Script or program</source>
        <translation>Script ou programa</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Outra ferramenta</translation>
    </message>
    <message>
        <source>Not in a tool yet</source>
        <translation>Ainda não está em uma ferramenta</translation>
    </message>
    <message>
        <source>Connected with a token</source>
        <translation>Com um token</translation>
    </message>
    <message>
        <source>Signed in with Notion</source>
        <translation>Com login do Notion</translation>
    </message>
    <message>
        <source>How is Make connected?</source>
        <translation>Como o Make está conectado?</translation>
    </message>
    <message>
        <source>The token is turned down, or I’m not sure</source>
        <translation>O token é recusado, ou não tenho certeza</translation>
    </message>
    <message>
        <source>“API token is invalid”, “unauthorized”, error 401</source>
        <translation>“API token is invalid”, “unauthorized”, erro 401</translation>
    </message>
    <message>
        <source>We moved to another workspace or account</source>
        <translation>Mudamos para outro espaço de trabalho ou conta</translation>
    </message>
    <message>
        <source>Tokens do not move along</source>
        <translation>Os tokens não vão junto na mudança</translation>
    </message>
    <message>
        <source>It works, but a database is missing</source>
        <translation>Funciona, mas falta uma base de dados</translation>
    </message>
    <message>
        <source>Often it only has to be shared</source>
        <translation>Muitas vezes só falta compartilhá-la</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Primeira conexão</translation>
    </message>
    <message>
        <source>I am setting this tool up</source>
        <translation>Estou configurando esta ferramenta</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>Home: your tokens</source>
        <translation>Início: os seus tokens</translation>
    </message>
    <message>
        <source>There is a card for each saved token and for everything that is not finished yet.</source>
        <translation>Há um cartão para cada token salvo e para tudo o que ainda não foi concluído.</translation>
    </message>
    <message>
        <source>“Check now” asks Notion whether a saved token still works.</source>
        <translation>“Verificar agora” pergunta ao Notion se um token salvo ainda funciona.</translation>
    </message>
    <message>
        <source>“Replace it” is for a token that your tool no longer accepts.</source>
        <translation>“Substituir” é para um token que a sua ferramenta não aceita mais.</translation>
    </message>
    <message>
        <source>Another tool or another workspace? Click “Something else”.</source>
        <translation>Outra ferramenta ou outro espaço de trabalho? Clique em “Outra coisa”.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Two questions, so that you see only the steps you need. Your answers change nothing, and you can come back to them.</source>
        <translation>Duas perguntas, para que você veja só as etapas de que precisa. As suas respostas não mudam nada, e você pode voltar a elas.</translation>
    </message>
    <message>
        <source>Have the error message? Paste it at the top: the wizard answers the questions.</source>
        <translation>Tem a mensagem de erro? Cole-a na parte de cima: o assistente responde às perguntas.</translation>
    </message>
    <message>
        <source>Not sure what happened? Leave the first answer; the check finds out.</source>
        <translation>Não sabe ao certo o que aconteceu? Deixe a primeira resposta; a verificação descobre.</translation>
    </message>
    <message>
        <source>Some tools, such as Zapier, need no token at all: the wizard says so and shows how to connect them again.</source>
        <translation>Algumas ferramentas, como o Zapier, não precisam de token: o assistente avisa e mostra como conectá-las de novo.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obter o token</translation>
    </message>
    <message>
        <source>Notion shows the token to workspace owners only. They open the connection, click {show}, then {copy}.</source>
        <translation>O Notion só mostra o token a proprietários do espaço de trabalho. Eles abrem a conexão, clicam em {show} e depois em {copy}.</translation>
    </message>
    <message>
        <source>No owner, or not sure? Choose No: a message for the owner is ready.</source>
        <translation>Não é proprietário, ou não tem certeza? Escolha “Não”: há uma mensagem pronta para o proprietário.</translation>
    </message>
    <message>
        <source>Click {refresh} only where the wizard says so: it can stop every tool that uses this connection.</source>
        <translation>Clique em {refresh} só onde o assistente disser: isso pode parar todas as ferramentas que usam esta conexão.</translation>
    </message>
    <message>
        <source>The connection is not in the list? Look at the top left of Notion whether this is the right workspace.</source>
        <translation>A conexão não está na lista? Veja no canto superior esquerdo do Notion se este é o espaço de trabalho certo.</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Verificar o token</translation>
    </message>
    <message>
        <source>Paste the token, and the wizard asks Notion about it at once. It stays hidden and is sent to nobody but Notion.</source>
        <translation>Cole o token, e o assistente pergunta ao Notion sobre ele na hora. Ele fica oculto e não é enviado a ninguém além do Notion.</translation>
    </message>
    <message>
        <source>Spaces, line breaks and quotes around it do no harm: they are removed, and the wizard tells you.</source>
        <translation>Espaços, quebras de linha e aspas em volta não fazem mal: são removidos, e o assistente avisa.</translation>
    </message>
    <message>
        <source>Click {copy} in Notion and Paste here; typing goes wrong too easily.</source>
        <translation>Clique em {copy} no Notion e em “Colar” aqui; digitando, é fácil demais errar.</translation>
    </message>
    <message>
        <source>A card says what is wrong and what to do. Read its code at the bottom left to support.</source>
        <translation>Um cartão diz o que está errado e o que fazer. Leia ao suporte o código que está embaixo à esquerda.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de dados</translation>
    </message>
    <message>
        <source>These are the databases that the token can see. An empty list is no fault of the token: nothing is shared with its connection yet.</source>
        <translation>Estas são as bases de dados que o token pode ver. Uma lista vazia não é defeito do token: ainda não há nada compartilhado com a conexão dele.</translation>
    </message>
    <message>
        <source>In Notion open the database, click {menu}, then {connections}, and add the connection.</source>
        <translation>No Notion, abra a base de dados, clique em {menu}, depois em {connections}, e adicione a conexão.</translation>
    </message>
    <message>
        <source>Just shared? It can take a minute; the wizard looks again by itself.</source>
        <translation>Acabou de compartilhar? Pode levar um minuto; o assistente procura de novo sozinho.</translation>
    </message>
    <message>
        <source>You need not wait: you can go on at any time.</source>
        <translation>Você não precisa esperar: pode continuar quando quiser.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A copy for you, where this computer keeps passwords. Your tools do not change by themselves.</source>
        <translation>Uma cópia para você, onde este computador guarda senhas. As suas ferramentas não mudam sozinhas.</translation>
    </message>
    <message>
        <source>A separate window may ask for a password: it wants the one you sign in to this computer with, not the token.</source>
        <translation>Uma janela separada pode pedir uma senha: é a senha com que você entra neste computador, não o token.</translation>
    </message>
    <message>
        <source>Not your own computer? Choose “Go on without saving”.</source>
        <translation>O computador não é seu? Escolha “Continuar sem salvar”.</translation>
    </message>
    <message>
        <source>“Copy token” puts the token on the clipboard for a few minutes only.</source>
        <translation>“Copiar token” deixa o token na área de transferência só por alguns minutos.</translation>
    </message>
    <message>
        <source>No time now? Click “I’ll test later”; Home keeps it for you.</source>
        <translation>Sem tempo agora? Clique em “Vou testar depois”; o Início guarda isso para você.</translation>
    </message>
    <message>
        <source>The token saved before is kept, so you can undo this.</source>
        <translation>O token salvo antes fica guardado, então você pode desfazer.</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>A sua ferramenta</translation>
    </message>
    <message>
        <source>The last step: put the token into your tool, and try there whether it works.</source>
        <translation>A última etapa: coloque o token na sua ferramenta e veja nela se funciona.</translation>
    </message>
    <message>
        <source>Still an error? Say so under the steps and paste the message: the wizard says what to look at.</source>
        <translation>Ainda há um erro? Diga isso abaixo das etapas e cole a mensagem: o assistente diz o que olhar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>This is what was done, and where the token is kept.</source>
        <translation>Isto é o que foi feito e onde o token está guardado.</translation>
    </message>
    <message>
        <source>Working with support? Read them the number here, and what stands before it.</source>
        <translation>Falando com o suporte? Leia para eles o número que está aqui e o que está escrito antes dele.</translation>
    </message>
    <message>
        <source>The receipt tells the same in a file. The token is not in it.</source>
        <translation>O comprovante diz o mesmo em um arquivo. O token não está nele.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Help with this step</source>
        <translation>Ajuda com esta etapa</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Relatório para o suporte</translation>
    </message>
</context>
<context>
    <name>SupportHandbook</name>
    <message>
        <source>Saved as {file:plain}</source>
        <translation>Salvo como {file:plain}</translation>
    </message>
    <message>
        <source>Support handbook</source>
        <translation>Manual de suporte</translation>
    </message>
    <message>
        <source>For everybody who helps someone else on the phone.</source>
        <translation>Para quem ajuda outra pessoa por telefone.</translation>
    </message>
    <message>
        <source>How a call goes, all codes (what the caller sees, why, what to say and what to do), the directions in Notion and the steps of each tool, on one page. It has a search field, prints well and works without internet.</source>
        <translation>Como é uma ligação, todos os códigos (o que vê quem liga, por quê, o que dizer e o que fazer), as orientações no Notion e as etapas de cada ferramenta, em uma só página. Ela tem um campo de busca, fica bem impressa e funciona sem internet.</translation>
    </message>
    <message>
        <source>Save the handbook</source>
        <translation>Salvar o manual</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Token of the old workspace, token of the new one</source>
        <translation>Token do espaço de trabalho anterior, token do novo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Old workspace</source>
        <translation>Espaço de trabalho anterior</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Novo espaço de trabalho</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>De onde ele vem?</translation>
    </message>
    <message>
        <source>From a connection in the workspace you left</source>
        <translation>De uma conexão no espaço de trabalho de onde você saiu</translation>
    </message>
    <message>
        <source>From a connection made in the workspace you moved to</source>
        <translation>De uma conexão criada no espaço de trabalho para onde você mudou</translation>
    </message>
    <message>
        <source>Does it still work?</source>
        <translation>Ele ainda funciona?</translation>
    </message>
    <message>
        <source>Often yes, as long as the old workspace and its connection exist: that is why the mix-up goes unnoticed</source>
        <translation>Muitas vezes sim, enquanto o espaço de trabalho anterior e a conexão dele existirem: por isso a confusão passa despercebida</translation>
    </message>
    <message>
        <source>Yes, from the moment it is made</source>
        <translation>Sim, desde o momento em que é criado</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>O que ele vê?</translation>
    </message>
    <message>
        <source>The old pages only, none that are in the new workspace</source>
        <translation>Só as páginas anteriores, nenhuma das que estão no novo espaço de trabalho</translation>
    </message>
    <message>
        <source>What you add to its connection, and all pages inside</source>
        <translation>O que você adicionar à conexão dele, e todas as páginas dentro</translation>
    </message>
    <message>
        <source>Did it move along?</source>
        <translation>Ele foi junto na mudança?</translation>
    </message>
    <message>
        <source>No: neither tokens nor connections move</source>
        <translation>Não: nem os tokens nem as conexões vão junto</translation>
    </message>
    <message>
        <source>It is new, so put it into every tool once</source>
        <translation>Ele é novo, então coloque-o uma vez em cada ferramenta</translation>
    </message>
    <message>
        <source>And the databases?</source>
        <translation>E as bases de dados?</translation>
    </message>
    <message>
        <source>Your tool still has the old ones chosen</source>
        <translation>A sua ferramenta ainda tem as anteriores escolhidas</translation>
    </message>
    <message>
        <source>Copies are new databases: pick them in your tool again</source>
        <translation>Cópias são bases de dados novas: escolha-as de novo na sua ferramenta</translation>
    </message>
    <message>
        <source>The tokens look alike. The check shows which workspace a token opens.</source>
        <translation>Os tokens se parecem. A verificação mostra qual espaço de trabalho um token abre.</translation>
    </message>
    <message>
        <source>Revoked, expired, or wrong from the start</source>
        <translation>Revogado, expirado ou errado desde o começo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Wrong or damaged</source>
        <translation>Errado ou danificado</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>Someone clicked {refresh}, or removed the connection or the token</source>
        <translation>Alguém clicou em {refresh}, ou removeu a conexão ou o token</translation>
    </message>
    <message>
        <source>Its last day has passed; only personal tokens have one</source>
        <translation>O último dia dele passou; só tokens pessoais têm um</translation>
    </message>
    <message>
        <source>A part is missing, something was added, or it is no token of Notion’s at all</source>
        <translation>Falta uma parte, algo foi acrescentado, ou nem é um token do Notion</translation>
    </message>
    <message>
        <source>What does Notion say?</source>
        <translation>O que o Notion diz?</translation>
    </message>
    <message>
        <source>“API token is invalid.”</source>
        <translation>“API token is invalid.”</translation>
    </message>
    <message>
        <source>How can you tell?</source>
        <translation>Como perceber?</translation>
    </message>
    <message>
        <source>It worked before, and Notion now shows a token that ends differently, or the connection is gone</source>
        <translation>Ele funcionava antes, e o Notion agora mostra um token que termina de outro jeito, ou a conexão não existe mais</translation>
    </message>
    <message>
        <source>It worked before, and its date is past on the page of personal tokens</source>
        <translation>Ele funcionava antes, e a data dele na página de tokens pessoais já passou</translation>
    </message>
    <message>
        <source>It never worked, or the check names what is wrong with it</source>
        <translation>Ele nunca funcionou, ou a verificação diz o que há de errado com ele</translation>
    </message>
    <message>
        <source>Will it work again?</source>
        <translation>Ele vai voltar a funcionar?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Only a damaged one: once it is copied whole</source>
        <translation>Só um danificado: quando for copiado inteiro</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>O que ajuda?</translation>
    </message>
    <message>
        <source>Copy the present one with {show} and {copy}; if the connection is gone, make a new one. All its tools need the new token</source>
        <translation>Copie o atual com {show} e {copy}; se a conexão não existe mais, crie uma nova. Todas as ferramentas dela precisam do novo token</translation>
    </message>
    <message>
        <source>Make a new personal token</source>
        <translation>Crie um novo token pessoal</translation>
    </message>
    <message>
        <source>Copy it again with the {copy} button in Notion</source>
        <translation>Copie de novo com o botão {copy} no Notion</translation>
    </message>
    <message>
        <source>Notion has one message for all three. Older articles name three messages: today the wizard finds the reason from the token itself and from what it saw before.</source>
        <translation>O Notion tem uma só mensagem para os três. Artigos mais antigos citam três mensagens: hoje, o assistente descobre o motivo pelo próprio token e pelo que viu antes.</translation>
    </message>
</context>
<context>
    <name>ThisStep</name>
    <message>
        <source>What does {code} mean?</source>
        <translation>O que significa {code}?</translation>
    </message>
    <message>
        <source>Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by now: look for a similar word near that place.</source>
        <translation>As nossas orientações são de {month:plain}. Não encontra isso no Notion? Pode ter outro nome agora: procure uma palavra parecida perto desse lugar.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>No environment variable that the wizard can see here holds a Notion token.</source>
        <translation>Nenhuma variável de ambiente que o assistente consegue ver aqui contém um token do Notion.</translation>
    </message>
    <message>
        <source>{variable} on this computer has the new token already.</source>
        <translation>{variable} neste computador já tem o novo token.</translation>
    </message>
    <message>
        <source>{variable} on this computer still holds the old token ({masked}).</source>
        <translation>{variable} neste computador ainda contém o token anterior ({masked}).</translation>
    </message>
    <message>
        <source>{variable} on this computer holds the token of another connection, “{connection}” ({masked}).</source>
        <translation>{variable} neste computador contém o token de outra conexão, “{connection}” ({masked}).</translation>
    </message>
    <message>
        <source>{variable} on this computer holds a Notion token that the wizard does not know ({masked}).</source>
        <translation>{variable} neste computador contém um token do Notion que o assistente não conhece ({masked}).</translation>
    </message>
    <message>
        <source>{variable} gets the new token in every new window of the terminal.</source>
        <translation>{variable} recebe o novo token em cada nova janela do terminal.</translation>
    </message>
    <message>
        <source>{variable} still gets the old token ({masked}) in every new window of the terminal.</source>
        <translation>{variable} ainda recebe o token anterior ({masked}) em cada nova janela do terminal.</translation>
    </message>
    <message>
        <source>{variable} gets the token of another connection, “{connection}” ({masked}), in every new window of the terminal.</source>
        <translation>{variable} recebe o token de outra conexão, “{connection}” ({masked}), em cada nova janela do terminal.</translation>
    </message>
    <message>
        <source>{variable} gets a Notion token that the wizard does not know ({masked}) in every new window of the terminal.</source>
        <translation>{variable} recebe um token do Notion que o assistente não conhece ({masked}) em cada nova janela do terminal.</translation>
    </message>
    <message>
        <source>{variable} is set on this computer, but there is no whole Notion token in it.</source>
        <translation>{variable} está definida neste computador, mas não há um token inteiro do Notion nela.</translation>
    </message>
    <message>
        <source>What is open now still has another {variable}: close the program and its window, and open them again.</source>
        <translation>O que está aberto agora ainda tem outro valor para {variable}: feche o programa e a janela dele e abra os dois de novo.</translation>
    </message>
    <message>
        <source>It is set in “{file:plain}”, line {line:plain}.</source>
        <translation>Arquivo que define o valor: “{file:plain}”, linha {line:plain}.</translation>
    </message>
    <message>
        <source>It is set in the environment variables of your Windows account.</source>
        <translation>O valor vem das variáveis de ambiente da sua conta do Windows.</translation>
    </message>
    <message>
        <source>It is set in Windows’ environment variables for everyone here.</source>
        <translation>O valor vem das variáveis de ambiente do Windows para todos aqui.</translation>
    </message>
    <message>
        <source>The wizard cannot see where it is set.</source>
        <translation>O assistente não consegue ver onde ela é definida.</translation>
    </message>
    <message>
        <source>Programs take it before any file, so put the new token there too.</source>
        <translation>Os programas a leem antes de qualquer arquivo, então coloque o novo token ali também.</translation>
    </message>
    <message>
        <source>Line {line:plain}: the new token</source>
        <translation>Linha {line:plain}: o novo token</translation>
    </message>
    <message>
        <source>Line {line:plain}: the old token, {masked}</source>
        <translation>Linha {line:plain}: o token anterior, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token of another connection, {masked}</source>
        <translation>Linha {line:plain}: o token de outra conexão, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: a token that the wizard does not know, {masked}</source>
        <translation>Linha {line:plain}: um token que o assistente não conhece, {masked}</translation>
    </message>
    <message>
        <source>Line {line:plain}: the token to be replaced, {masked}</source>
        <translation>Linha {line:plain}: o token a substituir, {masked}</translation>
    </message>
    <message>
        <source>No file there holds the old token.</source>
        <translation>Nenhum arquivo ali contém o token anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may still hold the old token.</source>
        <translation>
            <numerusform>%n arquivo ali ainda pode conter o token anterior.</numerusform>
            <numerusform>%n arquivos ali ainda podem conter o token anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file there holds another Notion token.</source>
        <translation>Nenhum arquivo ali contém outro token do Notion.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may hold another Notion token.</source>
        <translation>
            <numerusform>%n arquivo ali pode conter outro token do Notion.</numerusform>
            <numerusform>%n arquivos ali podem conter outro token do Notion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s).</source>
        <translation>
            <numerusform>Arquivo examinado: %n.</numerusform>
            <numerusform>Arquivos examinados: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: the rest of the folder was not looked at.</source>
        <translation>Você parou a busca: o resto da pasta não foi examinado.</translation>
    </message>
    <message numerus="yes">
        <source>The new token stands in %n file(s).</source>
        <translation>
            <numerusform>O novo token está em %n arquivo.</numerusform>
            <numerusform>O novo token está em %n arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of another connection stands in %n file(s); the wizard leaves that alone.</source>
        <translation>
            <numerusform>O token de outra conexão está em %n arquivo; o assistente não mexe nele.</numerusform>
            <numerusform>O token de outra conexão está em %n arquivos; o assistente não mexe nele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n arquivo ou pasta.</numerusform>
            <numerusform>Não foi possível ler %n arquivos ou pastas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large to look at: %n file(s).</source>
        <translation>
            <numerusform>Grande demais para examinar: %n arquivo.</numerusform>
            <numerusform>Grandes demais para examinar: %n arquivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Click Show, then Copy.</source>
        <translation>Clique em Show e depois em Copy.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Cole aqui.</translation>
    </message>
    <message>
        <source>Click Try again.</source>
        <translation>Clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Notion accepts this token</source>
        <translation>O Notion aceita este token</translation>
    </message>
    <message>
        <source>It opens “{workspace}” through “{connection}”.</source>
        <translation>Ele abre “{workspace}” por meio de “{connection}”.</translation>
    </message>
    <message>
        <source>The token is good; Notion accepts it.</source>
        <translation>O token está bom; o Notion aceita.</translation>
    </message>
    <message>
        <source>This token opens another workspace</source>
        <translation>Este token abre outro espaço de trabalho</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”. That is right only if you meant to change the workspace.</source>
        <translation>Ele abre “{workspace}”; antes, abria “{earlier_workspace}”. Isso só está certo se você quis mudar de espaço de trabalho.</translation>
    </message>
    <message>
        <source>Go on if this is the workspace you want.</source>
        <translation>Continue se este é o espaço de trabalho que você quer.</translation>
    </message>
    <message>
        <source>Else choose the right one at the top left in Notion, and copy there.</source>
        <translation>Se não for, escolha o certo no canto superior esquerdo do Notion e copie lá.</translation>
    </message>
    <message>
        <source>The token is good, but it opens another workspace than before; did you mean that?</source>
        <translation>O token está bom, mas abre um espaço de trabalho diferente do anterior; era isso que você queria?</translation>
    </message>
    <message>
        <source>This token opens your new workspace</source>
        <translation>Este token abre o seu novo espaço de trabalho</translation>
    </message>
    <message>
        <source>It opens “{workspace}”; before, it was “{earlier_workspace}”.</source>
        <translation>Ele abre “{workspace}”; antes, abria “{earlier_workspace}”.</translation>
    </message>
    <message>
        <source>The token is good, and it opens your new workspace.</source>
        <translation>O token está bom e abre o seu novo espaço de trabalho.</translation>
    </message>
    <message>
        <source>This token belongs to another connection</source>
        <translation>Este token é de outra conexão</translation>
    </message>
    <message>
        <source>It opens the same workspace through “{connection}”. It may see other pages than the one before.</source>
        <translation>Ele abre o mesmo espaço de trabalho por meio de “{connection}”. Pode ser que veja páginas diferentes das que o anterior via.</translation>
    </message>
    <message>
        <source>Go on if you meant to change it.</source>
        <translation>Continue se você quis trocar de conexão.</translation>
    </message>
    <message>
        <source>Share the pages that are missing with “{connection}” in Notion.</source>
        <translation>No Notion, compartilhe com “{connection}” as páginas que faltam.</translation>
    </message>
    <message>
        <source>The token is good, but it belongs to another connection than before; some pages may have to be shared again.</source>
        <translation>O token está bom, mas é de uma conexão diferente da anterior; talvez seja preciso compartilhar algumas páginas de novo.</translation>
    </message>
    <message>
        <source>This is a personal token</source>
        <translation>Este é um token pessoal</translation>
    </message>
    <message>
        <source>It acts as the person who made it and sees what that person sees. It ends when its time is over, when it is revoked, or when that person leaves.</source>
        <translation>Ele age em nome de quem o criou e vê o que essa pessoa vê. Deixa de valer quando o prazo acaba, quando é revogado ou quando essa pessoa sai.</translation>
    </message>
    <message>
        <source>Go on if the tool is yours alone.</source>
        <translation>Continue se só você usa a ferramenta.</translation>
    </message>
    <message>
        <source>Note the day it ends.</source>
        <translation>Anote o dia em que ele deixa de valer.</translation>
    </message>
    <message>
        <source>For a team, use the token of a connection (also called integration).</source>
        <translation>Para uma equipe, use o token de uma conexão (também chamada de integração).</translation>
    </message>
    <message>
        <source>The token is good; it is a personal one, so it ends some day or when you leave.</source>
        <translation>O token está bom; é um token pessoal, então deixa de valer um dia ou quando você sair.</translation>
    </message>
    <message>
        <source>This token still opens the old workspace</source>
        <translation>Este token ainda abre o espaço de trabalho anterior</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion, and copy the token there. Nothing was saved.</source>
        <translation>Você disse que mudou de espaço de trabalho. Confira o nome no canto superior esquerdo do Notion e copie o token lá. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Notion still had the old workspace open.</source>
        <translation>O espaço de trabalho anterior ainda estava aberto no Notion.</translation>
    </message>
    <message>
        <source>The browser is signed in with the old account.</source>
        <translation>O navegador está com a conta anterior aberta.</translation>
    </message>
    <message>
        <source>The new connection was made in the old workspace.</source>
        <translation>A nova conexão foi criada no espaço de trabalho anterior.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left.</source>
        <translation>No Notion, escolha o novo espaço de trabalho no canto superior esquerdo.</translation>
    </message>
    <message>
        <source>Open the connection (also called integration), or make it there.</source>
        <translation>Abra a conexão (também chamada de integração) ou crie uma lá.</translation>
    </message>
    <message>
        <source>The token works but still opens the old workspace; which name stands at the top left in Notion?</source>
        <translation>O token funciona, mas ainda abre o espaço de trabalho anterior; que nome aparece no canto superior esquerdo do Notion?</translation>
    </message>
    <message>
        <source>Is “{workspace}” the right workspace?</source>
        <translation>O espaço de trabalho certo é “{workspace}”?</translation>
    </message>
    <message>
        <source>You said you moved. Check the name at the top left in Notion. The token must be made in the new workspace.</source>
        <translation>Você disse que mudou de espaço de trabalho. Confira o nome no canto superior esquerdo do Notion. O token precisa ser criado no novo espaço de trabalho.</translation>
    </message>
    <message>
        <source>If it is the old one, click “No, get the other token”.</source>
        <translation>Se for o anterior, clique em “Não, obter o outro token”.</translation>
    </message>
    <message>
        <source>If it is the new one, click “Yes, it is right”, and go on with this token.</source>
        <translation>Se for o novo, clique em “Sim, está certo” e continue com este token.</translation>
    </message>
    <message>
        <source>The token works; is the workspace that the screen names the new one?</source>
        <translation>O token funciona; o espaço de trabalho que aparece na tela é o novo?</translation>
    </message>
    <message>
        <source>This wizard may be out of date</source>
        <translation>Este assistente pode estar desatualizado</translation>
    </message>
    <message>
        <source>Notion did not understand the wizard’s question. Nothing is known about your token.</source>
        <translation>O Notion não entendeu a pergunta do assistente. Não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Notion has changed since this version was made.</source>
        <translation>O Notion mudou desde que esta versão foi feita.</translation>
    </message>
    <message>
        <source>A proxy changed the question on its way.</source>
        <translation>Um proxy alterou a pergunta no caminho.</translation>
    </message>
    <message>
        <source>Install the newest version of Notion Wizard.</source>
        <translation>Instale a versão mais nova do Notion Wizard.</translation>
    </message>
    <message>
        <source>Your wizard may be too old for Notion; install the newest version.</source>
        <translation>O seu assistente pode ser antigo demais para o Notion; instale a versão mais nova.</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted.</source>
        <translation>Ele não estava inteiro quando foi colado.</translation>
    </message>
    <message>
        <source>The token was replaced in Notion, and this is the older one.</source>
        <translation>O token foi substituído no Notion, e este é o mais antigo.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>A conexão foi removida.</translation>
    </message>
    <message>
        <source>It belongs to the workspace from before the move.</source>
        <translation>Ele é do espaço de trabalho de antes da mudança.</translation>
    </message>
    <message>
        <source>It is a webhook’s verification token, which looks just the same.</source>
        <translation>É o token de verificação de um webhook, que tem exatamente a mesma aparência.</translation>
    </message>
    <message>
        <source>A letter was changed when it was copied or typed.</source>
        <translation>Uma letra mudou quando ele foi copiado ou digitado.</translation>
    </message>
    <message>
        <source>It is a personal token, and it ended or its maker left.</source>
        <translation>É um token pessoal, e ele perdeu a validade ou quem o criou saiu.</translation>
    </message>
    <message>
        <source>It was made a moment ago and is not known yet.</source>
        <translation>Ele acabou de ser criado e ainda não é conhecido.</translation>
    </message>
    <message>
        <source>In Notion, open the connection, click Show, then Copy. Do not click Refresh yet.</source>
        <translation>No Notion, abra a conexão, clique em Show e depois em Copy. Não clique em Refresh por enquanto.</translation>
    </message>
    <message>
        <source>In Notion, click Copy next to the token, then paste it here.</source>
        <translation>No Notion, clique em Copy ao lado do token e cole aqui.</translation>
    </message>
    <message>
        <source>Look for it in Notion, in the right workspace and account. Only if it is gone, make a new one.</source>
        <translation>Procure por ela no Notion, no espaço de trabalho e na conta certos. Só se ela não existir mais, crie uma nova.</translation>
    </message>
    <message>
        <source>In Notion, choose the new workspace at the top left, and copy the token there.</source>
        <translation>No Notion, escolha o novo espaço de trabalho no canto superior esquerdo e copie o token lá.</translation>
    </message>
    <message>
        <source>Copy the token of the connection itself.</source>
        <translation>Copie o token da própria conexão.</translation>
    </message>
    <message>
        <source>Click Copy next to the token in Notion and paste it; do not type it.</source>
        <translation>Clique em Copy ao lado do token no Notion e cole; não digite.</translation>
    </message>
    <message>
        <source>Its maker can make a new one; the token of a connection has no end date.</source>
        <translation>Quem o criou pode criar um novo; o token de uma conexão não tem data de validade.</translation>
    </message>
    <message>
        <source>Wait one minute, then click Try again.</source>
        <translation>Espere um minuto e clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>The wizard saw damage in what was pasted.</source>
        <translation>O assistente viu danos no que foi colado.</translation>
    </message>
    <message>
        <source>It worked on this computer until {when}.</source>
        <translation>Ele funcionou neste computador até {when}.</translation>
    </message>
    <message>
        <source>A newer token of the same connection is saved here as “{name}”.</source>
        <translation>Um token mais novo da mesma conexão está salvo aqui como “{name}”.</translation>
    </message>
    <message>
        <source>The tool’s message says that it was taken back.</source>
        <translation>A mensagem da ferramenta diz que ele foi cancelado.</translation>
    </message>
    <message>
        <source>The tool’s message says that its time is over.</source>
        <translation>A mensagem da ferramenta diz que o prazo dele acabou.</translation>
    </message>
    <message>
        <source>It was a personal token when it worked on this computer.</source>
        <translation>Era um token pessoal quando funcionou neste computador.</translation>
    </message>
    <message>
        <source>You said that you moved, and tokens do not move along.</source>
        <translation>Você disse que mudou de espaço de trabalho, e os tokens não vão junto.</translation>
    </message>
    <message>
        <source>On this computer it opened “{earlier_workspace}”, and you said that you moved.</source>
        <translation>Neste computador ele abria “{earlier_workspace}”, e você disse que mudou de espaço de trabalho.</translation>
    </message>
    <message>
        <source>It was typed, and one wrong letter is enough.</source>
        <translation>Ele foi digitado, e basta uma letra errada.</translation>
    </message>
    <message>
        <source>It came in pieces, and the wizard put them together.</source>
        <translation>Ele veio em pedaços, e o assistente juntou tudo.</translation>
    </message>
    <message>
        <source>It begins with secret_, and it never worked on this computer.</source>
        <translation>Ele começa com secret_ e nunca funcionou neste computador.</translation>
    </message>
    <message>
        <source>It came with a webhook.</source>
        <translation>Ele veio com um webhook.</translation>
    </message>
    <message>
        <source>If you have just made it, Notion may need a minute.</source>
        <translation>Se você acabou de criá-lo, o Notion pode precisar de um minuto.</translation>
    </message>
    <message>
        <source>The error is the same as before, so the new token may not have arrived.</source>
        <translation>O erro é o mesmo de antes, então o novo token pode não ter chegado.</translation>
    </message>
    <message>
        <source>Its message says that Notion turns its token down; yours works, so it uses another one.</source>
        <translation>A mensagem dela diz que o Notion recusa o token; o seu funciona, então ela usa outro.</translation>
    </message>
    <message>
        <source>The error is another one now, so something has changed.</source>
        <translation>Agora o erro é outro, então alguma coisa mudou.</translation>
    </message>
    <message>
        <source>The wizard found it: “{file:plain}” sets it in line {line:plain}.</source>
        <translation>O assistente encontrou: “{file:plain}” define a variável na linha {line:plain}.</translation>
    </message>
    <message>
        <source>The wizard found it in the environment of this computer.</source>
        <translation>O assistente encontrou a variável no ambiente deste computador.</translation>
    </message>
    <message>
        <source>Programs read environment variables before their files.</source>
        <translation>Os programas leem as variáveis de ambiente antes dos próprios arquivos.</translation>
    </message>
    <message>
        <source>The token begins with ntn_, which older programs do not know.</source>
        <translation>O token começa com ntn_, que programas mais antigos não conhecem.</translation>
    </message>
    <message>
        <source>Older versions of n8n read user information for their test, and it may not.</source>
        <translation>Versões mais antigas do n8n leem informações de usuários no teste, e a conexão não pode fazer isso.</translation>
    </message>
    <message>
        <source>The wizard tried it: the connection may not read content.</source>
        <translation>O assistente tentou: a conexão não pode ler conteúdo.</translation>
    </message>
    <message>
        <source>The wizard found no database that this token reaches.</source>
        <translation>O assistente não encontrou nenhuma base de dados a que este token tenha acesso.</translation>
    </message>
    <message>
        <source>You have tried what is behind this most often.</source>
        <translation>Você já tentou o que mais costuma estar por trás disso.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do this if you are not one.</source>
        <translation>Se você não é proprietário do espaço de trabalho, peça a um deles que faça isso.</translation>
    </message>
    <message>
        <source>In Notion, open the connection (also called integration).</source>
        <translation>No Notion, abra a conexão (também chamada de integração).</translation>
    </message>
    <message>
        <source>Look whether the right workspace stands at the top left in Notion.</source>
        <translation>Veja se o espaço de trabalho certo aparece no canto superior esquerdo do Notion.</translation>
    </message>
    <message>
        <source>Do not click Refresh yet: it can stop other tools.</source>
        <translation>Não clique em Refresh por enquanto: isso pode parar outras ferramentas.</translation>
    </message>
    <message>
        <source>Test again in {tool}.</source>
        <translation>Teste de novo em {tool}.</translation>
    </message>
    <message>
        <source>In Notion, open the page of your personal tokens.</source>
        <translation>No Notion, abra a página dos seus tokens pessoais.</translation>
    </message>
    <message>
        <source>Better: use a connection’s token, which has no end date.</source>
        <translation>Melhor ainda: use o token de uma conexão, que não tem data de validade.</translation>
    </message>
    <message>
        <source>Look whether this one has ended; make a new one.</source>
        <translation>Veja se este perdeu a validade e crie um novo.</translation>
    </message>
    <message>
        <source>{tool} has lost its access to Notion</source>
        <translation>{tool} perdeu o acesso ao Notion</translation>
    </message>
    <message>
        <source>It signs in with Notion, so you need no token for it. Connect Notion again in {tool}, and choose the right workspace.</source>
        <translation>O acesso é pelo login do Notion, então você não precisa de token. Conecte o Notion de novo em {tool} e escolha o espaço de trabalho certo.</translation>
    </message>
    <message>
        <source>Someone removed the connection in Notion.</source>
        <translation>Alguém removeu a conexão no Notion.</translation>
    </message>
    <message>
        <source>Whoever signed in has left the workspace.</source>
        <translation>Quem fez o login saiu do espaço de trabalho.</translation>
    </message>
    <message>
        <source>The workspace has moved.</source>
        <translation>Houve uma mudança de espaço de trabalho.</translation>
    </message>
    <message>
        <source>In {tool}, open the list of connections, and choose Notion.</source>
        <translation>Em {tool}, abra a lista de conexões e escolha o Notion.</translation>
    </message>
    <message>
        <source>Connect again, and sign in with Notion.</source>
        <translation>Conecte de novo e faça o login do Notion.</translation>
    </message>
    <message>
        <source>Choose the right workspace, and tick the pages.</source>
        <translation>Escolha o espaço de trabalho certo e marque as páginas.</translation>
    </message>
    <message>
        <source>The tool has lost its access to Notion; connect Notion again there, no token is needed.</source>
        <translation>A ferramenta perdeu o acesso ao Notion; conecte o Notion de novo nela, não precisa de token.</translation>
    </message>
    <message>
        <source>Notion does not accept this token</source>
        <translation>O Notion não aceita este token</translation>
    </message>
    <message>
        <source>Most often it has been replaced and this is the older one. Open the connection in Notion, click Show, then Copy. Do not click Refresh yet: it can stop other tools.</source>
        <translation>Na maioria das vezes, ele foi substituído, e este é o mais antigo. Abra a conexão no Notion, clique em Show e depois em Copy. Não clique em Refresh por enquanto: isso pode parar outras ferramentas.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most often it is an older one, so open the connection, click Show, then Copy, and do not click Refresh.</source>
        <translation>O Notion não aceita este token; na maioria das vezes é um mais antigo, então abra a conexão, clique em Show e depois em Copy, e não clique em Refresh.</translation>
    </message>
    <message>
        <source>This token worked until {when}</source>
        <translation>Este token funcionou até {when}</translation>
    </message>
    <message>
        <source>Since then someone replaced it or removed the connection. A workspace owner can copy the current one.</source>
        <translation>Depois disso, alguém o substituiu ou removeu a conexão. Um proprietário do espaço de trabalho pode copiar o atual.</translation>
    </message>
    <message>
        <source>This token worked until {when}; since then someone replaced it or removed the connection.</source>
        <translation>Este token funcionou até {when}; depois disso, alguém o substituiu ou removeu a conexão.</translation>
    </message>
    <message>
        <source>Most likely it belongs to the workspace from before the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>O mais provável é que ele seja do espaço de trabalho de antes da mudança. No Notion, escolha o novo espaço de trabalho no canto superior esquerdo e copie o token lá. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; after a move it is most likely the one of the old workspace, so copy the one of the new.</source>
        <translation>O Notion não aceita este token; depois de uma mudança, o mais provável é que seja o do espaço de trabalho anterior, então copie o do novo.</translation>
    </message>
    <message>
        <source>Most likely a letter was changed on its way here. In Notion, click Copy next to the token, then paste it. Do not click Refresh: it can stop other tools.</source>
        <translation>O mais provável é que uma letra tenha mudado no caminho até aqui. No Notion, clique em Copy ao lado do token e cole. Não clique em Refresh: isso pode parar outras ferramentas.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely a letter changed, so click Copy next to it in Notion and paste it.</source>
        <translation>O Notion não aceita este token; o mais provável é que uma letra tenha mudado, então clique em Copy ao lado dele no Notion e cole.</translation>
    </message>
    <message>
        <source>Most likely it is a personal token, and it has ended or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>O mais provável é que seja um token pessoal, e que ele tenha perdido a validade ou que quem o criou tenha saído. Quem o criou pode criar um novo. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Notion does not accept this token; most likely it is a personal one that has ended, and its maker can make a new one.</source>
        <translation>O Notion não aceita este token; o mais provável é que seja um token pessoal que perdeu a validade, e quem o criou pode criar um novo.</translation>
    </message>
    <message>
        <source>Notion says this token was revoked</source>
        <translation>O Notion diz que este token foi revogado</translation>
    </message>
    <message>
        <source>Someone took it back on purpose, and it will not work again. A workspace owner can copy the current one or make a new one. Nothing was saved.</source>
        <translation>Alguém o cancelou de propósito, e ele não vai mais funcionar. Um proprietário do espaço de trabalho pode copiar o atual ou criar um novo. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Notion says that someone took this token back; a workspace owner can copy the current one.</source>
        <translation>O Notion diz que alguém cancelou este token; um proprietário do espaço de trabalho pode copiar o atual.</translation>
    </message>
    <message>
        <source>Notion says this token has expired</source>
        <translation>O Notion diz que este token expirou</translation>
    </message>
    <message>
        <source>Its time is over, and it will not work again. Most often it is a personal token, which its maker can replace. Nothing was saved.</source>
        <translation>O prazo dele acabou, e ele não vai mais funcionar. Na maioria das vezes, é um token pessoal, que pode ser substituído por quem o criou. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Make a new one, and choose a long time.</source>
        <translation>Crie um novo e escolha um prazo longo.</translation>
    </message>
    <message>
        <source>Notion says that the time of this token is over; make a new one.</source>
        <translation>O Notion diz que o prazo deste token acabou; crie um novo.</translation>
    </message>
    <message>
        <source>Most likely it ended with the move. In Notion, choose the new workspace at the top left, and copy the token there. Nothing was saved.</source>
        <translation>O mais provável é que ele tenha perdido a validade com a mudança. No Notion, escolha o novo espaço de trabalho no canto superior esquerdo e copie o token lá. Nada foi salvo.</translation>
    </message>
    <message>
        <source>This token worked until {when} and most likely ended with the move; copy the one of the new workspace.</source>
        <translation>Este token funcionou até {when}, e o mais provável é que tenha perdido a validade com a mudança; copie o do novo espaço de trabalho.</translation>
    </message>
    <message>
        <source>It is a personal token: most likely it has ended, or its maker has left. Its maker can make a new one. Nothing was saved.</source>
        <translation>É um token pessoal: o mais provável é que tenha perdido a validade ou que quem o criou tenha saído. Quem o criou pode criar um novo. Nada foi salvo.</translation>
    </message>
    <message>
        <source>This token worked until {when}; it is a personal one and has most likely ended, so its maker can make a new one.</source>
        <translation>Este token funcionou até {when}; é um token pessoal, e o mais provável é que tenha perdido a validade, então quem o criou pode criar um novo.</translation>
    </message>
    <message>
        <source>Notion does not accept this damaged token</source>
        <translation>O Notion não aceita este token danificado</translation>
    </message>
    <message>
        <source>It was not whole when it was pasted, and that is the likely cause. In Notion, click Copy next to the token, then paste it here. Nothing was saved.</source>
        <translation>Ele não estava inteiro quando foi colado, e essa é a causa provável. No Notion, clique em Copy ao lado do token e cole aqui. Nada foi salvo.</translation>
    </message>
    <message>
        <source>The token was damaged when it was copied; copy it again with the Copy button.</source>
        <translation>O token foi danificado ao ser copiado; copie de novo com o botão Copy.</translation>
    </message>
    <message>
        <source>The token did not arrive at Notion</source>
        <translation>O token não chegou ao Notion</translation>
    </message>
    <message>
        <source>Something on the way took it off, such as a proxy or a security program. Nothing is known about your token.</source>
        <translation>Alguma coisa no caminho o retirou, como um proxy ou um programa de segurança. Não se sabe nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone’s hotspot.</source>
        <translation>Tente outra rede, como a internet do seu celular.</translation>
    </message>
    <message>
        <source>If you use a VPN, switch it off.</source>
        <translation>Se você usa uma VPN, desligue-a.</translation>
    </message>
    <message>
        <source>Tell your IT department, with the report.</source>
        <translation>Avise a sua equipe de TI, com o relatório.</translation>
    </message>
    <message>
        <source>Something on your network took the token out of the request; try another network.</source>
        <translation>Alguma coisa na sua rede retirou o token do pedido; tente outra rede.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without a token</source>
        <translation>{tool} falou com o Notion sem enviar token</translation>
    </message>
    <message>
        <source>Most often its field or variable for the token is empty, or has another name. The message says nothing about your token.</source>
        <translation>Na maioria das vezes, o campo ou a variável do token está em branco ou tem outro nome. A mensagem não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Look at the place for the token in {tool}: is there one?</source>
        <translation>Olhe o lugar do token em {tool}: há um token lá?</translation>
    </message>
    <message>
        <source>Put the token in again, and save.</source>
        <translation>Coloque o token de novo e salve.</translation>
    </message>
    <message>
        <source>Close {tool} and open it, or let it run again.</source>
        <translation>Feche e abra {tool}, ou deixe que trabalhe de novo.</translation>
    </message>
    <message>
        <source>{tool} asked Notion without any token; is its field for the token empty?</source>
        <translation>{tool} falou com o Notion sem enviar token; será que o campo do token está vazio?</translation>
    </message>
    <message>
        <source>Notion restricts this account</source>
        <translation>O Notion restringe esta conta</translation>
    </message>
    <message>
        <source>Notion says that the account may not be used by programs. Another token of the same account would not help. Nothing was saved.</source>
        <translation>O Notion diz que a conta não pode ser usada por programas. Outro token da mesma conta não ajudaria. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Write to Notion’s support.</source>
        <translation>Escreva para o suporte do Notion.</translation>
    </message>
    <message>
        <source>Use a token that another workspace owner made.</source>
        <translation>Use um token criado por outro proprietário do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Notion has restricted the account behind this token; only Notion’s support can change that.</source>
        <translation>O Notion restringiu a conta por trás deste token; só o suporte do Notion pode mudar isso.</translation>
    </message>
    <message>
        <source>That is probably a webhook’s verification token</source>
        <translation>Provavelmente é o token de verificação de um webhook</translation>
    </message>
    <message>
        <source>It looks like an older token but only confirms a webhook and opens nothing. Copy the connection’s own token. Nothing was saved.</source>
        <translation>Ele parece um token antigo, mas só confirma um webhook e não abre nada. Copie o token da própria conexão. Nada foi salvo.</translation>
    </message>
    <message>
        <source>What came with the webhook is not the token; copy the one of the connection.</source>
        <translation>O que veio com o webhook não é o token; copie o da conexão.</translation>
    </message>
    <message>
        <source>This token may be too new</source>
        <translation>Este token pode ser novo demais</translation>
    </message>
    <message>
        <source>A token made a minute ago can need a minute before it works. Wait, then try again once. Nothing was saved.</source>
        <translation>Um token criado há um minuto pode precisar de um minuto até funcionar. Espere e tente de novo uma vez. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Wait one minute.</source>
        <translation>Espere um minuto.</translation>
    </message>
    <message>
        <source>If it stays, copy the token again in Notion.</source>
        <translation>Se continuar assim, copie o token de novo no Notion.</translation>
    </message>
    <message>
        <source>The token is brand new; wait a minute, then click Try again once.</source>
        <translation>O token acabou de ser criado; espere um minuto e clique uma vez em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>The token works but may not do this</source>
        <translation>O token funciona, mas não tem permissão para isso</translation>
    </message>
    <message>
        <source>Notion accepts it, but the connection lacks “{capability}”. A workspace owner can switch that on in the connection’s settings.</source>
        <translation>O Notion o aceita, mas falta “{capability}” à conexão. Um proprietário do espaço de trabalho pode ativar isso nas configurações da conexão.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick “{capability}” and save.</source>
        <translation>Em Capabilities, marque “{capability}” e salve.</translation>
    </message>
    <message>
        <source>The token is good; the connection lacks a capability, which a workspace owner can switch on.</source>
        <translation>O token está bom; falta à conexão uma permissão, que um proprietário do espaço de trabalho pode ativar.</translation>
    </message>
    <message>
        <source>The connection may lack a capability</source>
        <translation>Pode faltar uma permissão à conexão</translation>
    </message>
    <message>
        <source>The token is good. Some tools also want to insert, to update or to read user information, and the connection has to allow that.</source>
        <translation>O token está bom. Algumas ferramentas também querem inserir, atualizar ou ler informações de usuários, e a conexão precisa permitir isso.</translation>
    </message>
    <message>
        <source>Under Capabilities, tick what the tool asks for, and save.</source>
        <translation>Em Capabilities, marque o que a ferramenta pede e salve.</translation>
    </message>
    <message>
        <source>The token is good; look under Capabilities whether the connection allows what the tool wants to do.</source>
        <translation>O token está bom; veja em Capabilities se a conexão permite o que a ferramenta quer fazer.</translation>
    </message>
    <message>
        <source>{tool} may still use the old token</source>
        <translation>Talvez {tool} ainda use o token anterior</translation>
    </message>
    <message>
        <source>The token is good. In {tool} each step has a connection of its own, and one may still be the earlier.</source>
        <translation>O token está bom. Em {tool}, cada etapa tem uma conexão própria, e uma delas pode ainda ser a anterior.</translation>
    </message>
    <message>
        <source>In {tool}, open each step that uses Notion.</source>
        <translation>Em {tool}, abra cada etapa que usa o Notion.</translation>
    </message>
    <message>
        <source>Choose the new connection there, and save.</source>
        <translation>Escolha a nova conexão ali e salve.</translation>
    </message>
    <message>
        <source>The token is good; in {tool}, choose the new connection in each step that uses Notion, then test again.</source>
        <translation>O token está bom; em {tool}, escolha a nova conexão em cada etapa que usa o Notion e teste de novo.</translation>
    </message>
    <message>
        <source>The token is good. Many tools read it only when they start: close {tool} completely, start it again, and test. If the error stays, click “Tried it, same error”.</source>
        <translation>O token está bom. Muitas ferramentas só o leem ao iniciar: feche {tool} por completo, abra de novo e teste. Se o erro continuar, clique em “Já tentei, mesmo erro”.</translation>
    </message>
    <message>
        <source>Save the new token in {tool}.</source>
        <translation>Salve o novo token em {tool}.</translation>
    </message>
    <message>
        <source>Close {tool} completely and start it again.</source>
        <translation>Feche {tool} por completo e abra de novo.</translation>
    </message>
    <message>
        <source>The token is good; close the tool completely, start it again and test.</source>
        <translation>O token está bom; feche a ferramenta por completo, abra de novo e teste.</translation>
    </message>
    <message>
        <source>{tool} may look under another name</source>
        <translation>Talvez {tool} procure por outro nome</translation>
    </message>
    <message>
        <source>The token is good. The tool may not read {variable} at all.</source>
        <translation>O token está bom. Pode ser que a ferramenta nem leia {variable}.</translation>
    </message>
    <message>
        <source>Look up in the tool’s instructions which name it reads.</source>
        <translation>Veja nas instruções da ferramenta qual nome ela lê.</translation>
    </message>
    <message>
        <source>Put the token under exactly that name.</source>
        <translation>Coloque o token exatamente com esse nome.</translation>
    </message>
    <message>
        <source>The token is good; the tool may expect it under another name, which its instructions tell.</source>
        <translation>O token está bom; a ferramenta pode esperá-lo com outro nome, que está nas instruções dela.</translation>
    </message>
    <message>
        <source>{tool} may know only older tokens</source>
        <translation>Talvez {tool} só conheça tokens antigos</translation>
    </message>
    <message>
        <source>The token is good. The tool’s own check may still expect secret_ at the beginning; tokens begin with ntn_ since 2024.</source>
        <translation>O token está bom. A verificação da própria ferramenta pode ainda esperar secret_ no começo; desde 2024, os tokens começam com ntn_.</translation>
    </message>
    <message>
        <source>Install the newest version of {tool}.</source>
        <translation>Instale a versão mais nova de {tool}.</translation>
    </message>
    <message>
        <source>Tell its makers if the newest version does so too.</source>
        <translation>Avise quem desenvolve a ferramenta, se a versão mais nova também fizer isso.</translation>
    </message>
    <message>
        <source>The token is good; the tool knows only the older kind, so it needs an update.</source>
        <translation>O token está bom; a ferramenta só conhece o tipo antigo, então precisa de uma atualização.</translation>
    </message>
    <message>
        <source>{tool} wants you to sign in instead</source>
        <translation>{tool} pede login em vez de token</translation>
    </message>
    <message>
        <source>The token is good, but this way of connecting takes none. It signs in with Notion and asks which pages to share.</source>
        <translation>O token está bom, mas essa forma de conectar não usa token. Ela usa o login do Notion e pergunta quais páginas compartilhar.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion and sign in.</source>
        <translation>Em {tool}, conecte o Notion e faça o login.</translation>
    </message>
    <message>
        <source>This tool takes no token there; connect Notion again and sign in when it asks.</source>
        <translation>Essa ferramenta não usa token ali; conecte o Notion de novo e faça o login quando ela pedir.</translation>
    </message>
    <message>
        <source>{tool} may want you to sign in instead</source>
        <translation>Talvez {tool} peça login em vez de token</translation>
    </message>
    <message>
        <source>The token is good. Some ways of connecting take none: they sign in with Notion.</source>
        <translation>O token está bom. Algumas formas de conectar não usam token: usam o login do Notion.</translation>
    </message>
    <message>
        <source>Look whether {tool} offers to sign in with Notion.</source>
        <translation>Veja se {tool} oferece o login do Notion.</translation>
    </message>
    <message>
        <source>The token is good; look whether the tool wants you to sign in with Notion instead of a token.</source>
        <translation>O token está bom; veja se a ferramenta quer que você faça o login do Notion em vez de usar um token.</translation>
    </message>
    <message>
        <source>An environment variable may win over the file</source>
        <translation>Uma variável de ambiente pode valer mais que o arquivo</translation>
    </message>
    <message>
        <source>The token is good. If this computer holds another one as an environment variable, tools read that first and ignore the file.</source>
        <translation>O token está bom. Se este computador tem outro em uma variável de ambiente, as ferramentas leem esse primeiro e ignoram o arquivo.</translation>
    </message>
    <message>
        <source>Put the new token into {variable}, or remove it.</source>
        <translation>Defina {variable} com o novo token, ou remova a variável.</translation>
    </message>
    <message>
        <source>Close {tool} and its window, and start it again.</source>
        <translation>Feche {tool} e também a janela, e abra de novo.</translation>
    </message>
    <message>
        <source>The token is good; an older one may be set on the computer itself as an environment variable, so look there too.</source>
        <translation>O token está bom; pode haver um mais antigo no próprio computador, em uma variável de ambiente, então olhe lá também.</translation>
    </message>
    <message>
        <source>The token is good, {tool} still complains</source>
        <translation>O token está bom, mas {tool} ainda reclama</translation>
    </message>
    <message>
        <source>Notion accepts the token from here, so the cause is most likely in the tool. Its error message tells more.</source>
        <translation>O Notion aceita o token a partir daqui, então o mais provável é que a causa esteja na ferramenta. A mensagem de erro dela diz mais.</translation>
    </message>
    <message>
        <source>It still uses the old token until it is restarted.</source>
        <translation>Ela ainda usa o token anterior até ser reiniciada.</translation>
    </message>
    <message>
        <source>It keeps several connections, and a step uses another.</source>
        <translation>Ela guarda várias conexões, e uma etapa usa outra.</translation>
    </message>
    <message>
        <source>It reads the token from another place.</source>
        <translation>Ela lê o token de outro lugar.</translation>
    </message>
    <message>
        <source>The database is not shared, or is now another one.</source>
        <translation>A base de dados não está compartilhada, ou agora é outra.</translation>
    </message>
    <message>
        <source>Restart {tool}.</source>
        <translation>Reinicie {tool}.</translation>
    </message>
    <message>
        <source>Choose the new connection in every step.</source>
        <translation>Escolha a nova conexão em cada etapa.</translation>
    </message>
    <message>
        <source>Pick the database again in every step.</source>
        <translation>Escolha a base de dados de novo em cada etapa.</translation>
    </message>
    <message>
        <source>Paste the tool’s error message into the wizard.</source>
        <translation>Cole a mensagem de erro da ferramenta no assistente.</translation>
    </message>
    <message>
        <source>The token itself is good; read me the exact message that the tool shows now.</source>
        <translation>O token em si está bom; leia para mim a mensagem exata que a ferramenta mostra agora.</translation>
    </message>
    <message>
        <source>{tool} still complains</source>
        <translation>{tool} ainda reclama</translation>
    </message>
    <message>
        <source>It signs in with Notion, so no token is the cause. Most often another workspace was chosen, or the page with the database was not ticked.</source>
        <translation>O acesso é pelo login do Notion, então a causa não é um token. Na maioria das vezes, foi escolhido outro espaço de trabalho, ou a página com a base de dados não foi marcada.</translation>
    </message>
    <message>
        <source>In {tool}, connect Notion once more.</source>
        <translation>Em {tool}, conecte o Notion mais uma vez.</translation>
    </message>
    <message>
        <source>The tool signs in by itself; look which workspace was chosen there, and whether the page is ticked.</source>
        <translation>A ferramenta faz o próprio login; veja qual espaço de trabalho foi escolhido ali e se a página está marcada.</translation>
    </message>
    <message>
        <source>{tool} needs no token</source>
        <translation>{tool} não precisa de token</translation>
    </message>
    <message>
        <source>It signs in with Notion instead. Connect it there, choose the right workspace and pick the database in each step.</source>
        <translation>O acesso é pelo login do Notion. Faça a conexão ali, escolha o espaço de trabalho certo e, em cada etapa, a base de dados.</translation>
    </message>
    <message>
        <source>You need no token for this tool; connect Notion again inside it and choose the right workspace.</source>
        <translation>Você não precisa de token para essa ferramenta; conecte o Notion de novo dentro dela e escolha o espaço de trabalho certo.</translation>
    </message>
    <message>
        <source>Put the new token where {variable} is set, or remove it there.</source>
        <translation>Coloque o novo token onde {variable} está definida, ou remova a variável de lá.</translation>
    </message>
    <message>
        <source>Close {tool} and its window. Open a new one and start it again.</source>
        <translation>Feche {tool} e também a janela. Abra uma nova e inicie de novo.</translation>
    </message>
    <message>
        <source>{variable} still holds the old token</source>
        <translation>{variable} ainda contém o token anterior</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds the old one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>O novo token está bom. Este computador tem o anterior, que termina com {ends}, em uma variável de ambiente, e os programas leem isso antes de qualquer arquivo.</translation>
    </message>
    <message>
        <source>The new token is good, but the old one is still set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>O novo token está bom, mas o anterior ainda está no próprio computador, em uma variável de ambiente, e os programas leem isso primeiro.</translation>
    </message>
    <message>
        <source>{variable} holds another Notion token</source>
        <translation>{variable} contém outro token do Notion</translation>
    </message>
    <message>
        <source>The new token is good. This computer holds another one, which ends in {ends}, as an environment variable, and programs take that before any file.</source>
        <translation>O novo token está bom. Este computador tem outro, que termina com {ends}, em uma variável de ambiente, e os programas leem isso antes de qualquer arquivo.</translation>
    </message>
    <message>
        <source>The new token is good, but another one is set on the computer itself as an environment variable, and programs take that first.</source>
        <translation>O novo token está bom, mas há outro no próprio computador, em uma variável de ambiente, e os programas leem isso primeiro.</translation>
    </message>
    <message>
        <source>{variable} holds something else than a token</source>
        <translation>{variable} não contém um token, e sim outra coisa</translation>
    </message>
    <message>
        <source>The new token is good. This computer has an environment variable of that name without a whole token in it, and programs take it before any file.</source>
        <translation>O novo token está bom. Este computador tem uma variável de ambiente com esse nome sem um token inteiro nela, e os programas a leem antes de qualquer arquivo.</translation>
    </message>
    <message>
        <source>The new token is good, but an environment variable on the computer holds something else under its name, and programs take that first.</source>
        <translation>O novo token está bom, mas uma variável de ambiente no computador contém outra coisa com o nome dele, e os programas leem isso primeiro.</translation>
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
        <translation>O Airbyte guarda a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and click the one for Notion.</source>
        <translation>No Airbyte, abra Sources e clique na do Notion.</translation>
    </message>
    <message>
        <source>In Airbyte open Sources and add one for Notion.</source>
        <translation>No Airbyte, abra Sources e adicione uma para o Notion.</translation>
    </message>
    <message>
        <source>Is it signed in with OAuth? Then it takes no token: authenticate again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>O acesso é por OAuth? Então não usa token: autentique de novo, escolha o espaço de trabalho, marque as suas páginas e pule a próxima etapa.</translation>
    </message>
    <message>
        <source>Choose Access Token as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>Escolha Access Token como forma de login e cole o token. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Let Airbyte test the source, and save.</source>
        <translation>Deixe o Airbyte testar a fonte e salve.</translation>
    </message>
    <message>
        <source>Sync once.</source>
        <translation>Sincronize uma vez.</translation>
    </message>
    <message>
        <source>Automate.io</source>
        <translation>Automate.io</translation>
    </message>
    <message>
        <source>Automate.io closed in 2022. No token can bring it back.</source>
        <translation>O Automate.io fechou em 2022. Nenhum token pode trazê-lo de volta.</translation>
    </message>
    <message>
        <source>Choose where to go: Zapier and Make do the same, n8n too.</source>
        <translation>Escolha para onde ir: o Zapier e o Make fazem o mesmo, o n8n também.</translation>
    </message>
    <message>
        <source>Build there what Automate.io did for you.</source>
        <translation>Monte lá o que o Automate.io fazia para você.</translation>
    </message>
    <message>
        <source>On the first screen of the wizard choose that tool, and “First connection”.</source>
        <translation>Na primeira tela do assistente, escolha essa ferramenta e “Primeira conexão”.</translation>
    </message>
    <message>
        <source>In Notion remove the connection of Automate.io.</source>
        <translation>No Notion, remova a conexão do Automate.io.</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Uma variável de ambiente</translation>
    </message>
    <message>
        <source>It holds a copy of its own, and it wins over files. It does not change by itself.</source>
        <translation>Ela guarda uma cópia própria, e vale mais que os arquivos. Não muda sozinha.</translation>
    </message>
    <message>
        <source>On Windows, click Start, type “environment variables” and open those of your account.</source>
        <translation>No Windows, clique em Iniciar, digite “variáveis de ambiente” e abra as da sua conta.</translation>
    </message>
    <message>
        <source>On a Mac or on Linux, open the file that sets it: in your home folder, often .zshrc, .bashrc or .profile.</source>
        <translation>No Mac ou no Linux, abra o arquivo que a define: na sua pasta pessoal, muitas vezes .zshrc, .bashrc ou .profile.</translation>
    </message>
    <message>
        <source>On a server or in a container, open the settings of that service.</source>
        <translation>Em um servidor ou contêiner, abra as configurações desse serviço.</translation>
    </message>
    <message>
        <source>Paste the token as the value of NOTION_TOKEN, or of the name that your program reads. No quotes, no spaces.</source>
        <translation>Cole o token como valor de NOTION_TOKEN, ou do nome que o seu programa lê. Sem aspas e sem espaços.</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Salve.</translation>
    </message>
    <message>
        <source>Does one hold the database’s id? Look whether it is the one in its link: the 32 characters before the question mark.</source>
        <translation>Alguma variável contém o ID da base de dados? Veja se é o mesmo do link dela: os 32 caracteres antes do ponto de interrogação.</translation>
    </message>
    <message>
        <source>Run the program once.</source>
        <translation>Execute o programa uma vez.</translation>
    </message>
    <message>
        <source>Now close the program and the terminal, open them again and run it: variables are read at the start. Some are only read when you sign in to the computer again.</source>
        <translation>Agora feche o programa e o terminal, abra os dois de novo e execute: as variáveis são lidas ao iniciar. Algumas só são lidas quando você entra de novo no computador.</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitHub keeps its own copy. It does not change by itself.</source>
        <translation>O GitHub guarda a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>In GitHub open the repository, then Settings, then “Secrets and variables”, then Actions.</source>
        <translation>No GitHub, abra o repositório, depois Settings, depois “Secrets and variables”, depois Actions.</translation>
    </message>
    <message>
        <source>Click the pencil next to NOTION_TOKEN, or the name you gave it, and paste the token. No spaces, no quotes.</source>
        <translation>Clique no lápis ao lado de NOTION_TOKEN, ou do nome que você deu, e cole o token. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Click “New repository secret”, give it the name that the workflow reads, and paste the token. No spaces, no quotes.</source>
        <translation>Clique em “New repository secret”, dê o nome que o workflow lê e cole o token. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Is it a secret of the organization? Then one of its owners changes it, in the organization’s settings.</source>
        <translation>É um secret da organização? Então quem o altera é um dos proprietários dela, nas configurações da organização.</translation>
    </message>
    <message>
        <source>Does an environment have a secret of the same name? That one wins: change it too.</source>
        <translation>Algum environment tem um secret com o mesmo nome? Esse vale mais: altere também.</translation>
    </message>
    <message>
        <source>Put in the ids of the new databases too: copies have ids of their own.</source>
        <translation>Coloque também os IDs das novas bases de dados: cópias têm IDs próprios.</translation>
    </message>
    <message>
        <source>Look whether the database’s id in the workflow is the one in its link: the 32 characters before the question mark.</source>
        <translation>Veja se o ID da base de dados no workflow é o mesmo do link dela: os 32 caracteres antes do ponto de interrogação.</translation>
    </message>
    <message>
        <source>Open Actions and run the workflow again.</source>
        <translation>Abra Actions e execute o workflow de novo.</translation>
    </message>
    <message>
        <source>your script</source>
        <translation>seu script</translation>
    </message>
    <message>
        <source>your tool</source>
        <translation>sua ferramenta</translation>
    </message>
    <message>
        <source>In every scenario, choose the new connection in each Notion module, and pick the database again.</source>
        <translation>Em cada cenário, escolha a nova conexão em cada módulo do Notion e selecione a base de dados de novo.</translation>
    </message>
    <message>
        <source>In your scenario choose it in each Notion module, and pick the database.</source>
        <translation>No seu cenário, escolha-a em cada módulo do Notion e selecione a base de dados.</translation>
    </message>
    <message>
        <source>In your scenario open the Notion module, load the list again and pick the database.</source>
        <translation>No seu cenário, abra o módulo do Notion, carregue a lista de novo e selecione a base de dados.</translation>
    </message>
    <message>
        <source>Run the scenario once.</source>
        <translation>Execute o cenário uma vez.</translation>
    </message>
    <message>
        <source>Only then, and if no other scenario uses it, delete the old connection.</source>
        <translation>Só então, e se nenhum outro cenário a usa, exclua a conexão anterior.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Make keeps its own copy. It does not change by itself.</source>
        <translation>O Make guarda a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Internal”.</source>
        <translation>No Make, abra Connections e adicione uma nova do tipo “Notion Internal”.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Token”. No spaces, no quotes.</source>
        <translation>Cole o token em “Internal Integration Token”. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Make, signed in with Notion</source>
        <translation>Make, com login do Notion</translation>
    </message>
    <message>
        <source>This connection has no field for a token. You sign in with Notion there.</source>
        <translation>Esta conexão não tem campo para token. Nela, você usa o login do Notion.</translation>
    </message>
    <message>
        <source>In Make open Connections, find Notion and click Reauthorize.</source>
        <translation>No Make, abra Connections, encontre o Notion e clique em Reauthorize.</translation>
    </message>
    <message>
        <source>In Make open Connections and add a new one of type “Notion Public”.</source>
        <translation>No Make, abra Connections e adicione uma nova do tipo “Notion Public”.</translation>
    </message>
    <message>
        <source>In each Notion module, look whether the database is still chosen.</source>
        <translation>Em cada módulo do Notion, veja se a base de dados continua escolhida.</translation>
    </message>
    <message>
        <source>An AI assistant (MCP server)</source>
        <translation>Um assistente de IA (servidor MCP)</translation>
    </message>
    <message>
        <source>The assistant’s settings keep their own copy. It does not change by itself.</source>
        <translation>As configurações do assistente de IA guardam a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>Open the assistant’s settings file and find the part about Notion.</source>
        <translation>Abra o arquivo de configurações do assistente de IA e encontre a parte do Notion.</translation>
    </message>
    <message>
        <source>Does it name mcp.notion.com? That one takes no token: connect it again in the assistant, sign in with Notion, and skip the next step.</source>
        <translation>Aparece ali mcp.notion.com? Esse não usa token: conecte de novo no assistente de IA, faça o login do Notion e pule a próxima etapa.</translation>
    </message>
    <message>
        <source>Paste the token between the quotes behind NOTION_TOKEN. If OPENAPI_MCP_HEADERS stands there instead, it goes right behind “Bearer ”.</source>
        <translation>Cole o token entre as aspas depois de NOTION_TOKEN. Se ali estiver OPENAPI_MCP_HEADERS, ele vai logo depois de “Bearer ”.</translation>
    </message>
    <message>
        <source>Ask the assistant for the database by its name.</source>
        <translation>Peça a base de dados ao assistente de IA pelo nome dela.</translation>
    </message>
    <message>
        <source>Save the file.</source>
        <translation>Salve o arquivo.</translation>
    </message>
    <message>
        <source>Now quit the assistant completely, open it again and ask it for a Notion page: it reads the token at its start.</source>
        <translation>Agora encerre o assistente de IA por completo, abra de novo e peça a ele uma página do Notion: ele lê o token ao iniciar.</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>n8n keeps its own copy. It does not change by itself.</source>
        <translation>O n8n guarda a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and click the one for Notion.</source>
        <translation>No n8n, abra Credentials e clique na do Notion.</translation>
    </message>
    <message>
        <source>In n8n open Credentials and create one for “Notion API”.</source>
        <translation>No n8n, abra Credentials e crie uma para “Notion API”.</translation>
    </message>
    <message>
        <source>Is it “Notion OAuth2 API”? That one takes no token: sign in again there, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>É “Notion OAuth2 API”? Essa não usa token: faça o login ali de novo, escolha o espaço de trabalho, marque as suas páginas e pule a próxima etapa.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret” and save. No spaces, no quotes.</source>
        <translation>Cole o token em “Internal Integration Secret” e salve. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Does n8n’s own test complain? Older versions need one thing more: in Notion, let the connection read user information.</source>
        <translation>O teste do próprio n8n reclama? Versões mais antigas precisam de mais uma coisa: no Notion, permita que a conexão leia informações de usuários.</translation>
    </message>
    <message>
        <source>In your workflow choose it in each Notion node, and pick the database.</source>
        <translation>No seu workflow, escolha-a em cada nó do Notion e selecione a base de dados.</translation>
    </message>
    <message>
        <source>In every workflow, pick the database again in each Notion node.</source>
        <translation>Em cada workflow, selecione a base de dados de novo em cada nó do Notion.</translation>
    </message>
    <message>
        <source>In your workflow open the Notion node and pick the database from the list.</source>
        <translation>No seu workflow, abra o nó do Notion e selecione a base de dados na lista.</translation>
    </message>
    <message>
        <source>Run the workflow once.</source>
        <translation>Execute o workflow uma vez.</translation>
    </message>
    <message>
        <source>Obsidian Importer</source>
        <translation>Obsidian Importer</translation>
    </message>
    <message>
        <source>The Importer has a field of its own for the token.</source>
        <translation>O Importer tem um campo próprio para o token.</translation>
    </message>
    <message>
        <source>In Obsidian open the Importer, and choose Notion as the format: the one that wants a token, not the .zip file.</source>
        <translation>No Obsidian, abra o Importer e escolha Notion como formato: o que pede um token, não o do arquivo .zip.</translation>
    </message>
    <message>
        <source>Paste the token into its field. No spaces, no quotes.</source>
        <translation>Cole o token no campo dele. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Choose your pages and click Import.</source>
        <translation>Escolha as suas páginas e clique em Import.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Outra ferramenta</translation>
    </message>
    <message>
        <source>Your tool keeps its own copy. It does not change by itself.</source>
        <translation>A sua ferramenta guarda a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>In the tool’s settings look for Notion. It may stand under connections, integrations, credentials or accounts.</source>
        <translation>Nas configurações da ferramenta, procure o Notion. Ele pode estar em conexões, integrações, credenciais ou contas.</translation>
    </message>
    <message>
        <source>No field, only a button to sign in? Then it takes no token: connect again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>Não há campo, só um botão de login? Então não usa token: conecte de novo, escolha o espaço de trabalho, marque as suas páginas e pule a próxima etapa.</translation>
    </message>
    <message>
        <source>Paste the token into the field for it, in place of any old one. No spaces, no quotes.</source>
        <translation>Cole o token no campo dele, no lugar de qualquer token anterior. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Wherever the tool uses a database, pick it again.</source>
        <translation>Onde a ferramenta usa uma base de dados, escolha a base de novo.</translation>
    </message>
    <message>
        <source>Load the list of databases again and pick the missing one.</source>
        <translation>Carregue a lista de bases de dados de novo e escolha a que falta.</translation>
    </message>
    <message>
        <source>Save, if there is a button for it.</source>
        <translation>Salve, se houver um botão para isso.</translation>
    </message>
    <message>
        <source>Let the tool do its work once, or use its own test.</source>
        <translation>Deixe a ferramenta fazer o trabalho uma vez, ou use o teste dela.</translation>
    </message>
    <message>
        <source>Now close the tool completely, open it again and let it do its work once: many keep the old token until then.</source>
        <translation>Agora feche a ferramenta por completo, abra de novo e deixe-a fazer o trabalho uma vez: muitas ficam com o token anterior até lá.</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>Pipedream keeps its own copy. It does not change by itself.</source>
        <translation>O Pipedream guarda a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and find the one for Notion.</source>
        <translation>No Pipedream, abra Accounts e encontre a do Notion.</translation>
    </message>
    <message>
        <source>In Pipedream open Accounts and add “Notion (API Key)”.</source>
        <translation>No Pipedream, abra Accounts e adicione “Notion (API Key)”.</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? That one takes no token: reconnect it, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>É só “Notion”? Essa não usa token: reconecte, escolha o espaço de trabalho, marque as suas páginas e pule a próxima etapa.</translation>
    </message>
    <message>
        <source>Is it plain “Notion”? Then reconnect it, and tick the missing database too.</source>
        <translation>É só “Notion”? Então reconecte e marque também a base de dados que falta.</translation>
    </message>
    <message>
        <source>Paste the token into “Notion (API Key)”. No spaces, no quotes.</source>
        <translation>Cole o token em “Notion (API Key)”. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>In each Notion step, pick the database again.</source>
        <translation>Em cada etapa do Notion, escolha a base de dados de novo.</translation>
    </message>
    <message>
        <source>Test the step, then deploy the workflow.</source>
        <translation>Teste a etapa e depois publique o workflow (Deploy).</translation>
    </message>
    <message>
        <source>Raycast</source>
        <translation>Raycast</translation>
    </message>
    <message>
        <source>Raycast keeps its own copy. It does not change by itself.</source>
        <translation>O Raycast guarda a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>In Raycast open Settings, then Extensions, then Notion.</source>
        <translation>No Raycast, abra Settings, depois Extensions, depois Notion.</translation>
    </message>
    <message>
        <source>Paste the token into “Internal Integration Secret”. No spaces, no quotes.</source>
        <translation>Cole o token em “Internal Integration Secret”. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Open “Search Notion” and look for one of your databases.</source>
        <translation>Abra “Search Notion” e procure uma das suas bases de dados.</translation>
    </message>
    <message>
        <source>A script or program</source>
        <translation>Um script ou programa</translation>
    </message>
    <message>
        <source>A script reads its own copy. It does not change by itself.</source>
        <translation>Um script lê a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>Open the file with the script’s settings. It is often called .env.</source>
        <translation>Abra o arquivo com as configurações do script. Muitas vezes ele se chama .env.</translation>
    </message>
    <message>
        <source>Paste the token right behind NOTION_TOKEN= or NOTION_API_KEY=, whichever name stands there. No quotes, no spaces.</source>
        <translation>Cole o token logo depois de NOTION_TOKEN= ou NOTION_API_KEY=, o nome que estiver ali. Sem aspas e sem espaços.</translation>
    </message>
    <message>
        <source>Write the name that your script reads, often NOTION_TOKEN, then = and the token. No quotes, no spaces.</source>
        <translation>Escreva o nome que o seu script lê, muitas vezes NOTION_TOKEN, depois = e o token. Sem aspas e sem espaços.</translation>
    </message>
    <message>
        <source>Is there an environment variable of the same name? It wins over the file, so change it too.</source>
        <translation>Há uma variável de ambiente com o mesmo nome? Ela vale mais que o arquivo, então altere também.</translation>
    </message>
    <message>
        <source>Look whether the database’s id there is the one in its link: the 32 characters before the question mark.</source>
        <translation>Veja se o ID da base de dados ali é o mesmo do link dela: os 32 caracteres antes do ponto de interrogação.</translation>
    </message>
    <message>
        <source>Save the file, and run the script once.</source>
        <translation>Salve o arquivo e execute o script uma vez.</translation>
    </message>
    <message>
        <source>Now close the program or the terminal, open it again and run the script: it reads the token at its start.</source>
        <translation>Agora feche o programa ou o terminal, abra de novo e execute o script: ele lê o token ao iniciar.</translation>
    </message>
    <message>
        <source>In the window that opens, choose your new workspace at the top.</source>
        <translation>Na janela que se abre, escolha o seu novo espaço de trabalho na parte de cima.</translation>
    </message>
    <message>
        <source>In the window that opens, look whether the right workspace stands at the top.</source>
        <translation>Na janela que se abre, veja se o espaço de trabalho certo aparece na parte de cima.</translation>
    </message>
    <message>
        <source>Tick the pages that hold your databases, and allow access.</source>
        <translation>Marque as páginas que contêm as suas bases de dados e permita o acesso.</translation>
    </message>
    <message>
        <source>Tick the missing database too. Leave the other ticks as they are, and allow access.</source>
        <translation>Marque também a base de dados que falta. Deixe as outras marcações como estão e permita o acesso.</translation>
    </message>
    <message>
        <source>Workato</source>
        <translation>Workato</translation>
    </message>
    <message>
        <source>Workato keeps its own copy. It does not change by itself.</source>
        <translation>O Workato guarda a própria cópia. Ela não muda sozinha.</translation>
    </message>
    <message>
        <source>In Workato open the project and click its connection to Notion.</source>
        <translation>No Workato, abra o projeto e clique na conexão dele com o Notion.</translation>
    </message>
    <message>
        <source>In Workato create a connection and choose Notion.</source>
        <translation>No Workato, crie uma conexão e escolha o Notion.</translation>
    </message>
    <message>
        <source>Is it connected with OAuth? Then it takes no token: connect it again, choose the workspace, tick your pages, and skip the next step.</source>
        <translation>A conexão é por OAuth? Então não usa token: conecte de novo, escolha o espaço de trabalho, marque as suas páginas e pule a próxima etapa.</translation>
    </message>
    <message>
        <source>Choose the API key as the way to sign in, and paste the token. No spaces, no quotes.</source>
        <translation>Escolha a API key como forma de login e cole o token. Sem espaços e sem aspas.</translation>
    </message>
    <message>
        <source>Click Connect, and wait until it says so.</source>
        <translation>Clique em Connect e espere até aparecer que a conexão foi feita.</translation>
    </message>
    <message>
        <source>In each Notion step of your recipes, pick the database again.</source>
        <translation>Em cada etapa do Notion das suas receitas (recipes), escolha a base de dados de novo.</translation>
    </message>
    <message>
        <source>Test the recipe, then start it again.</source>
        <translation>Teste a receita (recipe) e depois inicie-a de novo.</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Zapier has no field for a token. You sign in with Notion there.</source>
        <translation>O Zapier não tem campo para token. Nele, você usa o login do Notion.</translation>
    </message>
    <message>
        <source>In Zapier open App connections and add one for Notion.</source>
        <translation>No Zapier, abra App connections e adicione uma para o Notion.</translation>
    </message>
    <message>
        <source>In Zapier open App connections, find Notion and click Reconnect.</source>
        <translation>No Zapier, abra App connections, encontre o Notion e clique em Reconnect.</translation>
    </message>
    <message>
        <source>In your Zap choose this connection in each Notion step, and pick the database.</source>
        <translation>No seu Zap, escolha esta conexão em cada etapa do Notion e selecione a base de dados.</translation>
    </message>
    <message>
        <source>In each Notion step of your Zaps, pick the database again.</source>
        <translation>Em cada etapa do Notion dos seus Zaps, selecione a base de dados de novo.</translation>
    </message>
    <message>
        <source>In the Notion step of your Zap, load the list again and pick the database.</source>
        <translation>Na etapa do Notion do seu Zap, carregue a lista de novo e selecione a base de dados.</translation>
    </message>
    <message>
        <source>Test the step, then turn the Zap on.</source>
        <translation>Teste a etapa e depois ligue o Zap.</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tried it, same error</source>
        <translation>Já tentei, mesmo erro</translation>
    </message>
    <message>
        <source>Undo the save</source>
        <translation>Desfazer o salvamento</translation>
    </message>
    <message>
        <source>Bring the newer token back</source>
        <translation>Recuperar o token mais novo</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>Procurar em uma pasta…</translation>
    </message>
    <message>
        <source>Replace in this file</source>
        <translation>Substituir neste arquivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Put it in {tool}</source>
        <translation>Colocar em {tool}</translation>
    </message>
    <message>
        <source>Connect {tool} again</source>
        <translation>Conectar {tool} de novo</translation>
    </message>
    <message>
        <source>Connect {tool}</source>
        <translation>Conectar {tool}</translation>
    </message>
    <message>
        <source>Now in {tool}</source>
        <translation>Agora em {tool}</translation>
    </message>
    <message>
        <source>Open “{file:plain}”, line {line:plain}, and put the new token in place of what {variable} has there.</source>
        <translation>Abra “{file:plain}”, linha {line:plain}, e coloque o novo token no lugar do que {variable} tem ali.</translation>
    </message>
    <message>
        <source>It is no longer here: get it again.</source>
        <translation>O token não está mais aqui: obtenha-o de novo.</translation>
    </message>
    <message>
        <source>Does {tool} work now?</source>
        <translation>{tool} funciona agora?</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Sim, funciona</translation>
    </message>
    <message>
        <source>Same error</source>
        <translation>Mesmo erro</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Outro erro</translation>
    </message>
    <message>
        <source>Paste the error message here</source>
        <translation>Cole a mensagem de erro aqui</translation>
    </message>
    <message>
        <source>I’ll test later</source>
        <translation>Vou testar depois</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It stays on the clipboard until you tick this step (click its number), %n minute(s) at most.</source>
        <translation>
            <numerusform>Copiado. Fica na área de transferência até você marcar esta etapa (clique no número dela), por %n minuto no máximo.</numerusform>
            <numerusform>Copiado. Fica na área de transferência até você marcar esta etapa (clique no número dela), por %n minutos no máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>It copies the newer token, since Notion does not accept the earlier one.</source>
        <translation>Isso copia o token mais novo, já que o Notion não aceita o anterior.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copiar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n file(s) more. Look again when these are done.</source>
        <translation>
            <numerusform>Não aparece: mais %n arquivo. Procure de novo quando estes estiverem prontos.</numerusform>
            <numerusform>Não aparecem: mais %n arquivos. Procure de novo quando estes estiverem prontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Procurando na pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Look for Notion tokens in this folder</source>
        <translation>Procurar tokens do Notion nesta pasta</translation>
    </message>
    <message>
        <source>The new token is no longer at hand. Check it again to replace it here.</source>
        <translation>O novo token não está mais à mão. Verifique-o de novo para fazer a substituição aqui.</translation>
    </message>
    <message>
        <source>Replaced. The file as it was lies beside it, as “{backup:plain}”. Keep the copy out of git, and delete it once your tool works.</source>
        <translation>Substituído. O arquivo como era está ao lado, como “{backup:plain}”. Deixe a cópia fora do git e exclua-a quando a sua ferramenta funcionar.</translation>
    </message>
    <message>
        <source>{masked} is the old token</source>
        <translation>{masked} é o token anterior</translation>
    </message>
    <message>
        <source>Replaced. The copy is deleted.</source>
        <translation>Substituído. A cópia foi excluída.</translation>
    </message>
    <message>
        <source>{masked} is to be replaced</source>
        <translation>{masked} é o token a substituir</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>O arquivo está como estava.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Outras ferramentas</translation>
    </message>
    <message>
        <source>Where the old token may still be on this computer</source>
        <translation>Onde o token anterior ainda pode estar neste computador</translation>
    </message>
    <message>
        <source>Where other tokens may be on this computer</source>
        <translation>Onde outros tokens podem estar neste computador</translation>
    </message>
    <message>
        <source>The wizard can look for tokens in a folder: in .env files, settings and scripts. It changes nothing without your click, and nothing leaves this computer.</source>
        <translation>O assistente pode procurar tokens em uma pasta: em arquivos .env, configurações e scripts. Ele não muda nada sem o seu clique, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Excluir a cópia</translation>
    </message>
    <message>
        <source>Delete the copy? Undo is not possible after that.</source>
        <translation>Excluir a cópia? Depois disso, não é mais possível desfazer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Trying again in {seconds:duration}</source>
        <translation>Nova tentativa em {seconds:duration}</translation>
    </message>
    <message>
        <source>Trying again in {seconds:duration}, at {time:plain}</source>
        <translation>Nova tentativa em {seconds:duration}, às {time:plain}</translation>
    </message>
    <message>
        <source>The wizard tries again by itself at {time:plain}</source>
        <translation>O assistente tenta de novo sozinho às {time:plain}</translation>
    </message>
    <message>
        <source>The wizard tries again by itself in {seconds:duration}</source>
        <translation>O assistente tenta de novo sozinho em {seconds:duration}</translation>
    </message>
    <message>
        <source>Notion asks to wait until {time:plain}</source>
        <translation>O Notion pede para esperar até as {time:plain}</translation>
    </message>
    <message>
        <source>Notion asks to wait {seconds:duration} more</source>
        <translation>O Notion pede para esperar mais {seconds:duration}</translation>
    </message>
    <message>
        <source>Notion can be asked again now</source>
        <translation>Agora o Notion pode ser consultado de novo</translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>Tentando de novo agora</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
</context>
<context>
    <name>WhoseComputer</name>
    <message>
        <source>Whose computer is this?</source>
        <translation>De quem é este computador?</translation>
    </message>
    <message>
        <source>This is my own computer</source>
        <translation>Este computador é meu</translation>
    </message>
    <message>
        <source>The wizard offers to save a copy of the token.</source>
        <translation>O assistente oferece salvar uma cópia do token.</translation>
    </message>
    <message>
        <source>I help others on it</source>
        <translation>Ajudo outras pessoas nele</translation>
    </message>
    <message>
        <source>Going on without saving is the main way: no token stays.</source>
        <translation>“Continuar sem salvar” é o caminho principal: nenhum token fica.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>The token you pasted is not saved. Close anyway?</source>
        <translation>O token que você colou não foi salvo. Fechar mesmo assim?</translation>
    </message>
    <message>
        <source>Nothing in Notion changes, and you can paste it again later.</source>
        <translation>Nada muda no Notion, e você pode colá-lo de novo depois.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>“{file:plain}” has the new token now. The file as it was lies beside it.</source>
        <translation>“{file:plain}” agora tem o novo token. O arquivo como era está ao lado.</translation>
    </message>
    <message>
        <source>“{file:plain}” is as it was.</source>
        <translation>“{file:plain}” está como estava.</translation>
    </message>
    <message>
        <source>Nobody was here for a while. In two minutes the wizard forgets the token on this screen. Move the mouse or press a key to keep it.</source>
        <translation>Faz um tempo que não há ninguém aqui. Em dois minutos, o assistente esquece o token desta tela. Mova o mouse ou aperte uma tecla para mantê-lo.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has taken it off this screen. It is still saved, and read again when it is needed.</source>
        <translation>O token ficou 15 minutos sem uso, então o assistente o tirou desta tela. Ele continua salvo e será lido de novo quando for preciso.</translation>
    </message>
    <message>
        <source>The token was left without use for 15 minutes, so the wizard has forgotten it. Nothing else is lost.</source>
        <translation>O token ficou 15 minutos sem uso, então o assistente o esqueceu. Nada mais se perdeu.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation>Colar de novo</translation>
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
        <translation>às {moment}</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>em {moment}</translation>
    </message>
    <message>
        <source>at place {position}</source>
        <translation>na posição {position}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
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
        <translation>{several} e {one}</translation>
    </message>
</context>
</TS>
