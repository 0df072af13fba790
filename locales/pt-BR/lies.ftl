### Lies and rumours about a child, or about the child's group. Some are meant to stop children from speaking up.

lies_start =
    Alguém espalha mentiras sobre você. Isso é injusto, e não é culpa sua. Você tem direito de falar e de ter seu nome respeitado.

    Por favor, não me conte a mentira nem nomes. Se também ameaçam você, escolha isso primeiro. Quem espalha?
    .threat = Também me ameaçam
    .known = Alguém que eu conheço
    .strangers = Gente que eu não conheço
    .press = Mídia, autoridades, famosos
    .people = Quero falar com uma pessoa

lies_known =
    Dói mais quando você conhece a pessoa. Você não precisa descobrir quem começou.

    De onde você conhece essa pessoa? Sem nomes, por favor.
    .school = Da escola ou de perto de casa
    .ex = Amizade antiga ou ex
    .group = Do nosso próprio grupo
    .home = De casa
    .unsure = Não sei bem quem é

lies_school =
    Você não precisa explicar a cada pessoa. Isso é demais para uma criança.

    Uma pessoa adulta de confiança pode falar com a escola. Bons amigos podem dizer: “Isso não é verdade. Parem, por favor.”
    .tell = Me ajude a contar a um adulto
    .friends = O que meus amigos podem fazer?
    .body = É sobre meu corpo, ou amor
    .proof = Guardar provas e denunciar
    .people = Quero falar com uma pessoa

lies_group =
    Num grupo as pessoas também podem se machucar. Você ainda faz parte. O que você fez continua valendo.

    Peça a alguém justo que reúna vocês. Você não precisa responder no chat.
    .tell = Quem poderia ser justo?
    .answer = Devo responder?
    .feelings = Sinto muita solidão
    .people = Quero falar com uma pessoa

lies_about =
    A mentira é sobre o quê? Só o tipo de coisa, por favor.
    .body = Meu corpo, ou amor
    .paid = Que me pagam ou sou contra o país
    .crime = Que eu fiz algo contra a lei
    .family = Minha família
    .else = Outra coisa

lies_body =
    Falar assim do corpo de uma criança é errado. Você não deve resposta a ninguém. Não precisa provar nada.

    Tem uma imagem também? Você não precisa mostrar nem descrever.
    .picture = Tem uma imagem real
    .fake = Tem uma imagem falsa
    .proof = Só palavras. Guardar provas
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

lies_loyalty =
    Muitas crianças que levantam a voz ouvem isso. Algumas pessoas preferem dizer isso a escutar você.

    Você sabe pensar por si. Você tem direito à sua própria opinião.
    .answer = Devo responder?
    .officials = Vem da mídia ou de autoridades
    .friends = O que meus amigos podem fazer?
    .proof = Guardar provas e denunciar

lies_crime =
    Então, por favor, não responda sem ajuda. Nem na internet, nem quando alguém ligar. Provar algo não é tarefa sua.

    Mostre hoje a uma pessoa adulta de confiança. Ela pode buscar ajuda jurídica ou um grupo de direitos.
    .tell = Me ajude a contar a alguém
    .officials = Vem da polícia ou autoridades
    .defender = Quem ajuda quem defende direitos?
    .proof = Guardar provas e denunciar

lies_family =
    Quando a mentira atinge sua família, pode parecer culpa sua. Não é. Quem mente fez isso.

    Pode ajudar contar primeiro à sua família, antes dos outros. Uma pessoa adulta de confiança pode estar junto.
    .tell = Me ajude a contar a eles
    .angry = Agora tenho medo deles
    .posted = Postaram nosso endereço
    .answer = Devemos responder?

lies_press =
    Isso é demais para uma criança. Pessoas adultas devem carregar isso com você. Você não precisa falar com nenhum jornalista.

    Uma pessoa adulta que ajuda seu grupo pode pedir uma correção. Também pode buscar ajuda jurídica.
    .officials = Vem da polícia ou autoridades
    .defender = Quem ajuda quem defende direitos?
    .tell = Me ajude a contar a alguém
    .proof = Guardar provas e denunciar

lies_answer-tg =
    Uma coisa antes. No Togo, um post, um compartilhamento ou até uma curtida pode contar. Peça a opinião de uma pessoa adulta aliada antes de responder.

lies_answer-th =
    Uma coisa antes. Na Tailândia, uma resposta pública pode trazer novos problemas. Fale com uma pessoa adulta aliada antes de alguém postar.

lies_answer-adult =
    Você não precisa responder. Por favor, não compartilhe a mentira, nem para dizer que é errada. Isso faz crescer.

    Pessoas adultas de confiança podem responder por você. Uma frase curta e verdadeira basta.
    .tell = Me ajude a pedir a um adulto
    .friends = O que meus amigos podem fazer?
    .proof = Guardar provas e denunciar
    .later = O que fazer depois?

lies_answer-group =
    Você escolhe se responde ou não. Por favor, não compartilhe a mentira, nem para dizer que é errada. Isso faz crescer.

    Se responder, faça uma vez só, e com seu grupo. Você não precisa vencer todo mundo.
    .words = O que poderíamos escrever?
    .silence = E se a gente não responder?
    .friends = O que meus amigos podem fazer?
    .proof = Guardar provas e denunciar

lies_answer-words =
    Curto, calmo, verdadeiro. Diga o que é certo, não o que é errado. Por exemplo: “Somos um grupo de crianças. Quem decide somos nós. Perguntem à gente.”

    Sem nomes, sem xingar, sem link para a mentira. Deixe alguém de confiança ler antes.
    .friends = Quem compartilha nossa resposta?
    .proof = Guardar provas e denunciar
    .later = O que fazer depois?

lies_silence =
    Não responder também é uma escolha. Muitas mentiras se cansam quando ninguém as alimenta.

    Calar para quem mente não é calar para todo mundo. Conte a verdade a quem importa para você.
    .friends = O que meus amigos podem fazer?
    .feelings = É muito injusto
    .proof = Guardar provas e denunciar
    .later = O que fazer depois?

lies_friends =
    Seus amigos podem dizer: “Conheço essa pessoa. Isso não é verdade.” Podem denunciar. E podem parar de repassar.

    Peça que não briguem e não cacem quem fez. Isso pode atingir quem não fez nada.
    .proof = Guardar provas e denunciar
    .copy = Há uma conta falsa minha
    .hate = Agora muita gente me ataca
    .later = O que fazer depois?

lies_people =
    Estas pessoas escutam quando algo é injusto e dói. Elas não vão mandar você aguentar firme.

    Sou um programa. Não posso ligar por você. Você pode começar assim: “Contam mentiras sobre mim. Dói muito.” Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .about = Mostre os passos
    .tell = Contar a alguém perto de mim
    .later = O que fazer depois?
    .finish = Por enquanto é só

lies_defender =
    Estes grupos conhecem bem essas mentiras. Ajudam quem defende direitos. Alguns só falam com pessoas adultas.

    Então uma pessoa adulta aliada pode escrever por você. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Ajuda para achar um adulto
    .later = O que fazer depois?
    .finish = Por enquanto é só

lies_later =
    Não procure isso todo dia. Um amigo ou uma amiga pode olhar por você uma vez por semana.

    Veja quem consegue ver suas contas. E descanse: ser alvo de mentiras cansa.

    Uma mentira não muda quem você é. Sua voz conta.
    .feelings = Ainda dói muito
    .accounts = Proteger mais minhas contas
    .people = Quero falar com uma pessoa
    .finish = Por enquanto é só

lies_finish =
    Você não deixou uma mentira decidir por você. Uma coisa para hoje: conte a uma pessoa como isso dói.

    Você pode voltar quando quiser. Feche esta conversa e ela some daqui. O navegador ainda pode lembrar da página.
