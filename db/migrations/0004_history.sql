CREATE TABLE "article_minutes" (
	"article_id" uuid NOT NULL,
	"first_version" integer NOT NULL,
	"last_version" integer NOT NULL,
	"minute" timestamp with time zone NOT NULL,
	"people" jsonb NOT NULL,
	"turns" jsonb NOT NULL,
	CONSTRAINT "article_minutes_article_id_last_version_pk" PRIMARY KEY("article_id","last_version"),
	CONSTRAINT "article_minutes_versions" CHECK ("article_minutes"."first_version" > 0 and "article_minutes"."first_version" <= "article_minutes"."last_version")
);
--> statement-breakpoint
CREATE TABLE "article_snapshots" (
	"article_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"doc" jsonb NOT NULL,
	"authorship" jsonb NOT NULL,
	CONSTRAINT "article_snapshots_article_id_version_pk" PRIMARY KEY("article_id","version")
);
--> statement-breakpoint
ALTER TABLE "revisions" DROP CONSTRAINT "revisions_reason";--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "article_minutes" ADD CONSTRAINT "article_minutes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_snapshots" ADD CONSTRAINT "article_snapshots_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_name" CHECK (("revisions"."reason" = 'named') = ("revisions"."name" is not null));--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_reason" CHECK ("revisions"."reason" in ('submit','approve','publish','restore','named'));