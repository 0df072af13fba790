### Blocking and reporting, for teenagers: how to make a report count, and what to weigh first.

block-report_start =
    Bloquear não é falta de educação nem é ceder. Você decide quem tem a sua atenção.

    Se quer provas, guarde antes: depois do bloqueio, as mensagens podem sumir. O que você quer saber?

block-report_block =
    No perfil ou na conversa, abra o menu (muitas vezes três pontinhos) e escolha Bloquear. Alguns aplicativos oferecem bloquear também contas novas da mesma pessoa.

    Pense em todo lugar onde podem alcançar você: outros aplicativos, jogos, grupos, comentários, e-mail.

block-report_softer =
    Silenciar esconde as postagens sem avisar. Restringir, onde existe, deixa só você ver os comentários. Você também pode limitar mensagens e comentários a quem você segue.

    Pode ser melhor do que bloquear, se você quer evitar uma reação.

block-report_report-self =
    Denuncie a postagem ou mensagem exata, não só o perfil. Escolha o motivo mais próximo e, onde der, diga que atinge alguém com menos de 18 anos.

    Guarde a data e o número da denúncia. O resultado nunca é certo. Dá para recorrer de uma recusa ou enviar de novo com outro motivo.

block-report_notice =
    As plataformas em geral não dizem quem denunciou. A pessoa ainda pode adivinhar, e um bloqueio é fácil de notar.

    Por isso ajuda se um aliado souber antes. Como você acha que a pessoa reagiria?
    .afraid = Poderia ficar perigoso

block-report_afraid =
    Então o momento faz parte da sua segurança, e tudo bem esperar. Silenciar é mais discreto do que bloquear, e outra pessoa pode denunciar por você.

    Antes, pense nisso com alguém do seu lado: quando fazer, onde você vai estar, quem estará por perto.

block-report_new-accounts =
    Voltar de novo e de novo depois de um não é assédio, e não é falha sua.

    Não responda. Liste cada conta nova e denuncie como a mesma pessoa driblando um bloqueio. Feche suas mensagens a estranhos por um tempo. Um amigo ou amiga pode filtrar as solicitações.

block-report_refused =
    Uma recusa não é um julgamento sobre o que aconteceu com você. Muitas denúncias são lidas primeiro por máquinas.

    Denuncie de novo com outro motivo, peça a amigos que denunciem o mesmo link e leve a um canal de denúncia: alguns têm linha direta com plataformas. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.
