### Is this picture okay to post? For teenagers.

check-picture_start =
    Uma checagem rápida antes de postar foto ou vídeo. Por favor, não descreva nem mande para mim. Nenhuma resposta fica guardada.

    O que mostra?
    .people = Pessoas que dá para reconhecer
    .no-people = Ninguém que dê para reconhecer
    .body = Nudez ou sexo
    .hurt = Violência ou ferimento
    .asked = Alguém quer uma imagem minha

check-picture_people =
    Quem dá para reconhecer, também no fundo, pela voz, roupa ou tatuagem?
    .in-trouble = Alguém em risco ou sofrendo

check-picture_me =
    Pense em quem você menos gostaria que visse, e em você daqui a cinco anos. Como se sente?
    .fine = Continuo de acordo
    .unsure = Não tenho tanta certeza

check-picture_said-yes =
    Todo mundo que aparece concordou, sabendo para onde vai e por quanto tempo?
    .all = Sim, todas as pessoas
    .not-asked = Ainda não pedi
    .someone-no = Uma pessoa disse não

check-picture_place =
    Ela entrega um lugar: escola, casa, uniforme, placa de rua, placa de carro, vista da janela?
    .yes = Sim, algo disso
    .no = Não, nada disso

check-picture_moment =
    Você ou os outros ainda estão lá, ou estão lá toda semana no mesmo horário?
    .there = Estamos, sim
    .left = Não, saímos

check-picture_trouble =
    Quem poderia usá-la contra você ou contra quem aparece: autoridades, escola, família, gente que odeia sua causa?
    .no = Ninguém em quem eu pense
    .yes = Alguém poderia
    .unsure = Difícil dizer

check-picture_r-good =
    Parece bom para postar. Antes, desligue a marca de lugar e tire dados ocultos: alguns apps de mensagem os removem quando você manda a imagem para si.

    Um não que venha depois, de quem aparece, ainda vale.

check-picture_r-ask =
    Pergunte a cada pessoa e diga para onde vai e por quanto tempo fica. Com crianças menores, pergunte também a quem cuida; o não da criança vale mais.

    Se não consegue falar com alguém, corte ou cubra o rosto.
    .hide = Como esconder bem os rostos

check-picture_r-no =
    Um “não” decide, mesmo que venha tarde. Faça outra imagem, ou corte essa pessoa por completo.
    .consent = Mais sobre aceitar e recusar

check-picture_r-hide =
    Primeiro corte: o que não está no arquivo não se acha. Cubra rostos, crachás e placas com uma forma sólida; um desfoque leve às vezes pode ser desfeito.

    Roupas e vozes também entregam pessoas. Que uma segunda pessoa confira.

check-picture_r-later =
    Poste quando todo mundo tiver saído, sem o lugar e sem sua rotina. Uma imagem que sai depois vale o mesmo.

check-picture_r-wait =
    Dúvida é informação. Guarde por um dia, mostre a alguém de confiança, depois decida.

check-picture_r-trouble-th =
    Você tem direito de falar. Na Tailândia, crianças já foram acusadas pelo que disseram e fizeram em público, e imagens mostram quem esteve lá.

    Segure até um adulto aliado que conhece a lei ver.

check-picture_r-trouble-tg =
    Você tem direito de falar. No Togo, promotores disseram que postar, compartilhar ou curtir conteúdo ilegal pode ser punido.

    Segure até um adulto aliado que conhece a lei ver.

check-picture_r-trouble-any =
    Você tem direito de falar. Deixe um adulto aliado olhar antes, e pense se uma organização poderia publicar sem seu nome.

    Se prova que alguém sofreu uma injustiça, guarde o original num lugar seguro, sem mudar nada.

check-picture_r-never =
    Por favor, não poste, não repasse e não copie, nem como prova: com imagens nuas de menores de 18 anos isso pode ser crime. Ter visto não é culpa sua.

    Há jeitos de agir que não precisam da imagem.
    .images = O que posso fazer em vez disso?

check-picture_r-hurt =
    Você não precisa olhar de novo. Postar pode ferir de novo quem aparece e pode mostrar quem filmou.

    Se prova uma injustiça, guarde o original intacto e deixe um adulto aliado ou uma organização decidir com você. Exceção: abuso sexual ou nudez de menor de 18 anos nunca se guarda nem se repassa.
    .organisation = Quem poderia assumir isso?
    .feelings = Isso não sai da minha cabeça

check-picture_posted =
    Acontece. Apague ou deixe privada, e peça o mesmo a quem compartilhou. Avise quem aparece, para que possa se preparar.

    Se alguém já usa isso contra você, há ajuda.
    .trouble = Está sendo usada contra nós

check-picture_contacts =
    Agora: outra pessoa decide com você antes de postar. Depois: veja os posts antigos do mesmo jeito.

    Estes serviços ajudam quando algo dá errado na internet.

check-picture_contacts-images =
    Agora: deixe a imagem de lado e conte a um adulto de confiança. Depois: deixe que especialistas assumam.

    Estes serviços tratam de imagens assim e não precisam que você as envie por aí.

check-picture_close =
    Você cuidou de quem confia em você. Volte quando quiser, e apague esta conversa se outras pessoas usam este aparelho.
