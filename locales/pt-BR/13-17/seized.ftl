### My phone was taken or searched, or officials put me under pressure: wording for 13 to 17.

seized_start =
    Você tem o direito de defender direitos. Se alguém castiga você por isso, o erro é de quem castiga. Deixe nomes de fora, por favor.

    Um passo de cada vez. O que está acontecendo?
    .pressure = Vigiam ou pressionam a gente

seized_now =
    Respire, mantenha a educação, mova-se devagar. Você pode dizer: “Tenho menos de 18 anos. Quero um adulto que eu escolha e um advogado.” Peça intérprete, se precisar. Repita quantas vezes for preciso; não precisa explicar mais.

    Não assine nada que não entenda por completo. Não esconda, quebre nem apague nada: pode ser usado contra você. Lembre quem, onde e por quê. Guarde esta tela se ela piorar a situação.

seized_unlock =
    Em alguns lugares você pode se recusar, em outros a recusa é punida. Não conheço a lei de onde você está, então não sei dizer. Você pode pedir para esperar um adulto que você escolha e um advogado antes de responder.

    Não brigue pelo celular. Você vale mais do que o que está nele. O que quer que tenha feito sob pressão, a culpa não é sua.
    .unlocked = Revistaram e devolveram

seized_held =
    Pergunte aonde levam você e por quê. Peça que avisem sua família ou um adulto que você escolha, e um advogado. Peça intérprete, se precisar. Se houver alguém de confiança perto, diga para onde levam você.

    Os direitos da criança e do adolescente dizem: você pode falar com a família, ter ajuda jurídica, e ninguém pode forçar você a confessar. Nem sempre as autoridades cumprem. Dizer isso ainda importa, também para depois.

seized_over =
    Você passou por isso. Tremer, chorar ou não sentir nada é normal depois. O que ajudaria agora?

seized_friend-taken =
    Avise agora um adulto próximo dessa pessoa e quem organiza: onde, quando, que tipo de autoridade. Por favor, não vá atrás por conta própria.

    Tornar público pode ajudar ou prejudicar, então essa decisão é dessa pessoa, da família e do advogado.

seized_who-took =
    Um celular guarda uma grande parte da vida, e perder assim é duro. Quem está ou estava com ele?

seized_officials-have =
    Por favor, não apague o celular à distância: pode contar como destruir provas, o que pode ser pior do que aquilo que procuravam. Com um advogado você pode pedir um documento que liste o que foi levado, e o celular de volta.

    Proteger suas contas e sua gente ainda é possível. Por onde quer começar?

seized_accounts =
    De outro aparelho de confiança: desconecte o celular levado do e-mail, depois das conversas e redes. Troque essas senhas e ative a verificação em duas etapas com códigos que não vão para aquele celular.

    Isso não é o mesmo que apagar o celular. Mesmo assim, se você tem advogado, pergunte antes. O que ajudaria agora?

seized_warn-group =
    Avise seu grupo em particular que seu celular está em outras mãos, sem detalhes por escrito. Podem tirar aquele número dos grupos e parar de escrever para ele. Mensagens antigas podem ser lidas, então quem aparece nelas merece saber.

seized_returned =
    Trate o aparelho como não privado: pode ter sido copiado ou alterado, e não dá para ver por fora. Se você desbloqueou, a culpa não é sua.

    Não entre nele em contas da campanha. Um especialista que atende defensores pode examinar; até lá, deixe como está. O que você quer fazer?

seized_school =
    Uma escola pode ter regras sobre celular. Com educação, e melhor com um adulto, dá para perguntar: que regra, quem guarda, quando recebo de volta? Até lá ele pode ficar desligado.

    Uma regra sobre celular não é permissão para ler suas mensagens. O que está acontecendo?

seized_school-looked =
    Seu direito à privacidade não acaba no portão da escola, mesmo que algumas ajam assim. Com um adulto, você pode perguntar por escrito quem olhou, o quê e com base em que regra.

seized_school-punished =
    Você tem direito a ter opinião, a que escutem você e a se reunir em paz. Um castigo por isso merece um olhar justo de fora da escola. Vale anotar, com data, o que é dito nas reuniões.

    Você não precisa ir a uma reunião dessas sem companhia. O que ajudaria agora?

seized_family =
    Famílias pegam celulares por motivos muito diferentes, da preocupação ao controle. O que chega mais perto?
    .pressed = Autoridades pressionaram a família

seized_family-pressed =
    Em alguns países, autoridades visitam famílias para que calem seus filhos e filhas. Aí o medo fala alto. A culpa é de quem pressiona, não sua. Um adulto em quem a família confia pode conversar com ela.

    Sua casa é segura para você?

seized_stolen =
    De outro aparelho, marque o celular como perdido e bloqueie. A operadora pode bloquear o número. Se não espera recuperar, você pode apagar à distância: em caso de roubo, tudo bem.

    Depois troque as senhas, o e-mail primeiro, e avise que mensagens do seu número podem não ser suas.

seized_summoned =
    Uma carta ou ligação que cita polícia, justiça ou escola pode ser real ou falsa. Mostre a um adulto antes de responder. Se for real, você pode pedir tempo, um adulto que você escolha e um advogado.

    O que ajudaria?

seized_ready =
    Vá com um adulto de confiança e, se for possível, um advogado. Antes de começar, pergunte do que se trata e se você vai como testemunha ou se há acusação contra você. Pode pedir pausas, palavras simples e intérprete.

    Peça cópia do que mostrarem ou derem para assinar. Alguém de fora deve saber quando você entrou e quando espera sair. O que você quer fazer?

seized_signed =
    As pessoas assinam sob pressão, adultos também. A culpa não é sua, e um advogado talvez ainda possa fazer algo. Peça uma cópia e anote quem estava lá e o que disseram a você.

seized_pressure =
    Seguir, visitar ou ameaçar jovens porque levantam a voz é errado, e a culpa não é sua. O que está acontecendo?
    .family = Pressionam a minha família

seized_follow =
    Se é agora: vá para onde há gente, uma loja ou alguém que você conhece, em vez de voltar para casa sem companhia. Não enfrente e não filme. Se já aconteceu antes: avise um adulto e quem organiza, e não ande sempre sem companhia.

    O que combina?

seized_visit =
    Você não precisa falar com essas pessoas sem apoio. Um adulto pode pedir nomes, órgão e motivo, e responder no seu lugar. Vale anotar no mesmo dia o que foi dito e perguntado.

    Combinem em casa, se a casa é segura, o que fazer se voltarem. O que ajudaria agora?

seized_write-down =
    Logo depois, anote: data e hora, lugar, o que foi dito e perguntado, o que levaram, que órgão, quem viu, algum ferimento. Em papel ou num aparelho que não pegaram, e por favor não nesta conversa.

    Uma anotação também pode ser achada, então um aliado ou advogado pode ser o melhor lugar para ela.

seized_helper =
    Estas pessoas ajudam defensores de direitos humanos e podem conhecer advogados perto de você. A maioria trabalha com adultos e confere quem escreve, então o caminho costuma ser um adulto aliado ou a sua organização. Use um aparelho que não foi levado.

    Não posso ligar para ninguém e ninguém lê esta conversa: o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

seized_child-line-br =
    No Brasil, contar a um serviço de ajuda pode abrir um caso: pode chegar ao Conselho Tutelar em um dia. Você pode perguntar o que acontece antes de contar a sua história.

seized_child-line =
    Estas pessoas escutam crianças e adolescentes. Algumas são do Estado ou precisam comunicar certas coisas. Você pode perguntar antes o que guardam e a quem contariam.

    Não posso ligar para ninguém e ninguém lê esta conversa: o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

seized_done =
    Por agora: fique perto de quem está do seu lado e guarde sua anotação em lugar seguro. Depois: um advogado ou um serviço para defensores, e senhas novas a partir de outro aparelho.

    O direito de levantar a voz continua seu. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
