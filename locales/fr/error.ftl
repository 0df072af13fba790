### Short notes when something technical goes wrong. The child may be upset: never blame, say what to do.

error_bad-message = Quelque chose n’a pas marché de notre côté. Essaie encore une fois.
error_unknown-choice = Ce bouton ne marche plus. Choisis-en un que tu vois maintenant.
error_too-long = C’était trop long à lire pour moi. Envoie-le en plusieurs petits morceaux. Le bouton « Aide » marche aussi.
error_too-fast = C’était trop rapide pour moi. Attends un instant, puis essaie encore.
error_bad-state = Je ne peux pas continuer là où tu en étais. Recommence depuis le début. Le bouton « Aide » marche toujours.
error_unknown-locale = Je ne parle pas encore cette langue. Choisis-en une dans la liste.
error_shutting-down = Cette discussion fait une courte pause. Attends un instant, puis essaie encore.
