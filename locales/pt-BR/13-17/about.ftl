### What this chat is: wording for teenagers where it should differ.

about_start =
    Conferir com quem você fala é um bom hábito. O que você quer saber?
    .kept = O que fica guardado sobre mim?
    .limits = O que você não consegue fazer?

about_what =
    Um programa com respostas prontas: nem pessoa, nem inteligência artificial que inventa respostas.

    Cada texto foi preparado antes e todo mundo recebe os mesmos. Ninguém lê o que você escreve.
    .limits = O que você não consegue fazer?

about_wrong-words =
    Eu comparo o que você escreve com listas de palavras. É só esse o meu entendimento, então deixo coisas passar e leio outras errado.

    Quando acontecer, escolha “você entendeu errado” e voltamos. Se as palavras parecem perigo, mostro pessoas que podem ajudar. Não aviso ninguém.

about_kept =
    Nada de conta, nome, registro das suas palavras ou localização.

    Durante a conversa ficam só o seu idioma, o ponto em que você está, e a idade, o país ou a resposta sobre a tela que você talvez tenha dado. Um botão na página mostra tudo isso.

    Feche a conversa e tudo some.

about_counted =
    Quem mantém este serviço pode ver totais: quantas conversas, quantas vezes a ajuda apareceu, quantas vezes eu não entendi.

    Nada de palavras, endereços ou do caminho de alguém pela conversa. Números pequenos ficam escondidos, para que ninguém possa ser identificado.

about_sees =
    Quem está do seu lado, e quem consegue desbloquear este aparelho, por exemplo pelo histórico do navegador.

    A rede da escola, de casa ou do celular pode ver o endereço deste site, em geral não o que você escreve. Um programa espião no aparelho pode ver tudo.

    Não posso mudar isso, mas você pode decidir como e onde me usa.
    .shared = Outros usam este aparelho também

about_limits =
    Não posso ligar, denunciar, apagar nem investigar nada. Não posso prometer que uma plataforma, um canal de ajuda ou uma autoridade vai agir.

    Não sou médico, terapeuta nem advogado, e posso errar ou ficar com informação antiga. Confira com uma pessoa quando muita coisa depende disso.

about_can =
    Posso levar você por passos de segurança para contas, imagens, grupos, protestos e aparelhos, e ajudar a achar palavras para contar a alguém.

    Posso mostrar pessoas que apoiam jovens defensores. As decisões continuam suas.

about_made =
    Fui feito para jovens que defendem direitos. { -linnet } é o nome de um pequeno pássaro com uma voz que vai longe.

    Tudo o que eu posso dizer é público, então qualquer pessoa pode conferir: seu grupo também.
    .complain = Algo aqui não foi legal

about_complain =
    Reclamar é direito seu, e melhora isto para a próxima pessoa.

    Conte ao adulto, grupo ou organização que indicou esta conversa; dá para passar adiante sem o seu nome. Vale apontar as partes que estavam erradas ou machucaram.

about_grown-up =
    Boas-vindas. Ninguém pode ler o que jovens escrevem aqui, e ninguém deve pedir que mostrem.

    Se alguém confiar em você: escute, acredite, agradeça, não force detalhes, não culpe.

    Não prometa segredo. Diga o que você teria que repassar, e a quem. Os canais de ajuda também orientam adultos.

about_done =
    Foi bom conferir. Faça isso com qualquer conversa ou aplicativo que peça coisas a você.

    Volte ou saia quando quiser; fechar esta conversa apaga tudo aqui. { $safe-word } mostra pessoas que podem ajudar.
