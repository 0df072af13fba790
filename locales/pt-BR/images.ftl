### Someone wants, has or shows a picture of a child's body. Never a sexual word, never 'why', never a question about the picture.

images_start =
    Que bom que você está aqui. Imagens do seu corpo são suas. Se alguém usa uma contra você, a culpa é dessa pessoa.

    Eu não vou brigar com você. Muitas crianças já passaram por isso, e há coisas que ajudam. Como você está agora?
    .go-on = Quero saber o que posso fazer
    .people = Quero falar com uma pessoa
    .low = Não quero mais viver
    .in-danger = Estou em perigo agora

images_what =
    Certo. Por favor, não me diga detalhes nem nomes. Não preciso saber o que a imagem mostra.

    O que é mais parecido?
    .threat = Dizem que vão mostrar uma
    .shared = Outros já viram uma imagem
    .sent = Mandei uma e agora me preocupo
    .asked = Alguém quer uma de mim
    .other = Outra coisa

images_threat =
    Isso dá muito medo. A culpa não é sua. O que fazem com você é errado.

    Você pode parar de responder agora mesmo. Por favor, não pague e não mande mais nada. Não tente negociar. Muitas vezes, só pedem mais.

    Você não precisa fazer isso sem ajuda. Contar hoje a um adulto de confiança ajuda.
    .steps = O que eu faço agora?
    .gave = Já dei alguma coisa
    .deadline = Disseram que tem que ser logo
    .known = Eu conheço essa pessoa
    .people = Quero falar com uma pessoa

images_with-adult =
    Os próximos passos são mais fáceis com um adulto de confiança. Ele pode guardar as palavras, bloquear e denunciar.

    Ninguém precisa ver a imagem para ajudar. Você pode dizer isso.
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa
    .myself = Quero começar sem adulto

images_gave =
    Fizeram pressão, e você tentou fazer isso parar. A culpa não é sua.

    Você pode parar agora. Nunca precisa dar mais, mesmo que tenha dito que daria.

    Foi dinheiro? Um adulto de confiança pode perguntar se dá para parar o pagamento.
    .steps = O que eu faço agora?
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa
    .low = Não aguento mais isso

images_deadline =
    “Rápido!” serve para assustar você. Assim você não pede ajuda. Você não precisa fazer nada nesse prazo.

    Use o tempo para você. Vá para perto de alguém que passa segurança. Conte a uma pessoa.

    Eu não posso saber o que vão fazer. Façam o que fizerem, depois também há ajuda.
    .steps = O que eu faço agora?
    .what-if = E se mostrarem mesmo?
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa
    .low = Não aguento mais isso

images_known =
    Se você conhece a pessoa, muitos sentimentos podem vir juntos. É normal. A culpa continua não sendo sua.

    Você não precisa encontrar essa pessoa nem falar com ela. Quem é? Por favor, não me diga o nome.
    .my-age = Alguém mais ou menos da minha idade
    .grown = Um adulto que eu conheço
    .home = Alguém que mora comigo
    .people = Quero falar com uma pessoa

images_known-peer =
    Mesmo que você gostasse dessa pessoa, ou ainda goste: ninguém pode usar sua imagem para machucar você.

    Por favor, não vá sem companhia pegar de volta. Deixe um adulto de confiança cuidar disso.
    .steps = O que eu faço agora?
    .school = É alguém da escola
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

images_save =
    Guarde as palavras e o nome da conta. Não guarde a imagem como prova.

    Tire print só onde não aparece imagem do corpo. Ou escreva no papel: quem, o quê, quando.

    Por favor, não mande a imagem a ninguém. Nem a quem ajuda você.
    .saved = Já guardei as palavras
    .cannot-look = Não consigo olhar de novo
    .no-proof = Está tudo apagado
    .people = Quero falar com uma pessoa

images_cannot-look =
    Você não precisa olhar. Um adulto de confiança pode anotar as palavras e os nomes.

    Dá para fazer isso sem passar a imagem adiante. E você pode ter ajuda sem nenhuma prova.
    .tell = Me ajude a contar a alguém
    .block = Ir para o próximo passo
    .people = Quero falar com uma pessoa

images_no-proof =
    Tudo bem. Você queria que sumisse. As pessoas podem ajudar você sem prova.

    Se quiser, anote o que lembra. O nome da conta e o dia já bastam.
    .block = Ir para o próximo passo
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

images_block =
    Agora você pode bloquear. Faça isso em cada aplicativo onde podem escrever para você.

    Denuncie a conta também. Escolha um motivo sobre criança, ou “menor de 18”.

    Fique com a sua conta. Ela pode ter provas. E você tem direito a ela.
    .removal = Dá para tirar a imagem do ar?
    .how = Como bloqueio e denuncio?
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

images_removal-gb =
    No Reino Unido também existe o Report Remove. Lá você envia a imagem ou o link. Uma equipe treinada olha. É preciso ter uma conta na Childline. Podem pedir que você mostre a sua idade.

images_removal-us =
    Nos Estados Unidos, uma lei dá a muitos aplicativos dois dias para agir. O prazo começa quando uma imagem assim é denunciada.

images_removal-br =
    No Brasil, uma lei manda os aplicativos tirarem imagens de abuso de crianças. Ela está do seu lado quando você denuncia.

images_removal-md =
    Na Moldávia, o SigurOnline ajuda exatamente com isso. Ele aparece na próxima lista.

images_removal-th =
    Na Tailândia, um serviço da próxima lista é do governo. Você pode falar primeiro com o canal de ajuda para crianças.

images_removal-tool =
    O Take It Down é uma ferramenta grátis para menores de 18 anos. Funciona em qualquer país. Não pergunta o seu nome.

    A imagem fica no seu aparelho. Só sai uma espécie de impressão digital dela. Os aplicativos que participam podem procurar por ela.

    Ele não consegue olhar conversas privadas. A imagem ainda está em um aparelho que você pode usar?
    .have = Sim, ainda está
    .not-have = Não, não tenho mais
    .private = Está em uma conversa privada
    .law = Eu posso ter problemas?
    .people = Quero falar com uma pessoa

images_tool-have =
    Pegue o aparelho com a imagem. Abra o Take It Down nesta lista. Um adulto de confiança pode ficar ao seu lado.

    Lá você escolhe a imagem. Ela não é enviada, e ninguém olha.

    Ele não acha todas as cópias. Pergunte a um canal de ajuda o que fazer com a sua. Não mande a ninguém. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Me ajude a contar a alguém
    .next-step = O que vem depois?
    .finish = Por enquanto é só

images_tool-not =
    Por favor, não procure por ela. Não salve de novo, e não peça a ninguém que mande.

    Você pode denunciar o lugar onde ela está: a conta, a postagem ou a página. Use o botão de denunciar do aplicativo.

    Um canal de denúncia desta lista também aceita um link. A equipe olha, então você não precisa. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Me ajude a contar a alguém
    .next-step = O que vem depois?
    .finish = Por enquanto é só

images_shared =
    Sinto muito. Quem mostra está errado. Você não.

    Você continua sendo você. Uma imagem não muda o seu valor. E dá para fazer alguma coisa.

    Por favor, não procure por ela. Onde ela está, pelo que você sabe?
    .open = Em um aplicativo ou site
    .private = Em conversa ou grupo privado
    .school = Gente da escola tem
    .unknown = Eu não sei
    .people = Quero falar com uma pessoa

images_shared-chat =
    As ferramentas não olham conversas privadas. Mas as pessoas podem ajudar.

    Você confia em alguém desse grupo? Essa pessoa pode pedir que todos apaguem. Também pode denunciar o grupo.

    Ninguém deve salvar nem passar adiante. Cada cópia apagada ajuda.
    .school = O grupo é da minha escola
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa
    .next-step = O que vem depois?

images_shared-school =
    Você não precisa resolver isso sem ajuda. Um adulto de confiança pode pedir que a escola aja.

    A escola pode mandar todos pararem e apagarem. Ela pode cuidar de você no recreio e no caminho.

    Ninguém na escola precisa ver a imagem. Você pode dizer: “Por favor, não olhe.”
    .tell = Me ajude a contar a alguém
    .removal = Dá para tirar do ar?
    .cruel = São cruéis comigo
    .people = Quero falar com uma pessoa
    .next-step = O que vem depois?

images_shared-unknown =
    Não saber é difícil. Por favor, não procure por ela. Procurar pode doer, e não ajuda.

    Você pode fazer algo antes que ela apareça. E um adulto de confiança pode ficar de olho por você.
    .removal = O que posso fazer antes?
    .tell = Me ajude a contar a alguém
    .worry = Não paro de pensar nisso
    .people = Quero falar com uma pessoa

images_sent =
    Muitos jovens já mandaram uma imagem. Isso não faz de você uma pessoa ruim. Sua preocupação mostra que você se cuida.

    Você pode mudar de ideia. Uma imagem que você mandou continua sendo sua. O que é mais parecido?
    .trust = Confio na pessoa, mas me preocupo
    .not-trust = Não confio na pessoa
    .grown = Mandei para um adulto
    .threat = Agora me ameaçam
    .law = Eu posso ter problemas?

images_sent-ask =
    Você pode pedir para apagar. Por exemplo: “Por favor, apague a minha foto. Não quero que ninguém veja.”

    Uma vez basta. Você não precisa explicar. Não dá para conferir, e isso não é culpa sua.
    .agreed = Disseram que sim
    .refused = Disseram não, ou não sei
    .people = Quero falar com uma pessoa

images_sent-worry =
    Então você não precisa continuar pedindo. Por favor, não mande mais nada.

    Você pode fazer algo agora, antes que alguém mostre. Contar a uma pessoa também ajuda.
    .removal = O que posso fazer antes?
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

images_asked =
    Seu corpo é seu. Você nunca deve uma imagem a ninguém. Nem por amor, nem por amizade, nem por ajuda.

    Você pode dizer não. Também pode só parar de responder. Quem pede? Por favor, não me diga o nome.
    .grown = Um adulto, ou não tenho certeza
    .my-age = Alguém mais ou menos da minha idade
    .sent = Já mandei uma
    .threat = Me ameaçam
    .people = Quero falar com uma pessoa

images_asked-peer =
    Você pode dizer: “Não. Eu não mando fotos.” Não precisa explicar.

    Quem respeita você para no primeiro não. Pedir de novo e de novo é pressão. Isso não está certo.
    .how = Como eu bloqueio?
    .tell = Quero contar a alguém
    .people = Quero falar com uma pessoa
    .later = O que posso fazer depois?

images_other =
    Certo. O que é mais parecido? Por favor, não me diga detalhes.
    .secret = Alguém me filmou escondido
    .fake = É uma imagem falsa de mim
    .other-child = É imagem de outra criança
    .people = Nada disso. Quero uma pessoa

images_other-child =
    Que bom que você se importa. Por favor, não salve, não mostre e não mande adiante. Nem como prova.

    Anote com palavras onde você viu. Depois saia dessa conversa ou página. Ter visto não é culpa sua.

    Um adulto de confiança ou um canal de denúncia pode denunciar. Você não precisa carregar isso sem ajuda.
    .child-in-danger = Essa criança pode estar em perigo
    .friend = Conheço e quero ajudar
    .tell = Me ajude a contar a alguém
    .report = Como dá para denunciar?
    .people = Quero falar com uma pessoa

images_law =
    As leis não são iguais em todo lugar. Sou um programa, então não sei dizer o que a sua diz.

    Em muitos lugares, a lei quer proteger você. Em alguns, a polícia também pode fazer perguntas a você.

    Então você pode falar primeiro com um canal de ajuda. Pode perguntar: “O que acontece se eu denunciar isso?”
    .people = Mostrar um canal de ajuda
    .tell = Me ajude a contar a alguém perto
    .removal = Dá para tirar do ar?

images_safe-now =
    Você já fez muita coisa. Vamos parar um pouco.

    Você está em segurança agora? Sem perigo vindo de alguém, e sem risco de se machucar?

images_people-case =
    Uma coisa antes. No seu país, contar a alguns serviços pode abrir um caso oficial. Você pode perguntar isso antes de dizer mais.

images_contacts =
    Estas pessoas já ouviram isso muitas vezes. Elas não precisam da imagem. Você escolhe o que contar.

    Sou um programa. Não posso ligar por você. Pode começar assim: “É sobre uma imagem minha. Estou com medo.” Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .what = Mostrar os passos
    .tell = Me ajude a contar a alguém perto
    .law = Eu posso ter problemas?
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

images_later =
    Nos próximos dias: coma, durma, fique perto de quem trata você bem. Você não precisa ficar olhando.

    Se escreverem de novo, você não precisa responder. Conte à pessoa que ajuda você.

    Você tem o direito de estar na internet e de falar. Ninguém tira isso de você com uma imagem.
    .removal = Dá para tirar a imagem do ar?
    .feelings = Isso não sai da minha cabeça
    .accounts = Proteger mais as minhas contas
    .people = Quero falar com uma pessoa
    .finish = Por enquanto é só

images_finish =
    Você encarou algo muito difícil. A culpa não é sua, nem hoje nem depois. Uma coisa para hoje: fique perto de alguém que trata você bem.

    Você pode voltar quando quiser. Se você fechar esta conversa, ela some daqui. O navegador ainda pode lembrar da página.
