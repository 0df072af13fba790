### Who can see where I am. Practical; for a child who is followed, safety first.

location_start =
    Você pode decidir, com gente de confiança, quem sabe onde você está. Por favor, não me conte onde é. Qual é o seu caso?
    .danger-now = Estão me seguindo agora
    .turned-up = Alguém apareceu onde eu estava
    .family = Minha família me segue no celular
    .posts = Meus posts mostram lugares
    .who = Quem pode ver onde estou?

location_turned-up =
    Isso assusta, e não é culpa sua. Fique perto de gente. Conte hoje a uma pessoa adulta de confiança. Não encontre essa pessoa sem companhia.

    Quem é? Sem nome, por favor.
    .now = A pessoa está aqui agora
    .home = Alguém que mora comigo
    .ex = Namorado, namorada ou ex
    .officials = Polícia ou outra autoridade
    .stranger = Outra pessoa, ou não sei

location_how-knew =
    Pode ter visto um post, ou alguém contou. Um celular também pode mostrar. O que pode ser?
    .posts = Meus posts
    .apps = Um app no meu celular
    .chats = Alguém de um grupo
    .address = Meu endereço está na internet
    .person = Quero falar com uma pessoa

location_family =
    Algumas famílias fazem isso para proteger as crianças. Você pode perguntar quem vê e quando. Como é para você?
    .fine = Para mim está tudo bem
    .too-much = É demais para mim
    .afraid = Isso me dá medo
    .campaign = Querem que eu pare de falar

location_agreed =
    Que bom. Então escolham juntos quem pode ver. Mais ninguém precisa.
    .others = Quem mais pode ver?
    .posts = Meus posts
    .enough = Por enquanto é só

location_talk =
    Você pode dizer: “Eu aviso quando chegar. Podemos desligar no resto do tempo?”

    Como eles reagiriam?
    .talk = Vou tentar
    .adult = Outro adulto poderia ajudar
    .afraid = Tenho medo de pedir

location_who-sees =
    Apps podem mostrar onde você está. Um mapa compartilhado com amigos também. Uma pessoa adulta de confiança pode olhar com você. Qual é o seu caso?
    .shared = Compartilho com meus amigos
    .settings = Como eu desligo?
    .spy = Alguém mexeu no meu celular?
    .network = Dá para ficar invisível?

location_shared-map =
    Compartilhe só com pessoas que você escolheu. Você pode parar a qualquer hora. Não precisa de motivo. Como é para você?
    .stop = Quero parar
    .pressure = Alguém quer que eu compartilhe
    .fine = Está bom assim

location_pressure =
    Compartilhar não é prova de amizade nem de amor. Você pode dizer: “Prefiro guardar isso para mim.” Como a pessoa reagiria?
    .accept = Aceitaria
    .angry = Poderia ficar com raiva
    .stranger = Só conheço pela internet
    .adult = Escolher uma pessoa adulta

location_settings =
    Se você tem medo de alguém, espere: a pessoa pode notar. Se não, uma pessoa adulta pode ajudar a desligar. Câmera e chats primeiro.

    Qual é o seu caso?
    .scares = Alguém pode ficar com raiva
    .done-it = Feito. E os meus posts?
    .people = Preciso de ajuda com isso
    .enough = Por enquanto é só

location_network =
    Não totalmente. Um celular ligado sempre diz à rede dele onde está. A maioria das pessoas não consegue ver isso. O que ajudaria agora?
    .settings = Como desligo nos apps?
    .officials = Autoridades podem me procurar
    .protest = E num protesto?
    .enough = Por enquanto é só

location_posts =
    Uma placa, uma rua ou o uniforme pode mostrar um lugar. Poste depois de sair de lá. O que você quer ver?
    .routine = Aparece meu caminho da escola
    .old = Meus posts antigos
    .picture = Lugares escondidos nas fotos
    .others = Outros postam onde estou
    .enough = Por enquanto é só

location_routine =
    Então outros podem adivinhar onde você vai estar. Deixe de fora os horários e o caminho. Um amigo ou uma amiga pode ir com você.
    .old = Meus posts antigos
    .worried = Meu caminho me preocupa
    .enough = Por enquanto é só

location_old =
    Você pode ver posts antigos com uma pessoa adulta. Esconda ou apague os que mostram casa ou escola. O que você quer fazer?
    .picture = Lugares escondidos nas fotos
    .stuck = Não consigo tirar alguns
    .enough = Por enquanto é só

location_hidden =
    Algumas câmeras escrevem o lugar dentro da foto. Você não vê. Uma pessoa adulta pode desligar isso na câmera.
    .protest = Fotos de um protesto
    .settings = Como eu desligo?
    .enough = Por enquanto é só

location_people-br =
    No Brasil, contar a um canal de ajuda pode abrir um caso. Quem protege crianças pode então agir, muitas vezes em um dia.

location_people =
    Estas pessoas escutam crianças. Você pode perguntar antes a quem elas contariam. Para perguntar, não precisa dizer onde você está.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .plan = Um plano para meus caminhos
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

location_done =
    Por agora, poste depois de sair de um lugar. Depois, veja com alguém quem pode ver você.

    O botão Ajuda mostra quem pode ajudar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
