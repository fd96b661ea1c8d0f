CREATE TABLE "house_names" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" jsonb NOT NULL,
	"variants" text[] NOT NULL,
	"spellings" text[] NOT NULL,
	"terms" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "house_styles" (
	"locale" text PRIMARY KEY NOT NULL,
	"quotes" text NOT NULL,
	"digits" text NOT NULL,
	"percent" text NOT NULL,
	"dash" text NOT NULL,
	"ellipsis" text NOT NULL,
	"months" text NOT NULL,
	"punctuation_spacing" boolean NOT NULL,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "house_styles_quotes" CHECK ("house_styles"."quotes" in ('guillemets','straight','curly')),
	CONSTRAINT "house_styles_digits" CHECK ("house_styles"."digits" in ('latin','arabic','keep')),
	CONSTRAINT "house_styles_percent" CHECK ("house_styles"."percent" in ('sign','words')),
	CONSTRAINT "house_styles_dash" CHECK ("house_styles"."dash" in ('en','em','hyphen')),
	CONSTRAINT "house_styles_ellipsis" CHECK ("house_styles"."ellipsis" in ('character','dots')),
	CONSTRAINT "house_styles_months" CHECK ("house_styles"."months" in ('syriac','western','both'))
);
--> statement-breakpoint
CREATE TABLE "house_words" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"locale" text NOT NULL,
	"word" text NOT NULL,
	"prefer" text,
	"reason" jsonb NOT NULL,
	"terms" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "house_words_once" UNIQUE("locale","word")
);
--> statement-breakpoint
ALTER TABLE "house_names" ADD CONSTRAINT "house_names_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_words" ADD CONSTRAINT "house_words_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "house_names_newest" ON "house_names" USING btree ("updated_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "house_names_spellings" ON "house_names" USING gin ("spellings");--> statement-breakpoint
CREATE INDEX "house_words_newest" ON "house_words" USING btree ("locale","updated_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);