//! How long proofreading takes: ten locales with a thousand messages each must take less than 200 ms.

#![allow(missing_docs, clippy::unwrap_used)]

use std::fmt::Write;

use criterion::{Criterion, criterion_group, criterion_main};
use linnet::proof::{self, File, Pages};

const MESSAGES: usize = 1_000;
const LOCALES: [(&str, &str, &str); 10] = [
    (
        "fr",
        "Quelqu’un d’autre utilise ton compte\u{a0}? Ce n’est pas ta faute. On peut avancer pas à pas.",
        "Montre-moi comment",
    ),
    ("es", "¿Alguien más usa tu cuenta? No es culpa tuya. Podemos ir paso a paso.", "Muéstrame cómo"),
    ("ar", "هل يستخدم شخص آخر حسابك؟ ليس هذا ذنبك. يمكننا أن نمضي خطوة خطوة.", "أرني كيف"),
    ("pt-BR", "Outra pessoa usa a sua conta? A culpa não é sua. Podemos ir passo a passo.", "Mostre como"),
    ("ro", "Altcineva îți folosește contul? Nu este vina ta. Putem merge pas cu pas.", "Arată-mi cum"),
    ("ru", "Кто-то другой пользуется твоим аккаунтом? Это не твоя вина. Пойдём шаг за шагом.", "Покажи как"),
    ("th", "มีคนอื่นใช้บัญชีของเธอหรือเปล่า ไม่ใช่ความผิดของเธอ เราค่อย ๆ ทำทีละขั้นได้", "บอกวิธีหน่อย"),
    ("uk", "Хтось інший користується твоїм акаунтом? Це не твоя провина. Підемо крок за кроком.", "Покажи як"),
    (
        "de",
        "Nutzt jemand anderes dein Konto? Es ist nicht deine Schuld. Wir gehen Schritt für Schritt.",
        "Zeig mir wie",
    ),
    ("sw", "Je, mtu mwingine anatumia akaunti yako? Si kosa lako. Tunaweza kwenda hatua kwa hatua.", "Nionyeshe jinsi"),
];

fn pages(tag: &str, text: &str, label: &str) -> Pages {
    let mut whole = String::from("-linnet = Linnet\n\n");
    for number in 0..MESSAGES {
        write!(whole, "# A note.\naccount_step-{number} =\n    {text} {{ -linnet }} {{ $name }}.\n\n    {text}\n    .show = {label}\n\n").unwrap();
    }
    Pages::read(
        tag,
        &[File { path: "account.ftl".into(), shown: format!("{tag}/account.ftl"), bytes: whole.into_bytes() }],
    )
}

fn bench(criterion: &mut Criterion) {
    let text = "Does someone else use your account? It is not your fault. We can go step by step.";
    criterion.bench_function("ten locales of a thousand messages", |bencher| {
        bencher.iter(|| {
            let english = pages("en", text, "Show me how");
            let found: usize = LOCALES
                .iter()
                .map(|(tag, text, label)| proof::check(&english, &pages(tag, text, label), &[]).len())
                .sum();
            assert_eq!(found, 0);
        });
    });
}

criterion_group!(benches, bench);
criterion_main!(benches);
