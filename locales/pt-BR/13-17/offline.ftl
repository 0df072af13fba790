### The internet is cut off, or some of it, for teenagers.

offline_start =
    Ficar sem conexão é um risco real para campanhas, e parte dele dá para planejar. Pessoas, papel e acordos funcionam sem rede.

    Como está a situação aí?
    .before = Pode haver um corte
    .some = Só alguns apps bloqueados
    .returned = A conexão voltou

offline_before =
    Preparar agora poupa mais depois. Por onde você quer começar?
    .people = Pessoas com quem preciso falar
    .things = O que deixar pronto
    .group = O acordo do nosso grupo
    .numbers = Números de emergência

offline_before-people =
    Em papel: dois adultos de confiança, uma pessoa amiga e alguém de fora da sua região que possa repassar recados. Números, sem nomes completos.

    Combinem um ponto de encontro, um segundo, e horas fixas para dar notícias. Todo mundo sabe o que significa se alguém não der.

offline_before-things =
    Carregue celular e bateria externa, tenha algum dinheiro, saiba o seu caminho sem app de mapa e salve o que precisa ler offline.

    Deixe de fora seu endereço, listas de membros, planos e nomes reais: papel e celular podem ser revistados.

offline_before-group =
    Combinem juntos: o que acontece se perdermos contato, quem avisa quem, quando cancelamos algo, e quanto tempo esperamos.

    A regra mais segura: sem contato, ninguém sai sem companhia, e nada começa sem que todos saibam.

offline_home-unsafe =
    Se sua casa não é segura, ficar sem conexão pode dificultar chegar à ajuda. Não é culpa sua.

    Escolha um lugar aonde possa ir e um adulto de lá, e aprenda o número de cor.

offline_cut =
    Primeiro sua segurança: você está num lugar seguro, com alguém que conhece? Ligações e SMS muitas vezes ainda funcionam.

    Do que você mais precisa?
    .family = Falar com quem é próximo
    .news = Descobrir o que acontece

offline_reach =
    Ligações e SMS usam a rede de telefone, não a internet. A operadora vê quem fala com quem, e SMS podem ser lidos.

    Então só o necessário: estou em segurança, estou com alguém, próxima ligação a tal hora. Sem planos, sem nomes.

offline_calls =
    Seja breve para poupar bateria. Marquem a hora da próxima ligação, e que uma pessoa repasse os recados, em vez de todos ligarem para todos.

offline_nothing =
    Use o que combinaram: o ponto de encontro, a hora das notícias. Não combinaram? Vá a um adulto de confiança por perto e fique onde as pessoas conhecem você.

    Andar longe atrás de sinal pode ser mais arriscado que esperar.

offline_cut-group =
    Sem contato é difícil saber quem está em segurança. Encontrem-se só como combinaram, e com um adulto aliado que saiba. Cancelar não é desistir.

    Anotações e fotos podem esperar. Publicar depois muitas vezes é mais seguro mesmo.

offline_news-tg =
    Boatos preenchem o vazio. Pergunte quem viu, quando, e se uma segunda fonte diz o mesmo.

    O que não dá para conferir, não repasse, nem como pergunta. No Togo, notícia falsa é crime, e compartilhar conta.

offline_news-th =
    Boatos preenchem o vazio. Pergunte quem viu, quando, e se uma segunda fonte diz o mesmo.

    Guarde para você o que não dá para conferir, e mostre a um adulto aliado antes que vá a qualquer lugar.

offline_news-any =
    Boatos preenchem o vazio. Pergunte quem viu, quando, e se uma segunda fonte diz o mesmo. O rádio muitas vezes ainda funciona.

    O que não dá para conferir, não repasse, nem como pergunta.

offline_some =
    Um app pode estar bloqueado no país todo, numa escola, ou só para você. Ajuda saber qual é o caso.
    .around = Quero contornar um bloqueio
    .only-me = Só minha conta falha
    .home = Alguém de casa bloqueou

offline_around =
    Essas ferramentas existem, mas em alguns lugares usá-las é crime, e as falsas espionam você. Nenhuma deixa você invisível.

    Não conheço a lei de onde você está. Pergunte a um adulto aliado que conhece, depois decida.

offline_other-app =
    Combinem o segundo app cara a cara ou por telefone, para que ninguém atraia vocês a um grupo falso. Veja quem está nele antes de escrever algo importante.

offline_returned =
    Primeiro avise sua gente de que você está em segurança, e veja de quem ainda não há notícia.

    Depois, sem pressa: nada precisa ser postado na primeira hora.
    .post = Tenho coisas para publicar
    .saw = Vi coisas que não saem da cabeça

offline_post =
    O que você viu importa. Que duas pessoas olhem: é verdade, quem pode ser reconhecido, quem isso poderia machucar?

    Esconda rostos, casas e o lugar exato. Uma organização pode publicar sem seu nome.
    .news = Como eu confiro?
    .tell = Quem poderia publicar por mim?

offline_contacts-emergency =
    Copie estes em papel hoje. Ligações de emergência muitas vezes funcionam quando a internet não.
    .child = Prefiro conversar com alguém

offline_contacts =
    Agora: uma pessoa que sabe onde você está. Depois: sua lista em papel e um acordo com o grupo.

    Quem tem número de telefone pode ser alcançado sem internet.

offline_close =
    Volte quando tiver conexão. Apague esta conversa se outras pessoas usam este aparelho.
