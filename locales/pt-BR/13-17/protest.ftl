### Going to a protest or another public action, and pictures of it. The right to meet peacefully is said first.

protest_start =
    Reunir-se em paz para levantar a voz é seu direito, também antes dos 18. Isso não garante que todos respeitem; por isso vale planejar um pouco. Em que ponto você está?

protest_going-th =
    Na Tailândia, menores de 18 anos já foram acusados depois de protestos, e as regras sobre reuniões e opinião são rígidas. Converse antes com uma pessoa adulta aliada que as conheça; depois decida.

protest_going-tg =
    No Togo, postar, compartilhar ou até curtir algo considerado ilegal pode ser punido. Pergunte a uma pessoa adulta aliada o que isso significa para este ato antes de postar sobre ele.

protest_going =
    Vá com gente de confiança, com uma pessoa adulta junto. Combinem onde se encontrar se se perderem, e a que horas sair. Um número escrito no braço funciona sem bateria. Pergunte a quem organiza quem ajuda se algo acontecer.

    O que você quer planejar?

protest_unsure =
    Ir é uma escolha, e não ir também. Faixas, textos, pesquisa e cuidar das mensagens do grupo também sustentam uma campanha. O que faz você hesitar?

protest_family-no =
    Pergunte o que exatamente preocupa sua família e mostre com quem você vai, como falam com você e a que horas volta. Um plano responde melhor que uma discussão. Como eles reagiriam?

protest_phone =
    Com celular conseguem falar com você, e ele deixa rastro de onde você esteve. Antes dos 18, conseguirem achar você muitas vezes pesa mais; depende de quem não pode saber. O que importa mais para você?

protest_phone-take =
    Carregado, atualizado, com backup. Código de seis dígitos ou mais, sem rosto nem digital nesse dia. Sem localização, sem prévia de mensagens. Saia das contas que não precisa. Um celular simples, só para ligar, é um bom meio-termo.

    Celulares falham: leve um número no braço e um ponto de encontro.

protest_phone-home =
    Então ele fica em casa. Outras pessoas vão filmar; pense em como seria se vissem você. Cobrir o rosto não é permitido em todo lugar; uma pessoa adulta aliada pode dizer. Alguém de fora precisa saber a que horas você volta.

    O que ajudaria agora?

protest_check-in =
    Uma dupla que você não perde de vista, um ponto de encontro, uma hora de sair. E alguém de fora que espera sua mensagem. Combinem o que essa pessoa faz se ela não chegar: para quem liga, e depois de quanto tempo.

protest_there =
    Fique perto do seu pessoal. Sair antes está sempre certo. O que está acontecendo?

protest_tense =
    Quando o clima virar, saiam cedo e juntos: pela beirada, não pelo meio, longe do empurra-empurra. Numa multidão apertada, ponha os braços na frente do peito e vá com ela para o lado. O que está acontecendo?

protest_lost =
    Vá ao lugar combinado, por ruas calmas e com gente. Se ninguém chegar no tempo combinado, ligue para o número do braço, de uma loja se for preciso. O que está acontecendo?

protest_film =
    Imagens levam a mensagem longe e podem servir para achar pessoas. Costas, mãos, cartazes e a multidão de longe também contam a história. Peça licença antes de mostrar um rosto, e poste depois de sair.

    O que você quer fazer?

protest_film-police =
    Em alguns lugares é permitido, em outros é punido, e não conheço a lei de onde você está. Uma pessoa adulta aliada ou ajuda jurídica conhece. Nenhuma imagem vale que machuquem ou levem você.

protest_pictures =
    Imagens podem proteger pessoas e também expor. Onde elas estão agora?

protest_before-th =
    Na Tailândia, um post ou uma live pode levar a uma acusação. Por favor, veja isso com uma pessoa adulta aliada antes de qualquer coisa ir ao ar.

protest_before-tg =
    No Togo, postar, compartilhar ou curtir pode ser punido se for considerado ilegal. Uma pessoa adulta aliada pode dizer o que isso significa aqui.

protest_before-post =
    Corte ou cubra rostos, crachás, uniformes, tatuagens e fachadas; um adesivo sólido esconde mais que desfoque. Dados ocultos podem ter hora e lugar: muitos apps os tiram; alguns apps de mensagem também, quando você manda a imagem a si. Use essa cópia.

    Pergunte a quem aparece e poste quando todos estiverem em casa. O que ajudaria agora?

protest_posted =
    Tirar do ar, ou pôr uma versão com rostos cobertos, ainda ajuda. Avise quem pode ser reconhecido, para que possa se cuidar.

protest_me-shown =
    Você pode pedir que tirem ou que cubram seu rosto, e não deve motivo. Se foi quem organiza que postou, costuma haver alguém para isso. Qual é o seu caso?

protest_happened =
    Seja o que for que aconteceu lá, você não fez nada de errado em ir. O que foi?

protest_people =
    Estas pessoas ajudam quem defende direitos humanos e podem conhecer ajuda jurídica perto de você. A maioria trabalha com adultos e verifica quem escreve; o caminho comum é uma pessoa adulta aliada ou quem organiza o ato.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

protest_done =
    Por agora: gente por perto, e alguém que sabe onde você está. Depois: fotos sem rostos, ver o que deu certo, e descanso.

    O botão Ajuda mostra pessoas com quem falar. Você pode voltar quando quiser, antes ou depois. Toque em Sair para apagar esta conversa.
