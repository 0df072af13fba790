### Short notes when something technical goes wrong. The conversation stands where it stood.

error_bad-message = Algo deu errado do nosso lado. Por favor, tente de novo.
error_unknown-choice = Esse botão não funciona mais. Escolha um que você vê agora.
error_too-long = Ficou comprido demais para eu ler. Mande em partes menores. O botão Ajuda também funciona.
error_too-fast = Foi rápido demais para mim. Espere um pouquinho e tente de novo.
error_bad-state = Não consigo continuar de onde você estava. Por favor, comece de novo. O botão Ajuda ainda funciona.
error_unknown-locale = Ainda não falo esse idioma. Escolha um da lista.
error_shutting-down = Esta conversa faz uma pausa curta. Espere um pouquinho e tente de novo.
