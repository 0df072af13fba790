### Who can see where I am. Practical; for a child who is followed, safety first.

location_start =
    Onde você está é assunto seu, e compartilhar isso deve ser escolha sua. Por favor, não me diga o lugar. Qual é o seu caso?

location_turned-up =
    Isso assusta, e não é culpa sua. Nos próximos dias, fique perto de gente, mude um pouco os caminhos de sempre e avise uma pessoa adulta de confiança e seu grupo. Por favor, não confronte.

    Quem é? Não precisa de nome.
    .ex = Quem eu namoro ou ex

location_how-knew =
    Muitas vezes é um post, uma localização compartilhada, um chat de grupo ou uma rotina que qualquer um vê. O que pode ser?

location_family =
    Em algumas famílias isso é um acordo, em outras é controle. Um acordo justo diz quem olha, quando e por quê, e é revisto conforme você cresce. Como é para você?

location_agreed =
    Que bom. Vale olhar de vez em quando quem está nessa lista e se ninguém entrou sem você saber.

location_talk =
    Uma proposta ajuda: “Escrevo quando chego e quando saio, e vocês param de olhar no meio. Daqui a um mês vemos como foi.” Como eles reagiriam?

location_who-sees =
    Quatro coisas podem mostrar: apps com acesso à localização, um mapa compartilhado ou serviço de achar aparelho, seus posts, e quem conhece seus caminhos. O que você quer ver?

location_shared-map =
    Um mapa compartilhado é prático numa viagem e é muito para entregar todo dia. Você pode parar, ou compartilhar só por uma hora. Não deve explicação. Como é para você?

location_pressure =
    Saber onde você está o dia todo não prova amizade nem amor. “Escrevo quando chegar” é uma resposta. Como a pessoa reagiria?

location_settings =
    Quem rastreia você pode notar uma mudança; se tem medo da pessoa, planeje antes. Se não: em localização, permita só durante o uso e só para mapas. Câmera, navegador e redes sociais funcionam sem.

    Depois veja, uma vez por mês, a lista de pessoas no serviço de achar aparelho e nos mapas. Qual é o seu caso?

location_network =
    Não. Um celular ligado é visto pelas antenas da operadora, seja qual for a configuração, e autoridades podem pedir isso. Outras pessoas não veem. Desligar nos apps ainda tira quase tudo o que outros podem descobrir. O que ajudaria agora?

location_posts =
    Placas de rua, uniformes, vistas da janela e horários fixos entregam lugares. Postar uma hora depois, de outro lugar, muda muito. O que você quer ver?

location_routine =
    Dá para ler uma rotina em poucos posts. Deixe de fora horários, paradas e o portão da escola; varie quando posta. Enquanto isso, ir com alguém ajuda.

location_old =
    Comece pelo próprio perfil, depois check-ins, depois fotos perto de casa e da escola. Alguns apps escondem todos os posts antigos de uma vez. Peça aos amigos que tirem marcações. O que você quer fazer?

location_hidden =
    Câmeras podem gravar hora e lugar no arquivo. Desligue a localização da câmera e compartilhe um print ou uma cópia enviada por um app que remove esses dados.

location_people-br =
    No Brasil, contar a um canal de ajuda pode abrir um caso: ele pode chegar ao Conselho Tutelar em um dia. Você pode perguntar o que acontece antes de contar sua história.

location_people =
    Estas pessoas escutam crianças e adolescentes. Você pode perguntar antes o que elas guardam e a quem contariam.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

location_done =
    Por agora: poste depois, e não ao vivo. Depois: uma vez por mês, ver a lista de pessoas e apps que podem saber onde você está.

    O botão Ajuda mostra pessoas com quem falar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
