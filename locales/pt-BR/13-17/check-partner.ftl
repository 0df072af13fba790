### Can I trust this group or person? For teenagers.

check-partner_start =
    Conferir não ofende ninguém: gente séria espera isso. Nenhuma resposta sua fica guardada. Sem nomes, por favor.

    É sobre quem?
    .media = Jornalista ou um canal

check-partner_group =
    Dá para saber quem são por outras pessoas, e não só por eles mesmos? E o que você ouve parece certo?
    .yes = Sim, por outras pessoas
    .no = Não, ou parece errado
    .unsure = Ainda não descobri

check-partner_rules =
    Há uma pessoa responsável pela proteção que você saiba nomear? E pedem seu acordo antes de usar sua imagem, seu nome ou sua história?
    .no = Falta uma, ou as duas

check-partner_free =
    Você pode dizer não a partes disso, e sair, sem castigo nem vergonha?
    .yes = Sim
    .no = Não, há pressão

check-partner_odd =
    Alguma destas coisas combina?
    .money = Querem dinheiro ou minha conta
    .secret = Segredos, presentes, privado
    .hurry = Pressa, sem tempo de perguntar

check-partner_media =
    Dizem para quem trabalham, de modo que você possa conferir? E alguém aliado pode estar com você?
    .no = Não, ou só em parte

check-partner_media-words =
    Você pode ficar sem nome e sem rosto se pedir? E dizem onde e por quanto tempo vai ficar visível?
    .no = Não, ou não é certo

check-partner_person =
    Pode ser alguém que orienta você, do ativismo, de uma organização, um amigo ou amiga, ou quem você está ficando ou namorando. Alguma destas coisas combina?
    .secret = Presentes, favores ou segredos
    .alone = Encontros a sós, outros apps
    .controls = Controla o que faço ou quem vejo

check-partner_known =
    Gente em quem você confia conhece essa pessoa na vida real, e não só de um perfil?

check-partner_r-good =
    Nada aqui pesa contra. Não é garantia: a confiança pode crescer aos poucos, e você pode retirá-la.

    Combinem por escrito o que podem mostrar e por quanto tempo.
    .agree = Combinar imagens e história

check-partner_r-ask =
    Ainda há algo em aberto. Peça por escrito antes de aceitar e leve alguém aliado à conversa.

    Parceiros sérios respondem. Se não respondem, você também tem uma resposta.
    .meetings = Perguntas que posso fazer
    .tell = Achar um adulto aliado

check-partner_r-wait =
    Ainda se sabe pouco. Não compartilhe planos, endereços nem listas de membros, e por enquanto deixe essa gente fora dos chats internos.

    Um adulto aliado pode ligar para quem deveria conhecê-los.
    .tell = Achar um adulto aliado
    .groups = Deixar fora dos nossos chats

check-partner_r-pressure =
    Pressão e pressa são sinais de alerta, venham de quem vierem. Você pode responder: decido na semana que vem. Veja o que acontece.

check-partner_r-money =
    Parceiros podem buscar recursos junto com você. Não pedem que você pague antes, empreste sua conta ou passe dinheiro adiante.

check-partner_r-alarm =
    Presentes, segredos e encontros a sós são como gente mal-intencionada costuma começar, também em movimentos e organizações. Não é culpa sua, seja o que for que se disse até agora.

    Você não precisa confrontar ninguém. Se a pessoa trabalha com crianças, não procure a chefia: procure a pessoa responsável pela proteção ou um canal de ajuda.
    .grooming = O que posso fazer?

check-partner_r-control =
    Ler suas mensagens, decidir quem você vê, ficar com raiva de um não: isso é controle, mesmo que chamem de amor ou proteção. Não é culpa sua.

    Falar com alguém vem primeiro. Você não precisa terminar nem mudar nada hoje.
    .watched = Leem meu celular

check-partner_contacts =
    Agora: uma pessoa de confiança. Depois: sua decisão, sem pressa.

    Estes serviços são para menores de 18 anos.

check-partner_close =
    Suas dúvidas merecem ser ouvidas. Volte quando quiser, e apague esta conversa se outras pessoas usam este aparelho.
