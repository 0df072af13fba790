### Hate, bullying and pile-ons, often because of who a child is or what the child stands for.

hate_start =
    Palavras cruéis doem, também na tela. A culpa não é sua. Você tem o direito de ser quem é e de falar.

    Antes de tudo: há algo além de palavras cruéis?
    .threat = Sim, me ameaçam
    .posted = Sim, postaram coisas particulares
    .low = Não quero mais viver
    .people = Quero falar com uma pessoa
    .go-on = Não, é ódio e xingamento

hate_pause =
    Você não precisa ler mais nenhuma agora. Deixe o celular de lado um pouco. Ou dê a um amigo ou amiga.

    Solte o ar devagar. Sinta os pés no chão. Depois: o que é mais parecido?
    .one = É uma pessoa só
    .many = É muita gente
    .school = É gente da escola
    .who-i-am = É por causa de quem eu sou
    .campaign = É pelo que eu defendo

hate_one =
    Uma pessoa só pode machucar muito. Você não precisa responder. Não precisa esperar que ela pare.

    Você pode deixar essa pessoa de fora. Um adulto de confiança pode guardar provas e ajudar a bloquear.
    .proof = Guardar provas, depois bloquear
    .answer = Devo responder?
    .partner = É quem eu namoro
    .tell = Quero contar a alguém
    .people = Quero falar com uma pessoa

hate_many =
    Quando tanta gente escreve, parece o mundo inteiro. Não é. São algumas pessoas, e elas fazem barulho.

    Você pode desligar os comentários por um tempo. Amigos podem ler por você. Você não precisa ver tudo.
    .friends = Como os amigos podem ajudar?
    .proof = Guardar provas, depois bloquear
    .answer = Devo responder?
    .days = Isso dura há dias
    .people = Quero falar com uma pessoa

hate_school =
    Então não para quando você larga o celular. É muito difícil. E não deveria ser assim.

    Um adulto de confiança pode falar com a escola. A escola tem que cuidar de você.
    .tell = Me ajude a contar a alguém
    .plan = Fazer um plano para a escola
    .left-out = Meus amigos também se afastaram
    .proof = Guardar provas, depois bloquear
    .people = Quero falar com uma pessoa

hate_left-out =
    Isso dói de outro jeito. Alguns amigos ficam com medo e se afastam. Não quer dizer que você vale menos.

    Uma pessoa boa já basta para começar. Pode ser alguém com mais idade, ou de outro lugar.
    .tell = Quem poderia ser?
    .feelings = Sinto muita solidão
    .people = Quero falar com uma pessoa
    .later = O que posso fazer depois?

hate_identity =
    Não há nada de errado em quem você é. Nem na sua pele, fé, corpo ou origem. Nem em quem você ama.

    O que fazem é injusto. Você pode denunciar. Nos aplicativos, o motivo muitas vezes se chama “ódio”.
    .not-out = Aqui ninguém pode saber
    .friends = Como os amigos podem ajudar?
    .proof = Guardar provas, depois bloquear
    .answer = Devo responder?
    .people = Quero falar com uma pessoa

hate_not-out =
    Então você escolhe quem sabe. Pode ter ajuda e guardar isso para você. Diga só: “São cruéis comigo na internet.”

    Se for denunciar, faça onde ninguém veja a sua tela. O que mais preocupa você?
    .home = Minha casa pode ficar perigosa
    .posted = Alguém contou aos outros
    .people = Quero falar com uma pessoa
    .proof = Guardar provas em lugar seguro

hate_campaign =
    Você fala, e algumas pessoas querem seu silêncio. Você não tem que pagar esse preço. Você tem o direito de falar.

    Você escolhe o que vem agora: responder, deixar outros responderem, ou descansar. Qualquer um está certo.
    .answer = Devo responder?
    .friends = Como o grupo pode ajudar?
    .break = Preciso de uma pausa
    .safer = Como falar com mais segurança?
    .proof = Guardar provas, depois bloquear

hate_answer-careful =
    Uma coisa antes. Onde você mora, até uma resposta ou curtida pode trazer problemas. Fale com um adulto aliado antes de postar.

hate_answer-ask =
    Você não deve resposta a ninguém. Há três caminhos, e você escolhe.

    Ficar em silêncio. Ou responder uma vez, com calma. Ou deixar amigos e aliados responderem. Brigas longas costumam alimentar o ódio.
    .quiet = Ficar em silêncio por agora
    .once = Responder uma vez
    .allies = Deixar outros responderem
    .proof = Guardar provas, depois bloquear

hate_answer-once =
    Que seja curto e verdadeiro. Escreva com alguém do seu lado. Espere uma noite e leia de novo.

    Por exemplo: “Mantenho o que eu disse. Não respondo a ofensas.” Você não precisa ler o que vier depois.
    .friends = Amigos olham as respostas
    .proof = Guardar provas, depois bloquear
    .break = E depois fazer uma pausa

hate_friends =
    Aqui os amigos têm força. Você pode escrever: “Por favor, leiam os comentários por mim. Denunciem os ruins. Não briguem.”

    E: “Por favor, escrevam algo bom.” Vocês podem revezar. Ninguém deve ler ódio o dia todo.
    .break = Também preciso de uma pausa
    .proof = Guardar provas, depois bloquear
    .nobody = Não tenho ninguém para isso
    .later = O que posso fazer depois?

hate_break =
    Fazer pausa não é desistir. Você pode largar o celular por uma hora ou uma semana. Pode voltar quando quiser.

    Faça algo com as mãos ou com o corpo. Fique com alguém que gosta de você.
    .calm = Quero me acalmar agora
    .friends = Quem olha enquanto eu descanso?
    .feelings = As palavras não saem da cabeça
    .later = O que posso fazer depois?

hate_days =
    Dias assim seriam demais para qualquer pessoa. Dormir mal, não comer, chorar: é o corpo dizendo chega.

    Você não precisa passar por isso sem ajuda. O que é mais parecido?
    .low = Não quero mais viver
    .worn-out = Sinto cansaço e vazio
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

hate_people =
    Estas pessoas escutam crianças todos os dias. Lá você pode chorar, ter raiva ou falar pouco.

    Sou um programa. Não posso ligar por você. Pode começar assim: “São cruéis comigo. Não aguento mais.” Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .what = Mostrar os passos
    .tell = Me ajude a contar a alguém perto
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

hate_later =
    Volte devagar. Olhe primeiro as mensagens boas, ou com um amigo ou amiga ao lado. Você escolhe quem pode escrever.

    Se começar de novo, você não parte do zero. Agora você tem um plano, e pessoas.

    O que dizem não é a verdade sobre você.
    .feelings = Ainda dói muito
    .friend = Quero ajudar outra pessoa também
    .people = Quero falar com uma pessoa
    .finish = Por enquanto é só

hate_finish =
    Hoje você cuidou de você. Isso vale mais do que qualquer resposta. Uma coisa para agora: fique com alguém que trata você bem.

    Você pode voltar quando quiser. Se você fechar esta conversa, ela some daqui. O navegador ainda pode lembrar da página.
