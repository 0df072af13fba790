### Group chats of a campaign or of friends. Practical; for 7-12 groups are small and known to a grown-up.

groups_start =
    Encontrar-se e se organizar na internet é seu direito. Um grupo é tão seguro quanto a pessoa menos cuidadosa nele, e isso dá para combinar. Por favor, sem nomes nem links. Qual é o seu caso?

groups_size =
    Um grupo grande para notícias, pequenos para planos: assim, quem entra de fora no grande descobre pouco. Como é o de vocês?

groups_know-all =
    Alguém do grupo conhece cada integrante também fora do chat?

groups_many =
    Num grupo grande, escreva como se fosse um mural: sem sobrenomes, sem escola, sem planos. Isso fica num grupo pequeno, com gente que vocês conhecem.

groups_link =
    Um link aberto viaja. Quem cuida do grupo pode desligar ou trocar o link e ativar a aprovação de novos membros. Quem cuida do grupo?

groups_admin =
    Pelo menos dois admins, aprovação de novos membros, link renovado, mensagens temporárias para planos, verificação em duas etapas ou PIN para cada admin. Vejam a lista de membros uma vez por mês. O que você quer fazer?

groups_stranger =
    Pode ser alguém conhecido, alguém da imprensa ou uma pessoa que não deveria estar ali. Pergunte quem trouxe e quem conhece ao vivo, por voz se der. Até lá, o plano espera. O que você descobriu?

groups_remove =
    Tirar alguém que ninguém conhece é cuidado, não ofensa; uma frase curta para todos evita brigas. Suponham que a pessoa leu o que estava lá e mudem horários e lugares. O que ajudaria agora?

groups_new-group =
    Recomecem com quem vocês conhecem, chamando um por um, por voz ou ao vivo. Deixem o grupo antigo aberto, sem nada importante, para que ninguém fique de sobreaviso.

groups_rules =
    Algumas que funcionam: sem sobrenomes nem escolas, e planos só no grupo pequeno. Pedir antes de compartilhar foto ou print. Não se ri de ninguém por perguntar ou dizer “pare”. O que você quer fazer?

groups_vanish =
    Mensagens temporárias evitam que um chat antigo fale quando um celular se perde ou é tomado. Não impedem prints. Se já houver um processo oficial, busque ajuda jurídica antes de apagar qualquer coisa.

groups_app =
    Um que todos têm e configuram bem vale mais que um perfeito que metade abandona. Procurem criptografia de ponta a ponta. Mesmo assim, a empresa pode ver quem escreve a quem. Alguns apps são proibidos em certos lugares: pergunte a um adulto aliado.

    O que ajudaria agora?

groups_private-chat =
    Você não deve resposta a ninguém, seja qual for o nome da pessoa no movimento. Segredo, elogios demais, fotos, encontro a sós ou proposta de fama ou viagem são bons motivos para parar. Qual é o seu caso?

groups_grown-ups =
    Bons adultos num grupo jovem dizem quem são, escrevem onde todos leem e aceitam um não. Uma boa organização tem alguém responsável pela proteção de crianças. Como é no seu grupo?

groups_trouble =
    Problemas dentro de um grupo podem doer mais que ataques de fora. De que tipo é?

groups_leaked =
    Um vazamento dói, e a caça a quem vazou muitas vezes machuca a pessoa errada. Primeiro avisem quem pode correr perigo com isso. O que vazou?

groups_quarrel =
    Um dia sem escrever, e depois uma conversa por voz com alguém que os dois lados respeitam, resolve mais que outras cem mensagens. O que ajudaria?

groups_out-of-it =
    Você pode sair de qualquer grupo, sem dar motivos. A causa continua sua. Se você cuida dele, passe antes para outra pessoa. Se você sair, alguém fica com raiva?

groups_leaving-words =
    “Vou dar uma pausa deste grupo, tudo de bom para vocês.” Depois disso, você não precisa responder a perguntas.

groups_people-br =
    No Brasil, contar a um canal de ajuda pode abrir um caso: ele pode chegar ao Conselho Tutelar em um dia. Você pode perguntar o que acontece antes de contar sua história.

groups_people =
    Estas pessoas escutam crianças e adolescentes. Você pode perguntar antes o que elas guardam e a quem contariam. Não precisa dizer o nome do grupo.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

groups_done =
    Por agora: planos só entre quem vocês conhecem. Depois: ver a lista de membros uma vez por mês, e duas pessoas dividindo o trabalho.

    O botão Ajuda mostra pessoas com quem falar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
