### A fake picture, voice or video of a child. The fake may show the body, or make the child say false things.

deepfake_start =
    Alguém fez uma montagem com você. Ela não é real, mas a dor é. Não é culpa sua. Você não fez o que ela mostra.

    Há coisas que ajudam. Você não precisa olhar de novo. O que é mais parecido com o que está acontecendo?
    .body = Mostra o meu corpo
    .not-body = É sobre outra coisa
    .people = Quero falar com uma pessoa
    .low = Não quero mais viver
    .in-danger = Estou em perigo agora

deepfake_body =
    Sinto muito. Fazer isso com uma criança é errado. Você tem a mesma ajuda que teria com uma imagem real.

    Por favor, não guarde e não repasse. Nem como prova. As palavras e o nome da conta bastam.

    O que é mais parecido?
    .threat = Me ameaçam com isso
    .school = Está circulando na escola
    .online = Está na internet
    .know-maker = Sei quem fez
    .people = Quero falar com uma pessoa

deepfake_body-online =
    Uma pessoa adulta de confiança pode denunciar com você. Escolha um motivo como “falso” ou “imagem do corpo de uma criança”.

    Há também uma ferramenta grátis. Ela ajuda os apps a achar essas imagens. Aceita imagens falsas também.
    .tool = Mostre essa ferramenta
    .how = Mostre como denunciar
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

deepfake_school =
    Você não precisa resolver isso sem ajuda. Uma pessoa adulta de confiança pode pedir que a escola aja.

    A escola pode mandar parar e apagar. Ninguém lá precisa olhar. Você pode dizer isso.

    Por favor, não vá falar com quem fez. Deixe isso com pessoas adultas.
    .tell = Me ajude a contar a alguém
    .tool = Dá para tirar do ar?
    .cruel = Estão sendo cruéis comigo
    .people = Quero falar com uma pessoa
    .next-step = O que vem depois?

deepfake_maker =
    Pode doer ainda mais quando você conhece a pessoa. Por favor, não vá falar com ela sem um adulto. Ela pode apagar as provas.

    Conte a uma pessoa adulta de confiança o que você sabe. Não precisa ter certeza.
    .school = É alguém da escola
    .home = É alguém de casa
    .threat = Estão me ameaçando
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

deepfake_what =
    Certo. O que a montagem faz? Por favor, não me conte detalhes.
    .words = Me faz dizer coisas falsas
    .mock = Zomba de mim
    .money = Pede dinheiro a outras pessoas
    .threat = Usam para me ameaçar
    .school = Está circulando na escola

deepfake_words =
    Alguém põe palavras falsas na sua boca. Isso é maldade. Muitas vezes querem calar você. Sua voz de verdade continua sua.

    Por favor, não compartilhe, nem para dizer que é falso. Compartilhar faz crescer.
    .proof = Guardar provas e denunciar
    .answer = Como dizer que é falso?
    .officials = Autoridades usam contra mim
    .believed = As pessoas acreditam
    .people = Quero falar com uma pessoa

deepfake_believed =
    Dói quando as pessoas acreditam. Muitas montagens parecem reais. Você não precisa convencer todo mundo.

    Comece por quem importa para você. Pode dizer: “Isso é falso. Eu não disse isso.”
    .answer = Como dizer isso em público?
    .feelings = Estou muito mal
    .hate = Me atacam por causa disso
    .people = Quero falar com uma pessoa

deepfake_answer-careful =
    Uma coisa antes. Onde você mora, uma resposta pública pode trazer novos problemas. Fale com uma pessoa adulta aliada antes de alguém postar.

deepfake_answer-adult =
    Deixe pessoas adultas de confiança responderem por você. Uma frase calma basta. Não precisam mostrar a montagem.

    Por exemplo: “Este vídeo é falso. Isso nunca foi dito.” Ninguém precisa brigar nos comentários.
    .tell = Me ajude a pedir a um adulto
    .proof = Guardar provas e denunciar
    .later = O que fazer depois?

deepfake_answer-group =
    Deixe seu grupo responder uma vez. Uma resposta curta, calma e verdadeira. Por exemplo: “Este vídeo é falso. Isso nunca foi dito.”

    Não mostrem a montagem nem o link dela. Peça aos amigos que não briguem. Você pode ficar de fora.
    .campaign = Como falar com mais segurança?
    .defender = Quem ajuda grupos como o nosso?
    .proof = Guardar provas e denunciar
    .later = O que fazer depois?

deepfake_mock =
    Uma piada só tem graça quando todo mundo pode rir. Isso não está certo, e você pode dizer isso.

    Peça aos amigos que não compartilhem. Uma pessoa adulta de confiança pode ajudar a apagar.
    .school = Está circulando na escola
    .proof = Guardar provas e denunciar
    .tell = Me ajude a contar a alguém
    .feelings = Sinto muita vergonha

deepfake_money =
    Então avise as pessoas logo, com a sua própria voz. Fale com elas ou use outro app.

    Você pode dizer: “Estão usando uma montagem comigo. Não mande dinheiro. Fale comigo ao vivo antes.”
    .proof = Guardar provas e denunciar
    .copy = Há uma conta falsa também
    .tell = Me ajude a contar a alguém
    .later = O que fazer depois?

deepfake_safe-now =
    Você já fez muito. Vamos parar um momento.

    Você está em segurança agora? Sem perigo de outras pessoas, nem de se machucar?

deepfake_people =
    Estas pessoas conhecem imagens e vídeos falsos. Elas levam a sério. Não vão precisar ver.

    Você pode começar assim: “Existe uma imagem falsa minha.” Sou um programa. Não posso ligar por você. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .what = Mostre os passos
    .tell = Contar a alguém perto de mim
    .later = O que fazer depois?
    .finish = Por enquanto é só

deepfake_defender =
    Estes grupos ajudam quem defende direitos. Alguns só falam com pessoas adultas.

    Então uma pessoa adulta aliada pode escrever por você. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .later = O que fazer depois?
    .finish = Por enquanto é só

deepfake_later =
    Você não precisa ficar procurando. Um amigo ou uma amiga pode olhar às vezes e denunciar de novo.

    A montagem fala de quem a fez. Não fala de você. Você pode continuar falando e mostrando seu rosto.
    .feelings = Isso não sai da minha cabeça
    .accounts = Proteger mais minhas contas
    .people = Quero falar com uma pessoa
    .finish = Por enquanto é só

deepfake_finish =
    Você sabe o que é verdade. Quem está perto também sabe. Uma coisa para hoje: conte a uma dessas pessoas.

    Você pode voltar quando quiser. Feche esta conversa e ela some daqui. O navegador ainda pode lembrar da página.
