### Doxxing, for teenagers: the child leads, with an ally at their side.

doxxing_start =
    Alguém colocou informações particulares suas na internet. Sinto muito. A culpa não é sua, e defender uma causa em público nunca torna pública a sua vida particular.

    Por favor, não me diga o que está escrito. Antes de tudo: o lugar onde você está é seguro?

doxxing_what =
    Bom. Então vamos passo a passo, e o ritmo é seu. Que tipo de informação é? Só o tipo, por favor.
    .home = O endereço da minha casa
    .school = Minha escola ou aonde vou
    .number = Nome, rosto, número ou documento
    .family = Minha família ou organização
    .secret = Algo que eu não tinha contado

doxxing_home-posted =
    Um endereço na internet pede mais do que uma denúncia, então avise hoje quem está à sua volta: quem mora com você e tem sua confiança, e alguém da vizinhança.

    Combinem regras simples: não abrir a estranhos, não dar informação por telefone, recusar entregas que ninguém pediu.
    .next-step = Como tiro isso do ar?

doxxing_school-posted =
    Avise um adulto da escola, para que nenhum estranho receba informação nem busque você. Não precisa mostrar a postagem.

    Mude caminhos e horários por um tempo, e não saia sem companhia.

doxxing_number-posted =
    Você não precisa atender números nem mensagens desconhecidas. Deixe cair na caixa postal, e peça a um amigo ou amiga para olhar as solicitações por alguns dias.

    Se for o seu documento: pense primeiro se é seguro para você procurar o órgão que o emitiu. Se for, um adulto pode ir com você avisar, porque a imagem pode ser mal usada.

doxxing_family-posted =
    Sentir culpa em relação à família ou ao grupo é comum, e ainda assim: o responsável é quem postou, não você nem o seu ativismo.

    Precisam saber para poder se proteger. Você pode dar a notícia com alguém aliado ao lado.

doxxing_secret-posted =
    Quem você ama, quem você é, sua saúde, sua fé, seus documentos, seu ativismo: contar é escolha sua. Tiraram isso de você, e o erro é de quem fez.

    Você não deve a ninguém um sim, um não nem uma explicação. Pode dizer “não falo sobre isso” e parar aí.

doxxing_papers =
    Você tem direitos, com ou sem documentos. Uma organização que apoia refugiados ou migrantes pode dizer o que essa postagem pode significar para você.

    Fale com ela antes de ir à polícia ou a uma repartição, e não vá sem companhia.

doxxing_where =
    Agora a postagem em si. Cada lugar tem seu jeito de tirar coisas do ar. Onde está?

doxxing_report-app =
    Denuncie a postagem exata como divulgação de informação particular. Se houver campo de texto: “Informação particular de menor de idade, postada sem consentimento”. Só o nome de uma escola pode não bastar; as palavras “de menor de idade” podem pesar.

    O resultado varia. Se recusarem, denuncie de novo.

doxxing_report-site =
    Não fale com quem está por trás; uma reação pode ser o que querem. Procure um endereço de contato, de denúncia ou de privacidade do site, e deixe um adulto ou aliado escrever.

    Palavras para usar: “Vocês publicam informação particular de menor de idade sem consentimento. Por favor, removam e confirmem.”

doxxing_report-chat =
    Em grupos fechados, as pessoas são o seu caminho. Alguém de confiança lá dentro pode pedir ao admin para apagar e denunciar a mensagem e o grupo.

    Você não precisa acompanhar. Deixe que contem só o que importa para a sua segurança.

doxxing_report-news =
    Com imprensa ou autoridades no meio, um adulto aliado ou um advogado deve falar por você. Os veículos costumam ter regras para citar crianças e adolescentes, e dá para pedir que tirem um nome.

    Por favor, não responda em público por conta própria, mesmo que seja injusto. Isso pode vir depois, com outras pessoas.

doxxing_friends =
    Deixe outras pessoas fazerem a parte pesada. Você pode mandar: “Há uma postagem com meus dados. Por favor, denunciem como informação particular de menor. Não compartilhem, comentem nem respondam, nem para me defender.”

    Alguém também pode procurar cópias, para você não precisar olhar.

doxxing_no-revenge =
    A raiva é uma resposta saudável a isso. Postar os dados de quem fez ainda seria um segundo erro: pode atingir a pessoa errada e ser usado contra você.

    Ponha a raiva onde ela ajuda: nas denúncias, no seu grupo, no corpo em movimento, na conversa.

doxxing_lock =
    Dificulte a próxima busca: contas privadas, postagens antigas limitadas, telefone e e-mail escondidos, escola e lugares marcados fora, localização desligada. A verificação em duas etapas começa pelo e-mail.

    Isso não é se esconder. Uma conta pública da campanha pode ficar, com a sua vida particular fora dela.
    .second-lock = Ativar a verificação em duas etapas

doxxing_calls =
    Se alguém espera, vigia ou está na porta, é emergência: vá até outras pessoas e peça ajuda.

    Se não: você não precisa atender nem abrir. Anote a hora, o número e o que houve, e avise hoje um adulto de confiança.

doxxing_safe-now =
    Foi muita coisa. Respire antes de continuarmos.

    Você está em segurança neste momento?

doxxing_people =
    Estes serviços conhecem a violência na internet e o medo que vem com ela. Você decide o que contar e pode perguntar antes a quem contariam.

    Um jeito de começar: “Alguém publicou informações particulares minhas e preciso tirar do ar.” Sou um programa e não posso escrever por você. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

doxxing_defender =
    Estas organizações protegem defensores de direitos humanos. Algumas conferem quem escreve e só tratam com adultos, então um adulto aliado costuma ser o melhor mensageiro.

    Podem ajudar quando um grupo inteiro é alvo, ou quando o Estado ou a imprensa está por trás. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

doxxing_later =
    Peça a alguém para buscar seu nome e número daqui a uma semana, e de novo em um mês. O que sobrar pode ser denunciado de novo.

    Sentir que vigiam você é um eco normal disso. Costuma passar; se não passar, ou se você deixar de sair, isso merece apoio.

    Falar em público e ter vida particular são direitos seus.

doxxing_finish =
    Você retomou parte do controle que tentaram tirar. Uma coisa para hoje: deixe uma pessoa saber em que pé está.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
