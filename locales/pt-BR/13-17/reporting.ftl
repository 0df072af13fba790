### Reporting to an app or a website, for teenagers.

reporting_start =
    Uma denúncia pede que a plataforma compare algo com as próprias regras. O que fizeram com você não é culpa sua, e denunciar é escolha sua.

    Não posso denunciar por você, e ninguém lê esta conversa. Por favor, sem nomes, links nem nomes de contas.

reporting_what =
    É sobre o quê? Escolha o que mais se aproxima, ou use poucas palavras suas. Não precisa de detalhes.
    .body = Um nude ou imagem sexual
    .threat = Uma ameaça contra mim
    .address = Dados pessoais meus
    .fake = Uma conta se passa por mim

reporting_post =
    Salve antes de denunciar: o post pode sumir depois. O link, a data e o nome da conta são o mais importante.

    Uma exceção: nunca salve nem copie imagem nua ou sexual de menor de 18 anos, nem como prova.
    .body = É uma imagem sexual

reporting_post-steps =
    Abra o menu do post, muitas vezes três pontos ou uma bandeira, e escolha Denunciar. Há um motivo que fala em criança ou menor de 18? Ele mostra que há uma pessoa jovem envolvida.

    São vários posts? Denuncie cada um, depois a conta. Guarde o número ou um print de que a denúncia foi enviada.

    Você pode fazer isso sem ajuda ou com alguém aliado ao lado.
    .together = Prefiro fazer com alguém

reporting_no-button =
    Tente o menu no perfil da conta, ou procure “denunciar” nas páginas de ajuda do app. Alguns apps têm um formulário para quem não tem conta.

    Se não levar a nada, amigos ou um denunciante confiável podem fazer.
    .trusted = Quem mais pode denunciar?

reporting_chat =
    Salve antes as palavras, a data e o nome da conta. Bloquear ou denunciar pode fazer as mensagens sumirem.

    Uma exceção: nunca salve nem copie imagem nua ou sexual de menor de 18 anos, nem como prova.
    .body = É uma imagem sexual

reporting_chat-steps =
    Abra os dados do chat ou segure a mensagem, e escolha Denunciar. Muitos chats privados são criptografados: a empresa não pode olhar dentro, e é por uma denúncia que ela fica sabendo.

    Você não deve resposta a ninguém. Sair de um grupo ou silenciar está certo, e bloquear vem por último.

reporting_site =
    Sites costumam ter uma página de abuso ou contato. Uma mensagem sua mostra seu endereço; deixe que um adulto aliado ou um canal de denúncia escreva.

    Antes, salve o link e a data.
    .allies = O que meu grupo pode fazer?

reporting_after =
    Depois que uma denúncia é enviada, ninguém pode prometer quando vem a resposta nem o que ela diz.

    Mantenha um registro curto: data, o que você denunciou, motivo, número. Ajuda se denunciar de novo ou passar a alguém aliado.

    Olhe de novo em alguns dias. Você não precisa vigiar a cada hora.
    .again = Foi recusada
    .allies = Ajuda do meu grupo

reporting_stuck =
    Ficar sem resposta ou receber um não frustra. Isso não diz nada sobre você ter razão.

    Quando você denunciou?
    .refused = Foi recusada

reporting_again =
    Denuncie de novo com um motivo mais preciso. Se houver botão de revisão ou recurso, use.

    Uma linha basta onde dá para escrever: tenho menos de 18 anos e isto é sobre mim.

    Duas recusas? Então vale passar a um denunciante confiável.
    .allies = Ajuda do meu grupo
    .trusted = O que é denunciante confiável?

reporting_allies =
    Várias pessoas podem denunciar o mesmo post, cada uma com sua conta. Peça que não compartilhem, não comentem nem respondam: isso faz ir mais longe.

    Nunca repasse imagem nua ou sexual para que outros denunciem.

reporting_tired =
    Denunciar de novo e de novo desgasta. Você pode passar o registro a alguém do grupo e parar de olhar por um tempo.

    Uma pausa não é desistir.
    .feelings = Preciso de uma pausa disso

reporting_trusted-br =
    No Brasil, uma denúncia a um canal público segue para órgãos de proteção em cerca de um dia; pode então abrir um caso. Você pode denunciar sem dizer o nome.

    Pergunte antes: quem vai saber, e o que acontece depois? Aí decida.

reporting_trusted-md =
    Na Moldávia, SigurOnline orienta sobre problemas na internet e recebe denúncias de conteúdo nocivo. A linha da criança também pode conversar sobre isso.

    Pergunte antes o que acontece com uma denúncia. Aí decida.

reporting_trusted-th =
    Alguns canais tailandeses são do Estado, também recebem denúncias sobre segurança e guardam o endereço de internet de quem denuncia. Servem para imagens de abuso.

    Se tem a ver com política, protesto ou autoridades, fale com um adulto aliado antes de contatá-los.

reporting_trusted-tg =
    O serviço de mensagens da linha da criança pode pedir seu nome e onde você mora. Você pode perguntar para quê antes de responder.

    Pergunte também o que acontece com uma denúncia. Aí decida.

reporting_trusted-any =
    Um denunciante confiável é um canal cujas denúncias as plataformas conhecem. Alguns repassam denúncias à polícia ou à proteção da criança.

    Pergunte antes: quem vai saber, e o que acontece depois? Aí decida.

reporting_afraid =
    Ter cuidado faz sentido. Você pode denunciar, esperar ou não denunciar.

    O que mais preocupa você?
    .officials = Há autoridades envolvidas
    .case = Poderia virar um caso
    .family = Minha família poderia descobrir

reporting_angry =
    Podem adivinhar quem denunciou, e algumas pessoas revidam. Então, antes: salve o que precisa, conte a alguém aliado e pense em quem estará perto de você nos próximos dias.

    Alguém aliado pode enviar a denúncia em seu lugar.

reporting_what-then =
    Uma denúncia num app vai para a empresa. Ela pode tirar o post, limitar a conta ou recusar.

    Uma denúncia a um canal de denúncia, a um serviço público ou à polícia é diferente. Pode ser repassada e abrir um caso, e então não depende só de você.

    Você pode pedir conselho antes a um canal de ajuda, sem denunciar nada.
    .trusted = Quem aconselha antes?

reporting_officials-th =
    Você tem direito à sua opinião. A lei tailandesa é rígida sobre o que se diz da monarquia e do Estado, e uma denúncia pode cair nas mãos de quem ela cita.

    Antes de denunciar, responder ou postar, fale com um adulto aliado que conhece a lei.

reporting_officials-tg =
    Você tem direito à sua opinião. No Togo, postar, compartilhar ou até curtir algo ilegal pode ser punido, mesmo que você só queira mostrar que é falso.

    Salve, não espalhe, e fale com um adulto aliado que conhece a lei.

reporting_officials-any =
    Você tem direito à sua opinião. Mas uma denúncia às autoridades pode cair nas mãos de quem ela cita.

    Um adulto aliado que conhece a lei pode dizer que caminho é seguro onde você mora.

reporting_not-now =
    Você decide, e não precisa de motivo. Ainda dá para denunciar depois.

    Salvar agora mantém essa porta aberta.

reporting_contacts =
    Agora: conte a uma pessoa de confiança. Depois: decida se quer denunciar, ou veja de novo como está.

    Estes serviços ajudam com problemas na internet.

reporting_contacts-defenders =
    Estes serviços protegem quem defende direitos. A maioria trabalha com adultos; o melhor é que alguém aliado ou uma organização de confiança escreva.

    Agora: fale com essa pessoa aliada. Depois: decidam juntos se denunciam.

reporting_close =
    Volte quando quiser. Se outra pessoa usa este aparelho, apague esta conversa antes de sair.
