### Planning a campaign safely, for teenagers.

campaign_start =
    Querer mudar algo é seu direito. Um pouco de plano faz você aguentar mais tempo e protege quem está ao seu redor.

    Em que ponto você está?
    .plan = Estamos planejando
    .running = Já está em andamento
    .list = Só a lista de checagem
    .worried = Quem poderia se opor?

campaign_place =
    Onde vai acontecer a maior parte? Cada lugar tem seus riscos, e você pode voltar para ver os outros.
    .meeting = Com autoridades ou na ONU

campaign_online-th =
    Você tem direito à sua opinião. Na Tailândia, crianças já foram acusadas pelo que disseram da monarquia e do Estado.

    Mostre cada post a um adulto aliado que conhece a lei antes de publicar. Nada ao vivo, nada que mostre quem esteve onde.

campaign_online-tg =
    Você tem direito à sua opinião. O Togo tem uma lei sobre notícias falsas, e promotores dizem que postar, compartilhar ou curtir conteúdo ilegal pode ser punido.

    Confira fatos em duas fontes e mostre os posts antes a um adulto aliado. Uma curtida também conta.

campaign_online-any =
    Prefira uma conta do grupo à sua pessoal. Poste depois de sair, não ao vivo, sem rostos e lugares, a não ser que as pessoas concordem.

    Duas pessoas olham cada post: uma pela mensagem, outra pela segurança.
    .groups = Os chats do nosso grupo

campaign_school =
    As regras da escola valem, e seu direito a ter voz também. Pedir antes, por escrito, dá algo a que recorrer depois. Alguém da equipe está do seu lado?
    .yes = Sim, alguém da equipe
    .no = Não, ou foi recusado

campaign_school-no =
    Uma recusa não é a última palavra. Peça o motivo por escrito, leve um adulto aliado, ou faça fora da escola, onde as regras dela alcançam menos.

    Pese antes o que isso pode custar a você, e decida livremente.

campaign_name =
    Um nome de grupo divide o risco e dura mais que uma pessoa. Seu próprio nome dá peso às suas palavras, mas é difícil de tirar depois.

    O que combina com você?
    .out-already = Meu nome saiu sem eu querer

campaign_own-name =
    A decisão é sua. Então separe o resto: uma conta de campanha com e-mail próprio, sem escola, sem casa, sem rotinas, e a família de fora, a não ser que concorde.

    Procure seu nome de vez em quando, para ver o que outros encontram.
    .location = Esconder minha localização
    .two-step = Pôr um segundo cadeado

campaign_people =
    Campanhas se sustentam quando as tarefas são divididas. Quem está com você?
    .adult = Um adulto me apoia
    .outside = Gente de fora quer participar

campaign_team =
    Dividam papéis: quem posta, quem filtra comentários, quem guarda as senhas e quem substitui. Troquem sempre o turno dos comentários, ele desgasta.

    Combinem cedo quem fala com a mídia, o que vocês nunca publicam, e como cada pessoa pode se afastar.
    .groups = Os chats do nosso grupo
    .done = Quem pode apoiar a gente?

campaign_alone =
    Tudo bem começar sem ninguém. Continuar assim é difícil: ache alguém da sua idade e um adulto de confiança antes de crescer, nem que seja só para saber como você está.
    .tell = Como peço a um adulto?

campaign_adult =
    Quem apoia bem pergunta do que você precisa, fala dos riscos e aceita seu não. Essa pessoa traz conhecimento, as decisões ficam com você.

    Como é com a sua?
    .takes-over = Toma conta de tudo
    .odd = Algo não parece certo

campaign_takes-over =
    A campanha é sua, e o nome é seu. Adultos não podem usar você para fotos, dinheiro ou a mensagem deles, nem por uma boa causa.

    Você pode dizer isso no grupo, chamar outro adulto ou encerrar o trabalho.
    .partner = Ver se dá para confiar

campaign_against =
    Saber quem pode se opor não é motivo para calar. Mostra o que preparar. Quem vem primeiro à cabeça?
    .near = Família, escola, vizinhança

campaign_against-online =
    Preparem antes do primeiro post: filtros ligados, duas pessoas filtrando comentários, alguém que fica com seu celular nos dias ruins, e uma regra de quando responder uma vez ou não responder.

    Ataques em massa passam, mas cansam. Planejem pausas.
    .now = Já começou

campaign_officials-th =
    Antes de começar: um adulto aliado, um número de ajuda jurídica em papel, e alguém que sabe onde cada pessoa está. A polícia já seguiu crianças, e famílias e escolas foram pressionadas.

    Decidam no grupo o que cada pessoa aceita arriscar. Arriscar menos também está certo.

campaign_officials-tg =
    Antes de começar: um adulto aliado que conhece a lei, um número de ajuda jurídica em papel, e a regra de só compartilhar o que foi conferido.

    Decidam no grupo o que cada pessoa aceita arriscar. Arriscar menos também está certo.

campaign_officials-any =
    Antes de começar: um adulto aliado que conhece as regras sobre reuniões, filmagem e opinião onde você mora, um número de ajuda jurídica em papel, e alguém que espera notícias de vocês.

    Decidam no grupo o que cada pessoa aceita arriscar. Arriscar menos também está certo.

campaign_against-near =
    É difícil quando vem de gente com quem você mora ou estuda. Você pode manter sua opinião e ainda escolher o que mostra.

    O que mais se aproxima?
    .scared = Sinto medo de alguém em casa

campaign_running =
    Você pôs algo em movimento. Como está agora?
    .attack = Estamos sob ataque
    .tired = Isso me esgota
    .stop = Quero me afastar um pouco

campaign_attack =
    Sinto muito. Ataques falam de quem ataca, não da sua causa. De que tipo é?
    .hate = Ódio ou ataque em massa
    .account = Tomaram nossa conta
    .posted = Publicaram dados pessoais

campaign_tired =
    Quem se importa muitas vezes se esgota. Descansar faz parte do trabalho, e nenhuma campanha deve depender de uma só pessoa.
    .hand-over = Passar minhas tarefas

campaign_pause =
    Você pode se afastar por uma semana ou de vez, sem motivo. Passe tarefas e senhas a quem o grupo escolheu, e depois mude o que só você deve saber.

    Pode haver quem fique triste com isso. Não é o mesmo que abandonar alguém.
    .pressed = Me pressionam para ficar

campaign_list =
    Antes de começar: quem aparece concordou. As contas têm senhas próprias e um segundo cadeado. Os papéis estão divididos, e um adulto aliado conhece o plano.

    E também: quem filtra comentários, quem responde à mídia, como vocês dão notícias, e quando param. O que ainda falta?
    .accounts = Contas e senhas
    .faces = Rostos e consentimento
    .bad-day = Um plano para dias ruins
    .money = Dinheiro que juntamos

campaign_contacts =
    Agora: um adulto aliado que conheça seu plano. Depois: a lista, com o grupo.

    Estes serviços são para menores de 18 anos.

campaign_contacts-defenders =
    Estas organizações apoiam quem defende direitos. Um adulto aliado deve fazer o contato.

    Agora: um adulto aliado que conheça seu plano. Depois: a lista, com o grupo.
    .child = Alguém para conversar comigo

campaign_close =
    Força para você e seu grupo. Volte quando quiser, e apague esta conversa se outras pessoas usam este aparelho.
